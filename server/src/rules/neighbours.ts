// The entries around an entry, and what it takes over from them: for fixes that must not change what stands beside them.
import type { Range } from '../text/span';
import { EntryView } from '../zone/entry-view';
import { TTL_DIRECTIVE } from '../zone/row-reader';
import { DIRECTIVE, GENERATED, INDENTED, NO_ROW } from '../zone/rows';
import type { RowId } from '../zone/rows';
import type { Zone } from '../zone/zone';

/** The entry behind a row in its file, directives included; NO_ROW at the end. */
export function nextEntry(zone: Zone, row: RowId): RowId {
  let chunk = zone.chunkOf(row);
  const { chunks } = chunk.source.text;
  if (row + 1 < chunk.firstRow + chunk.rowCount) return row + 1;
  for (let index = chunk.index + 1; index < chunks.length; index++) {
    chunk = chunks[index];
    if (chunk.rowCount > 0) return chunk.firstRow;
  }
  return NO_ROW;
}

/** The entry before a row in its file, directives included; NO_ROW at the beginning. */
export function previousEntry(zone: Zone, row: RowId): RowId {
  let chunk = zone.chunkOf(row);
  const { chunks } = chunk.source.text;
  if (row > chunk.firstRow) return row - 1;
  for (let index = chunk.index - 1; index >= 0; index--) {
    chunk = chunks[index];
    if (chunk.rowCount > 0) return chunk.firstRow + chunk.rowCount - 1;
  }
  return NO_ROW;
}

/** The first entry of the text; NO_ROW in an empty one. */
export function firstEntry(zone: Zone): RowId {
  for (const chunk of zone.text.chunks) if (chunk.rowCount > 0) return chunk.firstRow;
  return NO_ROW;
}

export function isDirective(zone: Zone, row: RowId): boolean {
  return (zone.rows.flags[row] & DIRECTIVE) !== 0;
}

export function isGenerated(zone: Zone, row: RowId): boolean {
  return (zone.rows.flags[row] & GENERATED) !== 0;
}

export function isIndented(zone: Zone, row: RowId): boolean {
  return (zone.rows.flags[row] & INDENTED) !== 0;
}

/** The next entry that is no directive, or NO_ROW. */
export function nextRecord(zone: Zone, row: RowId): RowId {
  let next = nextEntry(zone, row);
  while (next !== NO_ROW && isDirective(zone, next)) next = nextEntry(zone, next);
  return next;
}

/** The entry before that is no directive, or NO_ROW. */
export function previousRecord(zone: Zone, row: RowId): RowId {
  let previous = previousEntry(zone, row);
  while (previous !== NO_ROW && isDirective(zone, previous)) previous = previousEntry(zone, previous);
  return previous;
}

/** The last record of those that follow a record and inherit its owner; itself when none does. */
export function lastOfBlock(zone: Zone, row: RowId): RowId {
  let last = row;
  for (let next = nextRecord(zone, row); next !== NO_ROW && isIndented(zone, next); next = nextRecord(zone, next)) {
    last = next;
  }
  return last;
}

/** Seconds of the $TTL in force at a row, -1 without one. */
export function defaultTtlAt(zone: Zone, row: RowId): number {
  const { rows } = zone;
  const chunk = zone.chunkOf(row);
  for (let other = row - 1; other >= chunk.firstRow; other--) {
    if (isDirective(zone, other) && rows.type[other] === TTL_DIRECTIVE && rows.ttl[other] >= 0) return rows.ttl[other];
  }
  return chunk.entry.defaultTtl;
}

/** Where an entry stands, for pointing at it; of a record that $GENERATE makes, the directive. */
export function placeOf(zone: Zone, row: RowId): Range {
  return new EntryView(zone, row).ownRange;
}

/** The line break that the text uses around an entry. */
export function lineBreakOf(entry: EntryView): string {
  const { bytes } = entry.chunk;
  const at = bytes.indexOf(10);
  if (at < 0) return bytes.includes(13) ? '\r' : '\n';
  return at > 0 && bytes[at - 1] === 13 ? '\r\n' : '\n';
}

/** Whether nothing but white space and one line hold the entry: no parenthesis, no second line. */
export function isOnOneLine(entry: EntryView): boolean {
  const { bytes } = entry.chunk;
  const { tokens } = entry;
  if (tokens.length === 0) return false;
  for (let i = 1; i < tokens.length; i++) {
    for (let at = tokens[i - 1].end; at < tokens[i].start; at++) if (bytes[at] !== 32 && bytes[at] !== 9) return false;
  }
  for (let at = entry.start; at < tokens[0].start; at++) if (bytes[at] === 0x28) return false;
  for (let at = tokens[tokens.length - 1].end; at < entry.end && bytes[at] !== 0x3b; at++) {
    if (bytes[at] === 0x28 || bytes[at] === 0x29) return false;
  }
  return true;
}
