// The one door for the cursor: from a position to what stands there.
import { directiveOfToken } from '../dns/directives';
import type { Argument, Directive } from '../dns/directives';
import type { Field } from '../dns/field-kind';
import { classOfToken, typeOfToken } from '../dns/mnemonics';
import type { RecordType } from '../dns/record-type';
import { rowOf } from '../syntax/entry';
import { BLANK, CLASS } from '../syntax/octets';
import type { Position, Range } from '../text/span';
import { encode } from '../text/utf8';
import { EntryView } from '../zone/entry-view';
import type { Token } from '../zone/entry-view';
import type { RowId } from '../zone/rows';
import type { Zone } from '../zone/zone';

interface At {
  readonly entry: EntryView;
  /** The stretch that is spoken of: the token, or all tokens of a datum that white space splits. */
  readonly range: Range;
}

/** What stands at a position. */
export type Place = At &
  (
    | {
        readonly kind: 'owner';
        /** Undefined for the white space of a line that has the owner of the entry before. */
        readonly token: Token | undefined;
      }
    | { readonly kind: 'ttl'; readonly token: Token }
    | { readonly kind: 'class'; readonly token: Token; readonly code: number }
    | {
        readonly kind: 'type';
        readonly token: Token;
        /** -1 for a word that is no type. */
        readonly code: number;
        readonly type: RecordType | undefined;
      }
    | {
        readonly kind: 'field';
        readonly token: Token;
        readonly type: RecordType;
        readonly field: Field;
        /** Index of the field in the type's row. */
        readonly index: number;
        /** All tokens of the datum: several where white space splits it. */
        readonly tokens: readonly Token[];
      }
    | {
        /** RDATA in the notation `\# length hex` (RFC 3597 §5). */
        readonly kind: 'generic';
        readonly token: Token;
        readonly part: 'sign' | 'length' | 'data';
      }
    | {
        /** Behind the last field, or of a type that is not known. */
        readonly kind: 'surplus';
        readonly token: Token;
        readonly type: RecordType | undefined;
        /** Which token of the RDATA it is, from 0. */
        readonly index: number;
      }
    | {
        readonly kind: 'directive';
        readonly token: Token;
        /** Undefined for a word that is none. */
        readonly directive: Directive | undefined;
      }
    | {
        readonly kind: 'argument';
        readonly token: Token;
        readonly directive: Directive;
        readonly argument: Argument;
      }
  );

/** What stands at a position: undefined for a comment, a parenthesis, white space or nothing. */
export function locate(zone: Zone, position: Position): Place | undefined {
  const { chunk: index, offset } = zone.text.placeAt(position);
  const row = rowAt(zone, index, offset);
  if (row === undefined) return undefined;
  const entry = new EntryView(zone, row);
  if (offset > entry.end) return undefined;
  const token = tokenAt(entry.tokens, offset);
  if (token !== undefined) return entry.isDirective ? inDirective(entry, token) : inRecord(entry, token);
  const indent = indentOf(entry);
  if (entry.indented && offset >= entry.start && offset <= indent) {
    return { kind: 'owner', token: undefined, entry, range: entry.range(entry.start, indent) };
  }
  return undefined;
}

/** The row of the chunk that begins last at or before an octet. */
function rowAt(zone: Zone, index: number, offset: number): RowId | undefined {
  const { firstRow, rowCount } = zone.text.chunks[index];
  const { rows } = zone;
  let low = firstRow;
  let high = firstRow + rowCount;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rows.offset[middle] <= offset) low = middle + 1;
    else high = middle;
  }
  return low === firstRow ? undefined : low - 1;
}

/** The token that holds the octet, else the one that ends right before it. */
function tokenAt(tokens: readonly Token[], offset: number): Token | undefined {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle].start <= offset) low = middle + 1;
    else high = middle;
  }
  const token = tokens[low - 1];
  if (token === undefined || offset > token.end) return undefined;
  // An empty string that begins where the one before ends: the quotes are its own.
  return token;
}

/** Where the white space at the beginning of an entry ends. */
function indentOf(entry: EntryView): number {
  const { bytes } = entry.chunk;
  let at = entry.start;
  while (at < entry.end && CLASS[bytes[at]] === BLANK) at++;
  return at;
}

function inRecord(entry: EntryView, token: Token): Place {
  const { range } = token;
  if (token === entry.owner) return { kind: 'owner', token, entry, range };
  if (token === entry.ttl) return { kind: 'ttl', token, entry, range };
  const word = encode(token.text);
  if (token === entry.class) {
    return { kind: 'class', token, entry, range, code: classOfToken(word, 0, word.length) };
  }
  const typeWord = encode(entry.type?.text ?? '');
  const code = entry.type === undefined || entry.type.quoted ? -1 : typeOfToken(typeWord, 0, typeWord.length);
  const type = code < 0 ? undefined : rowOf(code);
  if (token === entry.type) return { kind: 'type', token, entry, range, code, type };
  const { tokens, rdataFirst } = entry;
  const at = tokens.indexOf(token);
  const sign = tokens[rdataFirst];
  if (code >= 0 && sign.text === '\\#' && !sign.quoted) {
    const part = at === rdataFirst ? 'sign' : at === rdataFirst + 1 ? 'length' : 'data';
    return { kind: 'generic', token, entry, range, part };
  }
  const index = entry.fieldOfToken[at];
  const field = type?.fields[index];
  if (type === undefined || field === undefined) {
    return { kind: 'surplus', token, entry, range, type, index: at - rdataFirst };
  }
  // A datum that white space splits; what is repeated stands for itself.
  let first = at;
  let last = at + 1;
  const belongs = (left: number): boolean =>
    left >= rdataFirst &&
    left + 1 < tokens.length &&
    entry.fieldOfToken[left] === entry.fieldOfToken[left + 1] &&
    (field.repeat !== true || isParameter(field, tokens[left], tokens[left + 1]));
  while (belongs(first - 1)) first--;
  while (belongs(last - 1)) last++;
  const all = { start: tokens[first].range.start, end: tokens[last - 1].range.end };
  return { kind: 'field', token, entry, range: all, type, field, index, tokens: tokens.slice(first, last) };
}

/** Whether two tokens are the key and the quoted value of one parameter: `alpn="h2,h3"`. */
function isParameter(field: Field, key: Token, value: Token): boolean {
  return field.kind === 'svcparam' && value.quoted && key.end === value.start && key.text.endsWith('=');
}

function inDirective(entry: EntryView, token: Token): Place {
  const { range, start, end } = token;
  const { tokens, chunk } = entry;
  const directive = directiveOfToken(chunk.bytes, tokens[0].start, tokens[0].end);
  if (token === tokens[0]) return { kind: 'directive', token, entry, range, directive };
  const argument = directive && argumentOf(directive, tokens.slice(1), tokens.indexOf(token) - 1);
  if (directive === undefined || argument === undefined) {
    return {
      kind: 'surplus',
      token,
      entry,
      range: entry.range(start, end),
      type: undefined,
      index: tokens.indexOf(token) - 1,
    };
  }
  return { kind: 'argument', token, entry, range, directive, argument };
}

/** Which argument of the directive a word is; TTL and class of $GENERATE may be left out. */
function argumentOf(directive: Directive, words: readonly Token[], index: number): Argument | undefined {
  let at = 0;
  for (const argument of directive.arguments) {
    const word = words[at];
    if (word === undefined) return undefined;
    if (argument.kind === 'rdata') return argument;
    if (directive.name === '$GENERATE' && argument.optional === true && !couldBe(argument, word)) continue;
    if (at === index) return argument;
    at++;
  }
  return undefined;
}

function couldBe(argument: Argument, word: Token): boolean {
  const bytes = encode(word.text);
  return argument.kind === 'ttl' ? /^\d/.test(word.text) : classOfToken(bytes, 0, bytes.length) >= 0;
}
