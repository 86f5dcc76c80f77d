// srv-target-no-address: an SRV record leads to a host that the zone doesn't have, or that has no address.
import { noServer } from '../../messages/fragments';
import { NO_NAME } from '../../zone/names';
import { SRV } from '../../zone/type-set';
import { detailsElsewhere, targetElsewhere } from '../elsewhere';
import { insertRecord } from '../insertion';
import { shortName, similarHost } from '../names';
import { replace, textsOf } from '../rule';
import type { FixDetails, RecordRule } from '../rule';
import { judgedTarget, targetSeverity } from '../target';

const texts = textsOf('srv-target-no-address');

export const srvTargetNoAddress: RecordRule = {
  id: 'srv-target-no-address',
  group: 'srv-ptr',
  severity: 'error',
  references: ['RFC 2782'],
  looksAt: 'record',
  types: [SRV],
  check(record, report, lookups) {
    const elsewhere = targetElsewhere(record, lookups);
    if (elsewhere?.is === 'not-found' || elsewhere?.is === 'no-address') {
      report(() => {
        const details = detailsElsewhere(record, elsewhere);
        const what = elsewhere.is === 'not-found' ? noServer.notFound : noServer.noAddress;
        return { ...details, args: { ...details.args, what } };
      });
    }
    const exchange = judgedTarget(record);
    if (exchange?.is !== 'not-found' && exchange?.is !== 'no-address') return;
    const { targetToken: token } = record;
    if (token === undefined) return;
    report(() => {
      const { zone, entry, row, target: name } = record;
      const target = record.targetText;
      const isMissing = exchange.is === 'not-found';
      const fixes = (): FixDetails[] => {
        const found: FixDetails[] = [];
        const similar = isMissing ? similarHost(zone, name) : NO_NAME;
        if (similar !== NO_NAME) {
          const guess = token.text.endsWith('.') ? zone.names.text(similar) : shortName(zone, similar, entry.origin);
          found.push({ title: texts.fixes.guess, args: { guess }, edits: [replace(token.range, guess)] });
        }
        found.push({
          title: texts.fixes.addAddress,
          args: { target },
          edits: [insertRecord(zone, row, { name, type: 'A', data: '${1:192.0.2.1}', snippet: true })],
          snippet: true,
        });
        return found;
      };
      return {
        at: token.range,
        severity: targetSeverity(record),
        args: { target, what: isMissing ? noServer.notFound : noServer.noAddress },
        fixes,
      };
    });
  },
};
