// What the rules about MX targets share: the judgement of a target whose record is served at all.
import { exchangeOf } from '../zone/exchange';
import type { Exchange } from '../zone/exchange';
import { barrier } from '../zone/lookup';
import { NO_NAME } from '../zone/names';
import type { RecordView } from '../zone/record';

/** What the target is; undefined when the record itself lies outside the zone or below a cut, so that no one sees it. */
export function judgedExchange(record: RecordView): Exchange | undefined {
  const exchange = exchangeOf(record);
  if (exchange.is === 'host' || exchange.is === 'null' || exchange.is === 'unknown') return exchange;
  return barrier(record.zone, record.owner) === NO_NAME ? exchange : undefined;
}
