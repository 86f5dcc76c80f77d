// class-mismatch: a record of another class than the zone.
import { classOfToken } from '../../dns/mnemonics';
import { relatedTexts } from '../../messages/related';
import { EntryView } from '../../zone/entry-view';
import { NO_ROW, OTHER_CLASS } from '../../zone/rows';
import { zoneClass } from '../zone-class';
import { replace, textsOf } from '../rule';
import type { EntryRule } from '../rule';

const texts = textsOf('class-mismatch');

export const classMismatch: EntryRule = {
  id: 'class-mismatch',
  group: 'lines',
  severity: 'error',
  references: ['RFC 1035 §5.2', 'RFC 3597 §5'],
  looksAt: 'entry',
  check(entry, report) {
    const { zone, row, class: written } = entry;
    if (entry.isDirective || written === undefined || (zone.rows.flags[row] & OTHER_CLASS) === 0) return;
    const known = zoneClass(zone);
    if (known === undefined) return;
    const { code, soa } = known;
    if (code === classOfToken(entry.chunk.bytes, written.start, written.end)) return;
    report(() => {
      const sets = soa === NO_ROW ? undefined : new EntryView(zone, soa);
      const zoneclass = sets?.class?.text.toUpperCase() ?? 'IN';
      const next = entry.tokens[entry.tokens.indexOf(written) + 1];
      return {
        at: written.range,
        args: { class: written.text, zoneclass },
        related:
          sets === undefined ? [] : [{ at: (sets.class ?? sets.tokens[0]).range, message: relatedTexts.zoneClass }],
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
