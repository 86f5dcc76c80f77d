// mta-sts-multiple-records: several MTA-STS records at one name; senders take none.
import { policyRelated } from '../../messages/policies';
import { fix, removeRecord } from '../policy-edits';
import { distinctAt } from '../policy-records';
import { textsOf } from '../rule';
import type { PolicyRule } from '../rule';

const texts = textsOf('mta-sts-multiple-records');

export const mtaStsMultipleRecords: PolicyRule<'mta-sts'> = {
  id: 'mta-sts-multiple-records',
  group: 'mail-transport',
  severity: 'error',
  references: ['RFC 8461 §3.1'],
  looksAt: 'policy',
  policy: 'mta-sts',
  check(view, report, lookups) {
    if (view.place !== 'mta-sts' || view.policy.version !== 'valid') return;
    const records = distinctAt(lookups, view.owner, 'mta-sts', ({ policy }) => policy.version === 'valid');
    if (!records.slice(1).some(({ row }) => row === view.row)) return;
    report(() => ({
      at: view.whole,
      args: { owner: view.ownerText, n: records.length },
      related: [{ at: records[0].whole, message: policyRelated.first }],
      fixes: fix(texts.fixes.keep, removeRecord(view.zone, view.row)),
    }));
  },
};
