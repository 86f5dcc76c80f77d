// txt-literal-quotes: quotation marks that became part of a policy.
import { textOf } from '../../zone/policy';
import { TXT } from '../../zone/type-set';
import type { RecordView } from '../../zone/record';
import { mayHoldLiteralQuotes } from '../../zone/policy';
import { replace, textsOf } from '../rule';
import { isOddlyQuoted } from '../txt-words';
import type { RecordRule } from '../rule';

const texts = textsOf('txt-literal-quotes');

const POLICY = /^"\s*v=(?:spf1|DKIM1|DMARC1|STSv1|TLSRPTv1|BIMI1)(?:[\s;].*)?"$/is;
/** A quotation mark as it is written inside a string. */
const MARK = ['\\"', '\\034'];

export const txtLiteralQuotes: RecordRule = {
  id: 'txt-literal-quotes',
  group: 'lines',
  severity: 'warning',
  references: ['RFC 7208 §4.5', 'RFC 1035 §5.1'],
  looksAt: 'record',
  types: [TXT],
  look: isOddlyQuoted,
  check(record, report) {
    if (!mayHoldLiteralQuotes(record.zone, record.row) || !isPolicyInQuotes(record)) return;
    report(() => {
      const { entry } = record;
      const { rdata } = entry;
      const [first] = rdata;
      const last = rdata[rdata.length - 1];
      const begins = MARK.find((mark) => first.text.startsWith(mark));
      const ends = MARK.find((mark) => last.text.endsWith(mark));
      const at = { start: first.range.start, end: last.range.end };
      if (begins === undefined || ends === undefined) return { at };
      const from = first.start + (first.quoted ? 1 : 0);
      const to = last.end - (last.quoted ? 1 : 0);
      // Without the marks the text must stay one string.
      const edits =
        first.quoted && last.quoted
          ? [replace(entry.range(from, from + begins.length), ''), replace(entry.range(to - ends.length, to), '')]
          : undefined;
      return { at, fixes: edits === undefined ? [] : [{ title: texts.fixes.remove, edits, preferred: true }] };
    });
  },
};

function isPolicyInQuotes({ entry }: RecordView): boolean {
  const text = textOf(entry)?.text;
  return text !== undefined && POLICY.test(text);
}
