// The lines of a zone file as cells: owner, TTL, class, type, data, comment, each with its place and its width.
import { cellsOf } from '../../text/cells';
import { decode } from '../../text/utf8';
import { BLANK, BREAK, CLASS, CLOSE, OPEN, SEMICOLON, SPACE, TAB } from '../../syntax/octets';
import { EntryView } from '../../zone/entry-view';
import type { Token } from '../../zone/entry-view';
import { DIRECTIVE, FAULTY, PLACEHOLDER, UNBALANCED } from '../../zone/rows';
import type { RowId } from '../../zone/rows';
import type { Zone } from '../../zone/zone';

/** What a line is made of, in the order in which it stands there; of TTL and class either may come first. */
export type CellKind = 'owner' | 'ttl' | 'class' | 'type' | 'data';

export interface Cell {
  readonly kind: CellKind;
  /** Its octets in the chunk. An owner that is left out has none: it ends where the white space begins. */
  readonly start: number;
  readonly end: number;
  /** The column where it begins; tabs lead to the next multiple of eight. */
  readonly column: number;
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
  readonly number: number;
  readonly cells: readonly Cell[];
  /** Before each cell but the first. */
  readonly gaps: readonly Gap[];
  /** Before the comment behind the data, or at the end of the line; may be empty. */
  readonly last: Gap;
  readonly hasComment: boolean;
  /** It begins with white space. */
  readonly indented: boolean;
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

/** The first line of a record; undefined for what is left alone. */
export function lineOf(zone: Zone, row: RowId): Line | undefined {
  if ((zone.rows.flags[row] & UNSAFE) !== 0) return undefined;
  const entry = new EntryView(zone, row);
  const { bytes, index, byteOrderMark } = entry.chunk;
  const named = namedOf(entry);
  if (named === undefined || (byteOrderMark && entry.start === 0)) return undefined;
  const cells: Cell[] = [];
  const gaps: Gap[] = [];
  let column = 0;
  let at = entry.start;
  if (entry.indented) cells.push({ kind: 'owner', start: at, end: at, column: 0, width: 0 });
  for (const { kind, start, end } of named) {
    if (cells.length > 0) {
      const gap = gapAt(bytes, at, entry.end, column);
      // A parenthesis, a comment or a line break in between: the line is no row of cells.
      if (gap.end !== start || gap.width === 0) return undefined;
      gaps.push(gap);
      column += gap.width;
    } else if (start !== at) return undefined;
    const next = advance(bytes, start, end, column);
    cells.push({ kind, start, end, column, width: next - column });
    column = next;
    at = end;
  }
  const first = gapAt(bytes, at, entry.end, column);
  const end = endOfData(entry, first.end);
  let last = first;
  if (end > first.end) {
    if (first.width === 0) return undefined;
    gaps.push(first);
    column += first.width;
    const next = advance(bytes, first.end, end, column);
    cells.push({ kind: 'data', start: first.end, end, column, width: next - column });
    last = gapAt(bytes, end, entry.end, next);
  }
  const { line } = zone.text.positionAt({ chunk: index, offset: entry.start });
  const hasComment = bytes[last.end] === SEMICOLON && last.end < entry.end;
  return { chunk: index, number: line, cells, gaps, last, hasComment, indented: entry.indented };
}

interface Named {
  readonly kind: CellKind;
  readonly start: number;
  readonly end: number;
}

/** Owner, TTL, class and type, in the order of the text; undefined for an entry that has no type, or a token too many. */
function namedOf({ tokens, owner, ttl, class: word, type, indented, rdataFirst }: EntryView): Named[] | undefined {
  if (type === undefined || (owner === undefined) !== indented || type.quoted) return undefined;
  const kinds = new Map<Token | undefined, CellKind>([
    [owner, 'owner'],
    [ttl, 'ttl'],
    [word, 'class'],
    [type, 'type'],
  ]);
  const named: Named[] = [];
  for (const token of tokens.slice(0, rdataFirst)) {
    const kind = kinds.get(token);
    if (kind === undefined) return undefined;
    named.push({ kind, start: token.start, end: token.end });
  }
  return named[named.length - 1]?.kind === 'type' ? named : undefined;
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
function endOfData({ tokens, rdataFirst, chunk: { bytes }, end: limit }: EntryView, from: number): number {
  let end = from;
  let token = rdataFirst;
  for (let at = from; at < limit;) {
    const octet = bytes[at];
    if (token < tokens.length && tokens[token].start === at) {
      at = end = tokens[token].end;
      token++;
    } else if (octet === OPEN || octet === CLOSE) end = ++at;
    else if (CLASS[octet] === BLANK) at++;
    else if (CLASS[octet] === BREAK || octet === SEMICOLON) break;
    // An octet of no token: it is not known what it is.
    else return from;
  }
  return end;
}
