// mx-preference-invalid: what stands in the place of the preference is no unsigned integer.
import { isOnOneLine } from '../neighbours';
import { replace, textsOf } from '../rule';
import type { EntryRule, FixDetails } from '../rule';
import { beginsWithHead, exceeds, isInteger, isPreference, mxFields, quoted } from '../mx-entry';

const texts = textsOf('mx-preference-invalid');

export const mxPreferenceInvalid: EntryRule = {
  id: 'mx-preference-invalid',
  group: 'mx-syntax',
  severity: 'error',
  references: ['RFC 1035 §3.3.9', 'RFC 974'],
  looksAt: 'entry',
  check(entry, report) {
    const fields = mxFields(entry);
    if (fields === undefined || fields.length < 2 || isInteger(fields[0])) return;
    // The fields are swapped: mx-fields-swapped tells.
    if (fields.length === 2 && isPreference(fields[1])) return;
    const [preference] = fields;
    report(() => {
      const fixes: FixDetails[] = [];
      if (beginsWithHead(entry, fields) && isOnOneLine(entry)) {
        const edits = [replace(entry.range(preference.start, fields[1].start), '')];
        fixes.push({ title: texts.fixes.remove, args: { text: preference.text }, edits, preferred: true });
      }
      const numbers = preference.text.match(/\d+/g) ?? [];
      if (numbers.length === 1 && !exceeds(numbers[0])) {
        const value = Number(numbers[0]);
        fixes.push({ title: texts.fixes.replace, args: { value }, edits: [replace(preference.range, String(value))] });
      }
      const at = preference.range;
      if (preference.quoted) return { at, message: texts.variants.quoted, fixes };
      return { at, args: { value: quoted(preference.text) }, fixes };
    });
  },
};
