// ptr-target-is-cname: a reverse name should lead to the host itself, not to an alias of it.
import { PTR } from '../../zone/type-set';
import { detailsElsewhere, hasFewPtr, targetElsewhere } from '../elsewhere';
import { textsOf } from '../rule';
import type { RecordRule } from '../rule';
import { judgedTarget } from '../target';
import { aliasPlaces, chainOf, toCanonical } from '../target-alias';

const texts = textsOf('ptr-target-is-cname');

export const ptrTargetIsCname: RecordRule = {
  id: 'ptr-target-is-cname',
  group: 'srv-ptr',
  severity: 'warning',
  references: ['RFC 2181 §10.2', 'RFC 1912 §2.4', 'RFC 6672 §5.1'],
  looksAt: 'record',
  types: [PTR],
  check(record, report, lookups) {
    const elsewhere = lookups.ofZone(hasFewPtr) ? targetElsewhere(record, lookups) : undefined;
    if (elsewhere?.is === 'alias') {
      report(() => ({
        ...detailsElsewhere(record, elsewhere, 'warning'),
        args: { alias: record.targetText, chain: elsewhere.canonical },
      }));
    }
    const exchange = judgedTarget(record);
    if (exchange?.is !== 'alias' && exchange?.is !== 'below-dname') return;
    const { targetToken: token } = record;
    if (token === undefined) return;
    report(() => {
      const { zone } = record;
      const { answer } = exchange;
      const { chain, name: end } = chainOf(zone, answer);
      return {
        at: token.range,
        message: answer.kind === 'loop' ? texts.variants.loop : texts.message,
        args: { alias: record.targetText, chain, name: end },
        related: aliasPlaces(zone, answer),
        fixes: toCanonical(record, answer, texts.fixes.canonical),
      };
    });
  },
};
