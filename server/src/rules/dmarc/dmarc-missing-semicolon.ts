// dmarc-missing-semicolon: a tag begins inside the value of another one.
import { change, fix } from '../policy-edits';
import { dmarcPolicy } from '../policy-records';
import { textsOf } from '../rule';
import type { PolicyRule } from '../rule';

const texts = textsOf('dmarc-missing-semicolon');

export const dmarcMissingSemicolon: PolicyRule<'dmarc'> = {
  id: 'dmarc-missing-semicolon',
  group: 'dmarc',
  severity: 'error',
  references: ['RFC 9989 §4.8'],
  looksAt: 'policy',
  policy: 'dmarc',
  check(view, report) {
    for (const { tag, end, next, nextEnd } of dmarcPolicy(view)?.missingSemicolons ?? []) {
      report(() => ({
        at: view.range(tag.start, tag.end),
        args: { a: view.text.shown(tag.start, end), b: `${view.text.shown(next, nextEnd)}=`, tag: tag.name },
        fixes: fix(texts.fixes.insert, change(view, end, next, '; '), {}, true),
      }));
    }
  },
};
