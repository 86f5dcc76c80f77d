// mx-target-below-dname: a DNAME makes an alias of the MX target.
import { relatedTexts } from '../../messages/related';
import { EntryView } from '../../zone/entry-view';
import { barrier } from '../../zone/lookup';
import { NO_NAME } from '../../zone/names';
import { OwnerView } from '../../zone/record';
import { DNAME, MX } from '../../zone/type-set';
import { judgedTarget, isNoSuchHost } from '../target';
import { shortName } from '../names';
import { replace, textsOf } from '../rule';
import type { RecordRule } from '../rule';

const texts = textsOf('mx-target-below-dname');

export const mxTargetBelowDname: RecordRule = {
  id: 'mx-target-below-dname',
  group: 'mx-meaning',
  severity: 'error',
  references: ['RFC 6672 §5.1', 'RFC 2181 §10.3'],
  looksAt: 'record',
  types: [MX],
  look: isNoSuchHost,
  check(record, report) {
    const exchange = judgedTarget(record);
    if (exchange?.is !== 'below-dname') return;
    report(() => {
      const { zone, entry } = record;
      const { names } = zone;
      const { chain, name } = exchange.answer;
      const target = entry.rdata[1];
      const rewritten = chain[1] ?? name;
      const dname = barrier(zone, record.target) ?? NO_NAME;
      const row = dname === NO_NAME ? undefined : new OwnerView(zone).at(dname).records(DNAME)[0];
      const written = shortName(zone, rewritten, entry.origin);
      return {
        at: target.range,
        args: {
          target: record.targetText,
          dname: dname === NO_NAME ? '' : names.text(dname),
          rewritten: names.text(rewritten),
        },
        related: row === undefined ? [] : [{ at: new EntryView(zone, row).ownRange, message: relatedTexts.dname }],
        fixes: [
          {
            title: texts.fixes.rewritten,
            args: { rewritten: written },
            edits: [replace(target.range, written)],
            preferred: true,
          },
        ],
      };
    });
  },
};
