// address-invalid: the data of an A or AAAA record is no address of the family.
import { AddressFault, readIpv4, readIpv6 } from '../../dns/address';
import { classOfToken, typeOfToken } from '../../dns/mnemonics';
import { hints } from '../../messages/fragments';
import type { Args, Text } from '../../messages/text';
import { encode } from '../../text/utf8';
import type { EntryView, Token } from '../../zone/entry-view';
import { A, AAAA } from '../../zone/type-set';
import { dataFault } from '../entry-fault';
import { quoted } from '../mx-entry';
import { replace, textsOf } from '../rule';
import type { EntryRule, FixDetails } from '../rule';

const texts = textsOf('address-invalid');

export const addressInvalid: EntryRule = {
  id: 'address-invalid',
  group: 'lines',
  severity: 'error',
  references: ['RFC 1035 §3.4.1', 'RFC 3596 §2.4', 'RFC 4291 §2.2'],
  looksAt: 'entry',
  check(entry, report) {
    const type = entry.zone.rows.type[entry.row];
    if (type !== A && type !== AAAA) return;
    const fault = dataFault(entry);
    const address = entry.tokens[entry.rdataFirst];
    // Missing data and text behind the address are rdata-invalid's.
    if (fault === undefined || address === undefined || entry.isGeneric) return;
    if (fault.token !== address || address.quoted) return;
    report(() => {
      const { text } = address;
      const { hint, args } = hintFor(text, type);
      const fixes: FixDetails[] = [];
      const next = entry.tokens[entry.rdataFirst + 1];
      if (next !== undefined && isHeadWord(entry, address) && isAddress(next.text, type)) {
        const edits = [replace(entry.range(address.start, next.start), '')];
        return {
          at: address.range,
          message: texts.variants.head,
          args: { value: text },
          fixes: [{ title: texts.fixes.remove, args: { value: text }, edits }],
        };
      }
      if (isAddress(text, type === A ? AAAA : A) && entry.type !== undefined) {
        const other = type === A ? 'AAAA' : 'A';
        fixes.push({
          title: texts.fixes.otherType,
          args: { type: other },
          edits: [replace(entry.type.range, other)],
          preferred: true,
        });
      }
      const mended = mend(text, type);
      if (mended !== undefined) {
        fixes.push({
          title: texts.fixes.address,
          args: { address: mended },
          edits: [replace(address.range, mended)],
        });
      }
      return {
        at: address.range,
        args: { ...args, value: quoted(text), family: type === A ? 'IPv4' : 'IPv6', hint },
        fixes,
      };
    });
  },
};

/** Whether a word is a class or a type. */
function isHeadWord({ chunk: { bytes } }: EntryView, { start, end }: Token): boolean {
  return classOfToken(bytes, start, end) >= 0 || typeOfToken(bytes, start, end) >= 0;
}

function isAddress(text: string, type: number): boolean {
  const bytes = encode(text);
  const reading = type === A ? readIpv4(bytes, 0, bytes.length) : readIpv6(bytes, 0, bytes.length);
  return reading.fault === AddressFault.None;
}

/** What is wrong, where a few words help. */
function hintFor(text: string, type: number): { hint: Text | ''; args: Args } {
  if (isAddress(text, type === A ? AAAA : A)) return { hint: type === A ? hints.useAaaa : hints.useA, args: {} };
  if (isAddress(text.replace(/\/\d+$/, ''), type)) return { hint: hints.prefixLength, args: {} };
  if (type === AAAA) return { hint: text.includes('%') ? hints.zoneIndex : '', args: {} };
  if (!/^[\d.]+$/.test(text)) return { hint: '', args: {} };
  const parts = text.replace(/\.$/, '').split('.');
  if (parts.length !== 4) return { hint: hints.fourParts, args: { n: parts.length } };
  const large = parts.find((part) => Number(part) > 255);
  if (large !== undefined) return { hint: hints.octetTooLarge, args: { part: quoted(large) } };
  return { hint: parts.some((part) => /^0\d/.test(part)) ? hints.leadingZeros : '', args: {} };
}

/** The address that was certainly meant: without leading zeros, prefix length, interface, or final dot. */
function mend(text: string, type: number): string | undefined {
  let mended = text
    .replace(/\/\d+$/, '')
    .replace(/%\w+$/, '')
    .replace(/\.$/, '');
  if (type === A && /^\d{1,3}(?:[.,]\d{1,3}){3}$/.test(mended)) {
    mended = mended.split(/[.,]/).map(Number).join('.');
  }
  return mended !== text && isAddress(mended, type) ? mended : undefined;
}
