// The MX records of a name together: a cheap look for rules that are asked about every name of a zone, and changes to them.
import type { Text } from '../messages/text';
import type { TextEdit } from '../text/span';
import { EntryView } from '../zone/entry-view';
import { ROOT } from '../zone/names';
import type { NameId } from '../zone/names';
import { OwnerView } from '../zone/record';
import { NO_ROW } from '../zone/rows';
import type { RowId } from '../zone/rows';
import { HAS_MX, MX } from '../zone/type-set';
import type { Zone } from '../zone/zone';
import { insertRecords } from './insertion';
import type { NewRecord } from './insertion';
import { shortName } from './names';
import { isGenerated, lastOfBlock } from './neighbours';
import { replace } from './rule';
import type { FixDetails } from './rule';

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

/** Most records that are compared one by one. */
const FEW = 8;

/** Whether two MX records of the name may have the same target. */
export function mayRepeatTarget({ zone, name }: OwnerView): boolean {
  const { rows, names } = zone;
  let count = 0;
  for (let row = names.firstRow(name); row !== NO_ROW; row = rows.nextOfOwner[row]) {
    if (rows.type[row] !== MX) continue;
    if (++count > FEW) return true;
    for (let other = rows.nextOfOwner[row]; other !== NO_ROW; other = rows.nextOfOwner[other]) {
      if (rows.type[other] === MX && rows.target[other] === rows.target[row]) return true;
    }
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

/** The one MX record of a domain made a null MX; no fix where there are several. */
export function toNullMx(zone: Zone, row: RowId, title: Text): FixDetails[] {
  if (hasSeveralMx(new OwnerView(zone).at(zone.rows.owner[row]))) return [];
  const [preference, exchange] = new EntryView(zone, row).rdata;
  return [{ title, edits: [replace(preference.range, '0'), replace(exchange.range, '.')] }];
}

/** More records than that are not copied. */
const MOST_COPIED = 10;

/** Inserts the MX records of another name at `name`, behind the block of `row`; undefined where they can't be copied. */
export function insertMx(zone: Zone, row: RowId, name: NameId, records: readonly RowId[]): TextEdit | undefined {
  const { rows } = zone;
  if (isGenerated(zone, row) || records.length > MOST_COPIED) return undefined;
  const { origin } = new EntryView(zone, lastOfBlock(zone, row));
  const copies: NewRecord[] = [];
  for (const record of records) {
    const target = rows.target[record];
    if (target < 0) return undefined;
    const data = `${rows.number[record]} ${shortName(zone, target, origin)}`;
    copies.push({ name, type: 'MX', data, snippet: false });
  }
  return copies.length === 0 ? undefined : insertRecords(zone, row, copies);
}
