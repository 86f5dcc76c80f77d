// dmarc-policy-invalid: p, sp or np is none of the three policies.
import { policyIn } from '../../mail/dmarc';
import { nearest } from '../../mail/words';
import { fix, replaceValue } from '../policy-edits';
import { dmarcPolicy, swallows } from '../policy-records';
import { textsOf } from '../rule';
import type { PolicyRule } from '../rule';

const texts = textsOf('dmarc-policy-invalid');

export const dmarcPolicyInvalid: PolicyRule<'dmarc'> = {
  id: 'dmarc-policy-invalid',
  group: 'dmarc',
  severity: 'error',
  references: ['RFC 9989 §4.8', 'RFC 9989 §4.10.1'],
  looksAt: 'policy',
  policy: 'dmarc',
  check(view, report) {
    const dmarc = dmarcPolicy(view);
    for (const name of ['p', 'sp', 'np']) {
      const tag = dmarc?.tags.get(name);
      if (dmarc === undefined || tag === undefined || policyIn(tag) !== undefined || swallows(dmarc, tag)) continue;
      report(() => {
        const guess = nearest(tag.value.toLowerCase(), ['none', 'quarantine', 'reject'], 3);
        return {
          at: view.range(tag.start, tag.end),
          args: { tag: tag.name, value: view.text.shown(tag.valueStart, tag.valueEnd) },
          fixes: guess === undefined ? [] : fix(texts.fixes.replace, replaceValue(view, tag, guess), { guess }),
        };
      });
    }
  },
};
