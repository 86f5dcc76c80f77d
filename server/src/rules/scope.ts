// What a zone is for: internal use, where private addresses are at home (CATALOGUE gate G11), or documentation (gate G12).
import type { AddressScope } from '../dns/address';
import { encode } from '../text/utf8';
import { ROOT } from '../zone/names';
import type { NameId } from '../zone/names';
import { OwnerView } from '../zone/record';
import { A, AAAA, ADDRESSES, NS } from '../zone/type-set';
import { isPrivateTopLevel } from '../zone/top-level';
import type { Zone } from '../zone/zone';
import { scopeOfRow } from './address-scope';
import type { Lookups } from './lookups';

/** Endings of names that are not of the public DNS (RFC 6762 appendix G, RFC 8375, RFC 6761). */
const INTERNAL = /(?:^|\.)(?:local|internal|intranet|private|corp|home|lan|localdomain|home\.arpa)\.$/;

/** Reverse zones of private, loopback, link-local and unspecified addresses (RFC 6303 §4). */
const LOCAL_REVERSE =
  /(?:^|\.)(?:(?:0|10|127|255|254\.169|168\.192|(?:1[6-9]|2\d|3[01])\.172)\.in-addr|(?:[cd]\.f|[89ab]\.e\.f|[01](?:\.0){31})\.ip6)\.arpa\.$/;

/** Zones that every server holds for itself, and catalogs (RFC 9432 §4.1), which have a name server in name only. */
export function isLocalZone(lookups: Lookups): boolean {
  return lookups.ofZone(isHeldByAll);
}

function isHeldByAll(zone: Zone): boolean {
  if (zone.apex < 0) return false;
  const name = zone.names.text(zone.apex);
  if (name === 'localhost.' || LOCAL_REVERSE.test(name)) return true;
  const servers = new OwnerView(zone).at(zone.apex).records(NS);
  return servers.some((row) => {
    const target = zone.rows.target[row];
    return target >= 0 && ['invalid.', 'localhost.'].includes(zone.names.text(target));
  });
}

/**
 * Whether the zone's name says so, or all its name servers that stand in it have addresses of no public network, or at
 * least half of all hosts do.
 */
export function isInternal(lookups: Lookups): boolean {
  return lookups.ofZone(isInternalZone);
}

/** Whether an address of the zone's name, its name servers or its usual hosts is one of the Internet. */
export function isPublic(lookups: Lookups): boolean {
  return lookups.ofZone(isPublicZone);
}

function isInternalZone(zone: Zone): boolean {
  if (zone.apex < 0) return false;
  const name = zone.names.text(zone.apex);
  if (zone.serving.isInternal === true || INTERNAL.test(name)) return true;
  if (isPrivateTopLevel(zone, name.replace(/^.*\.(?=.)/, '').replace(/\.$/, ''))) return true;
  const local = zone.localAddresses;
  if (local > 0 && local * 2 >= zone.countOf(A) + zone.countOf(AAAA)) return true;
  let addresses = 0;
  for (const server of new OwnerView(zone).at(zone.apex).records(NS)) {
    for (const scope of scopesAt(zone, zone.rows.target[server])) {
      addresses++;
      if (scope === undefined || !isLocal(scope)) return false;
    }
  }
  return addresses > 0;
}

/** Hosts of a zone that the public sees first, beside its name servers. */
const PUBLIC_HOSTS = ['www', 'mail', 'mx', 'mx1'].map(encode);

function isPublicZone(zone: Zone): boolean {
  const { names, apex } = zone;
  if (apex < 0 || isInternalZone(zone)) return false;
  const hosts = new Set([apex, ...PUBLIC_HOSTS.map((label) => names.find(apex, label))]);
  for (const server of new OwnerView(zone).at(apex).records(NS)) hosts.add(zone.rows.target[server]);
  return [...hosts].some((host) => scopesAt(zone, host).some((scope) => scope !== undefined && !isLocal(scope)));
}

function scopesAt(zone: Zone, host: NameId): (AddressScope | undefined)[] {
  if (host < 0 || (zone.names.mask(host) & ADDRESSES) === 0) return [];
  const view = new OwnerView(zone).at(host);
  return [...view.records(A), ...view.records(AAAA)].map((row) => scopeOfRow(zone, row));
}

/** Whether an address of that scope is out of reach for the public; those of examples stand for public ones. */
function isLocal(scope: AddressScope): boolean {
  return scope !== 'global' && scope !== 'documentation';
}

/** Zones that examples are made of (RFC 2606, RFC 6761 §6). */
const DOCUMENTATION = /(?:^|\.)(?:example(?:\.(?:com|net|org|jp|(?:co|ne|or|ac|go)\.jp))?|test|invalid|localhost)\.$/;

/** Whether a name, or the folder of the file, says that it is an example. */
export function isDocumentation(zone: Zone, name: NameId = zone.apex): boolean {
  return zone.serving.isExample === true || (name >= 0 && DOCUMENTATION.test(zone.names.text(name)));
}

/** Whether the zone says where the addresses of a network lead: the reverse of names. */
export function isReverse(zone: Zone): boolean {
  return zone.apex >= 0 && /(?:^|\.)(?:in-addr|ip6)\.arpa\.$/.test(zone.names.text(zone.apex));
}

/** Whether reverse names may lie in the zone: it is one of theirs, or above them. */
export function mayHoldReverse(zone: Zone): boolean {
  return zone.apex <= ROOT || zone.names.text(zone.apex).endsWith('arpa.');
}
