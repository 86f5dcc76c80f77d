// tlsrpt-record-invalid: senders do not take the record for one that wants reports.
import { writtenTlsRptVersion } from '../../mail/tls-rpt';
import { recordReasons } from '../../messages/policies';
import { change, fix, removeRecord } from '../policy-edits';
import { distinctAt, isCutByComment } from '../policy-records';
import { textsOf } from '../rule';
import type { PolicyRule } from '../rule';

const texts = textsOf('tlsrpt-record-invalid');

export const tlsrptRecordInvalid: PolicyRule<'tls-rpt'> = {
  id: 'tlsrpt-record-invalid',
  group: 'mail-transport',
  severity: 'error',
  references: ['RFC 8460 §3'],
  looksAt: 'policy',
  policy: 'tls-rpt',
  check(view, report, lookups) {
    const { version, rua, reports, list } = view.policy;
    if (view.place !== 'tls-rpt' || version === 'unrelated' || isCutByComment(view)) return;
    if (version === 'invalid') {
      report(() => {
        const { text } = view.text;
        const written = writtenTlsRptVersion.exec(text)?.[0] ?? '';
        const rest = written.length < text.length;
        const edits = change(view, 0, written.length, rest ? 'v=TLSRPTv1; ' : 'v=TLSRPTv1;');
        return {
          at: view.range(0, list.tags[0]?.end ?? view.text.length),
          args: { reason: recordReasons.tlsRptVersion },
          fixes: fix(texts.fixes.rewrite, edits, {}, true),
        };
      });
      return;
    }
    if (rua === undefined || rua.value === '') {
      report(() => ({
        at: rua === undefined ? view.whole : view.range(rua.start, rua.end),
        args: { reason: recordReasons.noRua },
      }));
    }
    for (const { text, start, end, valid } of reports) {
      if (valid) continue;
      report(() => {
        const isAddress = /^[^@\s:]+@[^@\s:]+$/.test(text);
        const edits = isAddress ? change(view, start, start, 'mailto:') : undefined;
        return {
          at: start < end || rua === undefined ? view.range(start, end) : view.range(rua.start, rua.end),
          args: { reason: recordReasons.scheme, u: text },
          fixes: fix(texts.fixes.mailto, edits, { u: text }, true),
        };
      });
    }
    const records = distinctAt(lookups, view.owner, 'tls-rpt', ({ policy }) => policy.version === 'valid');
    if (!records.slice(1).some(({ row }) => row === view.row)) return;
    report(() => ({
      at: view.whole,
      args: { reason: recordReasons.several },
      fixes: fix(texts.fixes.keep, removeRecord(view.zone, view.row)),
    }));
  },
};
