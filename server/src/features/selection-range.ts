// What a selection grows to: label, name, data, record, records of one type, of one owner, section, file.
import { lineAt } from '../syntax/comments';
import type { Position, Range } from '../text/span';
import { EntryView } from '../zone/entry-view';
import type { Token } from '../zone/entry-view';
import { DIRECTIVE, NO_ROW } from '../zone/rows';
import type { RowId } from '../zone/rows';
import { beginsSection, endOfEntry, neighbour, nextSection } from '../zone/sections';
import { originSource } from '../zone/sources';
import type { Zone } from '../zone/zone';
import { entryAt, locate } from './locate';
import { nameOf } from './locate/name';

/** Most entries that a block is followed over. */
const LONGEST_BLOCK = 10_000;

/** The stretches around a position, from the smallest to the whole file; each holds the one before. */
export function selectionRange(zone: Zone, position: Position): Range[] {
  const ranges: Range[] = [];
  const add = (range: Range | undefined): void => {
    const last = ranges[ranges.length - 1];
    if (range === undefined || !holds(range, { start: position, end: position })) return;
    if (last === undefined ? isEmpty(range) : !holds(range, last) || holds(last, range)) return;
    ranges.push(range);
  };
  const place = locate(zone, position);
  const entry = place?.entry ?? entryAt(zone, position);
  if (place !== undefined) {
    const named = nameOf(zone, place, position);
    if (named?.token !== undefined) add(labelAt(named.entry, named.token, position));
    if (named !== undefined) add(named.range);
    if (named?.token === undefined && 'token' in place && place.token !== undefined) {
      const { token } = place;
      if (token.quoted && token.end - token.start > 2) add(place.entry.range(token.start + 1, token.end - 1));
      add(token.range);
    }
    add(place.range);
  }
  add(commentAt(zone, position));
  if (entry !== undefined) {
    const { rdata } = entry;
    if (rdata.length > 0) add({ start: rdata[0].range.start, end: rdata[rdata.length - 1].range.end });
    add(entry.ownRange);
    add(whole(entry));
    if ((zone.rows.flags[entry.row] & DIRECTIVE) === 0) {
      const { rows } = zone;
      add(block(zone, entry.row, (row) => rows.type[row] === rows.type[entry.row]));
      add(block(zone, entry.row, () => true));
    }
    add(sectionOf(zone, entry.row));
  }
  const last = zone.text.lineCount - 1;
  add({ start: { line: 0, character: 0 }, end: { line: last, character: zone.text.lineText(last).length } });
  // An empty file, or a place that isn't in the file.
  return ranges.length > 0 ? ranges : [{ start: position, end: position }];
}

function isEmpty({ start, end }: Range): boolean {
  return start.line === end.line && start.character === end.character;
}

function before(left: Position, right: Position): boolean {
  return left.line < right.line || (left.line === right.line && left.character <= right.character);
}

function holds(outer: Range, inner: Range): boolean {
  return before(outer.start, inner.start) && before(inner.end, outer.end);
}

/** The label of a name that a position lies in. */
function labelAt(entry: EntryView, token: Token, position: Position): Range | undefined {
  const { bytes } = entry.chunk;
  const offset = entry.zone.text.placeAt(position).offset;
  let start = token.start;
  for (let at = token.start; at < token.end; at++) {
    if (bytes[at] === 0x5c) at++;
    else if (bytes[at] === 0x2e) {
      if (offset <= at) return entry.range(start, at);
      start = at + 1;
    }
  }
  return start < token.end ? entry.range(start, token.end) : undefined;
}

/** The comment that a position lies in. */
function commentAt(zone: Zone, position: Position): Range | undefined {
  const { chunk, start } = zone.text.line(position.line);
  const { comment, end } = lineAt(zone.text.chunks[chunk].bytes, start);
  if (comment < 0) return undefined;
  const at = (offset: number): Position => zone.text.positionAt({ chunk, offset });
  return { start: at(comment), end: at(end) };
}

/** Parentheses, comments and leading white space included. */
function whole(entry: EntryView): Range {
  return entry.range(entry.start, endOfEntry(entry));
}

/** Records of one owner that follow each other, as far as `belongs` takes them. */
function block(zone: Zone, row: RowId, belongs: (row: RowId) => boolean): Range {
  const { rows } = zone;
  const edge = (by: 1 | -1): EntryView => {
    let last = row;
    for (let i = 0; i < LONGEST_BLOCK; i++) {
      const next = neighbour(zone, last, by);
      if (next === NO_ROW || (rows.flags[next] & DIRECTIVE) !== 0) break;
      if (rows.owner[next] !== rows.owner[row] || !belongs(next)) break;
      last = next;
    }
    return new EntryView(zone, last);
  };
  return { start: whole(edge(-1)).start, end: whole(edge(1)).end };
}

/** From the $ORIGIN in force to before the next one; undefined before the first. */
function sectionOf(zone: Zone, row: RowId): Range | undefined {
  const begin = beginsSection(zone, row) ? row : originSource(zone, row);
  if (begin === NO_ROW) return undefined;
  const next = nextSection(zone, row);
  const last = next === NO_ROW ? lastRow(zone) : neighbour(zone, next, -1);
  return { start: whole(new EntryView(zone, begin)).start, end: whole(new EntryView(zone, last)).end };
}

function lastRow(zone: Zone): RowId {
  const { chunks } = zone.text;
  for (let index = chunks.length - 1; index >= 0; index--) {
    const { firstRow, rowCount } = chunks[index];
    if (rowCount > 0) return firstRow + rowCount - 1;
  }
  return NO_ROW;
}
