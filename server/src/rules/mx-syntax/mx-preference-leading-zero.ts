// mx-preference-leading-zero: a preference such as 010, which people read as octal and servers as decimal.
import { MX } from '../../zone/type-set';
import { entryLimit } from '../../zone/entry-view';
import type { RecordView } from '../../zone/record';
import { isInteger, mxFields } from '../mx-entry';
import { replace, textsOf } from '../rule';
import type { RecordRule } from '../rule';

const texts = textsOf('mx-preference-leading-zero');

export const mxPreferenceLeadingZero: RecordRule = {
  id: 'mx-preference-leading-zero',
  group: 'mx-syntax',
  severity: 'hint',
  references: ['RFC 1035 §5.1'],
  looksAt: 'record',
  types: [MX],
  look: mayHaveLeadingZero,
  check(record, report) {
    const preference = mxFields(record.entry)?.[0];
    if (preference === undefined || !isInteger(preference) || !/^0./.test(preference.text)) return;
    report(() => ({
      at: preference.range,
      args: { value: preference.text, n: record.number },
      fixes: [
        { title: texts.fixes.remove, edits: [replace(preference.range, String(record.number))], preferred: true },
      ],
    }));
  },
};

/** Whether a word of the entry begins with 0 and another digit: a look at its octets that spares nearly all entries the reading. */
function mayHaveLeadingZero({ zone, row }: RecordView): boolean {
  const chunk = zone.chunkOf(row);
  const { bytes } = chunk;
  const end = entryLimit(zone, chunk, row);
  for (let at = zone.rows.offset[row] + 1; at + 1 < end; at++) {
    if (bytes[at] === 0x30 && !isWord(bytes[at - 1]) && isDigit(bytes[at + 1])) return true;
  }
  return false;
}

function isDigit(octet: number): boolean {
  return octet >= 0x30 && octet <= 0x39;
}

/** Whether an octet belongs to a word: not white space, and no parenthesis. */
function isWord(octet: number): boolean {
  return octet > 0x20 && octet !== 0x28 && octet !== 0x29;
}
