// dname-conflict: records that a DNAME leaves no room for.
import { dnameConflicts } from '../../messages/fragments';
import { relatedTexts } from '../../messages/related';
import type { Text } from '../../messages/text';
import { EntryView } from '../../zone/entry-view';
import { barrier } from '../../zone/lookup';
import { NO_NAME } from '../../zone/names';
import { OwnerView } from '../../zone/record';
import type { RowId } from '../../zone/rows';
import { NO_ROW } from '../../zone/rows';
import { CNAME, DNAME, HAS_CNAME, HAS_DNAME, HAS_NS, NS } from '../../zone/type-set';
import type { Zone } from '../../zone/zone';
import type { Lookups } from '../lookups';
import { placeOf } from '../neighbours';
import { removeEntries } from '../removal';
import { textsOf } from '../rule';
import type { FixDetails, OwnerRule } from '../rule';

const texts = textsOf('dname-conflict');

/** Names below that are pointed at and removed by a fix. */
const FEW = 20;
/** Records that are pointed at. */
const MOST_RELATED = 5;

export const dnameConflict: OwnerRule = {
  id: 'dname-conflict',
  group: 'cname',
  severity: 'error',
  references: ['RFC 6672 §2.3', 'RFC 6672 §2.4', 'RFC 4592 §4.4'],
  looksAt: 'owner',
  needs: HAS_DNAME,
  check(owner, report, lookups) {
    const { zone, name, types, isApex } = owner;
    if (!isApex && zone.names.isAtOrBelow(name, zone.apex) && barrierAbove(zone, name)) return;
    const records = owner.records(DNAME);
    const first = records.find((row) => !owner.isGenerated(row));
    if (first === undefined) return;
    const tell = (
      reason: Text,
      others: readonly RowId[],
      related: Text,
      more: { n?: number; fixes?: FixDetails[] } = {},
    ): void =>
      report(first, () => {
        const entry = new EntryView(zone, first);
        return {
          at: (entry.type ?? entry.tokens[0]).range,
          severity: reason === dnameConflicts.wildcard ? 'warning' : 'error',
          args: { owner: owner.text, reason, n: more.n ?? 0 },
          related: others.slice(0, MOST_RELATED).map((row) => ({ at: placeOf(zone, row), message: related })),
          fixes: more.fixes ?? [],
        };
      });
    const different = records.filter((row) => zone.rows.target[row] !== zone.rows.target[first]);
    if (different.length > 0) tell(dnameConflicts.several, different, relatedTexts.dname);
    if ((types & HAS_CNAME) !== 0) tell(dnameConflicts.cname, owner.records(CNAME), relatedTexts.cname);
    if ((types & HAS_NS) !== 0 && !isApex) tell(dnameConflicts.ns, owner.records(NS), relatedTexts.zoneCut);
    if (zone.names.isWildcard(name) && !isApex) tell(dnameConflicts.wildcard, [], relatedTexts.wildcard);
    // At the apex SOA and NS stand beside it, but below it nothing may.
    const n = zone.names.alive(name) - rowsAt(zone, owner);
    if (n > 0) {
      const below = n > FEW ? [] : recordsBelow(lookups, owner);
      tell(n === 1 ? dnameConflicts.oneBelow : dnameConflicts.below, below, relatedTexts.belowDname, {
        n,
        fixes: removal(zone, below),
      });
    }
  },
};

/** Whether a cut or another DNAME above hides the name: then this one is never asked. */
function barrierAbove(zone: Zone, name: number): boolean {
  const cut = barrier(zone, name);
  return cut !== undefined && cut !== NO_NAME && cut !== name;
}

function rowsAt({ names, rows }: Zone, { name }: OwnerView): number {
  let count = 0;
  for (let row = names.firstRow(name); row !== NO_ROW; row = rows.nextOfOwner[row]) count++;
  return count;
}

/** The records of the names directly below, in the order of the text; none when one of them has none itself. */
function recordsBelow(lookups: Lookups, owner: OwnerView): RowId[] {
  const { zone } = lookups;
  const { names } = zone;
  const view = new OwnerView(zone);
  const found: RowId[] = [];
  for (let child = names.firstChild(owner.name); child !== NO_NAME; child = names.sibling(child)) {
    if (!names.exists(child)) continue;
    lookups.note(child);
    const records = view.at(child).records();
    // Something deeper keeps the name alive.
    if (records.length === 0) return [];
    found.push(...records);
  }
  return found.sort((left, right) => zone.compareRows(left, right));
}

function removal(zone: Zone, below: readonly RowId[]): FixDetails[] {
  const edits = removeEntries(zone, below);
  return edits === undefined ? [] : [{ title: texts.fixes.removeBelow, edits }];
}
