// soa-minimum-large: "no such name" is remembered for more than a day.
import { humanTtl } from '../../dns/ttl';
import { SOA } from '../../zone/type-set';
import { replace, textsOf } from '../rule';
import type { RecordRule } from '../rule';
import { secondsOf, soaFields } from '../soa-fields';

const texts = textsOf('soa-minimum-large');

const DAY = 86_400;
const USUAL = 3_600;

export const soaMinimumLarge: RecordRule = {
  id: 'soa-minimum-large',
  group: 'soa-ns',
  severity: 'information',
  references: ['RFC 2308 §4', 'RFC 2308 §5'],
  looksAt: 'record',
  types: [SOA],
  check(record, report) {
    if (record.owner !== record.zone.apex) return;
    const minimum = soaFields(record.entry)?.minimum;
    if (minimum === undefined || secondsOf(minimum) <= DAY) return;
    // The smaller of the two counts (RFC 2308 §5).
    const { ttl } = record;
    if (ttl >= 0 && ttl <= DAY) return;
    report(() => {
      const seconds = secondsOf(minimum);
      return {
        at: minimum.range,
        args: { value: minimum.text, human: humanTtl(ttl < 0 ? seconds : Math.min(seconds, ttl)) },
        fixes: [{ title: texts.fixes.usual, args: { n: USUAL }, edits: [replace(minimum.range, String(USUAL))] }],
      };
    });
  },
};
