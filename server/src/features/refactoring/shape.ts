// The shape of an entry: its parentheses, whether comments stand in it, how lines of its own are indented.
import { BLANK, BREAK, CLASS, CLOSE, OPEN, SEMICOLON } from '../../syntax/octets';
import { decode } from '../../text/utf8';
import type { EntryView } from '../../zone/entry-view';

/** What stands between the words of an entry, from a place to its end. */
export interface Shape {
  /** Nothing stands there that would be lost. */
  readonly plain: boolean;
  readonly opening: number;
  /** Where the last word or parenthesis ends. */
  readonly end: number;
}

/** Parentheses and comments of an entry behind the octet `from`. */
export function shapeFrom({ tokens, chunk: { bytes }, end: limit }: EntryView, from: number): Shape {
  let end = from;
  let opening = 0;
  let closing = 0;
  let plain = true;
  let next = tokens.findIndex(({ start }) => start >= from);
  for (let at = from; at < limit;) {
    const octet = bytes[at];
    if (next >= 0 && next < tokens.length && tokens[next].start === at) {
      at = end = tokens[next++].end;
      continue;
    }
    if (octet === OPEN) opening++;
    else if (octet === CLOSE) closing++;
    else if (octet === SEMICOLON || (CLASS[octet] !== BLANK && CLASS[octet] !== BREAK)) plain = false;
    if (octet === OPEN || octet === CLOSE) end = at + 1;
    if (!plain) break;
    at++;
  }
  return { plain: plain && opening === closing, opening, end };
}

/** Whether parentheses stand between the words of an entry. */
export function hasParentheses({ tokens, chunk: { bytes }, start, end }: EntryView): boolean {
  let from = start;
  for (const token of [...tokens, { start: end, end }]) {
    for (let at = from; at < token.start && bytes[at] !== SEMICOLON; at++) {
      if (bytes[at] === OPEN || bytes[at] === CLOSE) return true;
    }
    from = token.end;
  }
  return false;
}

/** White space as wide as what stands before an octet on its line. */
export function indentTo({ chunk: { bytes } }: EntryView, at: number): string {
  let start = at;
  while (start > 0 && CLASS[bytes[start - 1]] !== BREAK) start--;
  // Blanks before a tab are within the eight columns that it ends.
  return decode(bytes, start, at)
    .replace(/[^\t]/g, ' ')
    .replace(/ +\t/g, (gap) => '\t'.repeat(Math.ceil(gap.length / 8)));
}

/** The line break that an entry, or the first line of its chunk, ends with. */
export function lineBreakOf({ chunk: { bytes } }: EntryView): string {
  const at = bytes.findIndex((octet) => CLASS[octet] === BREAK);
  if (at < 0 || bytes[at] === 0x0a) return '\n';
  return bytes[at + 1] === 0x0a ? '\r\n' : '\r';
}
