// mx-duplicate-target: one host listed with two preferences is no backup of itself.
import { relatedTexts } from '../../messages/related';
import { EntryView } from '../../zone/entry-view';
import { ROOT } from '../../zone/names';
import type { NameId } from '../../zone/names';
import type { RowId } from '../../zone/rows';
import { HAS_MX, MX } from '../../zone/type-set';
import { placeOf } from '../neighbours';
import { mayRepeatTarget } from '../mx-set';
import { removeEntries } from '../removal';
import { textsOf } from '../rule';
import type { OwnerRule } from '../rule';

const texts = textsOf('mx-duplicate-target');

export const mxDuplicateTarget: OwnerRule = {
  id: 'mx-duplicate-target',
  group: 'mx-meaning',
  severity: 'warning',
  references: ['RFC 5321 §5.1', 'RFC 974'],
  tags: ['unnecessary'],
  looksAt: 'owner',
  look: mayRepeatTarget,
  several: true,
  needs: HAS_MX,
  check(owner, report) {
    const { zone } = owner;
    const { rows } = zone;
    const records = owner.records(MX);
    const lowest = new Map<NameId, RowId>();
    for (const row of records) {
      const known = lowest.get(rows.target[row]);
      if (known === undefined || rows.number[row] < rows.number[known]) lowest.set(rows.target[row], row);
    }
    if (lowest.size === records.length) return;
    const { text } = owner;
    const seen = new Set<string>();
    for (const row of records) {
      const target = rows.target[row];
      const first = lowest.get(target);
      if (target < 0 || target === ROOT || first === undefined || rows.number[first] === rows.number[row]) continue;
      // The same record twice is a duplicate of its own.
      const key = `${rows.number[row]} ${target}`;
      if (seen.has(key)) continue;
      seen.add(key);
      report(row, () => {
        const entry = new EntryView(zone, row);
        const edits = removeEntries(zone, [row]);
        return {
          at: { start: entry.rdata[0].range.start, end: entry.rdata[1].range.end },
          args: { target: zone.names.text(target), owner: text, p1: rows.number[first], p2: rows.number[row] },
          related: [
            { at: placeOf(zone, first), message: relatedTexts.sameTarget, args: { preference: rows.number[first] } },
          ],
          fixes: edits === undefined ? [] : [{ title: texts.fixes.removeHigher, edits, preferred: true }],
        };
      });
    }
  },
};
