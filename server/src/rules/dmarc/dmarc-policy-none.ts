// dmarc-policy-none: the policy asks for nothing but reports.
import { policyDomain } from '../../zone/policy';
import { fix, replaceValue } from '../policy-edits';
import { dmarcPolicy, refusesMail } from '../policy-records';
import { textsOf } from '../rule';
import type { PolicyRule } from '../rule';

const texts = textsOf('dmarc-policy-none');

export const dmarcPolicyNone: PolicyRule<'dmarc'> = {
  id: 'dmarc-policy-none',
  group: 'dmarc',
  severity: 'hint',
  references: ['RFC 9989 §4.7', 'RFC 9989 §5.1.4'],
  looksAt: 'policy',
  policy: 'dmarc',
  check(view, report, lookups) {
    const dmarc = dmarcPolicy(view);
    const p = dmarc?.tags.get('p');
    if (dmarc?.policy !== 'none' || p === undefined || dmarc.tags.has('t')) return;
    if (refusesMail(lookups, policyDomain(view.zone, view.owner, 'dmarc'))) return;
    report(() => ({
      at: view.range(p.start, p.end),
      fixes: fix(texts.fixes.quarantine, replaceValue(view, p, 'quarantine')),
    }));
  },
};
