// A target that lies in another zone of the workspace, judged there.
import { relatedTexts } from '../messages/related';
import type { Elsewhere } from '../zone/elsewhere';
import type { RecordView } from '../zone/record';
import type { Lookups } from './lookups';
import type { Details } from './rule';
import { isServed, judgedTarget } from './target';

/** What another zone says of the target of a record; undefined when the target is no business of another one we have. */
export function targetElsewhere(record: RecordView, lookups: Lookups): Elsewhere | undefined {
  const exchange = judgedTarget(record);
  if (exchange?.is !== 'unknown') return undefined;
  const { chain, reason } = exchange.answer;
  if (chain.length > 0 || (reason !== 'out-of-zone' && reason !== 'delegated')) return undefined;
  return isServed(record) ? lookups.elsewhere(record.target) : undefined;
}

/** What all findings about such a target have in common. */
export function detailsElsewhere({ entry, targetText }: RecordView, { certain, at, zone }: Elsewhere): Details {
  return {
    at: entry.rdata[1].range,
    severity: certain ? 'error' : 'warning',
    args: { target: targetText, zone },
    related: at === undefined ? [] : [{ at, message: relatedTexts.elsewhere, args: { zone } }],
  };
}
