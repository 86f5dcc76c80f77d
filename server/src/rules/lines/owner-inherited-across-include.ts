// owner-inherited-across-include: a record without owner where servers differ in the one that it takes over.
import { relatedTexts } from '../../messages/related';
import { INCLUDE_DIRECTIVE } from '../../zone/row-reader';
import { AFTER_INCLUDE, NO_ROW } from '../../zone/rows';
import type { RowId } from '../../zone/rows';
import type { Zone } from '../../zone/zone';
import { AT_BEGINNING } from '../../zone/zone-chunk';
import { shortName } from '../names';
import { isDirective, placeOf, previousEntry } from '../neighbours';
import { insertBefore, textsOf } from '../rule';
import type { EntryRule } from '../rule';

const texts = textsOf('owner-inherited-across-include');

export const ownerInheritedAcrossInclude: EntryRule = {
  id: 'owner-inherited-across-include',
  group: 'lines',
  severity: 'warning',
  references: ['RFC 1035 §5.1'],
  looksAt: 'entry',
  check(entry, report) {
    const { zone, row, chunk } = entry;
    const { rows, names } = zone;
    const owner = rows.owner[row];
    if ((rows.flags[row] & AFTER_INCLUDE) === 0 || owner < 0) return;
    report(() => {
      const start = entry.range(entry.start, entry.start);
      const other = chunk.entry.includedOwner;
      const isFirst = other === AT_BEGINNING;
      const a = names.text(owner);
      const b = isFirst ? '' : names.text(other);
      const directive = isFirst ? openerOf(zone, row) : includeBefore(zone, row);
      return {
        at: (entry.tokens[0] ?? { range: start }).range,
        message: isFirst ? texts.variants.first : texts.message,
        args: { a, b },
        related: directive === NO_ROW ? [] : [{ at: placeOf(zone, directive), message: relatedTexts.included }],
        fixes: (isFirst ? [owner] : [owner, other]).map((name) => ({
          title: texts.fixes.insertOwner,
          args: { name: names.text(name) },
          edits: [insertBefore(start, shortName(zone, name, entry.origin))],
        })),
      };
    });
  },
};

/** The $INCLUDE before a row in its file. */
function includeBefore(zone: Zone, row: RowId): RowId {
  let before = previousEntry(zone, row);
  while (before !== NO_ROW && isDirective(zone, before)) {
    if (zone.rows.type[before] === INCLUDE_DIRECTIVE) return before;
    before = previousEntry(zone, before);
  }
  return NO_ROW;
}

/** The $INCLUDE that brings the file of a row. */
function openerOf(zone: Zone, row: RowId): RowId {
  const opener = zone.chunkOf(row).source.opener;
  return opener === undefined ? NO_ROW : opener.firstRow + opener.rowCount - 1;
}
