// mta-sts-policy-host-missing: the host that the policy is fetched from has no address.
import { policyHost } from '../../messages/policies';
import { NO_NAME } from '../../zone/names';
import { policyDomain } from '../../zone/policy';
import { ADDRESSES } from '../../zone/type-set';
import { insertRecord } from '../insertion';
import { inSentence, nameBelow } from '../names';
import { textsOf } from '../rule';
import type { PolicyRule } from '../rule';

const texts = textsOf('mta-sts-policy-host-missing');

export const mtaStsPolicyHostMissing: PolicyRule<'mta-sts'> = {
  id: 'mta-sts-policy-host-missing',
  group: 'mail-transport',
  severity: 'error',
  references: ['RFC 8461 §3.2', 'RFC 8461 §3.3'],
  looksAt: 'policy',
  policy: 'mta-sts',
  check(view, report, lookups) {
    const { version, idValid } = view.policy;
    if (view.place !== 'mta-sts' || version !== 'valid' || !idValid) return;
    const { zone } = view;
    const domain = policyDomain(zone, view.owner, 'mta-sts');
    const host = nameBelow(zone, 'mta-sts', domain);
    if (host === NO_NAME || zone.names.isWildcard(domain)) return;
    const answer = lookups.find(host, ADDRESSES);
    if (answer.kind !== 'nxdomain' && answer.kind !== 'nodata') return;
    report(() => {
      const args = { domain: inSentence(zone, domain), host: inSentence(zone, host) };
      const isNew = answer.kind === 'nxdomain' && answer.chain.length === 0;
      return {
        at: view.whole,
        args: { ...args, why: isNew ? policyHost.notFound : policyHost.noAddress },
        fixes: isNew
          ? [
              {
                title: texts.fixes.add,
                args,
                edits: [insertRecord(zone, view.row, { name: host, type: 'A', data: '${1:192.0.2.1}', snippet: true })],
                snippet: true,
              },
            ]
          : [],
      };
    });
  },
};
