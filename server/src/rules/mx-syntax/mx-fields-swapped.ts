// mx-fields-swapped: the mail server first and the preference behind it.
import { decode } from '../../text/utf8';
import { replace, textsOf } from '../rule';
import type { EntryRule } from '../rule';
import { isInteger, isPreference, mxFields, quoted } from '../mx-entry';

const texts = textsOf('mx-fields-swapped');

export const mxFieldsSwapped: EntryRule = {
  id: 'mx-fields-swapped',
  group: 'mx-syntax',
  severity: 'error',
  references: ['RFC 1035 §3.3.9'],
  looksAt: 'entry',
  check(entry, report) {
    const fields = mxFields(entry);
    if (fields?.length !== 2 || isInteger(fields[0]) || !isPreference(fields[1])) return;
    const [target, preference] = fields;
    report(() => {
      const written = decode(entry.chunk.bytes, target.start, target.end);
      return {
        at: { start: target.range.start, end: preference.range.end },
        args: { pref: preference.text, target: quoted(target.text) },
        fixes: [
          {
            title: texts.fixes.swap,
            edits: [replace(target.range, preference.text), replace(preference.range, written)],
            preferred: true,
          },
        ],
      };
    });
  },
};
