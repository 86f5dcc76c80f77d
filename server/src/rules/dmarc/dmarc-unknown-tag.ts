// dmarc-unknown-tag: a tag that DMARC doesn't have, and mostly a slip.
import { dmarcTags, isKnownTag } from '../../mail/dmarc';
import { nearest } from '../../mail/words';
import { hints } from '../../messages/fragments';
import { change, fix, removeTag } from '../policy-edits';
import { dmarcPolicy } from '../policy-records';
import { textsOf } from '../rule';
import type { PolicyRule } from '../rule';

const texts = textsOf('dmarc-unknown-tag');

export const dmarcUnknownTag: PolicyRule<'dmarc'> = {
  id: 'dmarc-unknown-tag',
  group: 'dmarc',
  severity: 'warning',
  references: ['RFC 9989 §4.7', 'RFC 9989 §4.8'],
  looksAt: 'policy',
  policy: 'dmarc',
  check(view, report) {
    const dmarc = dmarcPolicy(view);
    for (const tag of dmarc?.list.tags ?? []) {
      if (dmarc === undefined || (tag.hasEquals && isKnownTag(tag.name))) continue;
      report(() => {
        const free = dmarcTags.filter((known) => known.length > 1 && !dmarc.tags.has(known));
        const name = tag.name.toLowerCase();
        const guess = tag.hasEquals && name.length > 1 ? (nearest(name, free, 1) ?? '') : '';
        const shown = view.text.shown(tag.nameStart, Math.min(tag.nameEnd, tag.nameStart + 40));
        return {
          at: view.range(tag.nameStart, tag.nameEnd),
          args: { tag: shown, guess, hint: guess === '' ? '' : hints.didYouMean },
          severity: guess === '' ? 'information' : 'warning',
          fixes:
            guess === ''
              ? fix(texts.fixes.remove, removeTag(view, tag), { tag: shown })
              : fix(texts.fixes.replace, change(view, tag.nameStart, tag.nameEnd, guess), { guess }),
        };
      });
    }
  },
};
