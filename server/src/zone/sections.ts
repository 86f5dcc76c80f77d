// The larger parts of a file: what stands under one $ORIGIN, and the entries before and behind an entry.
import type { EntryView } from './entry-view';
import { NO_NAME } from './names';
import { ORIGIN_DIRECTIVE } from './row-reader';
import { DIRECTIVE, NO_ROW } from './rows';
import type { RowId } from './rows';
import type { Zone } from './zone';
import { SETS_ORIGIN } from './zone-chunk';

/** Whether a row is an $ORIGIN that sets one. */
export function beginsSection(zone: Zone, row: RowId): boolean {
  const { rows } = zone;
  return (rows.flags[row] & DIRECTIVE) !== 0 && rows.type[row] === ORIGIN_DIRECTIVE && rows.target[row] !== NO_NAME;
}

/** The $ORIGIN directives of a file, in the order of the text. */
export function* sectionsOf(zone: Zone, from = 0): Generator<RowId> {
  const { chunks } = zone.text;
  for (let index = from; index < chunks.length; index++) {
    const { traits, firstRow, rowCount } = chunks[index];
    if ((traits & SETS_ORIGIN) === 0) continue;
    for (let row = firstRow; row < firstRow + rowCount; row++) if (beginsSection(zone, row)) yield row;
  }
}

/** The first $ORIGIN behind a row, or NO_ROW. */
export function nextSection(zone: Zone, row: RowId): RowId {
  for (const other of sectionsOf(zone, zone.chunkOf(row).index)) if (zone.compareRows(other, row) > 0) return other;
  return NO_ROW;
}

/** The entry next to a row in the order of the text, directives included, or NO_ROW: behind it for 1, before it for -1. */
export function neighbour(zone: Zone, row: RowId, by: 1 | -1): RowId {
  const chunk = zone.chunkOf(row);
  const { chunks } = chunk.source.text;
  const next = row + by;
  if (next >= chunk.firstRow && next < chunk.firstRow + chunk.rowCount) return next;
  for (let index = chunk.index + by; index >= 0 && index < chunks.length; index += by) {
    const { firstRow, rowCount } = chunks[index];
    if (rowCount > 0) return by === 1 ? firstRow : firstRow + rowCount - 1;
  }
  return NO_ROW;
}

/** Where an entry ends: behind its last word, parenthesis or comment, its line break not included. An octet of its chunk. */
export function endOfEntry(entry: EntryView): number {
  const { bytes } = entry.chunk;
  let end = entry.end;
  if (end > entry.start && bytes[end - 1] === 10) end--;
  if (end > entry.start && bytes[end - 1] === 13) end--;
  return end;
}
