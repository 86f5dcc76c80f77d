// ns-all-same-address: name servers of several names that are one machine.
import { relatedTexts } from '../../messages/related';
import { EntryView } from '../../zone/entry-view';
import type { RowId } from '../../zone/rows';
import { A, AAAA, ADDRESSES, HAS_SOA, NS } from '../../zone/type-set';
import { canonicalAddress } from '../addresses';
import type { Lookups } from '../lookups';
import { zoneText } from '../names';
import { placeOf } from '../neighbours';
import { isInternal, isLocalZone } from '../scope';
import { nameServers } from '../soa-fields';
import { atApex, textsOf } from '../rule';
import type { OwnerRule } from '../rule';

const texts = textsOf('ns-all-same-address');

/** Name servers that are pointed at. */
const MOST_RELATED = 5;

export const nsAllSameAddress: OwnerRule = {
  id: 'ns-all-same-address',
  group: 'soa-ns',
  severity: 'information',
  references: ['RFC 2182 §3.1'],
  looksAt: 'owner',
  concerns: atApex,
  several: true,
  needs: HAS_SOA,
  check(owner, report, lookups) {
    const { zone } = owner;
    const [first] = owner.records(NS);
    if (first === undefined) return;
    const shared = sharedAddress(lookups);
    if (shared === undefined || isLocalZone(lookups) || isInternal(lookups)) return;
    report(first, () => ({
      at: new EntryView(zone, first).ownRange,
      message: texts.message,
      args: { zone: zoneText(zone), addr: shared.address },
      related: shared.rows.slice(0, MOST_RELATED).map((row) => ({
        at: placeOf(zone, row),
        message: relatedTexts.address,
      })),
    }));
  },
};

/** The one address of all name servers; undefined when there are more, when there is one server, or one is unknown. */
function sharedAddress(lookups: Lookups): { address: string; rows: RowId[] } | undefined {
  const { zone } = lookups;
  const servers = nameServers(lookups);
  if (servers.length < 2) return undefined;
  const rows: RowId[] = [];
  const addresses = new Set<string>();
  for (const server of servers) {
    const answer = lookups.find(server, ADDRESSES);
    if (answer.kind !== 'answer' || answer.chain.length > 0) return undefined;
    const own = [...lookups.records(answer.node, A), ...lookups.records(answer.node, AAAA)];
    if (own.length === 0) return undefined;
    for (const row of own) {
      const address = canonicalAddress(zone, row);
      if (address === undefined) return undefined;
      addresses.add(address);
      if (addresses.size > 1) return undefined;
      rows.push(row);
    }
  }
  const [address] = addresses;
  return address === undefined ? undefined : { address, rows };
}
