// The addresses of the hosts that MX and other records name, for the rules about what they are.
import { barrier, lookup } from '../zone/lookup';
import { NO_NAME, ROOT } from '../zone/names';
import type { NameId } from '../zone/names';
import type { OwnerView, RecordView } from '../zone/record';
import type { RowId } from '../zone/rows';
import { ADDRESSES, MX } from '../zone/type-set';
import type { Lookups } from './lookups';
import type { HostAddresses } from './address-scope';
import { isServed, judgedTarget } from './target';

/** The addresses of the host that a record names; undefined for an alias, and for a host that the zone doesn't know. */
export function addressesOf(record: RecordView, lookups: Lookups): HostAddresses | undefined {
  const exchange = judgedTarget(record);
  if (exchange?.is !== 'host' || !isServed(record)) return undefined;
  return lookups.addressesOfTarget(exchange.answer?.node ?? record.target);
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
    // Nearly all hosts stand in the zone themselves.
    if (target > ROOT && (zone.names.mask(target) & ADDRESSES) !== 0 && barrier(zone, target) === NO_NAME) {
      hosts.push({ row, target, node: target });
      continue;
    }
    const answer = target > ROOT ? lookup(zone, target, ADDRESSES) : undefined;
    if (answer?.kind !== 'answer' || answer.chain.length > 0) return undefined;
    hosts.push({ row, target, node: answer.node });
  }
  return hosts.length === 0 ? undefined : hosts;
}
