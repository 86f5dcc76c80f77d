// wildcard-not-leftmost: an asterisk that is no wildcard.
import { EntryView } from '../../zone/entry-view';
import { HAS_STAR, NO_NAME } from '../../zone/names';
import { textsOf } from '../rule';
import type { OwnerRule } from '../rule';

const texts = textsOf('wildcard-not-leftmost');

export const wildcardNotLeftmost: OwnerRule = {
  id: 'wildcard-not-leftmost',
  group: 'lines',
  severity: 'warning',
  references: ['RFC 4592 §2.1.1', 'RFC 4592 §2.2.1', 'RFC 1034 §4.3.3'],
  looksAt: 'owner',
  traits: HAS_STAR,
  check(owner, report) {
    const { zone, name } = owner;
    const { names, apex } = zone;
    const rest = names.isWildcard(name) ? names.parent(name) : name;
    // Asterisks of the zone's own name are not this zone's matter.
    if (rest === NO_NAME || names.traits(rest) === names.traits(apex) || !names.isAtOrBelow(name, apex)) return;
    if ((names.traits(rest) & HAS_STAR) === 0) return;
    const first = owner.records().find((row) => !owner.isGenerated(row));
    if (first === undefined) return;
    report(first, () => {
      const entry = new EntryView(zone, first);
      const service = /^_[^.]+\.(?:_[^.]+\.)?\*\./.test(owner.text);
      return {
        at: (entry.owner ?? entry.type ?? entry.tokens[0]).range,
        message: service ? texts.variants.service : texts.message,
        args: { owner: owner.text },
      };
    });
  },
};
