// The addresses of the hosts that MX and other records name, for the rules about what they are.
import { AddressFault, ipv6Text, readIpv6 } from '../dns/address';
import type { AddressScope } from '../dns/address';
import { encode } from '../text/utf8';
import type { HostAddress } from '../zone/delivery';
import { lookup } from '../zone/lookup';
import { ROOT } from '../zone/names';
import type { NameId } from '../zone/names';
import type { OwnerView, RecordView } from '../zone/record';
import type { RowId } from '../zone/rows';
import { ADDRESSES, MX } from '../zone/type-set';
import type { Lookups } from './lookups';
import { scopeOf } from './scope';
import { isServed, judgedTarget } from './target';

/** An address and what it is set aside for. */
export interface ScopedAddress extends HostAddress {
  readonly scope: AddressScope;
}

/** The addresses of the host that a record names; none for an alias, and for a host that the zone doesn't know. */
export function addressesOf(record: RecordView, lookups: Lookups): readonly HostAddress[] {
  const exchange = judgedTarget(record);
  if (exchange?.is !== 'host' || !isServed(record)) return [];
  return lookups.addressesOfTarget(exchange.answer?.node ?? record.target);
}

/** The addresses with their scopes; what can't be read as an address is left out. */
export function scoped(addresses: readonly HostAddress[]): ScopedAddress[] {
  return addresses.flatMap((address) => {
    const scope = scopeOf(address.text);
    return scope === undefined ? [] : [{ ...address, scope }];
  });
}

/** A host of an MX set. */
export interface MxHost {
  /** Its first record. */
  readonly row: RowId;
  readonly target: NameId;
  /** Where its addresses stand: the host, or a wildcard. */
  readonly node: NameId;
}

/**
 * The hosts of a domain's MX records, each once, in the order of the text. Undefined when the zone doesn't know the
 * addresses of all: one lies elsewhere, is an alias, or has none; and for a null MX.
 */
export function mxHosts(owner: OwnerView): MxHost[] | undefined {
  const { zone } = owner;
  const { rows } = zone;
  const hosts: MxHost[] = [];
  const seen = new Set<NameId>();
  for (const row of owner.records(MX)) {
    const target = rows.target[row];
    if (seen.has(target)) continue;
    seen.add(target);
    const answer = target > ROOT ? lookup(zone, target, ADDRESSES) : undefined;
    if (answer?.kind !== 'answer' || answer.chain.length > 0) return undefined;
    hosts.push({ row, target, node: answer.node });
  }
  return hosts.length === 0 ? undefined : hosts;
}

/** An address in the one way to write it. */
export function canonical({ text, family }: HostAddress): string {
  if (family === 'A') return text;
  const bytes = encode(text);
  return readIpv6(bytes, 0, bytes.length, groups).fault === AddressFault.None ? ipv6Text(groups) : text;
}

const groups = new Uint16Array(8);
