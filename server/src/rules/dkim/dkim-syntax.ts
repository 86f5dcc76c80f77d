// dkim-syntax: the record is no tag list, so that the key can't be used.
import { shown } from '../../mail/policy-text';
import { tagListReasons } from '../../messages/policies';
import { change, fix, removeTag } from '../policy-edits';
import { dkimKey } from '../policy-records';
import { textsOf } from '../rule';
import type { FixDetails, PolicyRule } from '../rule';

const texts = textsOf('dkim-syntax');

export const dkimSyntax: PolicyRule<'dkim'> = {
  id: 'dkim-syntax',
  group: 'dkim',
  severity: 'error',
  references: ['RFC 6376 §3.2'],
  looksAt: 'policy',
  policy: 'dkim',
  check(view, report) {
    for (const { kind, start, end, tag, character } of dkimKey(view)?.list.faults ?? []) {
      report(() => {
        let fixes: FixDetails[] = [];
        if (kind === 'duplicate') fixes = fix(texts.fixes.removeTag, removeTag(view, tag), { t: tag.name });
        else if (kind === 'empty') fixes = fix(texts.fixes.removeSemicolon, change(view, tag.from, end, ''), {}, true);
        const t = shown(kind === 'no-equals' && tag.name.length > 40 ? `${tag.name.slice(0, 40)}…` : tag.name);
        return {
          at: view.range(start, end),
          args: { reason: tagListReasons[kind], t, c: character === undefined ? '' : shown(character) },
          fixes,
        };
      });
    }
  },
};
