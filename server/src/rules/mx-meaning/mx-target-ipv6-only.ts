// mx-target-ipv6-only: no mail server of a domain has an IPv4 address.
import { relatedTexts } from '../../messages/related';
import { EntryView } from '../../zone/entry-view';
import { ROOT } from '../../zone/names';
import type { OwnerView } from '../../zone/record';
import { NO_ROW } from '../../zone/rows';
import { HAS_A, HAS_MX, MX } from '../../zone/type-set';
import { mxHosts } from '../host-addresses';
import { insertRecord } from '../insertion';
import { isGenerated, placeOf } from '../neighbours';
import { textsOf } from '../rule';
import type { OwnerRule } from '../rule';
import { isInternal } from '../scope';

const texts = textsOf('mx-target-ipv6-only');

export const mxTargetIpv6Only: OwnerRule = {
  id: 'mx-target-ipv6-only',
  group: 'mx-meaning',
  severity: 'warning',
  references: ['RFC 5321 §5.2', 'RFC 3974 §3'],
  looksAt: 'owner',
  needs: HAS_MX,
  check(owner, report, lookups) {
    const { zone } = owner;
    const { names } = zone;
    // A host that the file says more of elsewhere may have one there.
    if (!zone.isClosed) return;
    if (hasIpv4Host(owner)) return;
    const hosts = mxHosts(owner);
    if (hosts === undefined || hosts.some(({ node }) => (names.mask(node) & HAS_A) !== 0)) return;
    const host = hosts.find(({ row }) => !isGenerated(zone, row));
    if (host === undefined || isInternal(lookups)) return;
    report(host.row, () => {
      const [address] = lookups.addressesOfTarget(host.node).rows;
      const target = names.text(host.target);
      const record = { name: host.node, type: 'A', data: '${1:192.0.2.1}', snippet: true };
      return {
        at: new EntryView(zone, host.row).rdata[1].range,
        args: { owner: owner.text },
        related: [{ at: placeOf(zone, address), message: relatedTexts.address }],
        fixes: [
          {
            title: texts.fixes.addAddress,
            args: { target },
            edits: [insertRecord(zone, isGenerated(zone, address) ? host.row : address, record)],
            snippet: true,
          },
        ],
      };
    });
  },
};

/** A cheap look: whether an MX names a host that has an IPv4 address. */
function hasIpv4Host({ zone, name }: OwnerView): boolean {
  const { rows, names } = zone;
  for (let row = names.firstRow(name); row !== NO_ROW; row = rows.nextOfOwner[row]) {
    const target = rows.target[row];
    if (rows.type[row] === MX && target > ROOT && (names.mask(target) & HAS_A) !== 0) return true;
  }
  return false;
}
