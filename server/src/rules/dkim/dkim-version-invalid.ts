// dkim-version-invalid: "v=" is not first, or not exactly DKIM1.
import { fix, rewrite } from '../policy-edits';
import { dkimKey } from '../policy-records';
import { textsOf } from '../rule';
import type { PolicyRule } from '../rule';

const texts = textsOf('dkim-version-invalid');

export const dkimVersionInvalid: PolicyRule<'dkim'> = {
  id: 'dkim-version-invalid',
  group: 'dkim',
  severity: 'error',
  references: ['RFC 6376 §3.6.1'],
  looksAt: 'policy',
  policy: 'dkim',
  check(view, report) {
    const key = dkimKey(view);
    const version = key?.version;
    if (key === undefined || version === undefined || key.versionValid) return;
    report(() => {
      const { text } = view.text;
      const others = key.list.tags.filter((tag) => tag !== version).map((tag) => text.slice(tag.start, tag.end));
      return {
        at: view.range(version.start, version.end),
        fixes: fix(texts.fixes.rewrite, rewrite(view, ['v=DKIM1', ...others].join('; ')), {}, true),
      };
    });
  },
};
