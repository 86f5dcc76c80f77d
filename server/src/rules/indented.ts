// Records that white space at the beginning of their line gave to the owner before them.
import { EntryView } from '../zone/entry-view';
import type { NameId } from '../zone/names';
import { INDENTED, TTL_WRITTEN } from '../zone/rows';
import type { RowId } from '../zone/rows';
import type { Zone } from '../zone/zone';

const BOTH = INDENTED | TTL_WRITTEN;
/** Greatest label of an IPv4 reverse zone. */
const GREATEST_OCTET = 255;

/**
 * Whether the number at the beginning of an indented record reads as an owner like that of the line before, not as a
 * TTL: " 26 PTR …" below "25 PTR …".
 */
export function isMovedByIndent(zone: Zone, row: RowId): boolean {
  const { rows, names } = zone;
  if ((rows.flags[row] & BOTH) !== BOTH) return false;
  const owner = rows.owner[row];
  if (owner < 0 || !isDigit(names.firstOctet(owner)) || rows.ttl[row] > GREATEST_OCTET) return false;
  if (!/^\d{1,3}$/.test(names.label(owner)) || !isOwnerOf(zone, row, owner)) return false;
  const entry = new EntryView(zone, row);
  return entry.tokens[0] === entry.ttl && /^\d+$/.test(entry.ttl?.text ?? '');
}

/** Whether the zone is one of numbered hosts: the owner before stands right below a reverse zone, or counts like this. */
function isOwnerOf({ names, rows }: Zone, row: RowId, owner: NameId): boolean {
  const isReverse = /\.(?:in-addr|ip6)\.arpa\.$/.test(names.text(owner));
  return isReverse || names.label(owner).length === String(rows.ttl[row]).length;
}

function isDigit(octet: number): boolean {
  return octet >= 0x30 && octet <= 0x39;
}
