// The address that an A or AAAA record gives, be it written or made by $GENERATE.
import { EntryView } from './entry-view';
import { GenerateDirective } from './generate';
import { GENERATED } from './rows';
import type { RowId } from './rows';
import type { Zone } from './zone';

/** The address as written; the empty text when it cannot be told. */
export function addressOf(zone: Zone, row: RowId): string {
  if ((zone.rows.flags[row] & GENERATED) === 0) return new EntryView(zone, row).rdata[0]?.text ?? '';
  return /(\S+)\s*$/.exec(generatedLine(zone, row))?.[1] ?? '';
}

/** The line that $GENERATE made a row from. */
export function generatedLine(zone: Zone, row: RowId): string {
  const { rows } = zone;
  const chunk = zone.chunkOf(row);
  let first = row;
  while (first > chunk.firstGenerated && rows.offset[first - 1] === rows.offset[row]) first--;
  return GenerateDirective.of(new EntryView(zone, row).tokens)?.record(row - first) ?? '';
}
