// soa-timer-unusual: a timer of the SOA outside the range that operators recommend.
import { soaRanges } from '../../messages/fragments';
import type { Text } from '../../messages/text';
import { SOA } from '../../zone/type-set';
import { textsOf } from '../rule';
import type { RecordRule } from '../rule';
import { secondsOf, soaFields } from '../soa-fields';

const texts = textsOf('soa-timer-unusual');

/** RFC 1912 §2.2; up to eight weeks for expire, which RIPE-203 sets to a thousand hours. */
const RANGES: readonly {
  readonly field: 'refresh' | 'retry' | 'expire';
  readonly least: number;
  readonly most: number;
  readonly range: Text;
}[] = [
  { field: 'refresh', least: 1_200, most: 86_400, range: soaRanges.between },
  { field: 'retry', least: 180, most: Number.POSITIVE_INFINITY, range: soaRanges.atLeast },
  { field: 'expire', least: 604_800, most: 4_838_400, range: soaRanges.between },
];

export const soaTimerUnusual: RecordRule = {
  id: 'soa-timer-unusual',
  group: 'soa-ns',
  severity: 'hint',
  references: ['RFC 1912 §2.2'],
  looksAt: 'record',
  types: [SOA],
  check(record, report) {
    if (record.owner !== record.zone.apex) return;
    const fields = soaFields(record.entry);
    if (fields === undefined) return;
    for (const { field, least, most, range } of RANGES) {
      const token = fields[field];
      const seconds = secondsOf(token);
      if (seconds >= least && seconds <= most) continue;
      report(() => ({
        at: token.range,
        message: texts.message,
        args: { field, value: token.text, range, least, most },
      }));
    }
  },
};
