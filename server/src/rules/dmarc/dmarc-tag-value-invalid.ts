// dmarc-tag-value-invalid: a value that receivers replace by the default.
import { wrongValue } from '../../mail/dmarc';
import { fix, removeTag, replaceValue } from '../policy-edits';
import { dmarcPolicy, swallows } from '../policy-records';
import { textsOf } from '../rule';
import type { PolicyRule } from '../rule';

const texts = textsOf('dmarc-tag-value-invalid');
/** Words that stand for the letters of the standard. */
const LETTERS: Readonly<Record<string, string>> = {
  strict: 's',
  relaxed: 'r',
  yes: 'y',
  true: 'y',
  '1': 'y',
  no: 'n',
  false: 'n',
  '0': 'n',
  '0:1': '1',
  '1:0': '1',
};

export const dmarcTagValueInvalid: PolicyRule<'dmarc'> = {
  id: 'dmarc-tag-value-invalid',
  group: 'dmarc',
  severity: 'warning',
  references: ['RFC 9989 §4.7', 'RFC 9989 §4.8'],
  looksAt: 'policy',
  policy: 'dmarc',
  check(view, report) {
    const dmarc = dmarcPolicy(view);
    for (const tag of dmarc?.list.tags ?? []) {
      const wrong = tag.hasEquals ? wrongValue(tag) : undefined;
      if (dmarc === undefined || wrong === undefined || swallows(dmarc, tag)) continue;
      report(() => {
        const guess = LETTERS[tag.value.toLowerCase().replace(/\s/g, '')];
        // That a domain is a registry is not to be guessed.
        const fits =
          guess !== undefined &&
          !(tag.name.toLowerCase() === 'psd' && guess === 'y') &&
          wrongValue({ ...tag, value: guess }) === undefined;
        return {
          at: view.range(tag.start, tag.end),
          args: { tag: tag.name, value: view.text.shown(tag.valueStart, tag.valueEnd), default: wrong.default },
          fixes: [
            ...(fits ? fix(texts.fixes.replace, replaceValue(view, tag, guess), { tag: tag.name, guess }) : []),
            ...fix(texts.fixes.remove, removeTag(view, tag), { tag: view.text.shown(tag.start, tag.end) }),
          ],
        };
      });
    }
  },
};
