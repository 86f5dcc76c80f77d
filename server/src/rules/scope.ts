// Whether a zone is for internal use only, so that private addresses are at home in it (CATALOGUE gate G11).
import { readIpv4, readIpv6, ipv4Scope, ipv6Scope, AddressFault } from '../dns/address';
import { encode } from '../text/utf8';
import { EntryView } from '../zone/entry-view';
import { A, AAAA, NS } from '../zone/type-set';
import type { Lookups } from './lookups';

/** Endings of names that are not of the public DNS (RFC 6762 appendix G, RFC 8375, RFC 6761). */
const INTERNAL = /(?:^|\.)(?:local|internal|intranet|private|corp|home|lan|localdomain|home\.arpa)\.$/;

/** Reverse zones of private, loopback, link-local and unspecified addresses (RFC 6303 §4). */
const LOCAL_REVERSE =
  /(?:^|\.)(?:(?:0|10|127|255|254\.169|168\.192|(?:1[6-9]|2\d|3[01])\.172)\.in-addr|(?:[cd]\.f|[89ab]\.e\.f|[01](?:\.0){31})\.ip6)\.arpa\.$/;

/** Zones that every server holds for itself, and catalogs (RFC 9432 §4.1), which have a name server in name only. */
export function isLocalZone(lookups: Lookups): boolean {
  const { zone } = lookups;
  if (zone.apex < 0) return false;
  const name = zone.names.text(zone.apex);
  if (name === 'localhost.' || LOCAL_REVERSE.test(name)) return true;
  return lookups.records(zone.apex, NS).some((row) => {
    const target = zone.rows.target[row];
    return target >= 0 && ['invalid.', 'localhost.'].includes(zone.names.text(target));
  });
}

const octets = new Uint8Array(4);
const groups = new Uint16Array(8);

/** Whether the zone's name says so, or all its name servers that stand in it have addresses of no public network. */
export function isInternal(lookups: Lookups): boolean {
  const { zone } = lookups;
  if (zone.apex < 0) return false;
  if (INTERNAL.test(zone.names.text(zone.apex))) return true;
  let addresses = 0;
  for (const server of lookups.records(zone.apex, NS)) {
    const host = zone.rows.target[server];
    if (host < 0) continue;
    for (const row of [...lookups.records(host, A), ...lookups.records(host, AAAA)]) {
      addresses++;
      const [address] = new EntryView(zone, row).rdata;
      if (address === undefined || !isLocal(address.text)) return false;
    }
  }
  return addresses > 0;
}

function isLocal(text: string): boolean {
  const bytes = encode(text);
  const scope =
    readIpv4(bytes, 0, bytes.length, octets).fault === AddressFault.None
      ? ipv4Scope(octets)
      : readIpv6(bytes, 0, bytes.length, groups).fault === AddressFault.None
        ? ipv6Scope(groups)
        : 'global';
  return scope !== 'global' && scope !== 'documentation';
}
