// The address that an A or AAAA record gives, be it written or made by $GENERATE.
import { EntryReader } from '../syntax/entry';
import { decode } from '../text/utf8';
import { EntryView, readRow } from './entry-view';
import { GenerateDirective } from './generate';
import { GENERATED } from './rows';
import type { RowId } from './rows';
import type { Zone } from './zone';

/** The address as written; the empty text when it cannot be told. */
export function addressOf(zone: Zone, row: RowId): string {
  if ((zone.rows.flags[row] & GENERATED) === 0) return writtenAddress(zone, row);
  return /(\S+)\s*$/.exec(generatedLine(zone, row))?.[1] ?? '';
}

const reader = new EntryReader();

/** The first word of a row's data; read without making tokens of the others, for a set may have a hundred thousand. */
function writtenAddress(zone: Zone, row: RowId): string {
  readRow(reader, zone, row);
  const { rdata } = reader;
  const { bytes, start, end, count } = reader.lexer.lexemes;
  return rdata < count ? decode(bytes, start[rdata], end[rdata]) : '';
}

/** The line that $GENERATE made a row from. */
export function generatedLine(zone: Zone, row: RowId): string {
  const { rows } = zone;
  const chunk = zone.chunkOf(row);
  let first = row;
  while (first > chunk.firstGenerated && rows.offset[first - 1] === rows.offset[row]) first--;
  return GenerateDirective.of(new EntryView(zone, row).tokens)?.record(row - first) ?? '';
}
