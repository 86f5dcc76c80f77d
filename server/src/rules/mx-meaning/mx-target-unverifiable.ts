// mx-target-unverifiable: a mail server that another zone knows of, so that this one can't tell its addresses.
import { elsewhere } from '../../messages/fragments';
import { relatedTexts } from '../../messages/related';
import { NO_NAME } from '../../zone/names';
import { OwnerView } from '../../zone/record';
import { MX, NS } from '../../zone/type-set';
import { placeOf } from '../neighbours';
import { textsOf } from '../rule';
import type { RecordRule } from '../rule';
import { isServed, judgedTarget } from '../target';

const texts = textsOf('mx-target-unverifiable');

export const mxTargetUnverifiable: RecordRule = {
  id: 'mx-target-unverifiable',
  group: 'mx-meaning',
  severity: 'off',
  references: ['RFC 1034 §4.2.1'],
  looksAt: 'record',
  types: [MX],
  check(record, report) {
    const exchange = judgedTarget(record);
    if (exchange?.is !== 'unknown') return;
    const { reason, cut } = exchange.answer;
    if ((reason !== 'out-of-zone' && reason !== 'delegated') || !isServed(record)) return;
    const { targetToken: token } = record;
    if (token === undefined) return;
    report(() => {
      const { zone } = record;
      const [server] = cut === NO_NAME ? [] : new OwnerView(zone).at(cut).records(NS);
      const ns = server === undefined ? '' : zone.names.text(zone.rows.target[server]);
      return {
        at: token.range,
        message: texts.message,
        args: {
          target: record.targetText,
          where: reason === 'delegated' ? elsewhere.delegated : elsewhere.outside,
          ns,
        },
        related: server === undefined ? [] : [{ at: placeOf(zone, server), message: relatedTexts.zoneCut }],
      };
    });
  },
};
