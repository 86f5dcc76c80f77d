// mx-equal-preference: several mail servers of one preference share the mail.
import { relatedTexts } from '../../messages/related';
import { EntryView } from '../../zone/entry-view';
import { ROOT } from '../../zone/names';
import type { NameId } from '../../zone/names';
import type { RowId } from '../../zone/rows';
import { HAS_MX, MX } from '../../zone/type-set';
import { hasSeveralMx } from '../mx-set';
import { isGenerated, placeOf } from '../neighbours';
import { textsOf } from '../rule';
import type { OwnerRule } from '../rule';

const texts = textsOf('mx-equal-preference');

/** Other records that are pointed at. */
const MOST_RELATED = 5;

export const mxEqualPreference: OwnerRule = {
  id: 'mx-equal-preference',
  group: 'mx-meaning',
  severity: 'off',
  references: ['RFC 5321 §5.1', 'RFC 974'],
  looksAt: 'owner',
  look: hasSeveralMx,
  several: true,
  needs: HAS_MX,
  check(owner, report) {
    const { zone } = owner;
    const { rows } = zone;
    const groups = new Map<number, Map<NameId, RowId>>();
    for (const row of owner.records(MX)) {
      const target = rows.target[row];
      if (target <= ROOT) continue;
      const group = groups.get(rows.number[row]) ?? new Map<NameId, RowId>();
      groups.set(rows.number[row], group);
      if (!group.has(target)) group.set(target, row);
    }
    for (const [preference, group] of groups) {
      const records = [...group.values()];
      const first = records.find((row) => !isGenerated(zone, row));
      if (records.length < 2 || first === undefined) continue;
      report(first, () => ({
        at: new EntryView(zone, first).rdata[0].range,
        message: texts.message,
        args: { n: records.length, p: preference },
        related: records
          .filter((row) => row !== first)
          .slice(0, MOST_RELATED)
          .map((row) => ({ at: placeOf(zone, row), message: relatedTexts.otherMx })),
      }));
    }
  },
};
