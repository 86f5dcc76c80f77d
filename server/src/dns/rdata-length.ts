// How many octets written data have on the wire, for those that may be more than RDATA can hold.
import type { KindId, Lexemes } from './field-kind';
import { fieldKinds } from './field-kinds';
import { unescapedLength } from './kinds/text';

const EQUALS = 0x3d;

/** Octets of the datum in the lexemes from `first` to before `last`; 0 of a kind that is never long. */
export function octetsOnWire(kind: KindId, lexemes: Lexemes, first: number, last: number): number {
  return LONG_KINDS[kind]?.(lexemes, first, last) ?? fieldKinds[kind].octets ?? 0;
}

type Length = (lexemes: Lexemes, first: number, last: number) => number;

const hex: Length = (lexemes, first, last) => signs(lexemes, first, last) / 2;

const LONG_KINDS: Readonly<Partial<Record<KindId, Length>>> = {
  string: (lexemes, first) => 1 + unescapedLength(lexemes, first),
  qstring: unescapedLength,
  hex,
  'ds-digest': hex,
  base64: (lexemes, first, last) => Math.floor((signs(lexemes, first, last) * 3) / 4),
};

/** Letters and digits that stand for data: padding doesn't. */
function signs({ bytes, start, end }: Lexemes, first: number, last: number): number {
  let count = 0;
  for (let token = first; token < last; token++) count += end[token] - start[token];
  for (let at = end[last - 1] - 1; at >= start[last - 1] && bytes[at] === EQUALS; at--) count--;
  return count;
}
