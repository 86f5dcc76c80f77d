// mx-all-same-address: several mail servers that are one and the same machine.
import { relatedTexts } from '../../messages/related';
import { EntryView } from '../../zone/entry-view';
import { HAS_MX } from '../../zone/type-set';
import { canonical, mxHosts } from '../host-addresses';
import { hasSeveralMx } from '../mx-set';
import { isGenerated, placeOf } from '../neighbours';
import { textsOf } from '../rule';
import type { OwnerRule } from '../rule';

const texts = textsOf('mx-all-same-address');

/** Other hosts that are pointed at. */
const MOST_RELATED = 5;

export const mxAllSameAddress: OwnerRule = {
  id: 'mx-all-same-address',
  group: 'mx-meaning',
  severity: 'information',
  references: ['RFC 2182 §3.1'],
  looksAt: 'owner',
  needs: HAS_MX,
  check(owner, report, lookups) {
    if (!hasSeveralMx(owner) || !owner.zone.isClosed) return;
    const hosts = mxHosts(owner);
    if (hosts === undefined || hosts.length < 2) return;
    const { zone, text } = owner;
    const told = hosts.find(({ row }) => !isGenerated(zone, row));
    const all = new Set<string>();
    for (const { node } of hosts) {
      const own = lookups.addressesOfTarget(node).map(canonical);
      for (const address of own) all.add(address);
      // One address of each family, at every host.
      if (all.size > 2 || new Set(own).size !== all.size) return;
    }
    const families = new Set([...all].map((address) => address.includes(':')));
    if (told === undefined || families.size !== all.size) return;
    report(told.row, () => ({
      at: new EntryView(zone, told.row).rdata[1].range,
      message: texts.message,
      args: { n: hosts.length, owner: text, addr: [...all].join(', ') },
      related: hosts
        .slice(0, MOST_RELATED)
        .flatMap(({ node }) => lookups.addressesOfTarget(node).slice(0, 1))
        .map(({ row }) => ({ at: placeOf(zone, row), message: relatedTexts.address })),
    }));
  },
};
