// From a place in a text to the entry that stands there.
import type { Position } from '../text/span';
import type { RowId } from './rows';
import type { Zone } from './zone';
import type { Source, ZoneChunk } from './zone-chunk';

/** The row of the chunk that begins last at or before an octet. */
export function rowAt({ rows }: Zone, { firstRow, rowCount }: ZoneChunk, offset: number): RowId | undefined {
  let low = firstRow;
  let high = firstRow + rowCount;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rows.offset[middle] <= offset) low = middle + 1;
    else high = middle;
  }
  return low === firstRow ? undefined : low - 1;
}

/** The text of a file that the zone is read from; the first one of a file that is included more than once. */
export function textOfFile(zone: Zone, file: string | undefined): Source['text'] | undefined {
  if (file === undefined) return zone.text;
  for (const source of zone.inclusions.sources()) if (source.file === file) return source.text;
  return undefined;
}

/** The row of the entry at a position, or before it in its chunk. */
export function rowAtPosition(zone: Zone, position: Position): RowId | undefined {
  const text = textOfFile(zone, position.file);
  if (text === undefined) return undefined;
  const { chunk, offset } = text.placeAt(position);
  return rowAt(zone, text.chunks[chunk], offset);
}
