// spf-duplicate-modifier: redirect or exp more than once.
import { fix, removeTerm } from '../policy-edits';
import { textsOf } from '../rule';
import type { PolicyRule } from '../rule';

const texts = textsOf('spf-duplicate-modifier');

export const spfDuplicateModifier: PolicyRule<'spf'> = {
  id: 'spf-duplicate-modifier',
  group: 'spf',
  severity: 'error',
  references: ['RFC 7208 §6'],
  looksAt: 'policy',
  policy: 'spf',
  check(view, report) {
    for (const { kind, start, end, term, count } of view.policy.faults) {
      if (kind !== 'duplicate-modifier' || term === undefined) continue;
      report(() => ({
        at: view.range(start, end),
        args: { name: term.name, n: count ?? 2 },
        fixes: fix(texts.fixes.remove, removeTerm(view, term), { term: term.text }),
      }));
    }
  },
};
