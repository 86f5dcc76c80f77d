// dmarc-fo-without-ruf: when to send failure reports, and nowhere to send them.
import { fix, removeTag } from '../policy-edits';
import { dmarcPolicy, isSwallowed } from '../policy-records';
import { textsOf } from '../rule';
import type { PolicyRule } from '../rule';

const texts = textsOf('dmarc-fo-without-ruf');

export const dmarcFoWithoutRuf: PolicyRule<'dmarc'> = {
  id: 'dmarc-fo-without-ruf',
  group: 'dmarc',
  severity: 'hint',
  references: ['RFC 9989 §4.7'],
  tags: ['unnecessary'],
  looksAt: 'policy',
  policy: 'dmarc',
  check(view, report) {
    const dmarc = dmarcPolicy(view);
    const fo = dmarc?.tags.get('fo');
    if (dmarc === undefined || fo === undefined || dmarc.tags.has('ruf') || isSwallowed(dmarc, 'ruf')) return;
    report(() => ({
      at: view.range(fo.start, fo.end),
      fixes: fix(texts.fixes.remove, removeTag(view, fo), { tag: view.text.shown(fo.start, fo.end) }, true),
    }));
  },
};
