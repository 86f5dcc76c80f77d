// mx-preference-out-of-range: a preference above 65535.
import { replace, textsOf } from '../rule';
import type { EntryRule } from '../rule';
import { PREFERENCE_LIMIT, exceeds, isInteger, mxFields, quoted } from '../mx-entry';

const texts = textsOf('mx-preference-out-of-range');

export const mxPreferenceOutOfRange: EntryRule = {
  id: 'mx-preference-out-of-range',
  group: 'mx-syntax',
  severity: 'error',
  references: ['RFC 1035 §3.3.9', 'RFC 974'],
  looksAt: 'entry',
  check(entry, report) {
    const preference = mxFields(entry)?.[0];
    if (preference === undefined || !isInteger(preference) || !exceeds(preference.text)) return;
    report(() => ({
      at: preference.range,
      args: { value: quoted(preference.text) },
      fixes: [
        {
          title: texts.fixes.largest,
          edits: [replace(preference.range, String(PREFERENCE_LIMIT))],
          preferred: true,
        },
      ],
    }));
  },
};
