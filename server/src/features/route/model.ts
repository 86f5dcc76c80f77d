// The way of mail to one domain as plain data: preference groups, hosts, addresses, what each is, and where mail goes.
import { hostWords, routeLabels } from '../../messages/routes';
import { render } from '../../messages/text';
import type { Args, Language, Text } from '../../messages/text';
import type { Range } from '../../text/span';
import { encode } from '../../text/utf8';
import { deliver, isUsable } from '../../zone/delivery';
import type { DeliveryHost, HostStatus, Verdict } from '../../zone/delivery';
import { EntryView } from '../../zone/entry-view';
import { NO_NAME } from '../../zone/names';
import type { NameId } from '../../zone/names';
import { NO_ROW } from '../../zone/rows';
import type { RowId } from '../../zone/rows';
import type { Zone } from '../../zone/zone';
import { Outage } from './outage';
import { verdictOf } from './verdict';

/** What is asked for. */
export interface RouteRequest {
  readonly language: Language;
  /** Hosts that are taken to be down: absolute, or relative to the zone. */
  readonly down?: readonly string[] | undefined;
}

/** What a host is. */
export type HostState = Exclude<HostStatus, 'unknown'> | 'outside' | 'delegated' | 'unknown';

/** What a host is good for: it takes mail, may take it, can't take it, or is taken to be down. */
export type Mark = 'good' | 'doubtful' | 'broken' | 'down';

export interface RouteAddress {
  readonly text: string;
  readonly family: 'A' | 'AAAA';
  readonly range: Range;
}

export interface RouteHost {
  readonly name: string;
  readonly state: HostState;
  readonly mark: Mark;
  /** The state in words. */
  readonly word: string;
  /** Senders come here first, as things are. */
  readonly receives: boolean;
  readonly addresses: readonly RouteAddress[];
  /** Addresses that are not told of. */
  readonly more: number;
  /** The MX record; undefined for the implicit MX. */
  readonly range: Range | undefined;
}

/** Hosts of one preference. */
export interface RouteStep {
  readonly preference: number;
  /** What stands for it: the preference, or that there is no MX. */
  readonly label: string;
  readonly hosts: readonly RouteHost[];
}

/** The way of mail to a domain. */
export interface Route {
  /** Absolute; relative where the origin isn't known. */
  readonly domain: string;
  readonly title: string;
  readonly verdict: Verdict;
  /** The verdict in words, a sentence each. */
  readonly sentences: readonly string[];
  /** In the order in which senders try them. */
  readonly steps: readonly RouteStep[];
  /** Hosts that are not told of. */
  readonly more: number;
  readonly language: Language;
}

/** Most hosts of a domain, and most addresses of a host, that are told of. */
const MOST_HOSTS = 60;
const MOST_ADDRESSES = 12;

/** The way of mail to a domain, some hosts being down. */
export function routeOf(zone: Zone, domain: NameId, { language, down = [] }: RouteRequest): Route {
  const delivery = deliver(zone, domain);
  const outage = new Outage(
    zone,
    down.map((text) => nameOf(zone, text)),
  );
  const isDown = (host: DeliveryHost): boolean => outage.causeOf(host) !== undefined;
  const current = delivery.steps.find(({ hosts }) => hosts.some((host) => isUsable(host) && !isDown(host)));
  let left = MOST_HOSTS;
  let more = delivery.more;
  const steps: RouteStep[] = [];
  for (const step of delivery.steps) {
    const hosts = step.hosts.slice(0, left).map((host) => {
      const cause = outage.causeOf(host);
      const receives = step === current && isUsable(host) && cause === undefined;
      const refuses = delivery.verdict === 'null';
      return hostOf(zone, host, { cause, isOff: outage.isOff(host), receives, refuses }, language);
    });
    left -= hosts.length;
    more += step.hosts.length - hosts.length;
    const label = delivery.verdict === 'implicit' ? render(routeLabels.implicit, language) : String(step.preference);
    if (hosts.length > 0) steps.push({ preference: step.preference, label, hosts });
  }
  const name = zone.names.text(domain);
  return {
    domain: name,
    title: render(routeLabels.title, language, { domain: name }),
    verdict: delivery.verdict,
    sentences: verdictOf(zone, delivery, isDown, language),
    steps,
    more,
    language,
  };
}

/** The name that a text means in the zone: absolute, or relative to the zone; NO_NAME when it is none. */
export function nameOf(zone: Zone, text: string): NameId {
  const bytes = encode(text);
  return zone.names.resolve(bytes, 0, bytes.length, zone.apex);
}

/** What is said of a host beside its name, phrase by phrase. */
export function notesOf({ language }: Route, { state, mark, word, receives }: RouteHost): string[] {
  return [
    ...(state === 'ok' && mark !== 'down' ? [] : [word]),
    ...(receives ? [render(routeLabels.here, language)] : []),
  ];
}

/** How things are with a host of one route. */
interface Situation {
  /** The host that is taken to be down, if this one doesn't answer for it. */
  readonly cause: NameId | undefined;
  /** It is that host, or an alias of it. */
  readonly isOff: boolean;
  readonly receives: boolean;
  /** It is the null MX of a domain that takes no mail. */
  readonly refuses: boolean;
}

function hostOf(zone: Zone, host: DeliveryHost, situation: Situation, language: Language): RouteHost {
  const { cause, isOff, receives, refuses } = situation;
  const down = cause !== undefined;
  const state = stateOf(host);
  const canonical = host.via[host.via.length - 1];
  const args: Args = {
    target: canonical === undefined ? '' : zone.names.text(canonical),
    cut: host.cut === NO_NAME ? '' : zone.names.text(host.cut),
    host: down ? zone.names.text(cause) : '',
  };
  return {
    name: host.name === NO_NAME ? '?' : zone.names.text(host.name),
    state,
    mark: down ? 'down' : state === 'ok' || refuses ? 'good' : isUsable(host) ? 'doubtful' : 'broken',
    word: render(isOff ? hostWords.down : down ? hostWords.sameAddress : words[state], language, args),
    receives,
    addresses: host.addresses.slice(0, MOST_ADDRESSES).map(({ text, family, row }) => {
      return { text, family, range: rangeOf(zone, row) };
    }),
    more: Math.max(0, host.addresses.length - MOST_ADDRESSES),
    range: host.row === NO_ROW ? undefined : rangeOf(zone, host.row),
  };
}

function rangeOf(zone: Zone, row: RowId): Range {
  return new EntryView(zone, row).ownRange;
}

function stateOf({ status, reason }: DeliveryHost): HostState {
  if (status !== 'unknown') return status;
  return reason === 'delegated' ? 'delegated' : reason === 'out-of-zone' ? 'outside' : 'unknown';
}

const words: Record<HostState, Text> = {
  ok: hostWords.ok,
  alias: hostWords.alias,
  'below-dname': hostWords.belowDname,
  'no-address': hostWords.noAddress,
  'not-found': hostWords.notFound,
  'ip-literal': hostWords.ipLiteral,
  null: hostWords.null,
  loop: hostWords.loop,
  outside: hostWords.outside,
  delegated: hostWords.delegated,
  unknown: hostWords.unknown,
};
