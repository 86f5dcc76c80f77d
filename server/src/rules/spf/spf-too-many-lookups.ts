// spf-too-many-lookups: more than ten terms that query the DNS, those of included records counted.
import { policyRelated } from '../../messages/policies';
import { fix } from '../policy-edits';
import { textsOf, weaker } from '../rule';
import type { PolicyRule } from '../rule';
import { writtenAddresses } from '../spf-addresses';
import { LOOKUP_LIMIT, walkSpf } from '../spf-walk';

const texts = textsOf('spf-too-many-lookups');
/** More addresses than that are not written out. */
const MOST_ADDRESSES = 8;

export const spfTooManyLookups: PolicyRule<'spf'> = {
  id: 'spf-too-many-lookups',
  group: 'spf',
  severity: 'error',
  references: ['RFC 7208 §4.6.4'],
  looksAt: 'policy',
  policy: 'spf',
  check(view, report, lookups) {
    if (!view.policy.valid) return;
    const walk = walkSpf(view, lookups);
    if (walk.lookups <= LOOKUP_LIMIT || walk.steps.some(({ circle }) => circle !== undefined)) return;
    report(() => {
      let count = 0;
      const first = walk.steps.find((step) => (count += step.lookups) > LOOKUP_LIMIT) ?? walk.steps[0];
      return {
        at: view.range(first.term.start, first.term.end),
        severity: walk.certain ? 'error' : weaker('error'),
        args: { n: walk.lookups },
        related: walk.steps
          .filter((step) => step.lookups > 1)
          .slice(0, 10)
          .map(({ term, lookups: n }) => ({
            at: view.range(term.start, term.end),
            message: policyRelated.lookups,
            args: { n, term: term.text },
          })),
        fixes:
          walk.lookups === LOOKUP_LIMIT + 1
            ? walk.steps
                .flatMap((step) => {
                  const edits = writtenAddresses(view, step, lookups, MOST_ADDRESSES);
                  return fix(texts.fixes.addresses, edits, { term: step.term.text });
                })
                .slice(0, 3)
            : [],
      };
    });
  },
};
