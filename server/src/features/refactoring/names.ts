// A relative name written in full, and a full one written relative to the origin.
import { refactorings } from '../../messages/refactorings';
import { NO_NAME, ROOT, UNKNOWN_ORIGIN } from '../../zone/names';
import type { Zone } from '../../zone/zone';
import type { Place } from '../locate';
import type { Refactoring } from './refactoring';

/** The other form of the name at a place. */
export function nameForms(zone: Zone, place: Place): Refactoring[] {
  const isName = place.kind === 'owner' || (place.kind === 'field' && place.field.kind === 'domain');
  if (!isName || place.token === undefined || place.token.quoted) return [];
  const { token, entry } = place;
  const { text, range } = token;
  const { origin } = entry;
  const { names } = zone;
  const name = entry.name(token);
  if (name === NO_NAME || name === ROOT || origin === UNKNOWN_ORIGIN) return [];
  const labels = labelsOf(text);
  if (text === '@' || !text.endsWith('.') || labels[labels.length - 1] !== '') {
    const rest = names.text(origin);
    const written = text === '@' ? rest : rest === '.' ? `${text}.` : `${text}.${rest}`;
    return [{ title: refactorings.absolute, args: { name: text, written }, edits: [{ range, newText: written }] }];
  }
  if (origin === ROOT || !names.isAtOrBelow(name, origin)) return [];
  const own = labels.slice(0, names.depth(name) - names.depth(origin)).join('.');
  const written = own === '' ? '@' : own;
  return [{ title: refactorings.relative, args: { name: text, written }, edits: [{ range, newText: written }] }];
}

/** The labels of a name as written; the last one is empty where the name ends with its dot. */
function labelsOf(text: string): string[] {
  const labels = [''];
  for (const piece of text.match(/\\\d{3}|\\[^]|[^]/gu) ?? []) {
    if (piece === '.') labels.push('');
    else labels[labels.length - 1] += piece;
  }
  return labels;
}
