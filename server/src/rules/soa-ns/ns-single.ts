// ns-single: a zone that one name server alone answers for.
import { EntryView } from '../../zone/entry-view';
import { HAS_FAULTY, HAS_NS, NS } from '../../zone/type-set';
import { inSentence } from '../names';
import { isInternal, isLocalZone } from '../scope';
import { textsOf } from '../rule';
import type { OwnerRule } from '../rule';

const texts = textsOf('ns-single');

export const nsSingle: OwnerRule = {
  id: 'ns-single',
  group: 'soa-ns',
  severity: 'warning',
  references: ['RFC 1034 §4.1', 'RFC 1912 §2.8', 'RFC 2182 §5'],
  looksAt: 'owner',
  needs: HAS_NS,
  check(owner, report, lookups) {
    const { zone, name, isApex } = owner;
    if ((owner.types & HAS_FAULTY) !== 0 || !zone.isClosed) return;
    const records = owner.records(NS);
    const [first] = records;
    if (first === undefined || records.some((row) => zone.rows.target[row] !== zone.rows.target[first])) return;
    // Another level of the same DNS, or no place for two servers at all.
    if (!isApex && !zone.names.isAtOrBelow(name, zone.apex)) return;
    if (isLocalZone(lookups) || isInternal(lookups)) return;
    report(first, () => ({
      at: new EntryView(zone, first).ownRange,
      message: isApex ? texts.message : texts.variants.delegation,
      severity: isApex ? 'warning' : 'hint',
      args: { zone: inSentence(zone, name) },
    }));
  },
};
