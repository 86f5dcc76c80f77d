// A cheap look at the MX records of a name, for rules that are asked about every name of a zone.
import { ROOT } from '../zone/names';
import type { OwnerView } from '../zone/record';
import { NO_ROW } from '../zone/rows';
import { HAS_MX, MX } from '../zone/type-set';

/** Whether the name may have two MX records or more. */
export function hasSeveralMx({ zone, name, types }: OwnerView): boolean {
  if ((types & HAS_MX) === 0) return false;
  const { rows, names } = zone;
  let seen = false;
  for (let row = names.firstRow(name); row !== NO_ROW; row = rows.nextOfOwner[row]) {
    if (rows.type[row] !== MX) continue;
    if (seen) return true;
    seen = true;
  }
  return false;
}

/** Whether the name may have a null MX (RFC 7505). */
export function hasNullMx({ zone, name, types }: OwnerView): boolean {
  if ((types & HAS_MX) === 0) return false;
  const { rows, names } = zone;
  for (let row = names.firstRow(name); row !== NO_ROW; row = rows.nextOfOwner[row]) {
    if (rows.type[row] === MX && rows.target[row] === ROOT) return true;
  }
  return false;
}
