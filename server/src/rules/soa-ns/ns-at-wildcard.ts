// ns-at-wildcard: a delegation of a wildcard, which no standard gives a meaning.
import { EntryView } from '../../zone/entry-view';
import { HAS_STAR } from '../../zone/names';
import { HAS_NS, NS } from '../../zone/type-set';
import { textsOf } from '../rule';
import type { OwnerRule } from '../rule';

const texts = textsOf('ns-at-wildcard');

export const nsAtWildcard: OwnerRule = {
  id: 'ns-at-wildcard',
  group: 'soa-ns',
  severity: 'warning',
  references: ['RFC 4592 §4.2'],
  looksAt: 'owner',
  traits: HAS_STAR,
  needs: HAS_NS,
  check(owner, report) {
    const { zone, name } = owner;
    if (owner.isApex || !zone.names.isWildcard(name)) return;
    const [first] = owner.records(NS);
    if (first === undefined) return;
    report(first, () => {
      const entry = new EntryView(zone, first);
      return {
        at: (entry.owner ?? entry.type ?? entry.tokens[0]).range,
        message: texts.message,
        args: { owner: owner.text },
      };
    });
  },
};
