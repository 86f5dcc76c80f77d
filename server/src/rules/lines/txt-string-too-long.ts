// txt-string-too-long: a character-string of more than 255 octets.
import { STRING_LIMIT } from '../../dns/kinds/text';
import { escapeLength } from '../../dns/name';
import { rowOf } from '../../syntax/entry';
import type { EntryView, Token } from '../../zone/entry-view';
import { dataFault } from '../entry-fault';
import { textsOf } from '../rule';
import type { EntryRule } from '../rule';

const texts = textsOf('txt-string-too-long');

/** More than that is more than a record can hold (65,535 octets). */
const MOST_CUTS = 256;

export const txtStringTooLong: EntryRule = {
  id: 'txt-string-too-long',
  group: 'lines',
  severity: 'error',
  references: ['RFC 1035 §3.3', 'RFC 1035 §3.3.14', 'RFC 7208 §3.3'],
  looksAt: 'entry',
  check(entry, report) {
    if (dataFault(entry) === undefined || entry.isGeneric) return;
    const row = rowOf(entry.zone.rows.type[entry.row]);
    for (let i = entry.rdataFirst; i < entry.tokens.length; i++) {
      const field = row?.fields[entry.fieldOfToken[i]];
      const token = entry.tokens[i];
      if (field?.kind !== 'string' || token.end - token.start <= STRING_LIMIT) continue;
      const { length, cuts } = measure(entry, token);
      if (length <= STRING_LIMIT) continue;
      report(() => ({
        at: token.range,
        args: { n: length },
        fixes:
          field.repeat === true && cuts.length <= MOST_CUTS
            ? [
                {
                  title: texts.fixes.split,
                  edits: cuts.map((at) => ({ range: entry.range(at, at), newText: token.quoted ? '" "' : ' ' })),
                  preferred: true,
                },
              ]
            : [],
      }));
    }
  },
};

/** Octets of a string once its escapes are decoded, and where to cut it so that each part has at most 255. */
function measure(entry: EntryView, token: Token): { length: number; cuts: number[] } {
  const { bytes } = entry.chunk;
  const quote = token.quoted ? 1 : 0;
  const end = token.end - (token.quoted && bytes[token.end - 1] === 0x22 && token.end - token.start > 1 ? 1 : 0);
  const cuts: number[] = [];
  let length = 0;
  let part = 0;
  for (let at = token.start + quote; at < end;) {
    const octets = Math.max(1, bytes[at] === 0x5c ? escapeLength(bytes, at, end) : 0);
    // A character of several octets stays whole.
    let whole = 1;
    if (bytes[at] >= 0xc0) while (at + whole < end && (bytes[at + whole] & 0xc0) === 0x80) whole++;
    if (part + whole > STRING_LIMIT) {
      cuts.push(at);
      part = 0;
    }
    part += whole;
    length += whole;
    at += whole > 1 ? whole : octets;
  }
  return { length, cuts };
}
