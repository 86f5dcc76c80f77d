// cname-at-apex: the apex of a zone has an SOA and NS records, so it can't be an alias.
import { relatedTexts } from '../../messages/related';
import { EntryView } from '../../zone/entry-view';
import { typeName } from '../../zone/record';
import { CNAME, HAS_CNAME } from '../../zone/type-set';
import { replaceByAddresses } from '../alias';
import { zoneText } from '../names';
import { placeOf } from '../neighbours';
import { atApex, textsOf } from '../rule';
import type { OwnerRule } from '../rule';

const texts = textsOf('cname-at-apex');

/** Other records that are pointed at. */
const MOST_RELATED = 5;

export const cnameAtApex: OwnerRule = {
  id: 'cname-at-apex',
  group: 'cname',
  severity: 'error',
  references: ['RFC 1034 §3.6.2', 'RFC 1912 §2.4'],
  looksAt: 'owner',
  concerns: atApex,
  needs: HAS_CNAME,
  check(owner, report) {
    const { zone, name } = owner;
    const aliases = owner.records(CNAME);
    const first = aliases.find((row) => !owner.isGenerated(row));
    if (first === undefined) return;
    report(first, () => {
      const entry = new EntryView(zone, first);
      const edits = replaceByAddresses(zone, name, first);
      const others = owner.records().filter((row) => zone.rows.type[row] !== CNAME);
      return {
        at: (entry.type ?? entry.tokens[0]).range,
        args: { zone: zoneText(zone) },
        related: others.slice(0, MOST_RELATED).map((row) => ({
          at: placeOf(zone, row),
          message: relatedTexts.besideCname,
          args: { type: typeName(zone.rows.type[row]) },
        })),
        fixes: edits === undefined ? [] : [{ title: texts.fixes.addresses, edits }],
      };
    });
  },
};
