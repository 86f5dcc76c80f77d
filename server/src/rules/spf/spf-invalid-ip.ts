// spf-invalid-ip: the address or the prefix of ip4 or ip6, or a prefix of a or mx, is wrong.
import { spfHints } from '../../messages/policies';
import { change, fix } from '../policy-edits';
import { textsOf } from '../rule';
import type { PolicyRule } from '../rule';
import { joinedWithoutSpace } from '../spf-strings';

const texts = textsOf('spf-invalid-ip');

export const spfInvalidIp: PolicyRule<'spf'> = {
  id: 'spf-invalid-ip',
  group: 'spf',
  severity: 'error',
  references: ['RFC 7208 §5.6', 'RFC 7208 §12'],
  looksAt: 'policy',
  policy: 'spf',
  check(view, report) {
    if (joinedWithoutSpace(view) !== undefined) return;
    for (const { kind, start, end, term, part, family, guess } of view.policy.faults) {
      if (kind !== 'invalid-ip' || term === undefined) continue;
      report(() => ({
        at: view.range(start, end),
        args: {
          value: part ?? '',
          family: family === 4 ? 'IPv4' : 'IPv6',
          mech: term.name,
          hint: guess === undefined ? '' : family === 4 ? spfHints.ip6 : spfHints.ip4,
        },
        fixes:
          guess === undefined
            ? []
            : fix(texts.fixes.family, change(view, term.nameStart, term.end, guess), { guess }, true),
      }));
    }
  },
};
