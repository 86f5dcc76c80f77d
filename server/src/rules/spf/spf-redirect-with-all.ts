// spf-redirect-with-all: a redirect is never followed where "all" stands.
import { policyRelated } from '../../messages/policies';
import { allOf, redirectOf } from '../../mail/spf';
import { fix, removeTerm } from '../policy-edits';
import { textsOf } from '../rule';
import type { PolicyRule } from '../rule';

const texts = textsOf('spf-redirect-with-all');

export const spfRedirectWithAll: PolicyRule<'spf'> = {
  id: 'spf-redirect-with-all',
  group: 'spf',
  severity: 'warning',
  references: ['RFC 7208 §5.1', 'RFC 7208 §6.1'],
  tags: ['unnecessary'],
  looksAt: 'policy',
  policy: 'spf',
  check(view, report) {
    const all = allOf(view.policy);
    const redirect = redirectOf(view.policy);
    if (!view.policy.valid || all === undefined || redirect === undefined) return;
    report(() => ({
      at: view.range(redirect.start, redirect.end),
      related: [{ at: view.range(all.start, all.end), message: policyRelated.all }],
      fixes: [
        ...fix(texts.fixes.all, removeTerm(view, all), { all: all.text }),
        ...fix(texts.fixes.redirect, removeTerm(view, redirect)),
      ],
    }));
  },
};
