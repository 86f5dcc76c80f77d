// ttl-missing: the first record has no TTL, and nothing before it says one.
import { EntryView } from '../../zone/entry-view';
import { INCLUDE_DIRECTIVE } from '../../zone/row-reader';
import { FAULTY, NO_ROW, OTHER_CLASS, PLACEHOLDER } from '../../zone/rows';
import type { RowId } from '../../zone/rows';
import type { Zone } from '../../zone/zone';
import { firstEntry, isDirective, lineBreakOf, nextEntry } from '../neighbours';
import { textsOf } from '../rule';
import type { TextRule } from '../rule';

const texts = textsOf('ttl-missing');
const USUAL_TTL = 3600;
/** Entries before the first record that are looked at. */
const REACH = 200;

export const ttlMissing: TextRule = {
  id: 'ttl-missing',
  group: 'lines',
  severity: 'warning',
  references: ['RFC 2308 §4', 'RFC 1035 §5.1'],
  looksAt: 'text',
  check(zone, report) {
    // In a part of a zone the TTL comes from the file that includes it (CATALOGUE gate G10).
    if (!zone.isWholeZone) return;
    const row = firstRecord(zone);
    if (row === NO_ROW || zone.effectiveTtl(row) >= 0) return;
    report(() => {
      const entry = new EntryView(zone, row);
      const start = entry.position(entry.start);
      return {
        at: (entry.type ?? entry.tokens[0]).range,
        fixes: [
          {
            title: texts.fixes.insertTtl,
            args: { ttl: USUAL_TTL },
            edits: [{ range: { start, end: start }, newText: `$TTL ${USUAL_TTL}${lineBreakOf(entry)}` }],
            preferred: true,
          },
        ],
      };
    });
  },
};

/** The first record that reads, unless an included file before it may have brought a $TTL. */
function firstRecord(zone: Zone): RowId {
  const { rows } = zone;
  let row = firstEntry(zone);
  for (let steps = 0; row !== NO_ROW && steps < REACH; row = nextEntry(zone, row), steps++) {
    if (isDirective(zone, row)) {
      if (rows.type[row] === INCLUDE_DIRECTIVE) return NO_ROW;
    } else if ((rows.flags[row] & (FAULTY | PLACEHOLDER | OTHER_CLASS)) === 0) return row;
  }
  return NO_ROW;
}
