// mx-null-with-other-mx: a null MX says that no mail is accepted, other MX records say where it goes.
import { relatedTexts } from '../../messages/related';
import { EntryView } from '../../zone/entry-view';
import { ROOT } from '../../zone/names';
import type { RowId } from '../../zone/rows';
import { HAS_MX, MX } from '../../zone/type-set';
import type { Zone } from '../../zone/zone';
import { hasNullMx } from '../mx-set';
import { placeOf } from '../neighbours';
import { removeEntries } from '../removal';
import { textsOf } from '../rule';
import type { FixDetails, OwnerRule } from '../rule';

const texts = textsOf('mx-null-with-other-mx');

/** Other records that are pointed at. */
const MOST_RELATED = 5;

export const mxNullWithOtherMx: OwnerRule = {
  id: 'mx-null-with-other-mx',
  group: 'mx-meaning',
  severity: 'error',
  references: ['RFC 7505 §3'],
  looksAt: 'owner',
  look: hasNullMx,
  several: true,
  needs: HAS_MX,
  check(owner, report) {
    const { zone } = owner;
    const { rows } = zone;
    const records = owner.records(MX);
    const nulls = records.filter((row) => rows.target[row] === ROOT);
    const others = records.filter((row) => rows.target[row] !== ROOT);
    if (nulls.length === 0 || others.length === 0) return;
    const first = nulls.find((row) => !owner.isGenerated(row)) ?? nulls[0];
    const { text } = owner;
    report(first, () => {
      const entry = new EntryView(zone, first);
      const target = entry.rdata[1];
      return {
        at: { start: entry.rdata[0].range.start, end: target.range.end },
        message: others.length === 1 ? texts.variants.one : texts.message,
        args: { owner: text, n: others.length },
        related: others
          .slice(0, MOST_RELATED)
          .map((row) => ({ at: placeOf(zone, row), message: relatedTexts.otherMx })),
        fixes: [...removal(zone, nulls, texts.fixes.removeNull), ...removal(zone, others, texts.fixes.removeOthers)],
      };
    });
  },
};

function removal(zone: Zone, entries: readonly RowId[], title: FixDetails['title']): FixDetails[] {
  const edits = removeEntries(zone, entries);
  return edits === undefined ? [] : [{ title, edits }];
}
