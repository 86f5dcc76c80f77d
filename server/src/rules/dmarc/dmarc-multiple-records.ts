// dmarc-multiple-records: several DMARC records at one name; receivers take none.
import { policyRelated } from '../../messages/policies';
import { fix, removeRecord } from '../policy-edits';
import { distinctAt, dmarcPolicy } from '../policy-records';
import { textsOf } from '../rule';
import type { PolicyRule } from '../rule';

const texts = textsOf('dmarc-multiple-records');

export const dmarcMultipleRecords: PolicyRule<'dmarc'> = {
  id: 'dmarc-multiple-records',
  group: 'dmarc',
  severity: 'error',
  references: ['RFC 9989 §4.10', 'RFC 7489 §6.6.3'],
  looksAt: 'policy',
  policy: 'dmarc',
  check(view, report, lookups) {
    if (lookups.isAlone(view) || dmarcPolicy(view) === undefined) return;
    const records = distinctAt(lookups, view.owner, 'dmarc', ({ policy }) => policy.version === 'valid');
    if (!records.slice(1).some(({ row }) => row === view.row)) return;
    report(() => ({
      at: view.whole,
      args: { owner: view.ownerText, n: records.length },
      related: [{ at: records[0].whole, message: policyRelated.first }],
      fixes: fix(texts.fixes.keep, removeRecord(view.zone, view.row)),
    }));
  },
};
