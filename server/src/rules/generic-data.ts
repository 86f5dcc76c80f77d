// Data in generic notation (RFC 3597 §5): what they say is judged like any other, but no word of theirs can be replaced.
import type { Position, Range, TextEdit } from '../text/span';
import { EntryView } from '../zone/entry-view';
import { rowAtPosition } from '../zone/place';
import { GENERIC } from '../zone/rows';
import type { Zone } from '../zone/zone';

/** Whether an edit would put a word into the place of octets that say more than that word. */
export function cutsGenericData(zone: Zone, { range }: TextEdit): boolean {
  const row = rowAtPosition(zone, range.start);
  if (row === undefined || (zone.rows.flags[row] & GENERIC) === 0) return false;
  const entry = new EntryView(zone, row);
  const { rdata, tokens, rdataFirst } = entry;
  const data: Range = { start: tokens[rdataFirst].range.start, end: tokens[tokens.length - 1].range.end };
  if (isBefore(range.start, data.start) || !isBefore(range.start, data.end)) return false;
  const isWhole = rdata.length === 1 && isSame(range.start, data.start) && isSame(range.end, data.end);
  return !isWhole;
}

function isBefore(left: Position, right: Position): boolean {
  return left.line < right.line || (left.line === right.line && left.character < right.character);
}

function isSame(left: Position, right: Position): boolean {
  return left.line === right.line && left.character === right.character;
}
