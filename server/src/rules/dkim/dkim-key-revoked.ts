// dkim-key-revoked: "p=" is empty, on purpose or not.
import { dkimKey, selectorOf } from '../policy-records';
import type { PolicyRule } from '../rule';

export const dkimKeyRevoked: PolicyRule<'dkim'> = {
  id: 'dkim-key-revoked',
  group: 'dkim',
  severity: 'information',
  references: ['RFC 6376 §3.6.1'],
  looksAt: 'policy',
  policy: 'dkim',
  check(view, report) {
    const { key, p } = dkimKey(view) ?? {};
    if (key?.is !== 'revoked' || p === undefined) return;
    report(() => ({ at: view.range(p.start, p.end), args: { selector: selectorOf(view) } }));
  },
};
