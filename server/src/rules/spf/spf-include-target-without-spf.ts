// spf-include-target-without-spf: include or redirect to a name that has no SPF record, or several.
import { fix, removeTerm } from '../policy-edits';
import { textsOf, weaker } from '../rule';
import type { PolicyRule } from '../rule';
import { walkSpf } from '../spf-walk';

const texts = textsOf('spf-include-target-without-spf');

export const spfIncludeTargetWithoutSpf: PolicyRule<'spf'> = {
  id: 'spf-include-target-without-spf',
  group: 'spf',
  severity: 'error',
  references: ['RFC 7208 §5.2', 'RFC 7208 §6.1'],
  looksAt: 'policy',
  policy: 'spf',
  check(view, report, lookups) {
    if (!view.policy.valid) return;
    for (const { term, name, records, certain } of walkSpf(view, lookups).steps) {
      if (records === undefined || records === 1) continue;
      report(() => ({
        at: view.range(term.start, term.end),
        severity: certain ? 'error' : weaker('error'),
        message: records === 0 ? texts.message : texts.variants.several,
        args: { term: term.text, name: view.zone.names.text(name) },
        fixes: fix(texts.fixes.remove, removeTerm(view, term), { term: term.text }),
      }));
    }
  },
};
