// mta-sts-policy-mismatch: an MX host that the domain's own policy file does not allow.
import { fitsPattern, parseMtaStsPolicy } from '../../mail/mta-sts-policy';
import { NO_NAME, ROOT } from '../../zone/names';
import { MX } from '../../zone/type-set';
import { inSentence } from '../names';
import type { RecordRule } from '../rule';

export const mtaStsPolicyMismatch: RecordRule = {
  id: 'mta-sts-policy-mismatch',
  group: 'mail-transport',
  severity: 'error',
  references: ['RFC 8461 §3.2', 'RFC 8461 §4.1'],
  looksAt: 'record',
  types: [MX],
  check(record, report, lookups) {
    const { zone, target, owner } = record;
    if (target === NO_NAME || target === ROOT) return;
    const file = lookups.policyFile(owner);
    if (file === undefined) return;
    const { mode, mx } = parseMtaStsPolicy(file.text);
    if (mode !== 'enforce' && mode !== 'testing') return;
    const host = inSentence(zone, target);
    if (mx.some((pattern) => fitsPattern(host, pattern))) return;
    report(() => ({
      at: record.entry.rdata[1].range,
      severity: mode === 'enforce' ? 'error' : 'warning',
      args: { target: host, file: file.name },
    }));
  },
};
