// spf-strings-joined-without-space: the strings of an SPF record would need spaces between them.
import { fix, rewrite } from '../policy-edits';
import { textsOf } from '../rule';
import type { PolicyRule } from '../rule';
import { joinedWithoutSpace } from '../spf-strings';

const texts = textsOf('spf-strings-joined-without-space');

export const spfStringsJoinedWithoutSpace: PolicyRule<'spf'> = {
  id: 'spf-strings-joined-without-space',
  group: 'spf',
  severity: 'error',
  references: ['RFC 7208 §3.3', 'RFC 1035 §3.3.14', 'RFC 1035 §5.1'],
  looksAt: 'policy',
  policy: 'spf',
  check(view, report) {
    const meant = joinedWithoutSpace(view);
    if (meant === undefined) return;
    report(() => {
      const { text } = view;
      const joined = text.length > 80 ? `${text.shown(0, 80)}…` : text.shown(0, text.length);
      return { at: view.whole, args: { joined }, fixes: fix(texts.fixes.quote, rewrite(view, meant), {}, true) };
    });
  },
};
