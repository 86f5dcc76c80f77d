// srv-target-is-cname: the target of an SRV record must be a host, not an alias.
import { SRV } from '../../zone/type-set';
import { detailsElsewhere, targetElsewhere } from '../elsewhere';
import { textsOf } from '../rule';
import type { RecordRule } from '../rule';
import { judgedTarget } from '../target';
import { aliasPlaces, chainOf, toCanonical } from '../target-alias';

const texts = textsOf('srv-target-is-cname');

export const srvTargetIsCname: RecordRule = {
  id: 'srv-target-is-cname',
  group: 'srv-ptr',
  severity: 'error',
  references: ['RFC 2782', 'RFC 6672 §5.1'],
  looksAt: 'record',
  types: [SRV],
  check(record, report, lookups) {
    const elsewhere = targetElsewhere(record, lookups);
    if (elsewhere?.is === 'alias') report(() => detailsElsewhere(record, elsewhere));
    const exchange = judgedTarget(record);
    if (exchange?.is !== 'alias' && exchange?.is !== 'below-dname') return;
    const { targetToken: token } = record;
    if (token === undefined) return;
    report(() => {
      const { zone } = record;
      const { answer } = exchange;
      return {
        at: token.range,
        message: answer.kind === 'loop' ? texts.variants.loop : texts.message,
        args: { target: record.targetText, ...chainOf(zone, answer) },
        related: aliasPlaces(zone, answer),
        fixes: toCanonical(record, answer, texts.fixes.canonical),
      };
    });
  },
};
