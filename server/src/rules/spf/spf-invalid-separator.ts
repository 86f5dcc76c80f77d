// spf-invalid-separator: something else than spaces between SPF terms.
import { spfSeparators } from '../../messages/policies';
import { change, fix } from '../policy-edits';
import { textsOf } from '../rule';
import type { PolicyRule } from '../rule';
import { joinedWithoutSpace } from '../spf-strings';

const texts = textsOf('spf-invalid-separator');

export const spfInvalidSeparator: PolicyRule<'spf'> = {
  id: 'spf-invalid-separator',
  group: 'spf',
  severity: 'error',
  references: ['RFC 7208 §12', 'RFC 7208 §4.6'],
  looksAt: 'policy',
  policy: 'spf',
  check(view, report) {
    if (joinedWithoutSpace(view) !== undefined) return;
    for (const { kind, start, end, separator } of view.policy.faults) {
      if (kind !== 'separator' || separator === undefined) continue;
      report(() => {
        const { text } = view.text;
        let from = start;
        let to = end;
        while (text[from - 1] === ' ') from--;
        while (text[to] === ' ') to++;
        return {
          at: view.range(start, end),
          args: { what: spfSeparators[separator] },
          fixes: fix(texts.fixes.space, change(view, from, to, to === text.length ? '' : ' '), {}, true),
        };
      });
    }
  },
};
