// Names as fixes write them, and words that may have been meant.
import { ROOT } from '../zone/names';
import type { NameId } from '../zone/names';
import type { Zone } from '../zone/zone';

/** The shortest way to write `name` where `origin` is in force: relative when it lies below. */
export function shortName(zone: Zone, name: NameId, origin: NameId): string {
  const { names } = zone;
  if (name === origin) return '@';
  if (origin === ROOT || !names.isAtOrBelow(name, origin)) return names.text(name);
  const labels: string[] = [];
  for (let at = name; at !== origin; at = names.parent(at)) labels.push(names.label(at));
  return labels.join('.');
}

/** The name `labels`.`name`; NO_NAME when it gets too long. */
export function nameBelow(zone: Zone, labels: string, name: NameId): NameId {
  const octets = Uint8Array.from(labels, (character) => character.charCodeAt(0));
  return zone.names.resolve(octets, 0, octets.length, name);
}

/** A name inside a sentence: without its final dot. */
export function inSentence(zone: Zone, name: NameId): string {
  return zone.names.text(name).replace(/(?<=.)\.$/, '');
}
