// Where a name leads: from a target to its addresses or whatever it owns, from an owner to its first record.
import type { Position, Range } from '../text/span';
import { EntryView } from '../zone/entry-view';
import { barrier } from '../zone/lookup';
import { directiveOf } from '../zone/mentions';
import { NO_NAME } from '../zone/names';
import type { NameId } from '../zone/names';
import { FAULTY, GENERATED, NO_ROW, PLACEHOLDER } from '../zone/rows';
import type { RowId } from '../zone/rows';
import { CNAME, DNAME, HAS_NS, NS } from '../zone/type-set';
import type { Zone } from '../zone/zone';
import { locate } from './locate';
import { nameOf } from './locate/name';

/** A record that a name leads to. */
export interface DefinitionTarget {
  /** The whole record. */
  readonly range: Range;
  /** Its owner, or its first word. */
  readonly selection: Range;
}

/** What a place leads to. */
export interface Definition {
  /** The stretch that leads there. */
  readonly source: Range;
  readonly targets: readonly DefinitionTarget[];
  /** What the host calls the file of an $INCLUDE, if it was read, and the path as written. */
  readonly file: string | undefined;
  readonly path: string | undefined;
  /** The name that leads there as absolute text, for other zones to look it up; undefined when it can't be said. */
  readonly name: string | undefined;
  /** Types of the records that the name means there first. */
  readonly meant: readonly number[];
}

/** Most records that a name leads to. */
const LIMIT = 1000;

/** Where what stands at a position leads; undefined for what leads nowhere. */
export function definition(zone: Zone, position: Position): Definition | undefined {
  const place = locate(zone, position);
  if (place === undefined) return undefined;
  if (place.kind === 'argument' && place.argument.kind === 'file') {
    const answer = place.entry.chunk.include?.answer;
    const file = answer === undefined || 'failure' in answer ? undefined : answer.file;
    return { source: place.range, targets: [], file, path: place.token.text, name: undefined, meant: [] };
  }
  const named = nameOf(zone, place, position);
  if (named === undefined || named.name === NO_NAME) return undefined;
  const { name, role, meant, range } = named;
  const targets = role === 'target' ? recordsMeant(zone, name, meant) : firstRecord(zone, name);
  const text = zone.names.text(name);
  return {
    source: range,
    targets,
    file: undefined,
    path: undefined,
    name: text.endsWith('.') ? text : undefined,
    meant,
  };
}

/** The records of a name: those of the types that are meant where it has some. */
export function recordsMeant(zone: Zone, name: NameId, types: readonly number[]): DefinitionTarget[] {
  const { rows, names } = zone;
  const node = nodeOf(zone, name);
  if (node === undefined) return [];
  // Below a delegation or a DNAME it is that record that tells where to go on.
  const meant = node.by === -1 ? [...types, CNAME] : [node.by];
  const all: RowId[] = [];
  for (let row = names.firstRow(node.name); row !== NO_ROW; row = rows.nextOfOwner[row]) all.push(row);
  const certain = all.filter((row) => (rows.flags[row] & (FAULTY | PLACEHOLDER)) === 0);
  const best = certain.filter((row) => meant.includes(rows.type[row]));
  return placesOf(zone, best.length > 0 ? best : certain.length > 0 ? certain : all);
}

/** Where the records stand that answer for a name: its own, those of a wildcard, of a zone cut or of a DNAME. */
function nodeOf(zone: Zone, name: NameId): { readonly name: NameId; readonly by: number } | undefined {
  const { names } = zone;
  if (names.firstRow(name) !== NO_ROW) return { name, by: -1 };
  if (zone.apex === NO_NAME) return undefined;
  const stop = barrier(zone, name);
  if (stop === undefined) return undefined;
  if (stop !== NO_NAME) return { name: stop, by: stop !== zone.apex && (names.mask(stop) & HAS_NS) !== 0 ? NS : DNAME };
  if (names.exists(name)) return undefined;
  let encloser = names.parent(name);
  while (encloser !== NO_NAME && !names.exists(encloser) && encloser !== zone.apex) encloser = names.parent(encloser);
  const wildcard = encloser === NO_NAME ? NO_NAME : names.wildcardBelow(encloser);
  return wildcard === NO_NAME || !names.exists(wildcard) ? undefined : { name: wildcard, by: -1 };
}

function firstRecord(zone: Zone, name: NameId): DefinitionTarget[] {
  const { rows, names } = zone;
  let first = names.firstRow(name);
  if (first === NO_ROW) return [];
  for (let row = rows.nextOfOwner[first]; row !== NO_ROW; row = rows.nextOfOwner[row]) {
    if (zone.compareRows(row, first) < 0) first = row;
  }
  return placesOf(zone, [first]);
}

/** Where rows stand, in the order of the text; those that $GENERATE makes stand where it does. */
function placesOf(zone: Zone, found: readonly RowId[]): DefinitionTarget[] {
  const { rows } = zone;
  const written = new Set(found.map((row) => ((rows.flags[row] & GENERATED) === 0 ? row : directiveOf(zone, row))));
  return [...written]
    .sort((left, right) => zone.compareRows(left, right))
    .slice(0, LIMIT)
    .map((row) => {
      const entry = new EntryView(zone, row);
      const word = entry.isDirective ? entry.tokens[2] : (entry.owner ?? entry.tokens[0]);
      return { range: entry.ownRange, selection: word?.range ?? entry.ownRange };
    });
}
