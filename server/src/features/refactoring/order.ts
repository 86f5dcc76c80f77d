// The records of a set in the order of their preference: the lines stay, their data change places.
import { refactorings } from '../../messages/refactorings';
import { BLANK, CLASS, endOfLine } from '../../syntax/octets';
import type { TextEdit } from '../../text/span';
import { decode } from '../../text/utf8';
import { EntryView } from '../../zone/entry-view';
import { OwnerView } from '../../zone/record';
import type { RowId } from '../../zone/rows';
import { rowOf } from '../../syntax/entry';
import type { Zone } from '../../zone/zone';
import type { Place } from '../locate';
import type { Refactoring } from './refactoring';
import { hasParentheses } from './shape';

/** Fields that say which record of a set comes first. */
const RANKS = new Set(['preference', 'priority', 'order']);
/** Most records of a set that are sorted. */
const MOST = 200;

/** The set at a place in order; none where it is, or where a record would change with its line. */
export function sortedSet(zone: Zone, place: Place): Refactoring[] {
  const { entry } = place;
  const { rows } = zone;
  const owner = rows.owner[entry.row];
  const type = rows.type[entry.row];
  const field = entry.isDirective ? undefined : rowOf(type)?.fields[0];
  if (field === undefined || !RANKS.has(field.name) || owner < 0) return [];
  const set = new OwnerView(zone).at(owner).records(type);
  if (set.length > MOST) return [];
  const sorted = [...set].sort((left, right) => rows.number[left] - rows.number[right]);
  if (sorted.every((row, index) => row === set[index])) return [];
  const stretches = set.map((row) => stretchOf(zone, row));
  if (!areLike(zone, set, stretches)) return [];
  const edits = set.flatMap((_row, index): TextEdit[] => {
    const newText = stretches[set.indexOf(sorted[index])]?.text;
    const stretch = stretches[index];
    return stretch === undefined || newText === undefined || newText === stretch.text
      ? []
      : [{ range: stretch.entry.range(stretch.start, stretch.end), newText }];
  });
  const mnemonic = rowOf(type)?.mnemonic ?? '';
  return [{ title: refactorings.sort, args: { type: mnemonic, owner: zone.names.text(owner) }, edits }];
}

/** The data of a record with the comment behind them. */
interface Stretch {
  readonly entry: EntryView;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The data of a record that has one line for itself; undefined for any other. */
function stretchOf(zone: Zone, row: RowId): Stretch | undefined {
  if (new OwnerView(zone).isGenerated(row)) return undefined;
  const entry = new EntryView(zone, row);
  const { bytes } = entry.chunk;
  const [first] = entry.rdata;
  const last = entry.tokens[entry.tokens.length - 1];
  if (first === undefined || hasParentheses(entry)) return undefined;
  let end = endOfLine(bytes, last.end, entry.end);
  while (CLASS[bytes[end - 1]] === BLANK && end > last.end) end--;
  return { entry, start: first.start, end, text: decode(bytes, first.start, end) };
}

/** Whether data may change places: all stand in one file, names are relative to one origin, and all records live equally long. */
function areLike(zone: Zone, set: readonly RowId[], stretches: readonly (Stretch | undefined)[]): boolean {
  return stretches.every((stretch, index) => {
    if (stretch === undefined || stretches[0] === undefined) return false;
    return (
      stretch.entry.chunk.source === stretches[0].entry.chunk.source &&
      stretch.entry.origin === stretches[0].entry.origin &&
      zone.effectiveTtl(set[index]) === zone.effectiveTtl(set[0])
    );
  });
}
