// record-out-of-zone: an owner that is not the zone's name nor below it.
import { isTopLevel } from '../../zone/top-level';
import { EntryView } from '../../zone/entry-view';
import { NO_NAME, ROOT, UNKNOWN_ORIGIN } from '../../zone/names';
import type { NameId } from '../../zone/names';
import type { OwnerView } from '../../zone/record';
import { NO_ROW } from '../../zone/rows';
import { ADDRESSES, ALL_TYPES, HAS_SOA, NS } from '../../zone/type-set';
import type { Zone } from '../../zone/zone';
import { distance, shortName, zoneText } from '../names';
import { isIndented } from '../neighbours';
import { replace, textsOf, weaker } from '../rule';
import type { FixDetails, OwnerRule } from '../rule';

const texts = textsOf('record-out-of-zone');

export const recordOutOfZone: OwnerRule = {
  id: 'record-out-of-zone',
  group: 'lines',
  severity: 'error',
  references: ['RFC 1035 §5.2', 'RFC 1034 §4.2.1'],
  looksAt: 'owner',
  possibleIn: hasNamesOutside,
  look: isOutside,
  check(owner, report) {
    const { zone, name } = owner;
    const { names, apex } = zone;
    if (names.top(apex) !== ROOT || names.top(name) !== ROOT) return;
    if (isOfOtherZone(zone, name) || isGlue(zone, name, owner.types)) return;
    const records = owner.records();
    const { text } = owner;
    for (const row of records) {
      // Indented records are where the one before them is.
      if (owner.isGenerated(row) || (isIndented(zone, row) && row !== records[0])) continue;
      report(row, () => {
        const entry = new EntryView(zone, row);
        const fixes: FixDetails[] = [];
        const guess = meantName(zone, name);
        if (guess !== NO_NAME && entry.owner !== undefined) {
          const written = shortName(zone, guess, entry.origin);
          fixes.push({
            title: texts.fixes.guess,
            args: { guess: written },
            edits: [replace(entry.owner.range, written)],
          });
        }
        return {
          at: (entry.owner ?? entry.type ?? entry.tokens[0]).range,
          severity: zone.origin.certain ? 'error' : weaker('error'),
          args: { owner: text, zone: zoneText(zone) },
          fixes,
        };
      });
    }
  },
};

/** Whether names exist that are not the zone's nor below it: one above it then has more below than the way to the zone. */
function hasNamesOutside({ names, apex }: Zone): boolean {
  if (apex === NO_NAME || names.top(apex) !== ROOT || names.exists(UNKNOWN_ORIGIN)) return true;
  const below = names.exists(apex) ? 1 : 0;
  for (let at = apex; at !== ROOT; at = names.parent(at)) if (names.alive(names.parent(at)) !== below) return true;
  return false;
}

function isOutside({ zone, name }: OwnerView): boolean {
  return !zone.names.isAtOrBelow(name, zone.apex);
}

/** The file holds several zones, and the name belongs to another one. */
function isOfOtherZone(zone: Zone, name: NameId): boolean {
  const { names } = zone;
  for (let at = name; at !== NO_NAME; at = names.parent(at)) if ((names.mask(at) & HAS_SOA) !== 0) return true;
  return false;
}

/** Addresses of a name server outside, as very old files have them. */
function isGlue(zone: Zone, name: NameId, types: number): boolean {
  if ((types & ALL_TYPES & ~ADDRESSES) !== 0) return false;
  const { names, rows } = zone;
  for (let row = names.firstReferrer(name); row !== NO_ROW; row = rows.nextOfTarget[row]) {
    if (rows.type[row] === NS) return true;
  }
  return false;
}

/** The name in the zone that was probably meant: the last labels nearly those of the zone, or a final dot too much. */
function meantName(zone: Zone, name: NameId): NameId {
  const { names, apex } = zone;
  const depth = names.depth(apex);
  const extra = names.depth(name) - depth;
  if (extra < 0) {
    const top = labelsOf(zone, name, names.depth(name)).at(-1);
    return top !== undefined && !isTopLevel(zone, top) ? names.rebase(name, ROOT, apex) : NO_NAME;
  }
  let suffix = name;
  for (let i = 0; i < extra; i++) suffix = names.parent(suffix);
  const written = labelsOf(zone, suffix, depth);
  const right = labelsOf(zone, apex, depth);
  let wrong = 0;
  for (let i = 0; i < depth; i++) if (written[i] !== right[i]) wrong += distance(written[i], right[i]);
  return wrong <= 2 && depth > 1 ? names.rebase(name, suffix, apex) : NO_NAME;
}

function labelsOf(zone: Zone, name: NameId, count: number): string[] {
  const labels: string[] = [];
  for (let at = name, i = 0; i < count; at = zone.names.parent(at), i++) labels.push(zone.names.label(at));
  return labels;
}
