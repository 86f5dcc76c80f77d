// owner-inherited-after-origin: a record behind $ORIGIN that still belongs to the owner before it.
import { relatedTexts } from '../../messages/related';
import { AFTER_ORIGIN } from '../../zone/rows';
import { shortName } from '../names';
import { NO_ROW } from '../../zone/rows';
import { placeOf, previousEntry, previousRecord } from '../neighbours';
import { insertBefore, textsOf } from '../rule';
import type { EntryRule } from '../rule';

const texts = textsOf('owner-inherited-after-origin');

export const ownerInheritedAfterOrigin: EntryRule = {
  id: 'owner-inherited-after-origin',
  group: 'lines',
  severity: 'warning',
  references: ['RFC 1035 §5.1'],
  looksAt: 'entry',
  check(entry, report) {
    const { zone, row } = entry;
    const owner = zone.rows.owner[row];
    if ((zone.rows.flags[row] & AFTER_ORIGIN) === 0 || owner < 0) return;
    report(() => {
      const prev = zone.names.text(owner);
      const start = entry.range(entry.start, entry.start);
      const before = previousRecord(zone, row);
      const directive = previousEntry(zone, row);
      return {
        at: (entry.tokens[0] ?? { range: start }).range,
        args: { prev },
        related: [
          ...(before === NO_ROW ? [] : [{ at: placeOf(zone, before), message: relatedTexts.previousOwner }]),
          ...(directive === NO_ROW ? [] : [{ at: placeOf(zone, directive), message: relatedTexts.origin }]),
        ],
        fixes: [
          { title: texts.fixes.insertAt, edits: [insertBefore(start, '@')] },
          {
            title: texts.fixes.insertOwner,
            args: { prev },
            edits: [insertBefore(start, shortName(zone, owner, entry.origin))],
          },
        ],
      };
    });
  },
};
