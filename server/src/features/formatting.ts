// Formatting: white space between the words of records, so that columns stand as the file itself suggests. Nothing else.
import type { Range, TextEdit } from '../text/span';
import type { RowId } from '../zone/rows';
import type { Zone } from '../zone/zone';
import { editsOf } from './formatting/edits';
import { layout } from './formatting/layout';
import { lineOf } from './formatting/lines';
import type { Line } from './formatting/lines';
import { inOneGo } from './formatting/steps';
import type { Steps } from './formatting/steps';

/** Octets above which a file is formatted by range only. */
export const LARGEST = 5_000_000;

/** Whether a file is too large to be formatted at once. */
export function isFormattedByRange({ text }: Zone): boolean {
  return text.byteLength > LARGEST;
}

/** The edits that format a file, or the lines that a range touches; undefined for a file too large to be done at once. */
export function formatting(zone: Zone, range?: Range): TextEdit[] | undefined {
  return inOneGo(formattingSteps(zone, range));
}

/** The same in steps; undefined, too, when something is read between them that moves what was found. */
export function* formattingSteps(zone: Zone, range?: Range): Steps<TextEdit[] | undefined> {
  const { text } = zone;
  if (range === undefined && isFormattedByRange(zone)) return undefined;
  // A range is formatted as the lines around it are.
  const first = range === undefined ? 0 : Math.max(0, text.chunkOfLine(range.start.line) - 1);
  const last = range === undefined ? text.chunks.length : text.chunkOfLine(range.end.line) + 2;
  const lines: Line[] = [];
  const read = zone.chunksRead;
  for (const { firstRow, rowCount, index } of text.chunks.slice(first, last)) {
    for (let row = firstRow; row < firstRow + rowCount; row++) {
      const line = lineOf(zone, row, range === undefined || isWithin(zone, index, row, range));
      if (line !== undefined) lines.push(line);
    }
    yield;
    if (zone.chunksRead !== read) return undefined;
  }
  const changes = yield* layout(lines);
  if (zone.chunksRead !== read) return undefined;
  const edits: TextEdit[] = [];
  for (const some of editsOf(zone, changes)) {
    yield;
    if (zone.chunksRead !== read) return undefined;
    edits.push(...some);
  }
  return edits;
}

/** Whether a row begins in a line that a range touches. */
function isWithin({ text, rows }: Zone, chunk: number, row: RowId, { start, end }: Range): boolean {
  const { line } = text.positionAt({ chunk, offset: rows.offset[row] });
  return line >= start.line && line <= end.line;
}
