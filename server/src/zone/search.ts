// Names of a zone by their beginning, as someone types them: bounded, in the order in which the text has them.
import { labelsOf } from '../dns/name';
import { encode } from '../text/utf8';
import { ROOT } from './names';
import type { NameId } from './names';
import type { Zone } from './zone';

/** What a search found. */
export interface Found {
  readonly names: readonly NameId[];
  /** There may be more. */
  readonly more: boolean;
}

/** The names that begin with `typed`, relative or absolute, among those that `wanted` takes; at most `limit`. */
export function namesStarting(zone: Zone, typed: string, wanted: (name: NameId) => boolean, limit: number): Found {
  const found: NameId[] = [];
  let more = false;
  eachStarting(zone, typed, (name) => {
    if (!wanted(name)) return true;
    more = found.length === limit;
    if (!more) found.push(name);
    return !more;
  });
  return { names: found, more };
}

/** Hands over the names that begin with `typed`, relative or absolute, until `visit` returns false. */
export function eachStarting(zone: Zone, typed: string, visit: (name: NameId) => boolean): void {
  const { names } = zone;
  const lower = typed.toLowerCase();
  const bytes = encode(lower);
  const labels = labelsOf(bytes, 0, bytes.length);
  const first = labels[0] ?? new Uint8Array(0);
  const whole = labels.length > 1 || lower.endsWith('.');
  names.eachStarting(first, whole ? (name) => !names.text(name).startsWith(lower) || visit(name) : visit);
}

/** A name as it is written where names are completed with `origin`: relative, if it lies below it. */
export function writtenName(zone: Zone, name: NameId, origin: NameId): string {
  const { names } = zone;
  if (name === origin) return '@';
  if (origin === ROOT || !names.isAtOrBelow(name, origin)) return names.text(name);
  const labels: string[] = [];
  for (let at = name; at !== origin; at = names.parent(at)) labels.push(names.label(at));
  return labels.join('.');
}
