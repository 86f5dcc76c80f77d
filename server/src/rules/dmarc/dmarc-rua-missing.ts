// dmarc-rua-missing: nobody gets aggregate reports.
import { policyDomain } from '../../zone/policy';
import { inSentence } from '../names';
import { change, fix } from '../policy-edits';
import { dmarcPolicy, isCutByComment, isSwallowed, refusesMail } from '../policy-records';
import { textsOf } from '../rule';
import type { PolicyRule } from '../rule';

const texts = textsOf('dmarc-rua-missing');

export const dmarcRuaMissing: PolicyRule<'dmarc'> = {
  id: 'dmarc-rua-missing',
  group: 'dmarc',
  severity: 'hint',
  references: ['RFC 9989 §4.7'],
  looksAt: 'policy',
  policy: 'dmarc',
  check(view, report, lookups) {
    const dmarc = dmarcPolicy(view);
    if (dmarc === undefined || dmarc.tags.has('rua') || isSwallowed(dmarc, 'rua') || isCutByComment(view)) return;
    const domain = policyDomain(view.zone, view.owner, 'dmarc');
    if (dmarc.policy === 'reject' && refusesMail(lookups, domain)) return;
    report(() => {
      const { tags } = dmarc.list;
      const last = tags[tags.length - 1];
      const address = `postmaster@${inSentence(view.zone, domain)}`;
      const known = view.zone.origin.name !== undefined;
      return {
        at: view.whole,
        args: { address },
        fixes: known
          ? fix(texts.fixes.insert, change(view, last.end, last.end, `; rua=mailto:${address}`), { address })
          : [],
      };
    });
  },
};
