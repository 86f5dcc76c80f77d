// dmarc-duplicate-tag: a tag given twice.
import { fix, removeTag } from '../policy-edits';
import { dmarcPolicy } from '../policy-records';
import { textsOf } from '../rule';
import type { PolicyRule } from '../rule';

const texts = textsOf('dmarc-duplicate-tag');

export const dmarcDuplicateTag: PolicyRule<'dmarc'> = {
  id: 'dmarc-duplicate-tag',
  group: 'dmarc',
  severity: 'warning',
  references: ['RFC 6376 §3.2', 'RFC 9989 §4.7'],
  looksAt: 'policy',
  policy: 'dmarc',
  check(view, report) {
    for (const { kind, tag } of dmarcPolicy(view)?.list.faults ?? []) {
      if (kind !== 'duplicate') continue;
      report(() => ({
        at: view.range(tag.start, tag.end),
        args: { tag: tag.name },
        fixes: fix(texts.fixes.remove, removeTag(view, tag)),
      }));
    }
  },
};
