// dmarc-p-not-second: old receivers want "p=" right behind the version.
import { fix, rewrite } from '../policy-edits';
import { dmarcPolicy } from '../policy-records';
import { textsOf } from '../rule';
import type { PolicyRule } from '../rule';

const texts = textsOf('dmarc-p-not-second');

export const dmarcPNotSecond: PolicyRule<'dmarc'> = {
  id: 'dmarc-p-not-second',
  group: 'dmarc',
  severity: 'hint',
  references: ['RFC 9989 §4.8', 'RFC 7489 §6.4'],
  looksAt: 'policy',
  policy: 'dmarc',
  check(view, report) {
    const dmarc = dmarcPolicy(view);
    const p = dmarc?.tags.get('p');
    if (dmarc === undefined || p === undefined || dmarc.list.tags[1] === p) return;
    report(() => {
      const { text } = view.text;
      const [version, ...others] = dmarc.list.tags;
      const order = [version, p, ...others.filter((tag) => tag !== p)];
      const end = text.trimEnd().endsWith(';') ? ';' : '';
      const moved = order.map((tag) => text.slice(tag.start, tag.end)).join('; ') + end;
      return { at: view.range(p.start, p.end), fixes: fix(texts.fixes.move, rewrite(view, moved), {}, true) };
    });
  },
};
