// txt-unquoted-semicolon: a policy without quotes ends at its first semicolon, where a comment begins.
import { endOfLine } from '../../syntax/octets';
import type { Range } from '../../text/span';
import { decode } from '../../text/utf8';
import type { EntryView, Token } from '../../zone/entry-view';
import type { RecordView } from '../../zone/record';
import { isUnquotedText } from '../../zone/policy';
import { TXT } from '../../zone/type-set';
import { quoted } from '../mx-entry';
import { isOnOneLine } from '../neighbours';
import { quotedStrings } from '../policy-edits';
import { replace, textsOf } from '../rule';
import type { FixDetails, RecordRule } from '../rule';
import { isOddlyQuoted, unquotedStrings } from '../txt-words';

const texts = textsOf('txt-unquoted-semicolon');

const VERSION = /^v=(?:DMARC1|DKIM1|STSv1|TLSRPTv1|BIMI1)$/i;
const TAG = /^;+\s*[a-z]{1,6}\s*=/i;

export const txtUnquotedSemicolon: RecordRule = {
  id: 'txt-unquoted-semicolon',
  group: 'lines',
  severity: 'error',
  references: ['RFC 1035 §5.1'],
  looksAt: 'record',
  types: [TXT],
  look: isOddlyQuoted,
  check(record, report) {
    const lost = lostPart(record);
    if (lost === undefined) return;
    report(() => {
      const { entry } = record;
      const { last, from, to } = lost;
      const range: Range = entry.range(from, to);
      return {
        at: range,
        args: { kept: quoted(entry.rdata.map(({ text }) => text).join(' ')) },
        fixes: fixesFor(entry, last, from, to),
      };
    });
  },
};

/** The comment right behind a version, which reads like the next tag. */
function lostPart(record: RecordView): { last: Token; from: number; to: number } | undefined {
  if (!isUnquotedText(record.zone, record.row)) return undefined;
  const { entry } = record;
  const { bytes } = entry.chunk;
  const strings = unquotedStrings(entry);
  const last = strings[strings.length - 1];
  if (last === undefined || last !== entry.rdata[entry.rdata.length - 1] || bytes[last.end] !== 0x3b) return undefined;
  if (!strings.some(({ text }) => VERSION.test(text))) return undefined;
  const from = last.end;
  let to = endOfLine(bytes, from, entry.end);
  while (to > from && (bytes[to - 1] === 0x20 || bytes[to - 1] === 0x09)) to--;
  return TAG.test(decode(bytes, from, to)) ? { last, from, to } : undefined;
}

/** The whole text in quotes. */
function fixesFor(entry: EntryView, last: Token, from: number, to: number): FixDetails[] {
  if (!isOnOneLine(entry)) return [];
  const [first] = entry.rdata;
  const comment = decode(entry.chunk.bytes, from, to);
  const text = entry.rdata.map((string) => string.text).join(' ') + comment;
  if (/["\\()]/.test(text) || last.end !== from) return [];
  return [
    {
      title: texts.fixes.quote,
      edits: [replace(entry.range(first.start, to), quotedStrings(text))],
      preferred: true,
    },
  ];
}
