// spf-private-ip: ip4 or ip6 of a network that no mail of the Internet comes from.
import { ipv4Scope, ipv6Scope } from '../../dns/address';
import type { AddressScope } from '../../dns/address';
import type { SpfNetwork } from '../../mail/spf';
import { fix, removeTerm } from '../policy-edits';
import { textsOf } from '../rule';
import type { PolicyRule } from '../rule';
import { isInternal } from '../scope';

const texts = textsOf('spf-private-ip');

const NEVER: ReadonlySet<AddressScope> = new Set([
  'private',
  'shared',
  'loopback',
  'link-local',
  'unique-local',
  'site-local',
  'multicast',
]);

export const spfPrivateIp: PolicyRule<'spf'> = {
  id: 'spf-private-ip',
  group: 'spf',
  severity: 'warning',
  references: ['RFC 6890'],
  looksAt: 'policy',
  policy: 'spf',
  check(view, report, lookups) {
    if (!view.policy.valid) return;
    for (const term of view.policy.terms) {
      const { network } = term;
      if (network === undefined || !isNever(network) || isInternal(lookups)) continue;
      report(() => ({
        at: view.range(term.start, term.end),
        args: { term: term.text, ip: term.value },
        fixes: fix(texts.fixes.remove, removeTerm(view, term), { term: term.text }),
      }));
    }
  },
};

/** Whether the first and the last address of a network lie in one scope that is never seen on the Internet. */
function isNever({ parts, length }: SpfNetwork): boolean {
  const bits = parts.length === 4 ? 8 : 16;
  const full = bits === 8 ? 0xff : 0xffff;
  const edge = (host: number): AddressScope => {
    const address = parts.map((part, index) => {
      const fixed = Math.min(bits, Math.max(0, length - index * bits));
      const free = full >> fixed;
      return (part & ~free) | (host & free);
    });
    return bits === 8 ? ipv4Scope(Uint8Array.from(address)) : ipv6Scope(Uint16Array.from(address));
  };
  const first = edge(0);
  return NEVER.has(first) && edge(full) === first;
}
