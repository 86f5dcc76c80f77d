// mx-single: a domain with one mail server that has one address.
import { EntryView } from '../../zone/entry-view';
import { HAS_MX } from '../../zone/type-set';
import { mxHosts } from '../host-addresses';
import { isGenerated } from '../neighbours';
import { textsOf } from '../rule';
import type { OwnerRule } from '../rule';

const texts = textsOf('mx-single');

export const mxSingle: OwnerRule = {
  id: 'mx-single',
  group: 'mx-meaning',
  severity: 'off',
  references: ['RFC 5321 §4.5.4.1'],
  looksAt: 'owner',
  needs: HAS_MX,
  check(owner, report, lookups) {
    const { zone } = owner;
    if (!zone.isClosed) return;
    const hosts = mxHosts(owner);
    if (hosts?.length !== 1) return;
    const [{ row, node }] = hosts;
    // A machine may have one address of each family.
    const { rows } = lookups.addressesOfTarget(node);
    if (rows.length > 2 || isGenerated(zone, row)) return;
    if (rows.length === 2 && zone.rows.type[rows[0]] === zone.rows.type[rows[1]]) return;
    report(row, () => ({
      at: new EntryView(zone, row).rdata[1].range,
      message: texts.message,
      args: { owner: owner.text },
    }));
  },
};
