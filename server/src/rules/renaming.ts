// Host names written without underscores, with all that speaks of them: a fix where no other name is touched.
import { isHostLabel } from '../dns/hostname';
import type { Text } from '../messages/text';
import { encode } from '../text/utf8';
import { hasAddress } from '../zone/exchange';
import type { Token } from '../zone/entry-view';
import { EntryView } from '../zone/entry-view';
import { mentionsOf } from '../zone/mentions';
import { NO_NAME, ROOT } from '../zone/names';
import type { NameId } from '../zone/names';
import type { RowId } from '../zone/rows';
import type { Zone } from '../zone/zone';
import { nameBelow, shortName } from './names';
import { replace } from './rule';
import type { FixDetails } from './rule';

/** More places than that are not changed by one fix. */
const MOST = 50;

/** Titles of the two ways. */
interface Titles {
  readonly rename: Text;
  readonly point: Text;
}

/**
 * Hyphens for the underscores in the name that `token` of a row writes: everywhere where the host is one of the zone, or
 * in the token alone where a host of that name is there already.
 */
export function withoutUnderscores(zone: Zone, row: RowId, token: Token, titles: Titles): FixDetails[] {
  const { names } = zone;
  const name = new EntryView(zone, row).name(token);
  const renamed = name === NO_NAME ? NO_NAME : withHyphens(zone, name);
  if (renamed === NO_NAME) return [];
  const write = (origin: NameId, text: string): string => {
    if (text.endsWith('.')) return names.text(renamed);
    // Names in policies and addresses are absolute, and have no final dot.
    return origin === ROOT ? names.text(renamed).slice(0, -1) : shortName(zone, renamed, origin);
  };
  const host = names.text(renamed);
  if (hasAddress(zone, renamed)) {
    const edits = [replace(token.range, write(new EntryView(zone, row).origin, token.text))];
    return [{ title: titles.point, args: { host }, edits }];
  }
  if (names.exists(renamed) || names.firstRow(name) < 0 || hasNamesBelow(zone, name)) return [];
  const { list, complete } = mentionsOf(zone, name, { limit: MOST });
  if (!complete || list.some(({ obstacle, role }) => obstacle !== undefined || role === 'origin')) return [];
  const edits = list.map((mention) => replace(mention.range, write(mention.origin, mention.text)));
  return [{ title: titles.rename, args: { host }, edits }];
}

/** The name with hyphens in the labels below the apex; NO_NAME where that makes no host name. */
function withHyphens(zone: Zone, name: NameId): NameId {
  const { names, apex } = zone;
  const labels: string[] = [];
  for (let at = name; at !== apex; at = names.parent(at)) {
    if (at === NO_NAME) return NO_NAME;
    const label = names.label(at).replaceAll('_', '-');
    const octets = encode(label);
    if (!isHostLabel(octets, 0, octets.length)) return NO_NAME;
    labels.push(label);
  }
  return labels.length === 0 ? NO_NAME : nameBelow(zone, labels.join('.'), apex);
}

function hasNamesBelow({ names }: Zone, name: NameId): boolean {
  for (let child = names.firstChild(name); child !== NO_NAME; child = names.sibling(child)) {
    if (names.exists(child)) return true;
  }
  return false;
}
