// mx-beside-cname: where a CNAME stands, an MX record can't take effect.
import { relatedTexts } from '../../messages/related';
import { EntryView } from '../../zone/entry-view';
import { CNAME, HAS_CNAME, HAS_MX, MX } from '../../zone/type-set';
import { replaceByAddresses } from '../alias';
import { placeOf } from '../neighbours';
import { removeEntries } from '../removal';
import { textsOf } from '../rule';
import type { FixDetails, OwnerRule } from '../rule';

const texts = textsOf('mx-beside-cname');

export const mxBesideCname: OwnerRule = {
  id: 'mx-beside-cname',
  group: 'mx-meaning',
  severity: 'error',
  references: ['RFC 1034 §3.6.2', 'RFC 2181 §10.1', 'RFC 4035 §2.5'],
  looksAt: 'owner',
  several: true,
  needs: HAS_CNAME,
  check(owner, report) {
    if ((owner.types & (HAS_CNAME | HAS_MX)) !== (HAS_CNAME | HAS_MX)) return;
    // At the apex cname-at-apex tells it: without the MX, too, the CNAME could not stay.
    if (owner.isApex) return;
    const { zone, name } = owner;
    const records = owner.records(MX);
    const aliases = owner.records(CNAME);
    const first = records.find((row) => !owner.isGenerated(row)) ?? records[0];
    if (first === undefined || aliases.length === 0) return;
    report(first, () => {
      const entry = new EntryView(zone, first);
      const fixes: FixDetails[] = [];
      const replaced = replaceByAddresses(zone, name, aliases[0]);
      if (replaced !== undefined) fixes.push({ title: texts.fixes.addresses, edits: replaced });
      const removed = removeEntries(zone, records);
      if (removed !== undefined) fixes.push({ title: texts.fixes.removeMx, edits: removed });
      return {
        at: (entry.type ?? entry.tokens[0]).range,
        args: { owner: owner.text },
        related: [{ at: placeOf(zone, aliases[0]), message: relatedTexts.cname }],
        fixes,
      };
    });
  },
};
