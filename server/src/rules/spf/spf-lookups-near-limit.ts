// spf-lookups-near-limit: few lookups are left for what others may add to their records.
import type { PolicyRule } from '../rule';
import { LOOKUP_LIMIT, walkSpf } from '../spf-walk';

/** From so many lookups on it is told. */
const NEAR = 8;

export const spfLookupsNearLimit: PolicyRule<'spf'> = {
  id: 'spf-lookups-near-limit',
  group: 'spf',
  severity: 'information',
  references: ['RFC 7208 §4.6.4'],
  looksAt: 'policy',
  policy: 'spf',
  check(view, report, lookups) {
    if (!view.policy.valid) return;
    const walk = walkSpf(view, lookups);
    if (walk.lookups < NEAR || walk.lookups > LOOKUP_LIMIT) return;
    if (walk.steps.some(({ circle }) => circle !== undefined)) return;
    report(() => ({ at: view.range(0, view.policy.versionEnd), args: { n: walk.lookups } }));
  },
};
