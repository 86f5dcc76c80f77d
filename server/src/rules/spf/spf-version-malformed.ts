// spf-version-malformed: looks like SPF, and is not read as SPF.
import { change, fix } from '../policy-edits';
import { textsOf } from '../rule';
import type { PolicyRule } from '../rule';
import { joinedWithoutSpace } from '../spf-strings';

const texts = textsOf('spf-version-malformed');

export const spfVersionMalformed: PolicyRule<'spf'> = {
  id: 'spf-version-malformed',
  group: 'spf',
  severity: 'error',
  references: ['RFC 7208 §4.5'],
  looksAt: 'policy',
  policy: 'spf',
  check(view, report) {
    const { version, versionEnd } = view.policy;
    if (version === 'valid' || joinedWithoutSpace(view) !== undefined) return;
    report(() => {
      const { text } = view.text;
      const rest = text.slice(versionEnd).replace(/^[\s;,:.]+|^\W+(?=v=spf)/, '');
      const meant = version === 'malformed';
      return {
        at: view.range(0, Math.max(1, versionEnd)),
        message: meant ? texts.message : texts.variants.version,
        fixes: meant
          ? fix(texts.fixes.rewrite, change(view, 0, text.length - rest.length, rest === '' ? 'v=spf1' : 'v=spf1 '))
          : [],
      };
    });
  },
};
