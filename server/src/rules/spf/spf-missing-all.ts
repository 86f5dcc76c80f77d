// spf-missing-all: nothing is said about senders that are not listed.
import { allOf, redirectOf } from '../../mail/spf';
import { change, fix } from '../policy-edits';
import { textsOf } from '../rule';
import type { PolicyRule } from '../rule';

const texts = textsOf('spf-missing-all');
const UNDERSCORE = 0x5f;

export const spfMissingAll: PolicyRule<'spf'> = {
  id: 'spf-missing-all',
  group: 'spf',
  severity: 'information',
  references: ['RFC 7208 §4.7'],
  looksAt: 'policy',
  policy: 'spf',
  check(view, report) {
    const { policy } = view;
    if (!policy.valid) return;
    const all = allOf(policy);
    if (all !== undefined ? all.qualifier !== '?' : redirectOf(policy) !== undefined) return;
    report(() => {
      const { text } = view.text;
      const end = text.trimEnd().length;
      const write = (word: string): ReturnType<typeof change> =>
        all === undefined ? change(view, end, text.length, ` ${word}`) : change(view, all.start, all.end, word);
      const included = view.zone.names.firstOctet(view.owner) === UNDERSCORE;
      return {
        at: all === undefined ? view.whole : view.range(all.start, all.end),
        message: all === undefined ? texts.message : texts.variants.neutral,
        severity: included ? 'hint' : 'information',
        fixes: [...fix(texts.fixes.fail, write('-all')), ...fix(texts.fixes.softFail, write('~all'))],
      };
    });
  },
};
