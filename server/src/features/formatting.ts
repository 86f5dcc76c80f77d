// Formatting: white space between the words of records, so that columns stand as the file itself suggests. Nothing else.
import type { Range, TextEdit } from '../text/span';
import { decode } from '../text/utf8';
import type { Zone } from '../zone/zone';
import { layout } from './formatting/layout';
import type { Candidate, Change } from './formatting/layout';
import { lineOf } from './formatting/lines';

/** Octets above which a file is formatted by range only. */
export const LARGEST = 5_000_000;

/** The edits that format a file, or the lines that a range touches; undefined for a file too large to be done at once. */
export function formatting(zone: Zone, range?: Range): TextEdit[] | undefined {
  const { text } = zone;
  if (range === undefined && text.byteLength > LARGEST) return undefined;
  // A range is formatted as the lines around it are.
  const first = range === undefined ? 0 : Math.max(0, text.chunkOfLine(range.start.line) - 1);
  const last = range === undefined ? text.chunks.length : text.chunkOfLine(range.end.line) + 2;
  const candidates: Candidate[] = [];
  for (const { firstRow, rowCount } of text.chunks.slice(first, last)) {
    for (let row = firstRow; row < firstRow + rowCount; row++) {
      const line = lineOf(zone, row);
      if (line === undefined) continue;
      const formatted = range === undefined || (line.number >= range.start.line && line.number <= range.end.line);
      candidates.push({ line, formatted });
    }
  }
  return layout(candidates).flatMap((change) => editOf(zone, change));
}

/** The edit; none where the text is as it should be. */
function editOf(zone: Zone, { line: { chunk }, gap: { start, end }, text }: Change): TextEdit[] {
  const { bytes } = zone.text.chunks[chunk];
  if (decode(bytes, start, end) === text) return [];
  const position = (offset: number): TextEdit['range']['start'] => zone.text.positionAt({ chunk, offset });
  return [{ range: { start: position(start), end: position(end) }, newText: text }];
}
