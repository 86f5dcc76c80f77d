// The class of a zone, which its SOA sets (RFC 1035 §5.2).
import { classOfToken } from '../dns/mnemonics';
import { EntryView } from '../zone/entry-view';
import { NO_NAME } from '../zone/names';
import { DIRECTIVE, FAULTY, GENERATED, NO_ROW, OTHER_CLASS, PLACEHOLDER } from '../zone/rows';
import type { RowId } from '../zone/rows';
import { SOA } from '../zone/type-set';
import type { Zone } from '../zone/zone';

export const IN = 1;

/** The class, and the record that sets it. */
export interface ZoneClass {
  readonly code: number;
  readonly soa: RowId;
}

/** The class of the zone; undefined when neither an SOA nor the types at the apex tell it. */
export function zoneClass(zone: Zone): ZoneClass | undefined {
  const { rows, names, apex } = zone;
  let soa = NO_ROW;
  if (apex === NO_NAME) return undefined;
  for (let row = names.firstRow(apex); row !== NO_ROW; row = rows.nextOfOwner[row]) {
    if (rows.type[row] !== SOA || (rows.flags[row] & (FAULTY | PLACEHOLDER | DIRECTIVE | GENERATED)) !== 0) continue;
    if (soa === NO_ROW || zone.compareRows(row, soa) < 0) soa = row;
  }
  // Without an SOA only a whole zone is known to be of class IN.
  if (soa === NO_ROW) return zone.isWholeZone ? { code: IN, soa } : undefined;
  if ((rows.flags[soa] & OTHER_CLASS) === 0) return { code: IN, soa };
  const entry = new EntryView(zone, soa);
  const written = entry.class;
  return { code: written === undefined ? IN : classOfToken(entry.chunk.bytes, written.start, written.end), soa };
}
