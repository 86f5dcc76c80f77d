// mx-extra-fields: text behind the mail server of an MX record.
import { decode } from '../../text/utf8';
import type { TextEdit } from '../../text/span';
import type { EntryView, Token } from '../../zone/entry-view';
import { isOnOneLine, lineBreakOf } from '../neighbours';
import { insertBefore, replace, textsOf } from '../rule';
import type { EntryRule, FixDetails } from '../rule';
import { beginsWithHead, isInteger, isPreference, mxFields, quoted } from '../mx-entry';

const texts = textsOf('mx-extra-fields');

export const mxExtraFields: EntryRule = {
  id: 'mx-extra-fields',
  group: 'mx-syntax',
  severity: 'error',
  references: ['RFC 1035 §3.3.9', 'RFC 1035 §5.1'],
  looksAt: 'entry',
  check(entry, report) {
    const fields = mxFields(entry);
    if (fields === undefined || fields.length < 3) return;
    // The word before the preference is too many: mx-preference-invalid tells.
    if (beginsWithHead(entry, fields)) return;
    report(() => {
      const last = fields[fields.length - 1];
      const text = quoted(fields.slice(2).map((field) => field.text).join(' ')); // prettier-ignore
      return {
        at: { start: fields[2].range.start, end: last.range.end },
        args: { text },
        fixes: isOnOneLine(entry) ? fixesFor(entry, fields, text) : [],
      };
    });
  },
};

function fixesFor(entry: EntryView, fields: readonly Token[], text: string): FixDetails[] {
  const { bytes } = entry.chunk;
  const last = fields[fields.length - 1];
  const end = endOf(fields[1]);
  const fixes: FixDetails[] = [];
  const inPairs = fields.every((field, i) => (i % 2 === 0 ? isPreference(field) : !isInteger(field) && !field.quoted));
  if (inPairs && fields.length % 2 === 0) {
    // The further records begin as this one does.
    const beginning = lineBreakOf(entry) + decode(bytes, entry.start, fields[0].start);
    const edits = [];
    for (let i = 2; i < fields.length; i += 2) {
      edits.push(replace(entry.range(endOf(fields[i - 1]), fields[i].start), beginning));
    }
    if (endOf(last) < last.end) edits.push(replace(entry.range(endOf(last), last.end), ''));
    fixes.push({ title: texts.fixes.split, edits, preferred: true });
  }
  fixes.push(
    { title: texts.fixes.comment, edits: [commentFrom(entry, fields)] },
    { title: texts.fixes.remove, args: { text }, edits: [replace(entry.range(end, last.end), '')] },
  );
  return fixes;
}

/** Where a mail server ends: a comma behind it leads to the next one, and is no part of its name. */
function endOf({ text, quoted: isQuoted, end }: Token): number {
  return !isQuoted && /[^\\],$/.test(text) ? end - 1 : end;
}

function commentFrom(entry: EntryView, [, target, first]: readonly Token[]): TextEdit {
  const end = endOf(target);
  return end === target.end ? insertBefore(first.range, '; ') : replace(entry.range(end, first.start), ' ; ');
}
