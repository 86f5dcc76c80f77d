// mx-wildcard-without-apex: a wildcard MX, but none at the domain above it, which the wildcard doesn't cover.
import { EntryView } from '../../zone/entry-view';
import { barrier } from '../../zone/lookup';
import { HAS_STAR, NO_NAME, ROOT } from '../../zone/names';
import { HAS_CNAME, HAS_FAULTY, HAS_MX, MX } from '../../zone/type-set';
import { insertMx } from '../mx-set';
import { inSentence } from '../names';
import { isGenerated } from '../neighbours';
import { textsOf } from '../rule';
import type { OwnerRule } from '../rule';

const texts = textsOf('mx-wildcard-without-apex');

export const mxWildcardWithoutApex: OwnerRule = {
  id: 'mx-wildcard-without-apex',
  group: 'mx-meaning',
  severity: 'information',
  references: ['RFC 1034 §4.3.3'],
  looksAt: 'owner',
  traits: HAS_STAR,
  needs: HAS_MX,
  check(owner, report, lookups) {
    const { zone, name } = owner;
    const { names } = zone;
    if (!names.isWildcard(name) || !zone.isClosed) return;
    const parent = names.parent(name);
    lookups.note(parent);
    // An alias leads to a domain that has MX records of its own, or none (RFC 5321 §5.1).
    if ((names.mask(parent) & (HAS_MX | HAS_CNAME | HAS_FAULTY)) !== 0) return;
    if (!names.isAtOrBelow(parent, zone.apex) || barrier(zone, name) !== NO_NAME) return;
    // A null MX for what doesn't exist says nothing of what does.
    const records = owner.records(MX).filter((record) => zone.rows.target[record] !== ROOT);
    const row = records.find((record) => !isGenerated(zone, record));
    if (row === undefined) return;
    report(row, () => {
      const entry = new EntryView(zone, row);
      const args = { parent: inSentence(zone, parent) };
      return {
        at: (entry.owner ?? entry.type ?? entry.tokens[0]).range,
        args,
        fixes: () => {
          const edit = insertMx(zone, row, parent, records);
          return edit === undefined ? [] : [{ title: texts.fixes.add, args, edits: [edit] }];
        },
      };
    });
  },
};
