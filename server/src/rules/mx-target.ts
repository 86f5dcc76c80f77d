// What the rules about MX targets share: the judgement of a target whose record is served at all, and common fixes.
import { exchangeOf } from '../zone/exchange';
import type { Exchange } from '../zone/exchange';
import { barrier } from '../zone/lookup';
import { NO_NAME, ROOT } from '../zone/names';
import type { NameId } from '../zone/names';
import type { RecordView } from '../zone/record';
import type { Zone } from '../zone/zone';

/** What the target is; undefined when the record itself lies outside the zone or below a cut, so that no one sees it. */
export function judgedExchange(record: RecordView): Exchange | undefined {
  const exchange = exchangeOf(record);
  if (exchange.is === 'host' || exchange.is === 'null' || exchange.is === 'unknown') return exchange;
  return barrier(record.zone, record.owner) === NO_NAME ? exchange : undefined;
}

/** The shortest way to write `name` where `origin` is in force: relative when it lies below. */
export function shortName(zone: Zone, name: NameId, origin: NameId): string {
  const { names } = zone;
  if (name === origin) return '@';
  if (origin === ROOT || !names.isAtOrBelow(name, origin)) return names.text(name);
  const labels: string[] = [];
  for (let at = name; at !== origin; at = names.parent(at)) labels.push(names.label(at));
  return labels.join('.');
}
