// owner-missing: a record that begins with white space before any owner was given.
import { SOA } from '../../zone/type-set';
import { INDENTED, PLACEHOLDER } from '../../zone/rows';
import { NO_OWNER_YET, SETS_OWNER } from '../../zone/zone-chunk';
import type { RowId } from '../../zone/rows';
import type { Zone } from '../../zone/zone';
import { isDirective, isIndented } from '../neighbours';
import { insertBefore, textsOf } from '../rule';
import type { EntryRule } from '../rule';

const texts = textsOf('owner-missing');

export const ownerMissing: EntryRule = {
  id: 'owner-missing',
  group: 'lines',
  severity: 'error',
  references: ['RFC 1035 §5.1'],
  looksAt: 'entry',
  check(entry, report) {
    const { zone, row } = entry;
    const { rows } = zone;
    if (entry.isDirective || rows.owner[row] >= 0) return;
    if ((rows.flags[row] & (INDENTED | PLACEHOLDER)) !== INDENTED || entry.type === undefined) return;
    // In a part of a zone the owner comes from the file that includes it (CATALOGUE gate G10).
    if (!zone.isWholeZone && rows.type[row] !== SOA) return;
    if (!isBeforeFirstOwner(zone, row)) return;
    report(() => {
      const [first] = entry.tokens;
      const start = entry.range(entry.start, first.start);
      return {
        at: first.range,
        fixes: [{ title: texts.fixes.insertAt, edits: [insertBefore(start, '@')], preferred: true }],
      };
    });
  },
};

/** Whether no record before has an owner written; one that can't be read is told by its own finding. */
function isBeforeFirstOwner(zone: Zone, row: RowId): boolean {
  const chunk = zone.chunkOf(row);
  if (chunk.entry.owner !== NO_OWNER_YET) return false;
  if ((chunk.traits & SETS_OWNER) === 0) return true;
  for (let other = row - 1; other >= chunk.firstRow; other--) {
    if (!isDirective(zone, other) && !isIndented(zone, other)) return false;
  }
  return true;
}
