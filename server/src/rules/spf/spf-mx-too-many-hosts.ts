// spf-mx-too-many-hosts: mx of a name that has more than ten mail servers.
import { fix } from '../policy-edits';
import { textsOf, weaker } from '../rule';
import type { PolicyRule } from '../rule';
import { writtenAddresses } from '../spf-addresses';
import { HOST_LIMIT, walkSpf } from '../spf-walk';

const texts = textsOf('spf-mx-too-many-hosts');
/** More addresses than that are not written out. */
const MOST_ADDRESSES = 30;

export const spfMxTooManyHosts: PolicyRule<'spf'> = {
  id: 'spf-mx-too-many-hosts',
  group: 'spf',
  severity: 'error',
  references: ['RFC 7208 §4.6.4'],
  looksAt: 'policy',
  policy: 'spf',
  check(view, report, lookups) {
    if (!view.policy.valid) return;
    for (const step of walkSpf(view, lookups).steps) {
      const { term, name, hosts, certain } = step;
      if (hosts <= HOST_LIMIT) continue;
      report(() => ({
        at: view.range(term.start, term.end),
        severity: certain ? 'error' : weaker('error'),
        args: { term: term.text, n: hosts, name: view.zone.names.text(name) },
        fixes: fix(texts.fixes.addresses, writtenAddresses(view, step, lookups, MOST_ADDRESSES), { term: term.text }),
      }));
    }
  },
};
