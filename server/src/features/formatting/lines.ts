// The lines of a zone file as cells: owner, TTL, class, type, data, comment, each with its place and its width.
import { cellsOf } from '../../text/cells';
import { decode } from '../../text/utf8';
import { ABSENT, EntryReader } from '../../syntax/entry';
import { BLANK, BREAK, CLASS, CLOSE, OPEN, QUOTE, SEMICOLON, SPACE, TAB } from '../../syntax/octets';
import { entryLimit } from '../../zone/entry-view';
import { DIRECTIVE, FAULTY, PLACEHOLDER, UNBALANCED } from '../../zone/rows';
import type { RowId } from '../../zone/rows';
import type { Zone } from '../../zone/zone';

/** What a line is made of, in the order in which it stands there; of TTL and class either may come first. */
export type CellKind = 'owner' | 'ttl' | 'class' | 'type' | 'data';

export interface Cell {
  readonly kind: CellKind;
  /** Which of its line it is, from 0. */
  readonly index: number;
  /** The column where it begins; tabs lead to the next multiple of eight. */
  readonly column: number;
  /** None of an owner that is left out. */
  readonly width: number;
}

/** White space: its octets, how wide it is, and what it is made of. */
export interface Gap {
  readonly start: number;
  readonly end: number;
  readonly width: number;
  readonly tabs: boolean;
}

/** The first line of a record. */
export interface Line {
  readonly chunk: number;
  readonly cells: readonly Cell[];
  /** Before each cell but the first. */
  readonly gaps: readonly Gap[];
  /** Before the comment behind the data, or at the end of the line; may be empty. */
  readonly last: Gap;
  readonly hasComment: boolean;
  /** It begins with white space. */
  readonly indented: boolean;
  /** It is one of those that are formatted; the others show how. */
  readonly formatted: boolean;
}

export const TAB_WIDTH = 8;

/** The next tab stop behind a column. */
export function tabStop(column: number): number {
  return column - (column % TAB_WIDTH) + TAB_WIDTH;
}

/** The column where a text ends that begins in `column`. */
function advance(bytes: Uint8Array, start: number, end: number, column: number): number {
  let at = start;
  for (; at < end && bytes[at] >= SPACE && bytes[at] < 0x7f; at++) column++;
  if (at === end) return column;
  const rest = decode(bytes, at, end);
  for (const part of rest.split(/(\t)/)) column = part === '\t' ? tabStop(column) : column + cellsOf(part);
  return column;
}

/** Rows whose white space may be more than that, or whose words are not certain. */
const UNSAFE = DIRECTIVE | FAULTY | PLACEHOLDER | UNBALANCED;

const reader = new EntryReader();
const { lexer } = reader;

/** The first line of a record; undefined for what is left alone. Reads it without making tokens: there are many. */
export function lineOf(zone: Zone, row: RowId, formatted: boolean): Line | undefined {
  if ((zone.rows.flags[row] & UNSAFE) !== 0) return undefined;
  const chunk = zone.chunkOf(row);
  const { bytes, index, byteOrderMark } = chunk;
  const start = zone.rows.offset[row];
  if (byteOrderMark && start === 0) return undefined;
  const limit = entryLimit(zone, chunk, row);
  reader.readExactly(bytes, start, limit);
  const { ownerToken, typeToken, lexer: { indented } } = reader; // prettier-ignore
  if (typeToken === ABSENT || (ownerToken === ABSENT) !== indented || lexer.lexemes.quoted[typeToken] === 1) {
    return undefined;
  }
  const end = Math.min(limit, lexer.next);
  const cells: Cell[] = [];
  const gaps: Gap[] = [];
  let column = 0;
  let at = start;
  if (indented) cells.push({ kind: 'owner', index: 0, column: 0, width: 0 });
  for (let token = 0; token <= typeToken; token++) {
    const first = startOf(token);
    if (cells.length > 0) {
      const gap = gapAt(bytes, at, end, column);
      // A parenthesis, a comment or a line break in between: the line is no row of cells.
      if (gap.end !== first || gap.width === 0) return undefined;
      gaps.push(gap);
      column += gap.width;
    } else if (first !== at) return undefined;
    at = endOf(token, end);
    const next = advance(bytes, first, at, column);
    cells.push({ kind: kindOf(token), index: cells.length, column, width: next - column });
    column = next;
  }
  const first = gapAt(bytes, at, end, column);
  const data = endOfData(bytes, first.end, end);
  let last = first;
  if (data > first.end) {
    if (first.width === 0) return undefined;
    gaps.push(first);
    column += first.width;
    const next = advance(bytes, first.end, data, column);
    cells.push({ kind: 'data', index: cells.length, column, width: next - column });
    last = gapAt(bytes, data, end, next);
  }
  const hasComment = bytes[last.end] === SEMICOLON && last.end < end;
  return { chunk: index, cells, gaps, last, hasComment, indented, formatted };
}

/** Where the entry at hand has a lexeme, its quotes included. */
function startOf(token: number): number {
  const { start, quoted } = lexer.lexemes;
  return start[token] - quoted[token];
}

function endOf(token: number, limit: number): number {
  const { bytes, end, quoted } = lexer.lexemes;
  return end[token] + (quoted[token] === 1 && end[token] < limit && bytes[end[token]] === QUOTE ? 1 : 0);
}

/** What a lexeme of the entry at hand is; before the type stand no others. */
function kindOf(token: number): CellKind {
  switch (token) {
    case reader.ownerToken:
      return 'owner';
    case reader.ttlToken:
      return 'ttl';
    case reader.classToken:
      return 'class';
    default:
      return 'type';
  }
}

function gapAt(bytes: Uint8Array, start: number, limit: number, column: number): Gap {
  let at = start;
  let tabs = false;
  let to = column;
  for (; at < limit && CLASS[bytes[at]] === BLANK; at++) {
    if (bytes[at] === TAB) tabs = true;
    to = bytes[at] === TAB ? tabStop(to) : to + 1;
  }
  return { start, end: at, width: to - column, tabs };
}

/** Behind the last datum or parenthesis of the first line; `from` where there is none. */
function endOfData(bytes: Uint8Array, from: number, limit: number): number {
  let end = from;
  let token = reader.rdata;
  for (let at = from; at < limit;) {
    const octet = bytes[at];
    if (token < lexer.lexemes.count && startOf(token) === at) at = end = endOf(token++, limit);
    else if (octet === OPEN || octet === CLOSE) end = ++at;
    else if (CLASS[octet] === BLANK) at++;
    else if (CLASS[octet] === BREAK || octet === SEMICOLON) break;
    // An octet of no token: it is not known what it is.
    else return from;
  }
  return end;
}
