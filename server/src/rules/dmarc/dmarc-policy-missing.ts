// dmarc-policy-missing: no "p=", which old receivers demand.
import { change, fix } from '../policy-edits';
import { dmarcPolicy, isCutByComment, isSwallowed } from '../policy-records';
import { textsOf } from '../rule';
import type { PolicyRule } from '../rule';

const texts = textsOf('dmarc-policy-missing');

export const dmarcPolicyMissing: PolicyRule<'dmarc'> = {
  id: 'dmarc-policy-missing',
  group: 'dmarc',
  severity: 'warning',
  references: ['RFC 9989 §4.7', 'RFC 9989 §4.10.1', 'RFC 7489 §6.3'],
  looksAt: 'policy',
  policy: 'dmarc',
  check(view, report) {
    const dmarc = dmarcPolicy(view);
    if (dmarc === undefined || dmarc.tags.has('p') || isSwallowed(dmarc, 'p') || isCutByComment(view)) return;
    report(() => {
      const [version] = dmarc.list.tags;
      return {
        at: view.range(version.start, version.end),
        fixes: fix(texts.fixes.insert, change(view, version.end, version.end, '; p=none'), {}, true),
      };
    });
  },
};
