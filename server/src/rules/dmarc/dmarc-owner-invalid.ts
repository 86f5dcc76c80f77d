// dmarc-owner-invalid: a DMARC record where no receiver asks.
import { looksLikeDmarc } from '../../mail/dmarc';
import type { NameId } from '../../zone/names';
import { TXT } from '../../zone/type-set';
import type { Zone } from '../../zone/zone';
import { inSentence, nameBelow } from '../names';
import { fix, renameOwner } from '../policy-edits';
import { isAliasTarget } from '../policy-records';
import { textsOf } from '../rule';
import type { PolicyRule } from '../rule';

const texts = textsOf('dmarc-owner-invalid');

export const dmarcOwnerInvalid: PolicyRule<'dmarc'> = {
  id: 'dmarc-owner-invalid',
  group: 'dmarc',
  severity: 'warning',
  references: ['RFC 9989 §4.5'],
  looksAt: 'policy',
  policy: 'dmarc',
  check(view, report, lookups) {
    const { zone, owner } = view;
    // In a part of a zone names may mean others than they seem to.
    if (!zone.isWholeZone) return;
    if (view.place !== undefined || !looksLikeDmarc(view.text.text) || isAliasTarget(lookups, owner)) return;
    report(() => {
      const name = rightName(zone, owner);
      const isFree = lookups.records(name, TXT).length === 0;
      const parent = zone.names.parent(owner);
      const wildcard = zone.names.isWildcard(owner) && zone.names.label(parent) === '_dmarc';
      return {
        at: (view.entry.owner ?? view.entry.tokens[0]).range,
        message: wildcard ? texts.variants.wildcard : texts.message,
        args: { owner: view.ownerText },
        fixes: isFree ? fix(texts.fixes.rename, renameOwner(view.entry, name), { name: inSentence(zone, name) }) : [],
      };
    });
  },
};

/** `_dmarc` of the domain that was meant: a first label like it, or a wildcard, gives way. */
function rightName(zone: Zone, owner: NameId): NameId {
  const { names } = zone;
  let domain = owner;
  while (names.isWildcard(domain) || (domain !== zone.apex && /^_?d-?mar[ck]/.test(names.label(domain)))) {
    domain = names.parent(domain);
  }
  return nameBelow(zone, '_dmarc', domain);
}
