// rrset-ttl-mismatch: records of one name and type that live for different times.
import { relatedTexts } from '../../messages/related';
import type { TextEdit } from '../../text/span';
import { EntryView } from '../../zone/entry-view';
import { typeName } from '../../zone/record';
import type { OwnerView } from '../../zone/record';
import { DIRECTIVE, FAULTY, NO_ROW, OTHER_CLASS, PLACEHOLDER, TTL_WRITTEN } from '../../zone/rows';
import type { RowId } from '../../zone/rows';
import { RRSIG } from '../../zone/type-set';
import type { Zone } from '../../zone/zone';
import { isMovedByIndent } from '../indented';
import { defaultTtlAt, isGenerated, nextRecord, placeOf } from '../neighbours';
import { insertBefore, replace, textsOf } from '../rule';
import type { FixDetails, OwnerRule } from '../rule';
import { isWrittenBeyondLimit } from '../ttl-limit';

const texts = textsOf('rrset-ttl-mismatch');

/** More records than that are not changed by one fix. */
const MOST_CHANGED = 50;

export const rrsetTtlMismatch: OwnerRule = {
  id: 'rrset-ttl-mismatch',
  group: 'lines',
  severity: 'warning',
  references: ['RFC 2181 §5.2'],
  looksAt: 'owner',
  look: mayDiffer,
  several: true,
  check(owner, report) {
    const { zone } = owner;
    const { rows } = zone;
    const sets = new Map<number, RowId[]>();
    for (const row of owner.records()) {
      const type = rows.type[row];
      if (type === RRSIG || zone.effectiveTtl(row) < 0 || isWrittenBeyondLimit(zone, row) || isMovedByIndent(zone, row))
        continue;
      const set = sets.get(type);
      if (set === undefined) sets.set(type, [row]);
      else set.push(row);
    }
    for (const [type, set] of sets) {
      const [first] = set;
      const ttl = zone.effectiveTtl(first);
      const others = set.filter((row) => zone.effectiveTtl(row) !== ttl);
      for (const row of others) {
        if (owner.isGenerated(row)) continue;
        report(row, () => {
          const entry = new EntryView(zone, row);
          return {
            at: (entry.ttl ?? entry.type ?? entry.tokens[0]).range,
            args: { ttl: zone.effectiveTtl(row), first: ttl, type: typeName(type), owner: owner.text },
            related: [{ at: placeOf(zone, first), message: relatedTexts.firstOfSet, args: { ttl } }],
            fixes: () => fixesFor(zone, row, others, ttl),
          };
        });
      }
    }
  },
};

/** A cheap first look: whether two records of the name live for different times at all. */
function mayDiffer({ zone, name }: OwnerView): boolean {
  const { rows, names } = zone;
  const first = names.firstRow(name);
  if (first === NO_ROW || rows.nextOfOwner[first] === NO_ROW) return false;
  const ttl = zone.effectiveTtl(first);
  for (let row = rows.nextOfOwner[first]; row !== NO_ROW; row = rows.nextOfOwner[row]) {
    if ((rows.flags[row] & (FAULTY | PLACEHOLDER | OTHER_CLASS | DIRECTIVE)) !== 0) continue;
    if (zone.effectiveTtl(row) !== ttl) return true;
  }
  return false;
}

function fixesFor(zone: Zone, row: RowId, others: readonly RowId[], ttl: number): FixDetails[] {
  const fixes: FixDetails[] = [];
  const edits = others.length > MOST_CHANGED ? undefined : unify(zone, others, ttl);
  if (edits !== undefined) fixes.push({ title: texts.fixes.unify, args: { first: ttl }, edits });
  const entry = new EntryView(zone, row);
  const { ttl: written } = entry;
  if (written !== undefined && defaultTtlAt(zone, row) === ttl) {
    const next = entry.tokens[entry.tokens.indexOf(written) + 1];
    if (next !== undefined) {
      fixes.push({ title: texts.fixes.removeTtl, edits: [replace(entry.range(written.start, next.start), '')] });
    }
  }
  return fixes;
}

/** Edits that give all of `others` the TTL; undefined when a record behind would inherit it. */
function unify(zone: Zone, others: readonly RowId[], ttl: number): TextEdit[] | undefined {
  const edits: TextEdit[] = [];
  for (const row of others) {
    if (isGenerated(zone, row)) return undefined;
    const next = nextRecord(zone, row);
    const inherits = next !== NO_ROW && !others.includes(next) && (zone.rows.flags[next] & TTL_WRITTEN) === 0;
    if (inherits && defaultTtlAt(zone, next) < 0) return undefined;
    const entry = new EntryView(zone, row);
    if (entry.ttl !== undefined) edits.push(replace(entry.ttl.range, String(ttl)));
    else {
      const at = entry.class ?? entry.type;
      if (at === undefined) return undefined;
      edits.push(insertBefore(at.range, `${ttl} `));
    }
  }
  return edits;
}
