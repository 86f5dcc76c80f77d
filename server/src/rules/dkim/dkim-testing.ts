// dkim-testing: the flag "y" tells verifiers not to take the signature seriously.
import { wordsOf } from '../../mail/dkim';
import { fix, removeTag, replaceValue } from '../policy-edits';
import { dkimKey, selectorOf } from '../policy-records';
import { textsOf } from '../rule';
import type { PolicyRule } from '../rule';

const texts = textsOf('dkim-testing');

export const dkimTesting: PolicyRule<'dkim'> = {
  id: 'dkim-testing',
  group: 'dkim',
  severity: 'information',
  references: ['RFC 6376 §3.6.1'],
  looksAt: 'policy',
  policy: 'dkim',
  check(view, report) {
    const { t } = dkimKey(view) ?? {};
    if (t === undefined) return;
    const flags = wordsOf(t);
    const flag = flags.find(({ word }) => word === 'y');
    if (flag === undefined) return;
    report(() => {
      const others = flags.map(({ word }) => word).filter((word) => word !== 'y' && word !== '');
      return {
        at: view.range(flag.start, flag.end),
        args: { selector: selectorOf(view) },
        fixes: fix(
          texts.fixes.remove,
          others.length === 0 ? removeTag(view, t) : replaceValue(view, t, others.join(':')),
        ),
      };
    });
  },
};
