// soa-timers-inconsistent: timers of an SOA with which a secondary gives the zone up before it tries again.
import { soaTimers } from '../../messages/fragments';
import type { Args, Text } from '../../messages/text';
import type { Token } from '../../zone/entry-view';
import { SOA } from '../../zone/type-set';
import { replace, textsOf } from '../rule';
import type { FixDetails, RecordRule } from '../rule';
import { nameServers, secondsOf, soaFields } from '../soa-fields';
import type { SoaFields } from '../soa-fields';

const texts = textsOf('soa-timers-inconsistent');

/** What many zones use, and what RIPE-203 recommends. */
const USUAL = [
  { refresh: 7_200, retry: 3_600, expire: 1_209_600 },
  { refresh: 86_400, retry: 7_200, expire: 3_600_000 },
] as const;

export const soaTimersInconsistent: RecordRule = {
  id: 'soa-timers-inconsistent',
  group: 'soa-ns',
  severity: 'warning',
  references: ['RFC 1912 §2.2', 'RFC 1035 §3.3.13'],
  looksAt: 'record',
  types: [SOA],
  check(record, report, lookups) {
    if (record.owner !== record.zone.apex) return;
    const fields = soaFields(record.entry);
    const fault = fields && faultOf(fields);
    if (fields === undefined || fault === undefined) return;
    // With one name server, or where the server sends the zone to nobody, there is probably no secondary.
    const alone = nameServers(lookups).length === 1 || record.zone.serving.hasSecondaries === false;
    report(() => ({
      at: fault.at.range,
      severity: alone ? 'hint' : 'warning',
      args: { ...fault.args, reason: fault.reason },
      fixes: USUAL.map((values) => fixTo(fields, values)),
    }));
  },
};

function faultOf({ refresh, retry, expire }: SoaFields): { at: Token; reason: Text; args: Args } | undefined {
  for (const [f, at] of Object.entries({ refresh, retry, expire })) {
    if (secondsOf(at) === 0) return { at, reason: soaTimers.zero, args: { f } };
  }
  const together = secondsOf(refresh) + secondsOf(retry);
  if (secondsOf(retry) >= secondsOf(refresh)) {
    return { at: retry, reason: soaTimers.retry, args: { a: retry.text, b: refresh.text } };
  }
  if (secondsOf(expire) <= together) {
    return { at: expire, reason: soaTimers.expire, args: { a: expire.text, b: together } };
  }
  return undefined;
}

function fixTo(fields: SoaFields, values: (typeof USUAL)[number]): FixDetails {
  const { refresh, retry, expire } = values;
  return {
    title: texts.fixes.usual,
    args: { values: `${refresh} ${retry} ${expire}` },
    edits: [
      replace(fields.refresh.range, String(refresh)),
      replace(fields.retry.range, String(retry)),
      replace(fields.expire.range, String(expire)),
    ],
  };
}
