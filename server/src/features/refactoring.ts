// Refactorings: the same records, written in another way. What is not certain to mean the same is not offered.
import type { Range } from '../text/span';
import { FAULTY, PLACEHOLDER, UNBALANCED } from '../zone/rows';
import type { Zone } from '../zone/zone';
import { locate } from './locate';
import { genericForms } from './refactoring/generic';
import { nameForms } from './refactoring/names';
import { sortedSet } from './refactoring/order';
import type { Refactoring } from './refactoring/refactoring';
import { soaLines } from './refactoring/soa';
import { stringForms } from './refactoring/strings';
import { timeForms } from './refactoring/times';

/** What can be written in another way at the beginning of a range. */
export function refactorings(zone: Zone, { start }: Range): Refactoring[] {
  const place = locate(zone, start);
  if (place === undefined) return [];
  const flags = zone.rows.flags[place.entry.row];
  if ((flags & (FAULTY | PLACEHOLDER | UNBALANCED)) !== 0) return [];
  return [
    ...nameForms(zone, place),
    ...timeForms(place),
    ...stringForms(place),
    ...genericForms(zone, place),
    ...soaLines(place),
    ...sortedSet(zone, place),
  ];
}
