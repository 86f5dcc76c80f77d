// dkim-multiple-records: several TXT records at one selector; which one counts is undefined.
import { policyRelated } from '../../messages/policies';
import { fix, removeRecord } from '../policy-edits';
import { distinctAt } from '../policy-records';
import { textsOf } from '../rule';
import type { PolicyRule } from '../rule';

const texts = textsOf('dkim-multiple-records');

export const dkimMultipleRecords: PolicyRule<'dkim'> = {
  id: 'dkim-multiple-records',
  group: 'dkim',
  severity: 'warning',
  references: ['RFC 6376 §3.6.2.2'],
  looksAt: 'policy',
  policy: 'dkim',
  check(view, report, lookups) {
    if (view.place !== 'dkim' || lookups.isAlone(view) || view.zone.names.label(view.owner) === '_domainkey') return;
    const records = distinctAt(lookups, view.owner, 'dkim', () => true);
    if (records.length < 2 || !records.slice(1).some(({ row }) => row === view.row)) return;
    if (!records.some(({ policy }) => policy.isKey)) return;
    report(() => ({
      at: view.whole,
      args: { n: records.length, owner: view.ownerText },
      related: [{ at: records[0].whole, message: policyRelated.first }],
      fixes: fix(texts.fixes.remove, removeRecord(view.zone, view.row)),
    }));
  },
};
