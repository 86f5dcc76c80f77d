// dmarc-version-invalid: meant as DMARC, and ignored because it does not begin with "v=DMARC1".
import { writtenVersion } from '../../mail/dmarc';
import type { PolicyView } from '../../zone/policy';
import { change, fix, rewrite } from '../policy-edits';
import { textsOf } from '../rule';
import type { FixDetails, PolicyRule } from '../rule';

const texts = textsOf('dmarc-version-invalid');

export const dmarcVersionInvalid: PolicyRule<'dmarc'> = {
  id: 'dmarc-version-invalid',
  group: 'dmarc',
  severity: 'error',
  references: ['RFC 9989 §4.7', 'RFC 9989 §4.8'],
  looksAt: 'policy',
  policy: 'dmarc',
  check(view, report) {
    const { version, tags } = view.policy;
    if (version !== 'invalid' || (view.place !== 'dmarc' && view.place !== 'dmarc-report')) return;
    report(() => {
      const written = tags.get('v');
      const at =
        written !== undefined
          ? view.range(written.start, written.end)
          : view.range(0, Math.max(1, view.policy.list.tags[0]?.end ?? 0));
      return { at, fixes: corrected(view) };
    });
  },
};

function corrected(view: PolicyView<'dmarc'>): FixDetails[] {
  const { text } = view.text;
  const start = writtenVersion.exec(text);
  if (start !== null) {
    const rest = start[0].length < text.length;
    return fix(texts.fixes.rewrite, change(view, 0, start[0].length, rest ? 'v=DMARC1; ' : 'v=DMARC1'), {}, true);
  }
  const others = view.policy.list.tags
    .filter((tag) => tag.name.toLowerCase() !== 'v')
    .map((tag) => text.slice(tag.start, tag.end));
  return fix(texts.fixes.rewrite, rewrite(view, ['v=DMARC1', ...others].join('; ')), {}, true);
}
