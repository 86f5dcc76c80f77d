// A target that lies in another zone of the workspace, judged there.
import { relatedTexts } from '../messages/related';
import type { Elsewhere } from '../zone/elsewhere';
import { barrier } from '../zone/lookup';
import type { Answer } from '../zone/lookup';
import type { RecordView } from '../zone/record';
import { NS, PTR } from '../zone/type-set';
import type { Zone } from '../zone/zone';
import type { Lookups } from './lookups';
import type { Severity } from './finding';
import { weaker } from './rule';
import type { Details } from './rule';
import { delegatedTarget, isServed, judgedTarget } from './target';

/** What another zone says of the target of a record; undefined when the target is no business of another one we have. */
export function targetElsewhere(record: RecordView, lookups: Lookups): Elsewhere | undefined {
  const exchange = judgedTarget(record);
  if (exchange?.is !== 'unknown') return undefined;
  return leadsElsewhere(exchange.answer) && isServed(record) ? lookups.elsewhere(record.target) : undefined;
}

/**
 * The same of a name server. Those of a delegation are served although their owner is the cut; what lies below the cut
 * is the child's to tell of.
 */
export function nameServerElsewhere(record: RecordView, lookups: Lookups): Elsewhere | undefined {
  const { zone, owner, target } = record;
  if (owner === zone.apex) return targetElsewhere(record, lookups);
  if (barrier(zone, owner) !== owner || zone.names.isAtOrBelow(target, owner)) return undefined;
  const exchange = delegatedTarget(record);
  return exchange?.is === 'unknown' && leadsElsewhere(exchange.answer) ? lookups.elsewhere(target) : undefined;
}

function leadsElsewhere({ chain, reason }: Answer): boolean {
  return chain.length === 0 && (reason === 'out-of-zone' || reason === 'delegated');
}

/** PTR and NS records up to which other zones are asked for each: what they say is kept. */
const MOST_ASKED = 20_000;

/** Whether other zones are asked for the name servers that a zone names. */
export function hasFewNs(zone: Zone): boolean {
  return zone.countOf(NS) <= MOST_ASKED;
}

/** Whether other zones are asked for what the PTR records of a zone lead to. */
export function hasFewPtr(zone: Zone): boolean {
  return zone.countOf(PTR) <= MOST_ASKED;
}

/** What all findings about such a target have in common; one level weaker where the other zone's name is a guess. */
export function detailsElsewhere(
  { entry, targetToken, targetText }: RecordView,
  elsewhere: Elsewhere,
  severity: Severity = 'error',
): Details {
  const { certain, at, zone } = elsewhere;
  const chain = elsewhere.is === 'alias' ? { chain: elsewhere.canonical } : {};
  return {
    at: (targetToken ?? entry.tokens[0]).range,
    severity: certain ? severity : weaker(severity),
    args: { target: targetText, zone, ...chain },
    related: at === undefined ? [] : [{ at, message: relatedTexts.elsewhere, args: { zone } }],
  };
}
