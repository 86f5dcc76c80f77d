// spf-modifier-with-colon: "redirect:x" is no mechanism, and makes the record void.
import { change, fix } from '../policy-edits';
import { textsOf } from '../rule';
import type { PolicyRule } from '../rule';

const texts = textsOf('spf-modifier-with-colon');

export const spfModifierWithColon: PolicyRule<'spf'> = {
  id: 'spf-modifier-with-colon',
  group: 'spf',
  severity: 'error',
  references: ['RFC 7208 §6.1', 'RFC 7208 §6.2'],
  looksAt: 'policy',
  policy: 'spf',
  check(view, report) {
    for (const { kind, start, end, guess } of view.policy.faults) {
      if (kind !== 'modifier-with-colon' || guess === undefined) continue;
      report(() => ({
        at: view.range(start, end),
        args: { term: view.text.shown(start, end), fixed: guess },
        fixes: fix(texts.fixes.equals, change(view, start, end, guess), { fixed: guess }, true),
      }));
    }
  },
};
