// soa-not-at-apex: an SOA record at a name below that of the zone.
import { encode } from '../../text/utf8';
import { ROOT } from '../../zone/names';
import { SOA } from '../../zone/type-set';
import { zoneText } from '../names';
import { insertAfter, textsOf, weaker } from '../rule';
import type { FixDetails, RecordRule } from '../rule';

const texts = textsOf('soa-not-at-apex');

export const soaNotAtApex: RecordRule = {
  id: 'soa-not-at-apex',
  group: 'soa-ns',
  severity: 'error',
  references: ['RFC 1035 §5.2', 'RFC 1034 §4.2.1'],
  looksAt: 'record',
  types: [SOA],
  check(record, report) {
    const { zone, owner } = record;
    const { names, apex } = zone;
    // Outside the zone it is record-out-of-zone, or the next zone of the file.
    if (owner === apex || names.top(apex) !== ROOT || !names.isAtOrBelow(owner, apex)) return;
    report(() => {
      const { entry } = record;
      const fixes: FixDetails[] = [];
      if (entry.owner !== undefined) {
        const written = encode(entry.owner.text);
        if (names.resolve(written, 0, written.length, ROOT) === apex && entry.owner.text !== '@') {
          fixes.push({ title: texts.fixes.addDot, edits: [insertAfter(entry.owner.range, '.')], preferred: true });
        }
      }
      return {
        at: (entry.owner ?? entry.type ?? entry.tokens[0]).range,
        severity: zone.origin.certain ? 'error' : weaker('error'),
        args: { owner: record.ownerText, zone: zoneText(zone) },
        fixes,
      };
    });
  },
};
