// dkim-key-too-short: an RSA key that no verifier may accept.
import { dkimKey } from '../policy-records';
import type { PolicyRule } from '../rule';

/** Bits of the shortest key that verifiers accept (RFC 8301 §3.2). */
const SHORTEST = 1024;

export const dkimKeyTooShort: PolicyRule<'dkim'> = {
  id: 'dkim-key-too-short',
  group: 'dkim',
  severity: 'error',
  references: ['RFC 8301 §3.2'],
  looksAt: 'policy',
  policy: 'dkim',
  check(view, report) {
    const { key, p } = dkimKey(view) ?? {};
    if (key?.is !== 'rsa' || p === undefined || key.bits >= SHORTEST) return;
    report(() => ({ at: view.range(p.valueStart, p.valueEnd), args: { bits: key.bits } }));
  },
};
