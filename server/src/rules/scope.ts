// What a zone is for: internal use, where private addresses are at home (CATALOGUE gate G11), or documentation (gate G12).
import { readIpv4, readIpv6, ipv4Scope, ipv6Scope, AddressFault } from '../dns/address';
import type { AddressScope } from '../dns/address';
import { encode } from '../text/utf8';
import { addressOf } from '../zone/address-of';
import { A, AAAA, NS } from '../zone/type-set';
import type { Zone } from '../zone/zone';
import type { Lookups } from './lookups';
import { nameBelow } from './names';

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
      if (!isLocal(addressOf(zone, row))) return false;
    }
  }
  return addresses > 0;
}

/** Hosts of a zone that the public sees first, beside its name servers. */
const PUBLIC_HOSTS = ['www', 'mail', 'mx', 'mx1'];

/** Whether an address of the zone's name, its name servers or its usual hosts is one of the Internet. */
export function isPublic(lookups: Lookups): boolean {
  const { zone } = lookups;
  if (zone.apex < 0 || INTERNAL.test(zone.names.text(zone.apex))) return false;
  const hosts = new Set([zone.apex]);
  for (const server of lookups.records(zone.apex, NS)) hosts.add(zone.rows.target[server]);
  for (const label of PUBLIC_HOSTS) hosts.add(nameBelow(zone, label, zone.apex));
  return [...hosts].some((host) => {
    if (host < 0) return false;
    const rows = [...lookups.records(host, A), ...lookups.records(host, AAAA)];
    return rows.some((row) => {
      const scope = scopeOf(addressOf(zone, row));
      return scope === 'global' || scope === 'documentation';
    });
  });
}

function isLocal(text: string): boolean {
  const scope = scopeOf(text);
  return scope !== undefined && scope !== 'global' && scope !== 'documentation';
}

/** What an address is set aside for; undefined for what is none. */
export function scopeOf(text: string): AddressScope | undefined {
  const bytes = encode(text);
  if (readIpv4(bytes, 0, bytes.length, octets).fault === AddressFault.None) return ipv4Scope(octets);
  return readIpv6(bytes, 0, bytes.length, groups).fault === AddressFault.None ? ipv6Scope(groups) : undefined;
}

/** Zones that examples are made of (RFC 2606, RFC 6761 §6). */
const DOCUMENTATION = /(?:^|\.)(?:example(?:\.(?:com|net|org|jp|(?:co|ne|or|ac|go)\.jp))?|test|invalid|localhost)\.$/;

/** Whether the zone's name says that it is an example. */
export function isDocumentation(zone: Zone): boolean {
  return zone.apex >= 0 && DOCUMENTATION.test(zone.names.text(zone.apex));
}

/** Whether the zone says where the addresses of a network lead: the reverse of names. */
export function isReverse(zone: Zone): boolean {
  return zone.apex >= 0 && /(?:^|\.)(?:in-addr|ip6)\.arpa\.$/.test(zone.names.text(zone.apex));
}
