// dkim-key-missing: no "p=" at all.
import { dkimKey, isCutByComment } from '../policy-records';
import type { PolicyRule } from '../rule';

export const dkimKeyMissing: PolicyRule<'dkim'> = {
  id: 'dkim-key-missing',
  group: 'dkim',
  severity: 'error',
  references: ['RFC 6376 §3.6.1'],
  looksAt: 'policy',
  policy: 'dkim',
  check(view, report) {
    const key = dkimKey(view);
    if (key === undefined || key.p !== undefined || isCutByComment(view)) return;
    if (key.version === undefined && key.k === undefined) return;
    report(() => ({ at: view.whole }));
  },
};
