// mx-duplicate: the same MX record twice; servers keep one.
import { relatedTexts } from '../../messages/related';
import { EntryView } from '../../zone/entry-view';
import { HAS_MX, MX } from '../../zone/type-set';
import type { RowId } from '../../zone/rows';
import { hasSeveralMx } from '../mx-set';
import { removeEntries } from '../removal';
import { textsOf } from '../rule';
import type { OwnerRule } from '../rule';

const texts = textsOf('mx-duplicate');

export const mxDuplicate: OwnerRule = {
  id: 'mx-duplicate',
  group: 'mx-meaning',
  severity: 'warning',
  references: ['RFC 2181 §5', 'RFC 4343 §3'],
  tags: ['unnecessary'],
  looksAt: 'owner',
  several: true,
  needs: HAS_MX,
  check(owner, report) {
    if (!hasSeveralMx(owner)) return;
    const { zone } = owner;
    const { rows } = zone;
    const records = owner.records(MX);
    const seen = new Map<string, RowId>();
    for (const row of records) {
      // In generic notation (RFC 3597) the data are not taken apart.
      if (rows.target[row] < 0) continue;
      const key = `${rows.number[row]} ${rows.target[row]}`;
      const first = seen.get(key);
      if (first === undefined) {
        seen.set(key, row);
        continue;
      }
      report(row, () => {
        const entry = new EntryView(zone, row);
        const other = new EntryView(zone, first);
        const edits = removeEntries(zone, [row]);
        return {
          at: entry.ownRange,
          args: { line: other.ownRange.start.line + 1 },
          related: [{ at: other.ownRange, message: relatedTexts.sameRecord }],
          fixes: edits === undefined ? [] : [{ title: texts.fixes.remove, edits, preferred: true }],
        };
      });
    }
  },
};
