// dkim-key-weak: an RSA key shorter than advised, or longer than verifiers must support.
import { dkimKey } from '../policy-records';
import { textsOf } from '../rule';
import type { PolicyRule } from '../rule';

const texts = textsOf('dkim-key-weak');
/** Bits (RFC 8301 §3.2). */
const ACCEPTED = 1024;
const ADVISED = 2048;
const LONGEST = 4096;

export const dkimKeyWeak: PolicyRule<'dkim'> = {
  id: 'dkim-key-weak',
  group: 'dkim',
  severity: 'information',
  references: ['RFC 8301 §3.2'],
  looksAt: 'policy',
  policy: 'dkim',
  check(view, report) {
    const { key, p } = dkimKey(view) ?? {};
    if (key?.is !== 'rsa' || p === undefined) return;
    const { bits } = key;
    if (bits < ACCEPTED || (bits >= ADVISED && bits <= LONGEST)) return;
    report(() => ({
      at: view.range(p.valueStart, p.valueEnd),
      message: bits > LONGEST ? texts.variants.long : texts.message,
      args: { bits },
    }));
  },
};
