// The serial of a zone, as its SOA has it.
import type { Range } from '../text/span';
import { EntryView } from './entry-view';
import { NO_NAME } from './names';
import { OwnerView } from './record';
import { NO_ROW } from './rows';
import type { RowId } from './rows';
import { SOA } from './type-set';
import type { Zone } from './zone';

/** The serial of a zone, where it stands. */
export interface Serial {
  readonly value: number;
  readonly range: Range;
}

/** Index of the serial in the RDATA of an SOA (RFC 1035 §3.3.13). */
export const SERIAL_FIELD = 2;

/** The serial of the SOA at the apex; undefined without one that can be read. */
export function serialOf(zone: Zone): Serial | undefined {
  const row = soaRow(zone);
  if (row === NO_ROW) return undefined;
  const token = new EntryView(zone, row).rdata[SERIAL_FIELD];
  if (token === undefined || token.quoted || !/^\d{1,10}$/.test(token.text)) return undefined;
  const value = Number(token.text);
  return value > 4_294_967_295 ? undefined : { value, range: token.range };
}

/** The row of the SOA at the apex, or NO_ROW. */
export function soaRow(zone: Zone): RowId {
  if (zone.apex === NO_NAME) return NO_ROW;
  return new OwnerView(zone).at(zone.apex).records(SOA)[0] ?? NO_ROW;
}
