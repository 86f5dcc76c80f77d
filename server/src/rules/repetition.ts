// What is said of a record that stands there twice: servers keep one.
import { relatedTexts } from '../messages/related';
import type { Text } from '../messages/text';
import { EntryView } from '../zone/entry-view';
import type { RowId } from '../zone/rows';
import type { Zone } from '../zone/zone';
import { removeEntries } from './removal';
import type { Details } from './rule';

/** The details of `row`, which says the same as `first`; `remove` is the title of the fix. */
export function repetition(zone: Zone, row: RowId, first: RowId, remove: Text): Details {
  const entry = new EntryView(zone, row);
  const other = new EntryView(zone, first);
  const edits = removeEntries(zone, [row]);
  return {
    at: entry.ownRange,
    args: { line: other.ownRange.start.line + 1 },
    related: [{ at: other.ownRange, message: relatedTexts.sameRecord }],
    fixes: edits === undefined ? [] : [{ title: remove, edits, preferred: true }],
  };
}
