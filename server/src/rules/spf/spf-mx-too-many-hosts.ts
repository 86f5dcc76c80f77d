// spf-mx-too-many-hosts: mx of a name that has more than ten mail servers.
import { weaker } from '../rule';
import type { PolicyRule } from '../rule';
import { HOST_LIMIT, walkSpf } from '../spf-walk';

export const spfMxTooManyHosts: PolicyRule<'spf'> = {
  id: 'spf-mx-too-many-hosts',
  group: 'spf',
  severity: 'error',
  references: ['RFC 7208 §4.6.4'],
  looksAt: 'policy',
  policy: 'spf',
  check(view, report, lookups) {
    if (!view.policy.valid) return;
    for (const { term, name, hosts, certain } of walkSpf(view, lookups).steps) {
      if (hosts <= HOST_LIMIT) continue;
      report(() => ({
        at: view.range(term.start, term.end),
        severity: certain ? 'error' : weaker('error'),
        args: { term: term.text, n: hosts, name: view.zone.names.text(name) },
      }));
    }
  },
};
