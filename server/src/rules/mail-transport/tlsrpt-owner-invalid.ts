// tlsrpt-owner-invalid: a TLS-RPT record where no sender asks.
import { TXT } from '../../zone/type-set';
import { inSentence, nameBelow } from '../names';
import { fix, renameOwner } from '../policy-edits';
import { isAliasTarget } from '../policy-records';
import { textsOf } from '../rule';
import type { PolicyRule } from '../rule';

const texts = textsOf('tlsrpt-owner-invalid');

export const tlsrptOwnerInvalid: PolicyRule<'tls-rpt'> = {
  id: 'tlsrpt-owner-invalid',
  group: 'mail-transport',
  severity: 'warning',
  references: ['RFC 8460 §3'],
  looksAt: 'policy',
  policy: 'tls-rpt',
  check(view, report, lookups) {
    const { zone, owner } = view;
    // In a part of a zone names may mean others than they seem to.
    if (!zone.isWholeZone) return;
    if (view.place !== undefined || isAliasTarget(lookups, owner)) return;
    report(() => {
      const { names } = zone;
      let domain = owner;
      while (domain !== zone.apex && /^(?:\*|_?(?:smtp|tls)[-_]?(?:tls|rpt)?)$/.test(names.label(domain))) {
        domain = names.parent(domain);
      }
      const name = nameBelow(zone, '_smtp._tls', domain);
      const isFree = lookups.records(name, TXT).length === 0;
      return {
        at: (view.entry.owner ?? view.entry.tokens[0]).range,
        fixes: isFree ? fix(texts.fixes.rename, renameOwner(view.entry, name), { name: inSentence(zone, name) }) : [],
      };
    });
  },
};
