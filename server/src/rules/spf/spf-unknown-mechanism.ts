// spf-unknown-mechanism: a word that is no mechanism of SPF.
import { hints } from '../../messages/fragments';
import { change, fix } from '../policy-edits';
import { textsOf } from '../rule';
import type { PolicyRule } from '../rule';
import { joinedWithoutSpace } from '../spf-strings';

const texts = textsOf('spf-unknown-mechanism');

export const spfUnknownMechanism: PolicyRule<'spf'> = {
  id: 'spf-unknown-mechanism',
  group: 'spf',
  severity: 'error',
  references: ['RFC 7208 §5', 'RFC 7208 §12', 'RFC 7208 §4.6'],
  looksAt: 'policy',
  policy: 'spf',
  check(view, report) {
    if (joinedWithoutSpace(view) !== undefined) return;
    for (const { kind, start, end, term, guess } of view.policy.faults) {
      if (kind !== 'unknown-mechanism' || term === undefined) continue;
      report(() => {
        const meant = guess === undefined ? '' : view.text.text.slice(start, term.nameStart) + guess;
        return {
          at: view.range(start, end),
          args: { term: view.text.shown(start, end), guess: meant, hint: meant === '' ? '' : hints.didYouMean },
          fixes: meant === '' ? [] : fix(texts.fixes.replace, change(view, start, end, meant), { guess: meant }),
        };
      });
    }
  },
};
