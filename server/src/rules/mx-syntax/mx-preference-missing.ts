// mx-preference-missing: an MX record with a name only.
import { insertBefore, textsOf } from '../rule';
import type { EntryRule } from '../rule';
import { isInteger, mxFields, nextPreference, quoted } from '../mx-entry';

const texts = textsOf('mx-preference-missing');

export const mxPreferenceMissing: EntryRule = {
  id: 'mx-preference-missing',
  group: 'mx-syntax',
  severity: 'error',
  references: ['RFC 1035 §3.3.9', 'RFC 1035 §5.1'],
  looksAt: 'entry',
  check(entry, report) {
    const fields = mxFields(entry);
    if (fields?.length !== 1 || isInteger(fields[0])) return;
    const [target] = fields;
    report(() => {
      const preference = nextPreference(entry);
      return {
        at: target.range,
        args: { target: quoted(target.text) },
        fixes: [
          {
            title: texts.fixes.insert,
            args: { preference },
            edits: [insertBefore(target.range, `${preference} `)],
            preferred: true,
          },
        ],
      };
    });
  },
};
