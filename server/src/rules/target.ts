// What the rules about targets (of MX, SRV, NS, PTR records …) share: the judgement of one whose record is served at all.
import { exchangeOf } from '../zone/exchange';
import type { Exchange } from '../zone/exchange';
import { barrier } from '../zone/lookup';
import { NO_NAME } from '../zone/names';
import type { NameId, Names } from '../zone/names';
import type { RecordView } from '../zone/record';
import { HAS_SOA, NS } from '../zone/type-set';
import { weaker } from './rule';
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

function judge(record: RecordView): Exchange | undefined {
  const exchange = exchangeOf(record);
  if (exchange.is === 'host' || exchange.is === 'null' || exchange.is === 'unknown') return exchange;
  return barrier(record.zone, record.owner) === NO_NAME ? exchange : undefined;
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
