// dkim-key-invalid: the public key can't be read.
import type { Tag } from '../../mail/tag-list';
import { keyReasons } from '../../messages/policies';
import type { PolicyView } from '../../zone/policy';
import { change, fix } from '../policy-edits';
import { dkimKey } from '../policy-records';
import { textsOf } from '../rule';
import type { PolicyRule } from '../rule';

const texts = textsOf('dkim-key-invalid');

export const dkimKeyInvalid: PolicyRule<'dkim'> = {
  id: 'dkim-key-invalid',
  group: 'dkim',
  severity: 'error',
  references: ['RFC 6376 §3.6.1', 'RFC 8463 §4.2'],
  looksAt: 'policy',
  policy: 'dkim',
  check(view, report) {
    const dkim = dkimKey(view);
    const { key, p } = dkim ?? {};
    if (key === undefined || p === undefined || key.is === 'revoked') return;
    const at = view.range.bind(view);
    switch (key.is) {
      case 'rsa':
      case 'ed25519':
        if (key.padded) return;
        report(() => {
          const padding = '='.repeat(4 - (p.value.replace(/\s+/g, '').length % 4));
          return {
            at: at(p.valueStart, p.valueEnd),
            message: texts.variants.padding,
            severity: 'information',
            fixes: fix(texts.fixes.pad, change(view, p.valueEnd, p.valueEnd, padding), { padding }, true),
          };
        });
        return;
      case 'not-base64':
        report(() => {
          const index = indexOf(view, p, key.at);
          const whole = index >= p.valueEnd;
          return {
            at: whole ? at(p.valueStart, p.valueEnd) : at(index, index + 1),
            args: { reason: keyReasons.notBase64 },
          };
        });
        return;
      case 'cut-off':
        report(() => ({
          at: at(p.valueStart, p.valueEnd),
          args: { reason: keyReasons.cutOff, n: key.actual, m: key.expected },
        }));
        return;
      case 'not-rsa':
        report(() => ({ at: at(p.valueStart, p.valueEnd), args: { reason: keyReasons.notRsa } }));
        return;
      case 'not-ed25519':
        report(() => ({ at: at(p.valueStart, p.valueEnd), args: { reason: keyReasons.notEd25519, n: key.actual } }));
    }
  },
};

/** Where the character of the key stands that is the n-th when white space is not counted. */
function indexOf(view: PolicyView, { valueStart, valueEnd }: Tag, n: number): number {
  const { text } = view.text;
  let left = n;
  let index = valueStart;
  for (; index < valueEnd; index++) {
    if (/\s/.test(text[index])) continue;
    if (left-- === 0) break;
  }
  return index;
}
