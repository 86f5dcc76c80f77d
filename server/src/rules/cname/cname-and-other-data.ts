// cname-and-other-data: a name that is an alias has no data of its own.
import { relatedTexts } from '../../messages/related';
import { EntryView } from '../../zone/entry-view';
import { typeName } from '../../zone/record';
import { ALL_TYPES, CNAME, HAS_CNAME, HAS_COMPANION, HAS_DNAME, HAS_MX, KEY, NSEC, RRSIG } from '../../zone/type-set';
import { replaceByAddresses } from '../alias';
import { placeOf } from '../neighbours';
import { textsOf } from '../rule';
import type { OwnerRule } from '../rule';

const texts = textsOf('cname-and-other-data');

/** May stand beside a CNAME (RFC 2181 §10.1, RFC 4035 §2.5). */
const COMPANIONS = [RRSIG, NSEC, KEY];
/** Other records that are pointed at. */
const MOST_RELATED = 5;

export const cnameAndOtherData: OwnerRule = {
  id: 'cname-and-other-data',
  group: 'cname',
  severity: 'error',
  references: ['RFC 1034 §3.6.2', 'RFC 2181 §10.1', 'RFC 4035 §2.5'],
  looksAt: 'owner',
  several: true,
  needs: HAS_CNAME,
  check(owner, report) {
    const { types } = owner;
    if ((types & HAS_CNAME) === 0 || (types & ALL_TYPES & ~(HAS_CNAME | HAS_COMPANION)) === 0) return;
    // With an MX among them, mx-beside-cname tells it, at the apex cname-at-apex, beside a DNAME dname-conflict.
    if ((types & HAS_MX) !== 0 || owner.isApex) return;
    if ((types & ALL_TYPES & ~(HAS_CNAME | HAS_COMPANION | HAS_DNAME)) === 0) return;
    const { zone, name } = owner;
    const { rows } = zone;
    const aliases = owner.records(CNAME);
    const others = owner.records().filter((row) => rows.type[row] !== CNAME && !COMPANIONS.includes(rows.type[row]));
    if (aliases.length === 0 || others.length === 0) return;
    const written = [...aliases, ...others].find((row) => !owner.isGenerated(row));
    if (written === undefined) return;
    const names = [...new Set(others.map((row) => typeName(rows.type[row])))].join(', ');
    report(written, () => {
      const entry = new EntryView(zone, written);
      const edits = replaceByAddresses(zone, name, aliases[0]);
      return {
        at: (entry.type ?? entry.tokens[0]).range,
        args: { owner: owner.text, types: names },
        related: (rows.type[written] === CNAME ? others : aliases).slice(0, MOST_RELATED).map((row) => ({
          at: placeOf(zone, row),
          message: rows.type[row] === CNAME ? relatedTexts.cname : relatedTexts.besideCname,
          args: { type: typeName(rows.type[row]) },
        })),
        fixes: edits === undefined ? [] : [{ title: texts.fixes.addresses, edits }],
      };
    });
  },
};
