// mx-target-quoted: the mail server of an MX record in quotes.
import { replace, textsOf } from '../rule';
import type { EntryRule } from '../rule';
import { mxFields } from '../mx-entry';

const texts = textsOf('mx-target-quoted');

export const mxTargetQuoted: EntryRule = {
  id: 'mx-target-quoted',
  group: 'mx-syntax',
  severity: 'error',
  references: ['RFC 1035 §5.1'],
  looksAt: 'entry',
  check(entry, report) {
    const target = mxFields(entry)?.[1];
    if (target?.quoted !== true) return;
    report(() => ({
      at: target.range,
      fixes: /^[^\s;()"]+$/.test(target.text)
        ? [{ title: texts.fixes.unquote, edits: [replace(target.range, target.text)], preferred: true }]
        : [],
    }));
  },
};
