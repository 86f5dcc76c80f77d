// cname-multiple: one name with several CNAME records.
import { relatedTexts } from '../../messages/related';
import { EntryView } from '../../zone/entry-view';
import type { RowId } from '../../zone/rows';
import { CNAME, HAS_CNAME } from '../../zone/type-set';
import { placeOf } from '../neighbours';
import { removeEntries } from '../removal';
import { textsOf } from '../rule';
import type { OwnerRule } from '../rule';

const texts = textsOf('cname-multiple');

/** Other records that are pointed at. */
const MOST_RELATED = 5;

export const cnameMultiple: OwnerRule = {
  id: 'cname-multiple',
  group: 'cname',
  severity: 'error',
  references: ['RFC 2181 §10.1'],
  looksAt: 'owner',
  several: true,
  needs: HAS_CNAME,
  check(owner, report) {
    const { zone } = owner;
    const { rows } = zone;
    const aliases = owner.records(CNAME).filter((row) => rows.target[row] >= 0);
    if (aliases.length < 2) return;
    // The same one twice is a duplicate.
    const distinct = new Map<number, RowId>();
    for (const row of aliases) if (!distinct.has(rows.target[row])) distinct.set(rows.target[row], row);
    if (distinct.size < 2) return;
    const [first, ...others] = distinct.values();
    const second = others.find((row) => !owner.isGenerated(row));
    if (second === undefined) return;
    report(second, () => {
      const entry = new EntryView(zone, second);
      const edits = removeEntries(
        zone,
        aliases.filter((row) => rows.target[row] !== rows.target[first]),
      );
      return {
        at: (entry.type ?? entry.tokens[0]).range,
        args: { owner: owner.text, n: distinct.size },
        related: [first, ...others.filter((row) => row !== second)].slice(0, MOST_RELATED).map((row) => ({
          at: placeOf(zone, row),
          message: relatedTexts.cname,
        })),
        fixes:
          edits === undefined
            ? []
            : [{ title: texts.fixes.keep, args: { target: zone.names.text(rows.target[first]) }, edits }],
      };
    });
  },
};
