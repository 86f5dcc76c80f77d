// dkim-service-type: the key is for other services than mail.
import { wordsOf } from '../../mail/dkim';
import { fix, removeTag } from '../policy-edits';
import { dkimKey } from '../policy-records';
import { textsOf } from '../rule';
import type { PolicyRule } from '../rule';

const texts = textsOf('dkim-service-type');

export const dkimServiceType: PolicyRule<'dkim'> = {
  id: 'dkim-service-type',
  group: 'dkim',
  severity: 'warning',
  references: ['RFC 6376 §3.6.1', 'RFC 8460 §3'],
  looksAt: 'policy',
  policy: 'dkim',
  check(view, report) {
    const { s } = dkimKey(view) ?? {};
    if (s === undefined) return;
    // Keys that sign reports about TLS are for nothing else (RFC 8460 §3).
    if (wordsOf(s).some(({ word }) => word === '*' || word === 'email' || word === 'tlsrpt')) return;
    report(() => ({
      at: view.range(s.start, s.end),
      args: { s: view.text.shown(s.valueStart, s.valueEnd) },
      fixes: fix(texts.fixes.remove, removeTag(view, s)),
    }));
  },
};
