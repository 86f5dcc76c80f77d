// dmarc-test-mode: t=y softens the policy, for new receivers only.
import { fix, removeTag } from '../policy-edits';
import { dmarcPolicy } from '../policy-records';
import { textsOf } from '../rule';
import type { PolicyRule } from '../rule';

const texts = textsOf('dmarc-test-mode');

export const dmarcTestMode: PolicyRule<'dmarc'> = {
  id: 'dmarc-test-mode',
  group: 'dmarc',
  severity: 'information',
  references: ['RFC 9989 §4.7'],
  looksAt: 'policy',
  policy: 'dmarc',
  check(view, report) {
    const dmarc = dmarcPolicy(view);
    const t = dmarc?.tags.get('t');
    if (dmarc === undefined || t?.value.toLowerCase() !== 'y') return;
    report(() => {
      const p = dmarc.policy ?? 'none';
      return {
        at: view.range(t.start, t.end),
        message: p === 'none' ? texts.variants.none : texts.message,
        args: { p, effective: p === 'reject' ? 'quarantine' : 'none' },
        fixes: fix(texts.fixes.remove, removeTag(view, t)),
      };
    });
  },
};
