// mta-sts-id-invalid: the id is missing, or not letters and digits only.
import { change, fix, replaceValue } from '../policy-edits';
import { isCutByComment } from '../policy-records';
import { textsOf } from '../rule';
import type { PolicyRule } from '../rule';

const texts = textsOf('mta-sts-id-invalid');
/** Most characters of an id. */
const LONGEST = 32;

export const mtaStsIdInvalid: PolicyRule<'mta-sts'> = {
  id: 'mta-sts-id-invalid',
  group: 'mail-transport',
  severity: 'error',
  references: ['RFC 8461 §3.1'],
  looksAt: 'policy',
  policy: 'mta-sts',
  check(view, report) {
    const { version, id, idValid, list } = view.policy;
    if (view.place !== 'mta-sts' || version !== 'valid' || idValid || isCutByComment(view)) return;
    report(() => {
      if (id === undefined) {
        const { end } = list.tags[0];
        return {
          at: view.whole,
          message: texts.variants.missing,
          fixes: fix(texts.fixes.insert, change(view, end, end, '; id=1')),
        };
      }
      const guess = id.value.replace(/[^A-Za-z0-9]/g, '').slice(0, LONGEST);
      const edits = replaceValue(view, id, guess === '' ? '1' : guess);
      return {
        at: view.range(id.start, id.end),
        args: { value: view.text.shown(id.valueStart, id.valueEnd) },
        fixes:
          guess === '' ? fix(texts.fixes.insert, edits) : fix(texts.fixes.clean, edits, { guess: `id=${guess}` }, true),
      };
    });
  },
};
