// txt-unquoted-strings: words without quotes are strings of their own, and the blanks between them are lost.
import { isUnquotedText } from '../../zone/policy';
import { TXT } from '../../zone/type-set';
import { isOnOneLine } from '../neighbours';
import { quotedStrings } from '../policy-edits';
import { replace, textsOf } from '../rule';
import type { RecordRule } from '../rule';
import { isOddlyQuoted, unquotedStrings } from '../txt-words';

const texts = textsOf('txt-unquoted-strings');

export const txtUnquotedStrings: RecordRule = {
  id: 'txt-unquoted-strings',
  group: 'lines',
  severity: 'information',
  references: ['RFC 1035 §5.1', 'RFC 1035 §3.3.14'],
  looksAt: 'record',
  types: [TXT],
  look: isOddlyQuoted,
  check(record, report, lookups) {
    if (!isUnquotedText(record.zone, record.row)) return;
    const strings = unquotedStrings(record.entry);
    // An SPF record has an error of its own.
    if (strings.length < 2 || lookups.policyOf(record.row)?.kind === 'spf') return;
    report(() => {
      const { entry } = record;
      const { rdata } = entry;
      const [first] = rdata;
      const last = rdata[rdata.length - 1];
      const simple =
        strings.length === rdata.length && isOnOneLine(entry) && !rdata.some(({ text }) => text.includes('\\'));
      return {
        at: { start: strings[0].range.start, end: strings[strings.length - 1].range.end },
        args: { n: strings.length },
        fixes: simple
          ? [
              {
                title: texts.fixes.quote,
                edits: [
                  replace(
                    { start: first.range.start, end: last.range.end },
                    quotedStrings(rdata.map(({ text }) => text).join(' ')),
                  ),
                ],
              },
            ]
          : [],
      };
    });
  },
};
