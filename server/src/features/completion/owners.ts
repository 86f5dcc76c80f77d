// What can stand in column 0: names that need records, names that have some, labels of services, directives, whole sets.
import { directives } from '../../dns/directives';
import { completionTexts, serviceTexts } from '../../messages/completions';
import { NO_NAME, UNKNOWN_ORIGIN } from '../../zone/names';
import type { NameId } from '../../zone/names';
import { typeName } from '../../zone/record';
import { DIRECTIVE, NO_ROW } from '../../zone/rows';
import { eachStarting, writtenName } from '../../zone/search';
import { ALL_TYPES, HAS_MX, MX } from '../../zone/type-set';
import { listTypes } from './types';
import type { List } from './list';
import { services } from './services';
import { addSets } from './sets';

/** Most names of each sort, so that room is left for the others. */
const MOST_NAMES = 80;

export function ownerItems(list: List): void {
  const { zone, slot } = list;
  const { word, origin } = slot;
  if (word.startsWith('$')) {
    directiveItems(list);
    return;
  }
  if (origin !== UNKNOWN_ORIGIN) {
    list.add('@', 'name', { detail: completionTexts.origin, args: { name: zone.names.text(origin) } });
  }
  nameItems(list);
  if (!isReverse(list)) serviceItems(list);
  if (slot.kind === 'owner' && slot.alone) {
    addSets(list);
    directiveItems(list);
  }
}

function directiveItems(list: List): void {
  for (const { name, about, examples } of directives) list.add(name, 'directive', { detail: examples[0], about });
}

/** Whether the zone is one of addresses. */
export function isReverse({ zone }: List): boolean {
  return /(?:^|\.)(?:in-addr|ip6)\.arpa\.$/.test(zone.origin.name?.toLowerCase() ?? '');
}

/** Names of the zone that records point to and that have none themselves; then those that have some. */
function nameItems(list: List): void {
  const { zone, slot } = list;
  const { names, rows, apex } = zone;
  const needed: NameId[] = [];
  const existing: NameId[] = [];
  eachStarting(zone, slot.word, (name) => {
    // The zone's own name is written as the origin.
    if (name === slot.origin) return true;
    if ((names.mask(name) & ALL_TYPES) !== 0) {
      if (existing.length <= MOST_NAMES) existing.push(name);
    } else if (names.firstReferrer(name) !== NO_ROW && apex !== NO_NAME && names.isAtOrBelow(name, apex)) {
      needed.push(name);
    }
    return needed.length <= MOST_NAMES;
  });
  if (needed.length > MOST_NAMES || existing.length > MOST_NAMES) list.incomplete = true;
  for (const name of needed.slice(0, MOST_NAMES)) {
    const type = typeName(rows.type[names.firstReferrer(name)]);
    list.add(spelled(list, name), 'name', { detail: completionTexts.referenced, args: { type } });
  }
  for (const name of existing.slice(0, MOST_NAMES)) {
    list.add(spelled(list, name), 'name', { detail: listTypes(zone, name) });
  }
}

/** A name as it is best written here: as it was begun, absolute where the relative form would not do. */
export function spelled({ zone, slot }: List, name: NameId): string {
  const relative = writtenName(zone, name, slot.origin);
  const typed = slot.word.toLowerCase();
  return typed !== '@' && relative !== '@' && !relative.startsWith(typed) ? zone.names.text(name) : relative;
}

function serviceItems(list: List): void {
  const { slot } = list;
  list.add('selector._domainkey', 'name', {
    detail: serviceTexts.dkim,
    newText: '${1:selector}._domainkey',
    snippet: true,
  });
  for (const { labels, title } of services) {
    if (labels === '_25._tcp') {
      for (const host of mailHosts(list)) {
        const label = host === '@' ? labels : `${labels}.${host}`;
        list.add(label, 'name', { detail: title });
      }
    } else list.add(labels, 'name', { detail: title });
  }
  if (slot.word === '' || slot.word === '*') list.add('*', 'name', { detail: completionTexts.wildcard });
}

/** Hosts of the zone that MX records of the origin or the apex name, as they are written here. */
function mailHosts({ zone, slot }: List): string[] {
  const { names, rows, apex } = zone;
  const hosts = new Set<string>();
  for (const domain of [slot.origin, apex]) {
    if (domain < 0 || (names.mask(domain) & HAS_MX) === 0) continue;
    for (let row = names.firstRow(domain); row !== NO_ROW && hosts.size < 8; row = rows.nextOfOwner[row]) {
      const target = rows.target[row];
      if (rows.type[row] !== MX || (rows.flags[row] & DIRECTIVE) !== 0 || target < 0) continue;
      if (names.isAtOrBelow(target, slot.origin)) hosts.add(writtenName(zone, target, slot.origin));
    }
  }
  return [...hosts].reverse();
}
