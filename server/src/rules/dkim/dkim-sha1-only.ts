// dkim-sha1-only: the key allows only a hash that must not be used.
import { wordsOf } from '../../mail/dkim';
import { fix, removeTag } from '../policy-edits';
import { dkimKey } from '../policy-records';
import { textsOf } from '../rule';
import type { PolicyRule } from '../rule';

const texts = textsOf('dkim-sha1-only');

export const dkimSha1Only: PolicyRule<'dkim'> = {
  id: 'dkim-sha1-only',
  group: 'dkim',
  severity: 'error',
  references: ['RFC 8301 §3.1'],
  looksAt: 'policy',
  policy: 'dkim',
  check(view, report) {
    const { h } = dkimKey(view) ?? {};
    if (h === undefined) return;
    // Verifiers drop names that they do not know.
    const known = wordsOf(h).filter(({ word }) => word === 'sha1' || word === 'sha256');
    if (known.length === 0 || known.some(({ word }) => word === 'sha256')) return;
    report(() => ({
      at: view.range(h.start, h.end),
      args: { h: view.text.shown(h.valueStart, h.valueEnd) },
      fixes: fix(texts.fixes.remove, removeTag(view, h), {}, true),
    }));
  },
};
