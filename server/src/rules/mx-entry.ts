// The fields of an MX entry as text, for the rules about its syntax.
import { classOfToken, typeOfToken } from '../dns/mnemonics';
import type { EntryView, Token } from '../zone/entry-view';
import { NO_ROW, PLACEHOLDER } from '../zone/rows';
import { MX } from '../zone/type-set';

/** Greatest preference: 16 bits (RFC 1035 §3.3.9). */
export const PREFERENCE_LIMIT = 65_535;

/** The fields of an MX entry; undefined for another entry, the generic notation (RFC 3597 §5), and a template. */
export function mxFields(entry: EntryView): readonly Token[] | undefined {
  const { rows } = entry.zone;
  if (entry.isDirective || rows.type[entry.row] !== MX || entry.type === undefined) return undefined;
  if ((rows.flags[entry.row] & PLACEHOLDER) !== 0) return undefined;
  return entry.isGeneric ? undefined : entry.rdata;
}

/** Whether the data is right but for the class or the type before it: "MX IN 10 mail", "MX MX 10 mail". */
export function beginsWithHead({ chunk }: EntryView, fields: readonly Token[]): boolean {
  const [{ start, end, quoted: isQuoted }, preference] = fields;
  if (fields.length !== 3 || isQuoted || !isInteger(preference)) return false;
  return classOfToken(chunk.bytes, start, end) >= 0 || typeOfToken(chunk.bytes, start, end) === MX;
}

/** Whether a field is a decimal integer, of any size. */
export function isInteger(field: Token | undefined): boolean {
  return field !== undefined && !field.quoted && /^[0-9]+$/.test(field.text);
}

/** Whether a field is a preference: an integer in range. */
export function isPreference(field: Token | undefined): boolean {
  return isInteger(field) && field !== undefined && !exceeds(field.text);
}

/** Whether decimal digits say more than a preference can be. */
export function exceeds(digits: string): boolean {
  const bare = digits.replace(/^0+/, '');
  return bare.length > 5 || Number(bare) > PREFERENCE_LIMIT;
}

/** A preference for one more MX of the entry's owner: the smallest used and 10, or 10. */
export function nextPreference(entry: EntryView): number {
  const { rows, names } = entry.zone;
  const owner = rows.owner[entry.row];
  if (owner < 0) return 10;
  let smallest = Number.POSITIVE_INFINITY;
  for (let row = names.firstRow(owner); row !== NO_ROW; row = rows.nextOfOwner[row]) {
    // Of a faulty entry the number is 0, whatever it says.
    if (rows.type[row] === MX && rows.target[row] >= 0) smallest = Math.min(smallest, rows.number[row]);
  }
  return smallest === Number.POSITIVE_INFINITY ? 10 : Math.min(smallest + 10, PREFERENCE_LIMIT);
}

/** A text as a message quotes it: cut when it is long. */
export function quoted(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
