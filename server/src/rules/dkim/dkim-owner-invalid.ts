// dkim-owner-invalid: a key at a name where no verifier asks.
import { looksLikeDkim } from '../../mail/dkim';
import { NO_NAME } from '../../zone/names';
import type { NameId } from '../../zone/names';
import type { PolicyView } from '../../zone/policy';
import { nameBelow } from '../names';
import { fix, renameOwner } from '../policy-edits';
import { isAliasTarget } from '../policy-records';
import { textsOf } from '../rule';
import type { PolicyRule } from '../rule';

const texts = textsOf('dkim-owner-invalid');
const NEAR_MISS = /^_?(?:domain[-_]?keys?|dkim|domainley|doaminkey|domiankey)$/;

export const dkimOwnerInvalid: PolicyRule<'dkim'> = {
  id: 'dkim-owner-invalid',
  group: 'dkim',
  severity: 'warning',
  references: ['RFC 6376 §3.6.2.1', 'RFC 8552'],
  looksAt: 'policy',
  policy: 'dkim',
  check(view, report, lookups) {
    const { zone, owner } = view;
    const { names } = zone;
    // In a part of a zone names may mean others than they seem to.
    if (!zone.isWholeZone) return;
    if (!looksLikeDkim(view.text.text)) return;
    const noSelector = names.label(owner) === '_domainkey';
    if (view.place === 'dkim' ? !noSelector : owner !== zone.apex && missedAt(view) === NO_NAME) return;
    if (isAliasTarget(lookups, owner)) return;
    report(() => {
      const missed = missedAt(view);
      const name = noSelector || missed === NO_NAME || missed === owner ? NO_NAME : corrected(view, missed);
      const short = name === NO_NAME ? '' : names.text(name);
      return {
        at: (view.entry.owner ?? view.entry.tokens[0]).range,
        args: { owner: view.ownerText },
        fixes: fix(texts.fixes.rename, renameOwner(view.entry, name), { name: short }),
      };
    });
  },
};

/** The name at which a label stands that was meant as `_domainkey`. */
function missedAt({ zone, owner }: PolicyView): NameId {
  const { names } = zone;
  for (let at = owner; at !== NO_NAME; at = names.parent(at)) if (NEAR_MISS.test(names.label(at))) return at;
  return NO_NAME;
}

/** The owner with `_domainkey` in the place of that label. */
function corrected({ zone, owner }: PolicyView, missed: NameId): NameId {
  const { names } = zone;
  const labels: string[] = [];
  for (let at = owner; at !== missed; at = names.parent(at)) labels.push(names.label(at));
  return nameBelow(zone, [...labels, '_domainkey'].join('.'), names.parent(missed));
}
