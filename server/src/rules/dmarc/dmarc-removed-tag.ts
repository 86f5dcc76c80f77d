// dmarc-removed-tag: pct, rf and ri, which RFC 9989 took away.
import { removedDmarcTags } from '../../mail/dmarc';
import { dmarcHints } from '../../messages/policies';
import { change, fix, removeTag } from '../policy-edits';
import { dmarcPolicy } from '../policy-records';
import { textsOf } from '../rule';
import type { PolicyRule } from '../rule';

const texts = textsOf('dmarc-removed-tag');

export const dmarcRemovedTag: PolicyRule<'dmarc'> = {
  id: 'dmarc-removed-tag',
  group: 'dmarc',
  severity: 'information',
  references: ['RFC 9989 appendix A.6', 'RFC 9989 appendix C'],
  tags: ['deprecated'],
  looksAt: 'policy',
  policy: 'dmarc',
  check(view, report) {
    const dmarc = dmarcPolicy(view);
    for (const name of removedDmarcTags) {
      const tag = dmarc?.tags.get(name);
      if (dmarc === undefined || tag === undefined) continue;
      report(() => {
        const tests = name === 'pct' && /^\d{1,2}$/.test(tag.value) && !dmarc.tags.has('t');
        return {
          at: view.range(tag.start, tag.end),
          args: { tag: tag.name, hint: name === 'pct' ? dmarcHints.test : '' },
          fixes: [
            ...(tests ? fix(texts.fixes.test, change(view, tag.start, tag.end, 't=y')) : []),
            ...fix(texts.fixes.remove, removeTag(view, tag), { tag: view.text.shown(tag.start, tag.end) }),
          ],
        };
      });
    }
  },
};
