// tlsa-smtp-pkix-usage: usages 0 and 1 mean nothing for mail between servers.
import { NO_NAME } from '../../zone/names';
import { fix } from '../policy-edits';
import { replace, textsOf } from '../rule';
import type { RecordRule } from '../rule';
import { TLSA, smtpHost, tlsaFields } from '../tlsa';

const texts = textsOf('tlsa-smtp-pkix-usage');

export const tlsaSmtpPkixUsage: RecordRule = {
  id: 'tlsa-smtp-pkix-usage',
  group: 'mail-transport',
  severity: 'warning',
  references: ['RFC 7672 §3.1.3'],
  looksAt: 'record',
  types: [TLSA],
  check(record, report) {
    if (smtpHost(record.zone, record.owner) === NO_NAME) return;
    const usage = tlsaFields(record.entry)?.usage;
    if (usage === undefined || !/^0*[01]$/.test(usage.text)) return;
    report(() => {
      const guess = Number(usage.text) === 1 ? '3' : '2';
      return {
        at: usage.range,
        args: { u: Number(usage.text) },
        fixes: fix(texts.fixes.usage, [replace(usage.range, guess)], { guess }),
      };
    });
  },
};
