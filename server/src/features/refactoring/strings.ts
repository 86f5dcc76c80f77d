// The strings of a TXT record: over several lines, or joined into as few as can be (RFC 1035 §3.3.14, RFC 7208 §3.3).
import { STRING_LIMIT } from '../../dns/kinds/text';
import { refactorings } from '../../messages/refactorings';
import { encode } from '../../text/utf8';
import { TXT } from '../../zone/type-set';
import type { Token } from '../../zone/entry-view';
import type { Place } from '../locate';
import type { Refactoring } from './refactoring';
import { indentTo, lineBreakOf, shapeFrom } from './shape';

/** Octets of a string that has a line to itself. */
const LINE_OCTETS = 64;
/** Most octets of a text that is rewritten. */
const MOST_OCTETS = 8192;

/** What can be done with the strings at a place. */
export function stringForms(place: Place): Refactoring[] {
  if (place.kind !== 'field' || place.type.code !== TXT) return [];
  const { entry } = place;
  const { rdata } = entry;
  const [first] = rdata;
  const shape = shapeFrom(entry, first.start);
  // A comment among the strings would be lost.
  if (!shape.plain) return [];
  const units = rdata.flatMap(unitsOf);
  const octets = units.reduce((sum, unit) => sum + octetsOf(unit), 0);
  if (octets > MOST_OCTETS) return [];
  const range = entry.range(first.start, shape.end);
  const forms: Refactoring[] = [];
  const few = strings(units, STRING_LIMIT);
  if (few.length < rdata.length) {
    const title = few.length === 1 ? refactorings.joinStrings : refactorings.joinStringsToFew;
    forms.push({ title, args: { n: few.length }, edits: [{ range, newText: few.join(' ') }] });
  }
  const many = strings(units, LINE_OCTETS);
  if (many.length > 1 && many.length !== rdata.length) {
    const between = lineBreakOf(entry) + indentTo(entry, first.start);
    const newText = ['(', ...many.map((string) => `${between}${string}`), ' )'].join('');
    forms.push({ title: refactorings.splitStrings, args: { n: many.length }, edits: [{ range, newText }] });
  }
  return forms;
}

/** A string in pieces that stay whole: characters, and escapes. A quote can't stand in a word without its escape. */
function unitsOf({ text }: Token): string[] {
  return text.match(/\\\d{3}|\\[^]|[^]/gu) ?? [];
}

/** The octets that a piece stands for. */
function octetsOf(unit: string): number {
  return /^\\\d{3}$/.test(unit) ? 1 : encode(unit.replace(/^\\(?=[^])/, '')).length;
}

/** Quoted strings of at most so many octets. */
function strings(units: readonly string[], most: number): string[] {
  const found = [''];
  let octets = 0;
  for (const unit of units) {
    octets += octetsOf(unit);
    if (octets > most) {
      found.push('');
      octets = octetsOf(unit);
    }
    found[found.length - 1] += unit;
  }
  return found.map((string) => `"${string}"`);
}
