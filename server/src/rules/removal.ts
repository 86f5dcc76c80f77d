// Taking entries out of the text without changing what the others mean: the one place where fixes remove records.
import type { TextEdit } from '../text/span';
import { EntryView } from '../zone/entry-view';
import { NO_ROW, TTL_WRITTEN } from '../zone/rows';
import type { RowId } from '../zone/rows';
import type { Zone } from '../zone/zone';
import { defaultTtlAt, isGenerated, isIndented, nextRecord, previousRecord } from './neighbours';
import { shortName } from './names';

/** More entries than that are not removed by one fix. */
const MOST = 100;

/**
 * Edits that remove whole entries, their lines and the comments on them. An indented entry behind them that would get
 * another owner is given its own in the same fix. Undefined when that can't be done, or when an entry behind would get
 * another TTL (RFC 1035 §5.1: an omitted TTL is that of the entry before).
 */
export function removeEntries(zone: Zone, entries: readonly RowId[]): TextEdit[] | undefined {
  if (entries.length === 0 || entries.length > MOST) return undefined;
  if (entries.some((row) => isGenerated(zone, row))) return undefined;
  const removed = new Set(entries);
  const { rows } = zone;
  const edits: TextEdit[] = [];
  /** Entries that get their owner written, with the edit that does so. */
  const owned = new Map<RowId, string>();
  for (const row of [...removed].sort((left, right) => zone.compareRows(left, right))) {
    let next = nextRecord(zone, row);
    while (next !== NO_ROW && removed.has(next)) next = nextRecord(zone, next);
    if (next === NO_ROW) continue;
    if (
      (rows.flags[row] & TTL_WRITTEN) !== 0 &&
      (rows.flags[next] & TTL_WRITTEN) === 0 &&
      defaultTtlAt(zone, next) < 0 &&
      ttlBefore(zone, row, removed) !== rows.ttl[row]
    ) {
      return undefined;
    }
    if (isIndented(zone, row) || !isIndented(zone, next) || owned.has(next)) continue;
    if (ownerBefore(zone, row, removed) === rows.owner[next]) continue;
    if (rows.owner[next] < 0) return undefined;
    const heir = new EntryView(zone, next);
    owned.set(next, shortName(zone, rows.owner[next], heir.origin));
  }
  for (const row of removed) {
    const entry = new EntryView(zone, row);
    const next = nextRecord(zone, row);
    const heir = next === NO_ROW ? undefined : owned.get(next);
    const follows = heir === undefined ? undefined : new EntryView(zone, next);
    if (heir !== undefined && follows?.chunk === entry.chunk && follows.start === entry.end) {
      // The two edits touch: made one, so that no editor can take them in another order.
      owned.delete(next);
      edits.push({ range: entry.range(entry.start, follows.start + room(follows, heir)), newText: heir });
    } else edits.push({ range: entry.lines, newText: '' });
  }
  for (const [row, owner] of owned) {
    const entry = new EntryView(zone, row);
    edits.push({ range: entry.range(entry.start, entry.start + room(entry, owner)), newText: owner });
  }
  return edits;
}

/** Blanks at the start of an entry that an owner may take, so that its columns stay. */
function room(entry: EntryView, owner: string): number {
  const { bytes } = entry.chunk;
  let spaces = 0;
  while (bytes[entry.start + spaces] === 32) spaces++;
  return spaces > owner.length ? owner.length : 0;
}

function ownerBefore(zone: Zone, row: RowId, removed: ReadonlySet<RowId>): number {
  let before = previousRecord(zone, row);
  while (before !== NO_ROW && removed.has(before)) before = previousRecord(zone, before);
  return before === NO_ROW ? NO_ROW - 1 : zone.rows.owner[before];
}

/** The TTL that an entry in the place of a row would take over from those before it. */
function ttlBefore(zone: Zone, row: RowId, removed: ReadonlySet<RowId>): number {
  let before = previousRecord(zone, row);
  for (let steps = 0; before !== NO_ROW && steps < 1000; steps++) {
    if (!removed.has(before) && (zone.rows.flags[before] & TTL_WRITTEN) !== 0) return zone.rows.ttl[before];
    before = previousRecord(zone, before);
  }
  return -1;
}
