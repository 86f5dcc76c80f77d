// dkim-unknown-key-type: verifiers ignore keys of other types than rsa and ed25519.
import { fix, replaceValue } from '../policy-edits';
import { dkimKey } from '../policy-records';
import { textsOf } from '../rule';
import type { PolicyRule } from '../rule';

const texts = textsOf('dkim-unknown-key-type');

export const dkimUnknownKeyType: PolicyRule<'dkim'> = {
  id: 'dkim-unknown-key-type',
  group: 'dkim',
  severity: 'warning',
  references: ['RFC 6376 §3.6.1', 'RFC 8463 §4.2'],
  looksAt: 'policy',
  policy: 'dkim',
  check(view, report) {
    const { k, keyType } = dkimKey(view) ?? {};
    if (k === undefined || keyType === 'rsa' || keyType === 'ed25519') return;
    report(() => {
      const lower = k.value.toLowerCase();
      const guess = lower.startsWith('rsa') ? 'rsa' : lower.startsWith('ed25519') ? 'ed25519' : '';
      return {
        at: view.range(k.start, k.end),
        args: { k: view.text.shown(k.valueStart, k.valueEnd) },
        fixes: guess === '' ? [] : fix(texts.fixes.replace, replaceValue(view, k, guess), { guess }),
      };
    });
  },
};
