// All places that speak of the name under the cursor.
import type { Position, Range } from '../text/span';
import { mentionsOf } from '../zone/mentions';
import { NO_NAME } from '../zone/names';
import type { NameId } from '../zone/names';
import type { Zone } from '../zone/zone';
import { nameAt } from './locate/name';

/** Most places that are told. */
export const MOST_REFERENCES = 10_000;

/** The name whose places are asked for; NO_NAME where there is none. */
export function referredName(zone: Zone, position: Position): NameId {
  return nameAt(zone, position)?.name ?? NO_NAME;
}

/** Where a zone speaks of a name, in the order of the text; its owners too when `owners` says so. */
export function references(zone: Zone, name: NameId, owners: boolean, limit = MOST_REFERENCES): Range[] {
  if (name === NO_NAME) return [];
  return mentionsOf(zone, name, { limit, owners }).list.map(({ range }) => range);
}
