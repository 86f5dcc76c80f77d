// mx-target-not-found: nothing in the zone has the name of the MX target.
import { MX } from '../../zone/type-set';
import { NO_NAME } from '../../zone/names';
import { detailsElsewhere, targetElsewhere } from '../elsewhere';
import { insertRecord } from '../insertion';
import { judgedTarget, targetSeverity, isNoSuchHost } from '../target';
import { shortName, similarHost, zoneText } from '../names';
import { replace, textsOf } from '../rule';
import type { FixDetails, RecordRule } from '../rule';

const texts = textsOf('mx-target-not-found');

export const mxTargetNotFound: RecordRule = {
  id: 'mx-target-not-found',
  group: 'mx-meaning',
  severity: 'error',
  references: ['RFC 5321 §5.1', 'RFC 2181 §10.3', 'RFC 2308 §2.1'],
  looksAt: 'record',
  types: [MX],
  look: isNoSuchHost,
  check(record, report, lookups) {
    const elsewhere = targetElsewhere(record, lookups);
    if (elsewhere?.is === 'not-found') report(() => detailsElsewhere(record, elsewhere));
    const exchange = judgedTarget(record);
    if (exchange?.is !== 'not-found') return;
    report(() => {
      const { zone, entry, row } = record;
      const { names } = zone;
      const name = record.target;
      const target = record.targetText;
      const fixes = (): FixDetails[] => {
        const found: FixDetails[] = [];
        const similar = similarHost(zone, name);
        if (similar !== NO_NAME) {
          const field = entry.rdata[1];
          const guess = field.text.endsWith('.') ? names.text(similar) : shortName(zone, similar, entry.origin);
          found.push({ title: texts.fixes.guess, args: { guess }, edits: [replace(field.range, guess)] });
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
        at: entry.rdata[1].range,
        severity: targetSeverity(record),
        args: { target, zone: zoneText(zone) },
        fixes,
      };
    });
  },
};
