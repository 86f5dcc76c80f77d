// spf-too-many-void-lookups: more than two terms find nothing.
import { fix, removeTerms } from '../policy-edits';
import { textsOf, weaker } from '../rule';
import type { PolicyRule } from '../rule';
import { VOID_LIMIT, walkSpf } from '../spf-walk';

const texts = textsOf('spf-too-many-void-lookups');

export const spfTooManyVoidLookups: PolicyRule<'spf'> = {
  id: 'spf-too-many-void-lookups',
  group: 'spf',
  severity: 'error',
  references: ['RFC 7208 §4.6.4', 'RFC 7208 §11.1'],
  looksAt: 'policy',
  policy: 'spf',
  check(view, report, lookups) {
    if (!view.policy.valid) return;
    const { steps, voids, certain } = walkSpf(view, lookups);
    if (voids <= VOID_LIMIT) return;
    report(() => {
      const own = steps.filter(({ nothing }) => nothing !== undefined).map(({ term }) => term);
      const enough = voids - own.length <= VOID_LIMIT;
      return {
        at: view.range(0, view.policy.versionEnd),
        severity: certain ? 'error' : weaker('error'),
        args: { n: voids },
        fixes: enough ? fix(texts.fixes.remove, removeTerms(view, own)) : [],
      };
    });
  },
};
