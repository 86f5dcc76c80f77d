// spf-invalid-domain-spec: the domain of a term is none.
import { spfDomainReasons } from '../../messages/policies';
import type { PolicyRule } from '../rule';
import { joinedWithoutSpace } from '../spf-strings';

export const spfInvalidDomainSpec: PolicyRule<'spf'> = {
  id: 'spf-invalid-domain-spec',
  group: 'spf',
  severity: 'error',
  references: ['RFC 7208 §7.1', 'RFC 7208 §12'],
  looksAt: 'policy',
  policy: 'spf',
  check(view, report) {
    if (joinedWithoutSpace(view) !== undefined) return;
    for (const { kind, start, end, term, reason, part } of view.policy.faults) {
      if (kind !== 'invalid-domain' || reason === undefined || term === undefined) continue;
      report(() => ({
        at: start < end ? view.range(start, end) : view.range(term.start, term.end),
        args: {
          value: view.text.shown(term.valueStart, term.valueEnd),
          term: view.text.shown(term.start, term.end),
          reason: spfDomainReasons[reason],
          m: part ?? '',
        },
      }));
    }
  },
};
