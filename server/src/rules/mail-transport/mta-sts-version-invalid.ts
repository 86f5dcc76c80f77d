// mta-sts-version-invalid: meant as MTA-STS, and discarded because it does not begin with "v=STSv1;".
import { writtenStsVersion } from '../../mail/mta-sts';
import { change, fix } from '../policy-edits';
import { isCutByComment } from '../policy-records';
import { textsOf } from '../rule';
import type { PolicyRule } from '../rule';

const texts = textsOf('mta-sts-version-invalid');

export const mtaStsVersionInvalid: PolicyRule<'mta-sts'> = {
  id: 'mta-sts-version-invalid',
  group: 'mail-transport',
  severity: 'error',
  references: ['RFC 8461 §3.1'],
  looksAt: 'policy',
  policy: 'mta-sts',
  check(view, report) {
    if (view.place !== 'mta-sts' || view.policy.version !== 'invalid' || isCutByComment(view)) return;
    report(() => {
      const { text } = view.text;
      const written = writtenStsVersion.exec(text)?.[0] ?? '';
      const rest = written.length < text.length;
      const [first] = view.policy.list.tags;
      return {
        at: first === undefined ? view.whole : view.range(0, first.end),
        fixes: fix(texts.fixes.rewrite, change(view, 0, written.length, rest ? 'v=STSv1; ' : 'v=STSv1;'), {}, true),
      };
    });
  },
};
