// mx-wildcard-coverage: a wildcard MX answers only for names that don't exist.
import { relatedTexts } from '../../messages/related';
import type { TextEdit } from '../../text/span';
import { EntryView } from '../../zone/entry-view';
import { HAS_STAR, NO_NAME, ROOT } from '../../zone/names';
import type { NameId } from '../../zone/names';
import { OwnerView } from '../../zone/record';
import type { RowId } from '../../zone/rows';
import { A, AAAA, ADDRESSES, HAS_DNAME, HAS_MX, HAS_NS, MX } from '../../zone/type-set';
import type { Zone } from '../../zone/zone';
import { insertMx } from '../mx-set';
import { inSentence } from '../names';
import { isGenerated, placeOf } from '../neighbours';
import { textsOf } from '../rule';
import type { FixDetails, OwnerRule } from '../rule';

const texts = textsOf('mx-wildcard-coverage');

/** Names that the message gives as examples. */
const EXAMPLES = 3;
/** Names up to which the message tells their number. */
const MOST_COUNTED = 2000;
/** Names up to which a fix gives each its MX records. */
const MOST_FIXED = 10;
const UNDERSCORE = 0x5f;

export const mxWildcardCoverage: OwnerRule = {
  id: 'mx-wildcard-coverage',
  group: 'mx-meaning',
  severity: 'information',
  references: ['RFC 1034 §4.3.3', 'RFC 4592 §2.2', 'RFC 4592 §3.3', 'RFC 1912 §2.7'],
  looksAt: 'owner',
  traits: HAS_STAR,
  needs: HAS_MX,
  check(owner, report) {
    const { zone, name } = owner;
    if (!zone.names.isWildcard(name)) return;
    // A null MX for what doesn't exist says nothing of what does.
    const records = owner.records(MX).filter((record) => zone.rows.target[record] !== ROOT);
    const row = records.find((record) => !isGenerated(zone, record));
    if (row === undefined || uncovered(zone, name, 1).length === 0) return;
    const { text } = owner;
    report(row, () => {
      const entry = new EntryView(zone, row);
      const at = (entry.owner ?? entry.type ?? entry.tokens[0]).range;
      const names = uncovered(zone, name, MOST_COUNTED + 1);
      if (names.length > MOST_COUNTED) {
        return { at, message: texts.variants.many, args: { owner: text, n: MOST_COUNTED } };
      }
      const sorted = names.map((other) => ({ other, shown: inSentence(zone, other) }));
      sorted.sort((left, right) => (left.shown < right.shown ? -1 : 1));
      const examples = sorted.slice(0, EXAMPLES);
      return {
        at,
        message: names.length === 1 ? texts.variants.one : texts.message,
        args: { owner: text, n: names.length, names: examples.map(({ shown }) => shown).join(', ') },
        related: examples.map(({ other }) => ({
          at: placeOf(zone, addressRow(zone, other)),
          message: relatedTexts.withoutMx,
        })),
        fixes: () =>
          added(
            zone,
            records,
            sorted.map(({ other }) => other),
          ),
      };
    });
  },
};

/**
 * Names below the wildcard's parent that have an address and no MX, at most `most`. Special names with an underscore,
 * other zones, and the realm of a nearer wildcard MX are left out.
 */
function uncovered({ names }: Zone, wildcard: NameId, most: number): NameId[] {
  const found: NameId[] = [];
  const parents = [names.parent(wildcard)];
  for (let parent = parents.pop(); parent !== undefined && found.length < most; parent = parents.pop()) {
    for (let child = names.firstChild(parent); child !== NO_NAME; child = names.sibling(child)) {
      if (!names.exists(child) || names.firstOctet(child) === UNDERSCORE || names.isWildcard(child)) continue;
      const mask = names.mask(child);
      if ((mask & HAS_NS) !== 0) continue;
      if ((mask & ADDRESSES) !== 0 && (mask & HAS_MX) === 0 && found.push(child) === most) return found;
      const nearer = names.wildcardBelow(child);
      if ((mask & HAS_DNAME) !== 0 || (nearer !== NO_NAME && (names.mask(nearer) & HAS_MX) !== 0)) continue;
      if (names.firstChild(child) !== NO_NAME) parents.push(child);
    }
  }
  return found;
}

/** The first address record of a name. */
function addressRow(zone: Zone, name: NameId): RowId {
  const view = new OwnerView(zone).at(name);
  return [...view.records(A), ...view.records(AAAA)][0];
}

/** The wildcard's records at each of the names. */
function added(zone: Zone, records: readonly RowId[], names: readonly NameId[]): FixDetails[] {
  if (names.length > MOST_FIXED) return [];
  const edits: TextEdit[] = [];
  for (const name of names) {
    const edit = insertMx(zone, addressRow(zone, name), name, records);
    if (edit === undefined) return [];
    edits.push(edit);
  }
  return [{ title: texts.fixes.add, edits }];
}
