// spf-term-finds-nothing: a, mx or exists asks for something that the zone certainly does not have.
import { ADDRESSES } from '../../zone/type-set';
import { change, fix, removeTerm } from '../policy-edits';
import { textsOf, weaker } from '../rule';
import type { PolicyRule } from '../rule';
import { walkSpf } from '../spf-walk';

const texts = textsOf('spf-term-finds-nothing');

export const spfTermFindsNothing: PolicyRule<'spf'> = {
  id: 'spf-term-finds-nothing',
  group: 'spf',
  severity: 'warning',
  references: ['RFC 7208 §4.6.4', 'RFC 7208 §5.4'],
  looksAt: 'policy',
  policy: 'spf',
  check(view, report, lookups) {
    if (!view.policy.valid) return;
    for (const { term, name, nothing, certain } of walkSpf(view, lookups).steps) {
      // What is wrong with include and redirect is worse, and told by spf-include-target-without-spf.
      if (nothing === undefined || term.name === 'include' || term.name === 'redirect') continue;
      report(() => {
        const guess = `a${view.text.text.slice(term.nameEnd, term.end)}`;
        const hasAddress = term.name === 'mx' && lookups.find(name, ADDRESSES).kind === 'answer';
        const address = hasAddress
          ? fix(texts.fixes.address, change(view, term.nameStart, term.nameEnd, 'a'), { guess })
          : [];
        return {
          at: view.range(term.start, term.end),
          severity: certain ? 'warning' : weaker('warning'),
          args: { term: term.text, name: view.zone.names.text(name), why: nothing.why, type: nothing.type },
          fixes: [...address, ...fix(texts.fixes.remove, removeTerm(view, term), { term: term.text })],
        };
      });
    }
  },
};
