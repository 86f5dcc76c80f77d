// mx-exchange-missing: an MX record without a mail server.
import { COMMENT, CLASS } from '../../syntax/octets';
import type { Token } from '../../zone/entry-view';
import type { EntryView } from '../../zone/entry-view';
import { usualHost } from '../names';
import { insertAfter, textsOf } from '../rule';
import type { EntryRule } from '../rule';
import { escaped } from '../insertion';
import { isInteger, mxFields, nextPreference, quoted } from '../mx-entry';

const texts = textsOf('mx-exchange-missing');

export const mxExchangeMissing: EntryRule = {
  id: 'mx-exchange-missing',
  group: 'mx-syntax',
  severity: 'error',
  references: ['RFC 1035 §3.3.9'],
  looksAt: 'entry',
  check(entry, report) {
    const fields = mxFields(entry);
    const { type } = entry;
    if (fields === undefined || type === undefined || fields.length > 1) return;
    const preference: Token | undefined = fields[0];
    if (preference !== undefined && !isInteger(preference)) return;
    report(() => {
      const last = preference ?? type;
      const comment = hasComment(entry, last);
      const host = usualHost(entry);
      const before = preference === undefined ? ` ${nextPreference(entry)}` : '';
      return {
        at: last.range,
        message:
          preference === undefined
            ? comment
              ? texts.variants.emptyComment
              : texts.variants.empty
            : comment
              ? texts.variants.comment
              : texts.message,
        args: { pref: quoted(preference?.text ?? '') },
        fixes: [
          host !== undefined && preference !== undefined
            ? { title: texts.fixes.insertHost, args: { host }, edits: [insertAfter(last.range, `${before} ${host}`)] }
            : {
                title: texts.fixes.insertSnippet,
                edits: [
                  insertAfter(
                    last.range,
                    preference === undefined
                      ? ` \${1:${nextPreference(entry)}} \${2:${escaped(host ?? 'mail')}}`
                      : ` \${1:${escaped(host ?? 'mail')}}`,
                  ),
                ],
                snippet: true,
              },
        ],
      };
    });
  },
};

/** Whether a comment stands behind a token, before the entry ends. */
function hasComment(entry: EntryView, token: Token): boolean {
  const { bytes } = entry.chunk;
  for (let at = token.end; at < entry.end; at++) if (CLASS[bytes[at]] === COMMENT) return true;
  return false;
}
