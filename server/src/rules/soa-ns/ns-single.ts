// ns-single: a zone that one name server alone answers for.
import { EntryView } from '../../zone/entry-view';
import { NO_NAME } from '../../zone/names';
import type { OwnerView } from '../../zone/record';
import { DIRECTIVE, FAULTY, NO_ROW, OTHER_CLASS, PLACEHOLDER } from '../../zone/rows';
import { HAS_FAULTY, HAS_NS, NS } from '../../zone/type-set';
import { inSentence } from '../names';
import { isInternal, isLocalZone } from '../scope';
import { textsOf } from '../rule';
import type { OwnerRule } from '../rule';

const texts = textsOf('ns-single');

const UNCERTAIN = DIRECTIVE | FAULTY | OTHER_CLASS | PLACEHOLDER;

export const nsSingle: OwnerRule = {
  id: 'ns-single',
  group: 'soa-ns',
  severity: 'warning',
  references: ['RFC 1034 §4.1', 'RFC 1912 §2.8', 'RFC 2182 §5'],
  looksAt: 'owner',
  needs: HAS_NS,
  check(owner, report, lookups) {
    const { zone, name, isApex } = owner;
    if ((owner.types & HAS_FAULTY) !== 0 || hasSeveral(owner) || !zone.isClosed) return;
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

/** A cheap look: whether NS records of the name have two targets. */
function hasSeveral({ zone, name }: OwnerView): boolean {
  const { rows, names } = zone;
  let target = NO_NAME;
  for (let row = names.firstRow(name); row !== NO_ROW; row = rows.nextOfOwner[row]) {
    if (rows.type[row] !== NS || (rows.flags[row] & UNCERTAIN) !== 0) continue;
    if (target !== NO_NAME && rows.target[row] !== target) return true;
    target = rows.target[row];
  }
  return false;
}
