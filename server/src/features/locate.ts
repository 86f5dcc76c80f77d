// The one door for the cursor: from a position to what stands there, or could be written there.
import { directiveOfToken } from '../dns/directives';
import type { Argument, Directive } from '../dns/directives';
import type { Field } from '../dns/field-kind';
import { classOfToken, typeOfToken } from '../dns/mnemonics';
import type { RecordType } from '../dns/record-type';
import { fieldOf } from '../dns/rdata';
import { ABSENT, EntryKind, EntryReader, rowOf } from '../syntax/entry';
import { BACKSLASH, BLANK, BREAK, CLASS, COMMENT, QUOTE } from '../syntax/octets';
import { isLineStart } from '../text/chunks';
import type { Position, Range } from '../text/span';
import { concatenate, decode, encode } from '../text/utf8';
import { EntryView } from '../zone/entry-view';
import type { Token } from '../zone/entry-view';
import { NO_NAME, UNKNOWN_ORIGIN } from '../zone/names';
import type { NameId } from '../zone/names';
import { rowAt } from '../zone/place';
import { ORIGIN_DIRECTIVE } from '../zone/row-reader';
import { DIRECTIVE, NO_ROW } from '../zone/rows';
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
  const row = rowAt(zone, zone.text.chunks[index], offset);
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

/** The entry whose lines hold a position, be there something or not; undefined between entries. */
export function entryAt(zone: Zone, position: Position): EntryView | undefined {
  const { chunk, offset } = zone.text.placeAt(position);
  const row = rowAt(zone, zone.text.chunks[chunk], offset);
  if (row === undefined) return undefined;
  const entry = new EntryView(zone, row);
  return offset < entry.end || (offset === entry.end && zone.text.positionAt({ chunk, offset }).character > 0)
    ? entry
    : undefined;
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

/** A place where something is being written, or nothing is written yet. */
interface Writing {
  /** What is replaced by what is chosen: the word at the cursor, its quotes not included; empty where none stands. */
  readonly range: Range;
  /** The word up to the cursor, as written. */
  readonly word: string;
  /** The rest of the word. */
  readonly rest: string;
  /** The word stands in quotes. */
  readonly quoted: boolean;
  /** The name that relative names are completed with. */
  readonly origin: NameId;
  /** The owner of the record; NO_NAME of a directive, and where none is known. */
  readonly owner: NameId;
  /** The entry; NO_ROW on a line that has none yet. */
  readonly row: RowId;
}

/** The entries that touch a range, in the order of the text. */
export function* rowsIn(zone: Zone, range: Range): Generator<RowId> {
  const { text, rows } = zone;
  const from = text.placeAt(range.start);
  const to = text.placeAt(range.end);
  for (let index = from.chunk; index <= to.chunk; index++) {
    const { firstRow, rowCount } = text.chunks[index];
    const first = index === from.chunk ? (rowAt(zone, text.chunks[index], from.offset) ?? firstRow) : firstRow;
    for (let row = first; row < firstRow + rowCount; row++) {
      if (index === to.chunk && rows.offset[row] > to.offset) return;
      yield row;
    }
  }
}

/** What belongs to a place where something is being written. */
export type Slot = Writing &
  (
    | {
        /** Column 0: an owner, or a directive. */
        readonly kind: 'owner';
        /** Nothing stands behind it. */
        readonly alone: boolean;
      }
    | {
        /** Between owner and type. */
        readonly kind: 'head';
        /** A TTL, a class, are already written. */
        readonly hasTtl: boolean;
        readonly hasClass: boolean;
        /** Nothing stands on the line but white space. */
        readonly empty: boolean;
      }
    | {
        readonly kind: 'field';
        readonly type: RecordType;
        readonly field: Field;
        /** Index of the field in the type's row. */
        readonly index: number;
        /** The words of the RDATA before this one. */
        readonly before: readonly string[];
        /** Those behind it. */
        readonly after: readonly string[];
        /** The quoted value of a parameter: `alpn="h2"`. */
        readonly value: boolean;
      }
    | {
        readonly kind: 'argument';
        readonly directive: Directive;
        readonly argument: Argument;
        /** Index of the argument in the directive's row. */
        readonly index: number;
      }
  );

const slotReader = new EntryReader();

/** What could be written at a position; undefined in a comment, and where nothing more belongs. */
export function slotAt(zone: Zone, position: Position): Slot | undefined {
  const { chunk: index, offset } = zone.text.placeAt(position);
  const chunk = zone.text.chunks[index];
  const { bytes } = chunk;
  if (chunk.byteOrderMark && offset < 3) return undefined;
  const row = rowAt(zone, zone.text.chunks[index], offset);
  const entry = row === undefined ? undefined : new EntryView(zone, row);
  const behind = entry === undefined || offset > entry.end || (offset === entry.end && isLineStart(bytes, offset));
  if (behind) return slotOnNewLine(zone, index, offset);
  const token = tokenAt(entry.tokens, offset);
  const start = token?.start ?? offset;
  if (token === undefined && isInComment(entry, offset)) return undefined;
  const quoted = token?.quoted === true;
  const from = quoted ? start + 1 : start;
  const to = token === undefined ? offset : quoted ? endOfQuoted(bytes, token) : token.end;
  // Before the opening quote, or behind the closing one, there is no place for a word.
  if (offset < from || offset > to) return undefined;
  const writing: Writing = {
    range: entry.range(from, to),
    word: decode(bytes, from, offset),
    rest: decode(bytes, offset, to),
    quoted,
    origin: originBefore(zone, index, entry.start),
    owner: entry.isDirective ? NO_NAME : zone.rows.owner[entry.row],
    row: entry.row,
  };
  return slotInEntry(entry, start, writing);
}

/** Reads the entry as if its word at `start` were any: what comes before it tells what it is to be. */
function slotInEntry(entry: EntryView, start: number, writing: Writing): Slot | undefined {
  const { chunk, tokens } = entry;
  const first = Math.max(entry.start, chunk.byteOrderMark ? 3 : 0);
  const text = concatenate([chunk.bytes.subarray(first, start), encode(writing.quoted ? '"x"' : 'x')]);
  slotReader.readExactly(text, 0, text.length);
  const { lexemes } = slotReader.lexer;
  const at = lexemes.count - 1;
  if (slotReader.kind === EntryKind.Directive) {
    const directive = directiveOfToken(text, lexemes.start[0], lexemes.end[0]);
    const words = [...tokens.slice(1, at), { ...(tokens[at] ?? tokens[0]), text: writing.word + writing.rest }];
    const argument = directive && argumentOf(directive, words, at - 1);
    if (directive === undefined || argument === undefined || writing.quoted) return undefined;
    return { ...writing, kind: 'argument', directive, argument, index: directive.arguments.indexOf(argument) };
  }
  if (slotReader.ownerToken === at) {
    const alone = tokens.length < 2;
    return writing.quoted ? undefined : { ...writing, kind: 'owner', alone };
  }
  if (slotReader.typeToken === at) {
    if (writing.quoted) return undefined;
    const hasTtl = slotReader.ttlToken !== ABSENT;
    const hasClass = slotReader.classToken !== ABSENT;
    return { ...writing, kind: 'head', hasTtl, hasClass, empty: at === 0 && writing.word === '' };
  }
  const type = slotReader.type === ABSENT ? undefined : rowOf(slotReader.type);
  if (type === undefined) return undefined;
  const index = fieldOf(type, lexemes, slotReader.rdata, at);
  const field = type.fields[index];
  if (field === undefined) return undefined;
  const before = tokens.slice(slotReader.rdata, at).map((token) => token.text);
  const glued = at > 0 && writing.quoted && lexemes.end[at - 1] === lexemes.start[at] - 1;
  const behind = writing.word + writing.rest === '' && !writing.quoted ? at : at + 1;
  const after = tokens.slice(behind).map((token) => token.text);
  return { ...writing, kind: 'field', type, field, index, before, after, value: glued };
}

/** A line that no entry holds: it is empty, or has white space or a comment. */
function slotOnNewLine(zone: Zone, index: number, offset: number): Slot | undefined {
  const { bytes } = zone.text.chunks[index];
  let line = offset;
  while (!isLineStart(bytes, line)) line--;
  for (let at = line; at < offset; at++) if (CLASS[bytes[at]] !== BLANK) return undefined;
  const place = zone.text.positionAt({ chunk: index, offset });
  const writing: Writing = {
    range: { start: place, end: place },
    word: '',
    rest: '',
    quoted: false,
    origin: originBefore(zone, index, offset),
    owner: ownerBefore(zone, index, offset),
    row: NO_ROW,
  };
  if (line === offset) return { ...writing, kind: 'owner', alone: isBlankLine(bytes, offset) };
  return { ...writing, kind: 'head', hasTtl: false, hasClass: false, empty: true };
}

/** Whether nothing follows on the line. */
function isBlankLine(bytes: Uint8Array, offset: number): boolean {
  let at = offset;
  while (at < bytes.length && CLASS[bytes[at]] === BLANK) at++;
  return at === bytes.length || CLASS[bytes[at]] === BREAK;
}

/** Where the text of a quoted token ends. */
function endOfQuoted(bytes: Uint8Array, { start, end }: Token): number {
  if (end - start < 2 || bytes[end - 1] !== QUOTE) return end;
  let backslashes = 0;
  while (bytes[end - 2 - backslashes] === BACKSLASH) backslashes++;
  return backslashes % 2 === 0 ? end - 1 : end;
}

/** Whether a place of an entry between its tokens lies in a comment. */
function isInComment(entry: EntryView, offset: number): boolean {
  const { bytes } = entry.chunk;
  let at = entry.start;
  for (const token of entry.tokens) if (token.end <= offset) at = token.end;
  let comment = false;
  for (; at < offset; at++) {
    if (CLASS[bytes[at]] === BREAK) comment = false;
    else if (CLASS[bytes[at]] === COMMENT) comment = true;
  }
  return comment;
}

/** The origin in force at a place. */
export function originBefore(zone: Zone, index: number, offset: number): NameId {
  const { rows } = zone;
  const chunk = zone.text.chunks[index];
  for (let row = chunk.firstRow + chunk.rowCount - 1; row >= chunk.firstRow; row--) {
    if (rows.offset[row] >= offset || (rows.flags[row] & DIRECTIVE) === 0) continue;
    if (rows.type[row] === ORIGIN_DIRECTIVE && rows.target[row] !== NO_NAME) return rows.target[row];
  }
  return chunk.entry.origin === NO_NAME ? UNKNOWN_ORIGIN : chunk.entry.origin;
}

/** The owner that a line which begins with white space would have; NO_NAME when there is none. */
function ownerBefore(zone: Zone, index: number, offset: number): NameId {
  const { rows } = zone;
  const chunk = zone.text.chunks[index];
  for (let row = chunk.firstRow + chunk.rowCount - 1; row >= chunk.firstRow; row--) {
    if (rows.offset[row] < offset && (rows.flags[row] & DIRECTIVE) === 0) return rows.owner[row];
  }
  return Math.max(NO_NAME, chunk.entry.owner);
}
