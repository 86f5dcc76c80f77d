// ns-target-no-address: a name server of the zone that has no address in it, or doesn't exist.
import { noServer } from '../../messages/fragments';
import { NS } from '../../zone/type-set';
import { detailsElsewhere, nameServerElsewhere } from '../elsewhere';
import { insertRecord } from '../insertion';
import { textsOf } from '../rule';
import type { RecordRule } from '../rule';
import { judgedTarget, targetSeverity } from '../target';

const texts = textsOf('ns-target-no-address');

export const nsTargetNoAddress: RecordRule = {
  id: 'ns-target-no-address',
  group: 'soa-ns',
  severity: 'error',
  references: ['RFC 2181 §10.3', 'RFC 1912 §2.1'],
  looksAt: 'record',
  types: [NS],
  check(record, report, lookups) {
    const { zone, owner, row } = record;
    if (owner !== zone.apex) return;
    const elsewhere = nameServerElsewhere(record, lookups);
    if (elsewhere?.is === 'not-found' || elsewhere?.is === 'no-address') {
      report(() => {
        const { args, ...details } = detailsElsewhere(record, elsewhere);
        const what = elsewhere.is === 'not-found' ? noServer.notFound : noServer.noAddress;
        return { ...details, args: { ...args, what } };
      });
    }
    const target = judgedTarget(record);
    if (target?.is !== 'not-found' && target?.is !== 'no-address') return;
    report(() => {
      const token = record.targetToken ?? record.entry.tokens[0];
      const name = record.targetText;
      return {
        at: token.range,
        severity: targetSeverity(record),
        args: { target: name, what: target.is === 'not-found' ? noServer.notFound : noServer.noAddress },
        fixes: [
          {
            title: texts.fixes.addAddress,
            args: { target: name },
            edits: [insertRecord(zone, row, { name: record.target, type: 'A', data: '${1:192.0.2.1}', snippet: true })],
            snippet: true,
          },
        ],
      };
    });
  },
};
