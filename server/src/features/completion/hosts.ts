// Names that data can point to: hosts with their addresses, never an alias; other names with what stands there.
import { completionTexts } from '../../messages/completions';
import { addressesAt } from '../../zone/delivery';
import { barrier } from '../../zone/lookup';
import { NO_NAME, ROOT } from '../../zone/names';
import type { NameId } from '../../zone/names';
import { NO_ROW } from '../../zone/rows';
import { namesStarting } from '../../zone/search';
import { ADDRESSES, ALL_TYPES, HAS_CNAME, HAS_NS, MX, NS } from '../../zone/type-set';
import type { List } from './list';
import { spelled } from './owners';
import { listTypes } from './types';

/** Most names that are ranked. */
const MOST_RANKED = 400;
/** Most addresses beside a host. */
const MOST_ADDRESSES = 3;

/** Labels that mail servers and name servers usually have. */
const USUAL: Readonly<Record<number, RegExp>> = {
  [MX]: /^(?:mx|mail|smtp|mta|relay)/,
  [NS]: /^(?:ns|dns)/,
};

/**
 * Hosts of the zone, those first that records of the type name already, then those called as such hosts usually are;
 * last those that the set at hand has. A name that no host may have is none.
 */
export function hostItems(list: List, type: number): void {
  const { zone, slot } = list;
  const { names } = zone;
  const isHost = (name: NameId): boolean =>
    (names.mask(name) & ADDRESSES) !== 0 && names.isHostname(name) && isReachable(list, name, type);
  const found = namesStarting(zone, slot.word, isHost, MOST_RANKED);
  if (found.more) list.incomplete = true;
  const rank = (name: NameId): number =>
    RANK[namedBy(list, name, type)] ?? (USUAL[type]?.test(names.label(name)) ? 1 : 2);
  const ranked = found.names.map((name) => ({ name, rank: rank(name) })).sort((left, right) => left.rank - right.rank);
  for (const { name } of ranked) {
    if (list.full) {
      list.incomplete = true;
      return;
    }
    list.add(spelled(list, name), 'host', { detail: addressesOf(list, name) });
  }
}

/** Whether the addresses count here: below a delegation they are glue, of use for name servers alone. */
function isReachable({ zone }: List, name: NameId, type: number): boolean {
  const stop = barrier(zone, name);
  if (stop === undefined) return false;
  return stop === NO_NAME || (type === NS && (zone.names.mask(stop) & HAS_NS) !== 0);
}

/** Who names a host already: others come first, the set at hand last. */
const RANK = { others: 0, set: 3, nobody: undefined };

/** Whether records of the type have it as their target; only the first referrers are looked at. */
function namedBy({ zone, slot }: List, name: NameId, type: number): keyof typeof RANK {
  const { rows, names } = zone;
  // The SOA names one of the set of name servers.
  const isOfSet = slot.kind === 'field' && slot.type.code === type;
  let found: keyof typeof RANK = 'nobody';
  let row = names.firstReferrer(name);
  for (let i = 0; i < 16 && row !== NO_ROW; i++, row = rows.nextOfTarget[row]) {
    if (rows.type[row] !== type || row === slot.row) continue;
    if (isOfSet && rows.owner[row] === slot.owner) return 'set';
    found = 'others';
  }
  return found;
}

export function addressesOf({ zone }: List, name: NameId): string {
  const addresses = addressesAt(zone, name).map(({ text }) => text);
  const shown = addresses.slice(0, MOST_ADDRESSES).join(' ');
  return addresses.length > MOST_ADDRESSES ? `${shown} …` : shown;
}

/** Names that data may not point to. */
interface Without {
  readonly origin?: boolean;
  readonly aliases?: boolean;
}

/** All names with records, for data that may point to any, but for those that are left out. */
export function nameItems(list: List, without: Without = {}): void {
  const { zone, slot } = list;
  const { names, rows } = zone;
  const own = slot.row === NO_ROW ? NO_NAME : rows.owner[slot.row];
  const wanted = (name: NameId): boolean =>
    name !== ROOT &&
    name !== own &&
    (without.origin !== true || name !== slot.origin) &&
    (without.aliases !== true || (names.mask(name) & HAS_CNAME) === 0) &&
    !names.isWildcard(name) &&
    (names.mask(name) & ALL_TYPES) !== 0;
  const found = namesStarting(zone, slot.word, wanted, MOST_RANKED);
  if (found.more) list.incomplete = true;
  for (const name of found.names) {
    if (list.full) {
      list.incomplete = true;
      return;
    }
    const isHost = (names.mask(name) & ADDRESSES) !== 0;
    list.add(spelled(list, name), isHost ? 'host' : 'name', {
      detail: isHost ? addressesOf(list, name) : listTypes(zone, name),
    });
  }
}

/** `.` in the place of a host: there is none. */
export function rootItem(list: List, type: number): void {
  list.add('.', 'value', { detail: type === MX ? completionTexts.nullMx : completionTexts.noService });
}
