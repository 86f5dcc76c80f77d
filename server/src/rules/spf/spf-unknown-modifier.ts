// spf-unknown-modifier: a modifier that nobody knows; legal, and mostly a slip.
import { nearest } from '../../mail/words';
import { hints } from '../../messages/fragments';
import { change, fix, removeTerm } from '../policy-edits';
import { textsOf } from '../rule';
import type { PolicyRule } from '../rule';

const texts = textsOf('spf-unknown-modifier');

export const spfUnknownModifier: PolicyRule<'spf'> = {
  id: 'spf-unknown-modifier',
  group: 'spf',
  severity: 'information',
  references: ['RFC 7208 §6', 'RFC 6652 §3'],
  looksAt: 'policy',
  policy: 'spf',
  check(view, report) {
    for (const { kind, start, end, term } of view.policy.faults) {
      if (kind !== 'unknown-modifier' || term === undefined) continue;
      report(() => {
        const word = nearest(term.name, ['redirect', 'exp'], term.name.length > 3 ? 2 : 1);
        const guess = word === undefined ? '' : `${word}=${term.value}`;
        const replaced =
          word === undefined ? [] : fix(texts.fixes.replace, change(view, start, term.nameEnd, word), { guess });
        return {
          at: view.range(start, end),
          args: { name: term.name, guess, hint: word === undefined ? '' : hints.didYouMean },
          fixes: [...replaced, ...fix(texts.fixes.remove, removeTerm(view, term), { term: term.text })],
        };
      });
    }
  },
};
