// What the rules about targets (of MX, SRV, NS, PTR records …) share: the judgement of one whose record is served at all.
import { exchangeOf } from '../zone/exchange';
import type { Exchange } from '../zone/exchange';
import { barrier } from '../zone/lookup';
import { NO_NAME, ROOT } from '../zone/names';
import type { NameId, Names } from '../zone/names';
import type { RecordView } from '../zone/record';
import { HAS_SOA, NS } from '../zone/type-set';
import type { Zone } from '../zone/zone';
import { weaker } from './rule';
import type { Look } from './rule';
import type { Severity } from './finding';

/** What the target is; undefined when the record itself lies outside the zone or below a cut, so that no one sees it. */
export function judgedTarget(record: RecordView): Exchange | undefined {
  // Half a dozen rules ask about each record, one behind the other.
  if (record !== judged.record || record.moves !== judged.moves) {
    judged.exchange = judge(record);
    judged.record = record;
    judged.moves = record.moves;
  }
  return judged.exchange;
}

const judged: { record: RecordView | undefined; moves: number; exchange: Exchange | undefined } = {
  record: undefined,
  moves: 0,
  exchange: undefined,
};

/** A look for the rules about wrong targets: a host of the zone with an address of its own is right. */
export const isNoSuchHost: Look = (record) => {
  const exchange = judgedTarget(record);
  if (exchange === undefined || exchange.is === 'null') return false;
  return exchange.is !== 'host' || (exchange.answer !== undefined && exchange.answer.node !== record.target);
};

/** A look for the rules about names outside the zone. */
export const isOutside: Look = ({ zone, target }) => target > ROOT && !zone.names.isAtOrBelow(target, zone.apex);

function judge(record: RecordView): Exchange | undefined {
  const exchange = exchangeOf(record);
  if (exchange.is === 'host' || exchange.is === 'null' || exchange.is === 'unknown') return exchange;
  return isServed(record) ? exchange : undefined;
}

/** Whether the record lies in the zone, above every cut: whether anyone ever sees it. */
export function isServed({ zone, owner }: RecordView): boolean {
  return barrier(zone, owner) === NO_NAME;
}

/**
 * The same for NS records: those of a delegation are served although their owner is the cut itself (RFC 1034 §4.2.1),
 * while names at or below it are the child's to know.
 */
export function delegatedTarget(record: RecordView): Exchange | undefined {
  const { zone, owner } = record;
  return owner !== zone.apex && barrier(zone, owner) === owner ? exchangeOf(record) : judgedTarget(record);
}

/**
 * What a target was meant as, when it is an IP address or lacks its final dot. A name that exists is what it says,
 * whatever it looks like, and so is nearly every name of another zone: those are told without reading the text.
 */
export function misreadTarget(record: RecordView): Extract<Exchange, { is: 'ip-address' | 'missing-dot' }> | undefined {
  const { zone, target } = record;
  const { names } = zone;
  if (target < 0 || names.exists(target)) return undefined;
  if (!names.isAtOrBelow(target, zone.apex) && !endsWithDigit(names, target)) return undefined;
  const judged = record.type === NS ? delegatedTarget(record) : judgedTarget(record);
  return judged?.is === 'ip-address' || judged?.is === 'missing-dot' ? judged : undefined;
}

/** Whether the last label begins with a digit, as that of "192.0.2.1." does. */
function endsWithDigit(names: Names, name: NameId): boolean {
  let top = name;
  for (let at = name; names.parent(at) !== NO_NAME; at = names.parent(at)) top = at;
  const octet = names.firstOctet(top);
  return octet >= 0x30 && octet <= 0x39;
}

/**
 * The severity of what rests on a target being in the zone: one level weaker when the zone's name is only a guess and
 * the target is written as an absolute name (CATALOGUE gate G5), or when the file doesn't even have an SOA.
 */
export function targetSeverity(record: RecordView, severity: Severity = 'error'): Severity {
  const { zone } = record;
  if (zone.origin.certain) return severity;
  const absolute = record.targetToken?.text.endsWith('.');
  return absolute || (zone.names.mask(zone.apex) & HAS_SOA) === 0 ? weaker(severity) : severity;
}

/** The top-level domain of a target outside the zone, in small letters; undefined where the zone or a mistyped dot decides. */
export function outsideTopLevel(record: RecordView): string | undefined {
  const { zone, target } = record;
  const { names } = zone;
  if (target <= ROOT || names.top(target) !== ROOT || names.isAtOrBelow(target, zone.apex)) return undefined;
  const tld = topLevelOf(zone, target);
  // A network of its own may have its own root; its names are under the same top.
  if (names.top(zone.apex) !== ROOT || tld === topLevelOf(zone, zone.apex) || !isServed(record)) return undefined;
  const exchange = judgedTarget(record);
  return exchange?.is === 'unknown' && exchange.answer.reason === 'out-of-zone' ? tld : undefined;
}

/** The last label of an absolute name. */
function topLevelOf({ names }: Zone, name: NameId): string {
  let at = name;
  while (at !== ROOT && names.parent(at) !== ROOT && names.parent(at) !== NO_NAME) at = names.parent(at);
  return names.label(at);
}

/** Which of some names of one or two labels an absolute name is at or below; undefined for none. */
export function suffixOf(zone: Zone, name: NameId, suffixes: ReadonlySet<string>): string | undefined {
  const { names } = zone;
  if (name <= ROOT || names.top(name) !== ROOT) return undefined;
  let top = name;
  let second = NO_NAME;
  for (let at = names.parent(name); at !== ROOT && at !== NO_NAME; at = names.parent(at)) {
    second = top;
    top = at;
  }
  const tld = names.label(top);
  if (suffixes.has(tld)) return tld;
  const two = second === NO_NAME ? tld : `${names.label(second)}.${tld}`;
  return suffixes.has(two) ? two : undefined;
}
