// Changes to the text of a policy, and what its rules share: edits that keep quotes, escapes and the limit of a string.
import { STRING_LIMIT } from '../dns/kinds/text';
import type { Tag } from '../mail/tag-list';
import type { SpfTerm } from '../mail/spf';
import type { Args, Text } from '../messages/text';
import type { TextEdit } from '../text/span';
import type { NameId } from '../zone/names';
import { NO_NAME } from '../zone/names';
import type { PolicyView } from '../zone/policy';
import { FAULTY, PLACEHOLDER } from '../zone/rows';
import type { RowId } from '../zone/rows';
import type { Zone } from '../zone/zone';
import { isGenerated, lastOfBlock } from './neighbours';
import { shortName } from './names';
import { removeEntries } from './removal';
import { replace } from './rule';
import type { FixDetails } from './rule';

/** A fix, or none when its edits can't be made. */
export function fix(
  title: Text,
  edits: readonly TextEdit[] | undefined,
  args: Args = {},
  preferred = false,
): FixDetails[] {
  return edits === undefined || edits.length === 0 ? [] : [{ title, args, edits, preferred }];
}

/** Puts `newText` (octets as characters) in place of the text from `from` to before `to`. */
export function change(view: PolicyView, from: number, to: number, newText: string): TextEdit[] | undefined {
  const { text, entry } = view;
  const first = text.stringAt(from < to ? from : Math.max(0, from - 1));
  const last = from < to ? text.stringAt(to - 1) : first;
  const token = entry.rdata[first];
  if (first === last && token.quoted) {
    const begins = text.beginnings[first];
    const ends = first + 1 < text.beginnings.length ? text.beginnings[first + 1] : text.length;
    if (ends - begins - (to - from) + newText.length <= STRING_LIMIT) {
      return [replace(view.range(from, to), escapeQuoted(newText))];
    }
  }
  return rewrite(view, text.text.slice(0, from) + newText + text.text.slice(to));
}

/** Puts `newText` in place of the whole text, in quotes; undefined when a comment among the strings would be lost. */
export function rewrite(view: PolicyView, newText: string): TextEdit[] | undefined {
  const { rdata, chunk } = view.entry;
  for (let i = 1; i < rdata.length; i++) {
    if (chunk.bytes.subarray(rdata[i - 1].end, rdata[i].start).includes(0x3b)) return undefined;
  }
  return [replace(view.whole, quotedStrings(newText))];
}

/** A text as quoted strings of at most 255 octets, cut behind a space where that is possible. */
export function quotedStrings(text: string): string {
  const strings: string[] = [];
  for (let from = 0; from < text.length || strings.length === 0;) {
    let to = Math.min(text.length, from + STRING_LIMIT);
    if (to < text.length) {
      const space = text.lastIndexOf(' ', to - 1);
      if (space > from) to = space + 1;
    }
    strings.push(`"${escapeQuoted(text.slice(from, to))}"`);
    from = to;
  }
  return strings.join(' ');
}

function escapeQuoted(text: string): string {
  let escaped = '';
  for (const octet of text) {
    const code = octet.charCodeAt(0);
    if (octet === '"' || octet === '\\') escaped += `\\${octet}`;
    else escaped += code < 0x20 || code >= 0x7f ? `\\${String(code).padStart(3, '0')}` : octet;
  }
  return escaped;
}

/** Removes an SPF term with the spaces before it. */
export function removeTerm(view: PolicyView, term: SpfTerm): TextEdit[] | undefined {
  let from = term.start;
  while (from > 0 && view.text.text[from - 1] === ' ') from--;
  return change(view, from, term.end, '');
}

/** Removes several SPF terms at once. */
export function removeTerms(view: PolicyView, terms: readonly SpfTerm[]): TextEdit[] | undefined {
  if (terms.length === 1) return removeTerm(view, terms[0]);
  return rewrite(view, withoutTerms(view.text.text, terms));
}

/** The text without some of its SPF terms. */
export function withoutTerms(text: string, terms: readonly SpfTerm[]): string {
  let left = text;
  for (const term of [...terms].sort((one, other) => other.start - one.start)) {
    left = left.slice(0, term.start).replace(/ +$/, '') + left.slice(term.end);
  }
  return left;
}

/** Removes a tag with its ";". */
export function removeTag(view: PolicyView, tag: Tag): TextEdit[] | undefined {
  const { text } = view.text;
  if (tag.to >= text.length) {
    // The last one, without a final ";": the one before it goes.
    return change(view, Math.max(0, tag.from - 1), tag.to, '');
  }
  let to = tag.to + 1;
  while (to < text.length && (text[to] === ' ' || text[to] === '\t')) to++;
  return to === text.length ? change(view, tag.from, tag.to + 1, '') : change(view, tag.start, to, '');
}

/** Puts another value in place of a tag's own. */
export function replaceValue(view: PolicyView, tag: Tag, value: string): TextEdit[] | undefined {
  return change(view, tag.valueStart, tag.valueEnd, value);
}

/** Removes the record of a row. */
export function removeRecord(zone: Zone, row: RowId): TextEdit[] | undefined {
  return removeEntries(zone, [row]);
}

/**
 * Writes another owner for a record that has its own. Undefined for one that takes it over, and when an entry behind
 * takes it over from this one.
 */
export function renameOwner(view: PolicyView['entry'], name: NameId): TextEdit[] | undefined {
  const { zone, row, owner } = view;
  if (owner === undefined || name === NO_NAME || isGenerated(zone, row)) return undefined;
  if ((zone.rows.flags[row] & (FAULTY | PLACEHOLDER)) !== 0 || lastOfBlock(zone, row) !== row) return undefined;
  return [replace(owner.range, shortName(zone, name, view.origin))];
}
