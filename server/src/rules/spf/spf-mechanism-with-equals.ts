// spf-mechanism-with-equals: "include=x" is a legal modifier that nobody knows, and does nothing.
import { change, fix } from '../policy-edits';
import { textsOf } from '../rule';
import type { PolicyRule } from '../rule';

const texts = textsOf('spf-mechanism-with-equals');

export const spfMechanismWithEquals: PolicyRule<'spf'> = {
  id: 'spf-mechanism-with-equals',
  group: 'spf',
  severity: 'warning',
  references: ['RFC 7208 §6', 'RFC 7208 §12'],
  looksAt: 'policy',
  policy: 'spf',
  check(view, report) {
    for (const { kind, start, end, guess } of view.policy.faults) {
      if (kind !== 'mechanism-with-equals' || guess === undefined) continue;
      report(() => ({
        at: view.range(start, end),
        args: { term: view.text.shown(start, end), fixed: guess },
        fixes: fix(texts.fixes.colon, change(view, start, end, guess), { fixed: guess }, true),
      }));
    }
  },
};
