// class-mismatch: a record of another class than the zone.
import { classOfToken } from '../../dns/mnemonics';
import { relatedTexts } from '../../messages/related';
import { EntryView } from '../../zone/entry-view';
import { NO_NAME } from '../../zone/names';
import { FAULTY, GENERATED, NO_ROW, OTHER_CLASS } from '../../zone/rows';
import type { RowId } from '../../zone/rows';
import { SOA } from '../../zone/type-set';
import type { Zone } from '../../zone/zone';
import { replace, textsOf } from '../rule';
import type { EntryRule } from '../rule';

const texts = textsOf('class-mismatch');
const IN = 1;

export const classMismatch: EntryRule = {
  id: 'class-mismatch',
  group: 'lines',
  severity: 'error',
  references: ['RFC 1035 §5.2', 'RFC 3597 §5'],
  looksAt: 'entry',
  check(entry, report) {
    const { zone, row, class: written } = entry;
    if (entry.isDirective || written === undefined || (zone.rows.flags[row] & OTHER_CLASS) === 0) return;
    const soa = soaOf(zone);
    // Without an SOA only a whole zone is known to be of class IN.
    if (soa === NO_ROW && !zone.isWholeZone) return;
    const zoneClass = soa === NO_ROW ? undefined : new EntryView(zone, soa).class;
    if (codeOf(zone, soa, zoneClass) === classOfToken(entry.chunk.bytes, written.start, written.end)) return;
    report(() => {
      const zoneclass = zoneClass?.text.toUpperCase() ?? 'IN';
      const next = entry.tokens[entry.tokens.indexOf(written) + 1];
      return {
        at: written.range,
        args: { class: written.text, zoneclass },
        related:
          soa === NO_ROW
            ? []
            : [{ at: (zoneClass ?? new EntryView(zone, soa).tokens[0]).range, message: relatedTexts.zoneClass }],
        fixes: [
          {
            title: texts.fixes.change,
            args: { zoneclass },
            edits: [replace(written.range, zoneclass)],
            preferred: true,
          },
          ...(next === undefined
            ? []
            : [{ title: texts.fixes.remove, edits: [replace(entry.range(written.start, next.start), '')] }]),
        ],
      };
    });
  },
};

/** The SOA of the zone, of whatever class; NO_ROW without one. */
function soaOf(zone: Zone): RowId {
  const { rows, names, apex } = zone;
  let found = NO_ROW;
  if (apex === NO_NAME) return found;
  for (let row = names.firstRow(apex); row !== NO_ROW; row = rows.nextOfOwner[row]) {
    if (rows.type[row] !== SOA || (rows.flags[row] & GENERATED) !== 0) continue;
    const better = found === NO_ROW || (rows.flags[row] & FAULTY) < (rows.flags[found] & FAULTY);
    if (better || zone.compareRows(row, found) < 0) found = row;
  }
  return found;
}

function codeOf(zone: Zone, soa: RowId, token: EntryView['class']): number {
  if (soa === NO_ROW || token === undefined) return IN;
  return classOfToken(zone.chunkOf(soa).bytes, token.start, token.end);
}
