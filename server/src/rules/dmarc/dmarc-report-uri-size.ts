// dmarc-report-uri-size: "!10m" behind an address, which nobody observes any more.
import { change, fix } from '../policy-edits';
import { dmarcPolicy } from '../policy-records';
import { textsOf } from '../rule';
import type { PolicyRule } from '../rule';

const texts = textsOf('dmarc-report-uri-size');

export const dmarcReportUriSize: PolicyRule<'dmarc'> = {
  id: 'dmarc-report-uri-size',
  group: 'dmarc',
  severity: 'information',
  references: ['RFC 9989 §4.8'],
  tags: ['deprecated'],
  looksAt: 'policy',
  policy: 'dmarc',
  check(view, report) {
    for (const { size, end, tag } of dmarcPolicy(view)?.reports ?? []) {
      if (size < 0) continue;
      report(() => {
        const suffix = view.text.shown(size, end);
        return {
          at: view.range(size, end),
          args: { suffix, tag: tag.name },
          fixes: fix(texts.fixes.remove, change(view, size, end, ''), { suffix }, true),
        };
      });
    }
  },
};
