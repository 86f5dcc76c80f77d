// The ways of mail in a zone: which domains there are, and the way to each as plain data.
import { routeLabels } from '../messages/routes';
import type { Language, Text } from '../messages/text';
import { base64 } from '../dns/base64';
import { encode } from '../text/utf8';
import type { NameId } from '../zone/names';
import { DIRECTIVE, FAULTY, OTHER_CLASS, PLACEHOLDER } from '../zone/rows';
import { ADDRESSES, HAS_MX, MX } from '../zone/type-set';
import type { Zone } from '../zone/zone';
import { nameOf, routeOf } from './route/model';
import type { Route, RouteRequest } from './route/model';
import type { Palette } from './route/palette';
import { svgOf } from './route/svg';

/** Most domains of one file that are told of. */
const MOST_DOMAINS = 500;
/** Hosts from which on no further domain is told of. */
const MANY_HOSTS = 5000;

/** Pixels that a hover has room for. */
const SMALL_WIDTH = 480;

/** A picture as a hover takes it. */
export interface SmallPicture {
  readonly about: Text;
  readonly uri: string;
  readonly width: number;
  readonly height: number;
}

/** The ways of mail in a file. */
export interface Routes {
  /** The name of the zone; undefined where it isn't known. */
  readonly zone: string | undefined;
  readonly routes: readonly Route[];
  /** There are more domains than are told of. */
  readonly more: boolean;
}

/** The ways to the mail domains of a file: the apex first, then the owners of MX records in the order of the text. */
export function routes(zone: Zone, request: RouteRequest): Routes {
  const domains = mailDomains(zone);
  const told: Route[] = [];
  let hosts = 0;
  for (const domain of domains) {
    if (told.length === MOST_DOMAINS || hosts > MANY_HOSTS) break;
    const route = routeOf(zone, domain, request);
    told.push(route);
    hosts += route.steps.reduce((sum, step) => sum + step.hosts.length, 0);
  }
  return { zone: zone.origin.name, routes: told, more: told.length < domains.length };
}

/** The way to the domain of that name; undefined when the file has no such name. */
export function route(zone: Zone, domain: string, request: RouteRequest): Route | undefined {
  const name = nameOf(zone, domain);
  return name < 0 ? undefined : routeOf(zone, name, request);
}

/** A small picture of the way to a domain, with its address; undefined where there is no way to draw. */
export function smallPicture(
  zone: Zone,
  domain: NameId,
  language: Language,
  palette: Palette,
): SmallPicture | undefined {
  const way = routeOf(zone, domain, { language });
  if (way.steps.length === 0) return undefined;
  const { svg, width, height } = svgOf(way, { palette, caption: false, hosts: 6, addresses: 3 });
  const scale = Math.min(1, SMALL_WIDTH / width);
  return {
    about: routeLabels.picture,
    uri: `data:image/svg+xml;base64,${base64(encode(svg))}`,
    width: Math.round(width * scale),
    height: Math.round(height * scale),
  };
}

/** The mail domains of a file; one more than are told of when there are more. */
function mailDomains(zone: Zone): NameId[] {
  const { rows, names, apex } = zone;
  const found = new Set<NameId>();
  // Mail for a name without MX goes to its addresses (RFC 5321 §5.1); of those names only the apex is told of.
  if (zone.isWholeZone && (names.mask(apex) & (HAS_MX | ADDRESSES)) !== 0) found.add(apex);
  for (const { firstRow, rowCount } of zone.order) {
    for (let row = firstRow; row < firstRow + rowCount && found.size <= MOST_DOMAINS; row++) {
      if (rows.type[row] !== MX || (rows.flags[row] & (DIRECTIVE | FAULTY | PLACEHOLDER | OTHER_CLASS)) !== 0) continue;
      if (rows.owner[row] >= 0) found.add(rows.owner[row]);
    }
  }
  return [...found];
}
