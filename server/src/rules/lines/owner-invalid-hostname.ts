// owner-invalid-hostname: an address at a name that no host may have.
import { EntryView } from '../../zone/entry-view';
import { HAS_NON_HOST_LABEL, HAS_STAR, NO_NAME } from '../../zone/names';
import { typeName } from '../../zone/record';
import { ODD } from '../../zone/rows';
import { A, AAAA, ADDRESSES } from '../../zone/type-set';
import type { OwnerView } from '../../zone/record';
import { textsOf } from '../rule';
import { isInternal } from '../scope';
import type { OwnerRule } from '../rule';

const texts = textsOf('owner-invalid-hostname');

const HOST_LABEL = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/;

export const ownerInvalidHostname: OwnerRule = {
  id: 'owner-invalid-hostname',
  group: 'lines',
  severity: 'warning',
  references: ['RFC 952', 'RFC 1123 §2.1', 'RFC 2181 §11'],
  looksAt: 'owner',
  traits: HAS_NON_HOST_LABEL,
  needs: ADDRESSES,
  check(owner, report, lookups) {
    const { zone } = owner;
    if (zone.serving.checkNames === 'ignore' && isInternal(lookups)) return;
    if (!hasWrongLabel(owner)) return;
    const first = [...owner.records(A), ...owner.records(AAAA)]
      .sort((left, right) => zone.compareRows(left, right))
      .find((row) => !owner.isGenerated(row));
    // Characters that only look like others are told as such.
    if (first === undefined || (zone.rows.flags[first] & ODD) !== 0) return;
    report(first, () => {
      const entry = new EntryView(zone, first);
      return {
        at: (entry.owner ?? entry.type ?? entry.tokens[0]).range,
        message: texts.message,
        args: { owner: owner.text, type: typeName(zone.rows.type[first]) },
      };
    });
  },
};

/** Whether one of the labels below the zone's name is none of a host; "*" may be the first one. */
function hasWrongLabel({ zone, name }: OwnerView): boolean {
  const { names, apex } = zone;
  const first = names.isWildcard(name) ? names.parent(name) : name;
  // An asterisk elsewhere is told by wildcard-not-leftmost.
  if (first === NO_NAME || (names.traits(first) & HAS_STAR) !== 0) return false;
  let wrong = false;
  let at = first;
  for (; at !== apex; at = names.parent(at)) {
    if (at === NO_NAME) return false;
    wrong ||= !HOST_LABEL.test(names.label(at));
  }
  return wrong && !isGlobalCatalog({ names, first });
}

/** `gc._msdcs.FOREST`, where Active Directory keeps addresses; BIND lets it pass, too. */
function isGlobalCatalog({ names, first }: { names: OwnerView['zone']['names']; first: number }): boolean {
  return names.label(first) === 'gc' && names.label(names.parent(first)) === '_msdcs';
}
