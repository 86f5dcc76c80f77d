// spf-include-loop: includes and redirects that lead back to the record itself.
import { fix, removeTerm } from '../policy-edits';
import { textsOf, weaker } from '../rule';
import type { PolicyRule } from '../rule';
import { walkSpf } from '../spf-walk';

const texts = textsOf('spf-include-loop');

export const spfIncludeLoop: PolicyRule<'spf'> = {
  id: 'spf-include-loop',
  group: 'spf',
  severity: 'error',
  references: ['RFC 7208 §4.6.4', 'RFC 7208 §5.2', 'RFC 7208 §6.1'],
  looksAt: 'policy',
  policy: 'spf',
  check(view, report, lookups) {
    if (!view.policy.valid) return;
    for (const { term, circle, certain } of walkSpf(view, lookups).steps) {
      if (circle === undefined) continue;
      report(() => ({
        at: view.range(term.start, term.end),
        severity: certain ? 'error' : weaker('error'),
        args: {
          kind: term.name,
          chain: circle.map((name) => view.zone.names.text(name).replace(/\.$/, '')).join(' → '),
        },
        fixes: fix(texts.fixes.remove, removeTerm(view, term), { term: term.text }),
      }));
    }
  },
};
