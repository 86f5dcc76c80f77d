// The places of the name under the cursor in its file: owners as written, targets as read.
import type { Position, Range } from '../text/span';
import { mentionsOf } from '../zone/mentions';
import { NO_NAME } from '../zone/names';
import type { Zone } from '../zone/zone';
import { nameAt } from './locate/name';

/** A place that is lit up. */
export interface Highlight {
  readonly range: Range;
  /** `write` gives the name its records, `read` uses it. */
  readonly kind: 'write' | 'read';
}

/** Most places that are lit up, the nearest ones: editors ask with every move of the cursor. */
const LIMIT = 1000;

/** The places of the name at a position; undefined where there is no name. */
export function documentHighlight(zone: Zone, position: Position): Highlight[] | undefined {
  const named = nameAt(zone, position);
  if (named === undefined || named.name === NO_NAME) return undefined;
  const { list } = mentionsOf(zone, named.name, { limit: LIMIT, near: named.entry.row });
  return list.flatMap(({ range, role }) =>
    range.start.file === undefined ? [{ range, kind: role === 'owner' ? ('write' as const) : ('read' as const) }] : [],
  );
}
