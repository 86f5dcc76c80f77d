// mx-preference-missing: an MX record with a name only.
import { insertBefore, replace, textsOf } from '../rule';
import type { EntryRule } from '../rule';
import { exceeds, isInteger, mxFields, nextPreference, quoted } from '../mx-entry';

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
      const at = target.range;
      const args = { target: quoted(target.text) };
      const preference = nextPreference(entry);
      const insert = { title: texts.fixes.insert, args: { preference }, edits: [insertBefore(at, `${preference} `)] };
      const joined = /^(\d{1,5})([a-z].*)$/i.exec(target.text);
      if (joined === null || target.quoted || exceeds(joined[1])) {
        return { at, args, fixes: [{ ...insert, preferred: true }] };
      }
      // "10mail": the white space between the two was forgotten, or the host is named so.
      const text = `${joined[1]} ${joined[2]}`;
      const split = { title: texts.fixes.split, args: { text: quoted(text) }, edits: [replace(at, text)] };
      return { at, message: texts.variants.joined, args: { ...args, text: quoted(text) }, fixes: [split, insert] };
    });
  },
};
