// spf-terms-after-all: mechanisms behind "all" are never reached.
import { allOf } from '../../mail/spf';
import { fix, rewrite, withoutTerms } from '../policy-edits';
import { textsOf } from '../rule';
import type { PolicyRule } from '../rule';

const texts = textsOf('spf-terms-after-all');

export const spfTermsAfterAll: PolicyRule<'spf'> = {
  id: 'spf-terms-after-all',
  group: 'spf',
  severity: 'warning',
  references: ['RFC 7208 §5.1'],
  tags: ['unnecessary'],
  looksAt: 'policy',
  policy: 'spf',
  check(view, report) {
    const { policy } = view;
    const all = allOf(policy);
    if (!policy.valid || all === undefined) return;
    const after = policy.terms.filter((term) => term.kind === 'mechanism' && term.start > all.start);
    if (after.length === 0) return;
    report(() => {
      const shown = after.slice(0, 3).map((term) => term.text);
      const others = after.every(({ name }) => name !== 'all');
      return {
        at: view.range(after[0].start, after[after.length - 1].end),
        args: { terms: shown.join(' ') + (after.length > 3 ? ' …' : '') },
        fixes: others
          ? fix(texts.fixes.move, rewrite(view, `${withoutTerms(view.text.text, [all]).trimEnd()} ${all.text}`), {
              all: all.text,
            })
          : [],
      };
    });
  },
};
