// A time in seconds written in units, and one in units written in seconds.
import { readTtl, SECONDS_LIMIT, TTL_LIMIT, unitTtl } from '../../dns/ttl';
import { refactorings } from '../../messages/refactorings';
import { encode } from '../../text/utf8';
import type { Place } from '../locate';
import type { Refactoring } from './refactoring';

/** The other form of the time at a place: a TTL, a timer of an SOA, the argument of `$TTL`. */
export function timeForms(place: Place): Refactoring[] {
  const isTime =
    place.kind === 'ttl' ||
    (place.kind === 'field' && place.field.kind === 'ttl') ||
    (place.kind === 'argument' && place.argument.kind === 'ttl' && place.directive.name === '$TTL');
  if (!isTime || place.token === undefined || place.token.quoted) return [];
  const { text, range } = place.token;
  const bytes = encode(text);
  const seconds = readTtl(bytes, 0, bytes.length);
  if (seconds < 0 || seconds > (place.kind === 'field' ? SECONDS_LIMIT : TTL_LIMIT)) return [];
  const isPlain = /^\d+$/.test(text);
  const written = isPlain ? unitTtl(seconds) : String(seconds);
  // Seconds alone say no more with their unit.
  if (isPlain && seconds < 60) return [];
  const title = isPlain ? refactorings.units : refactorings.seconds;
  return [{ title, args: { time: text, written }, edits: [{ range, newText: written }] }];
}
