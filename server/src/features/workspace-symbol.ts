// Names of a zone that match what the user types.
import { encode } from '../text/utf8';
import type { Range } from '../text/span';
import { EntryView } from '../zone/entry-view';
import { directiveOf } from '../zone/mentions';
import { NO_NAME, ROOT } from '../zone/names';
import type { NameId } from '../zone/names';
import { GENERATED, NO_ROW } from '../zone/rows';
import type { RowId } from '../zone/rows';
import { HAS_NS } from '../zone/type-set';
import type { Zone } from '../zone/zone';

/** A name that matches. */
export interface NameSymbol {
  readonly name: string;
  /** The zone that it belongs to. */
  readonly zone: string;
  readonly kind: 'zone' | 'delegation' | 'name';
  /** Its first record. */
  readonly range: Range;
  /** How well it matches: 0 by its whole first label, 1 by the beginning of it, 2 by a part of it, 3 by a name above it. */
  readonly rank: number;
}

/** The names of a zone that own records and hold `query`, the best ones first, at most `limit`. */
export function workspaceSymbol(zone: Zone, query: string, limit: number): NameSymbol[] {
  const { names } = zone;
  const wanted = query.trim().toLowerCase().split('.').map(encode);
  const found: NameId[][] = [[], [], [], []];
  for (let name = ROOT; name < names.count; name++) {
    if (names.firstRow(name) === NO_ROW) continue;
    const rank = rankOf(zone, name, wanted);
    if (rank < 0 || found[rank].length >= limit) continue;
    found[rank].push(name);
    if (found[0].length >= limit) break;
  }
  return found.flatMap((list, rank) => list.map((name) => symbolOf(zone, name, rank))).slice(0, limit);
}

/** How well a name of the zone matches labels, or parts of labels, that follow each other; -1 when it doesn't. */
function rankOf(zone: Zone, name: NameId, wanted: readonly Uint8Array[]): number {
  const own = rankAt(zone, name, wanted);
  if (own >= 0 || name === zone.apex) return own;
  const { names } = zone;
  for (let at = names.parent(name); at !== NO_NAME && at !== zone.apex; at = names.parent(at)) {
    if (rankAt(zone, at, wanted) >= 0) return 3;
  }
  return -1;
}

function rankAt({ names }: Zone, name: NameId, [first, ...rest]: readonly Uint8Array[]): number {
  const where = names.labelPlace(name, first);
  if (where === undefined) return -1;
  if (rest.length === 0) return where.from > 0 ? 2 : where.to === where.length ? 0 : 1;
  // What is typed before a dot ends a label.
  if (!names.labelEndsWith(name, first)) return -1;
  let at = name;
  for (const [index, label] of rest.entries()) {
    at = names.parent(at);
    if (at === NO_NAME) return -1;
    if (label.length === 0) {
      if (index < rest.length - 1) return -1;
      continue;
    }
    const place = names.labelPlace(at, label);
    if (place?.from !== 0 || (index < rest.length - 1 && place.to !== place.length)) return -1;
  }
  return first.length === where.length ? 0 : 2;
}

function symbolOf(zone: Zone, name: NameId, rank: number): NameSymbol {
  const { names } = zone;
  const first = firstRow(zone, name);
  const entry = new EntryView(zone, first);
  const word = entry.isDirective ? entry.tokens[2] : (entry.owner ?? entry.tokens[0]);
  return {
    name: names.text(name),
    zone: zone.apex === NO_NAME ? '' : names.text(zone.apex),
    kind: name === zone.apex ? 'zone' : (names.mask(name) & HAS_NS) !== 0 ? 'delegation' : 'name',
    range: word?.range ?? entry.ownRange,
    rank,
  };
}

function firstRow(zone: Zone, name: NameId): RowId {
  const { rows } = zone;
  let first = zone.names.firstRow(name);
  for (let row = first; row !== NO_ROW; row = rows.nextOfOwner[row]) if (zone.compareRows(row, first) < 0) first = row;
  return (rows.flags[first] & GENERATED) === 0 ? first : directiveOf(zone, first);
}
