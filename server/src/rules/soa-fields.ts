// The fields of an SOA record by name, for the rules about them (RFC 1035 §3.3.13).
import { readTtl } from '../dns/ttl';
import { encode } from '../text/utf8';
import type { EntryView, Token } from '../zone/entry-view';
import { NO_NAME } from '../zone/names';
import type { NameId } from '../zone/names';
import { FAULTY, NO_ROW } from '../zone/rows';
import { NS } from '../zone/type-set';
import type { Zone } from '../zone/zone';
import type { Lookups } from './lookups';

const NAMES = ['mname', 'rname', 'serial', 'refresh', 'retry', 'expire', 'minimum'] as const;

export type SoaFields = Readonly<Record<(typeof NAMES)[number], Token>>;

/** The fields of an SOA that parses; undefined in generic notation (RFC 3597 §5). */
export function soaFields(entry: EntryView): SoaFields | undefined {
  const { rdata } = entry;
  if (rdata.length !== NAMES.length) return undefined;
  const [mname, rname, serial, refresh, retry, expire, minimum] = rdata;
  return { mname, rname, serial, refresh, retry, expire, minimum };
}

/** Seconds that a field says. */
export function secondsOf(field: Token): number {
  const bytes = encode(field.text);
  return readTtl(bytes, 0, bytes.length);
}

/** The names of the zone's own name servers, in the order of the text. */
export function nameServers(lookups: Lookups): NameId[] {
  const { zone } = lookups;
  const targets = lookups.records(zone.apex, NS).map((row) => zone.rows.target[row]);
  return [...new Set(targets)].filter((name) => name !== NO_NAME);
}

/** Whether an entry of a name can't be read: it may be any record. */
export function hasUnreadable(zone: Zone, name: NameId): boolean {
  const { rows, names } = zone;
  for (let row = names.firstRow(name); row !== NO_ROW; row = rows.nextOfOwner[row]) {
    if ((rows.flags[row] & FAULTY) !== 0) return true;
  }
  return false;
}
