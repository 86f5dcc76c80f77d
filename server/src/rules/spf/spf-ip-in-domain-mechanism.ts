// spf-ip-in-domain-mechanism: an address where the mechanism needs a domain.
import { change, fix } from '../policy-edits';
import { textsOf } from '../rule';
import type { PolicyRule } from '../rule';
import { joinedWithoutSpace } from '../spf-strings';

const texts = textsOf('spf-ip-in-domain-mechanism');

export const spfIpInDomainMechanism: PolicyRule<'spf'> = {
  id: 'spf-ip-in-domain-mechanism',
  group: 'spf',
  severity: 'error',
  references: ['RFC 7208 §7.1', 'RFC 7208 §12'],
  looksAt: 'policy',
  policy: 'spf',
  check(view, report) {
    if (joinedWithoutSpace(view) !== undefined) return;
    for (const { kind, start, end, term, part, family } of view.policy.faults) {
      if (kind !== 'ip-in-domain' || term === undefined) continue;
      report(() => {
        const prefix = term.kind === 'mechanism' ? view.text.text.slice(term.valueEnd, term.end) : '';
        const fixed = `ip${family ?? 4}:${part ?? ''}${/^\/\d+$/.test(prefix) ? prefix : ''}`;
        return {
          at: view.range(start, end),
          args: { term: view.text.shown(term.start, term.end), fixed },
          fixes: fix(texts.fixes.address, change(view, term.nameStart, term.end, fixed), { fixed }, true),
        };
      });
    }
  },
};
