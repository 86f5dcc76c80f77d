// What a zone says, as a number: the same for two texts whose records are the same, whatever their order, spelling and
// comments are, and whatever the serial is.
import { decode } from '../text/utf8';
import { EntryView, entryLimit } from '../zone/entry-view';
import { GENERATE_DIRECTIVE, INCLUDE_DIRECTIVE, UNKNOWN_DIRECTIVE } from '../zone/row-reader';
import { DIRECTIVE, FAULTY, NO_ROW, PLACEHOLDER } from '../zone/rows';
import type { RowId } from '../zone/rows';
import { SERIAL_FIELD, soaRow } from '../zone/serial';
import type { Zone } from '../zone/zone';
import type { State, ZoneChunk } from '../zone/zone-chunk';
import { dataKey } from './data-key';

/** Sums of two hashes of all records. */
interface Sums {
  readonly first: number;
  readonly second: number;
}

const known = new WeakMap<ZoneChunk, { readonly entry: State; readonly sums: Sums }>();
/** Directives that bring records. */
const BRINGING: readonly number[] = [GENERATE_DIRECTIVE, INCLUDE_DIRECTIVE, UNKNOWN_DIRECTIVE];

export function canonicalPrint(zone: Zone): string {
  const soa = soaRow(zone);
  const own = soa === NO_ROW ? undefined : zone.chunkOf(soa);
  let first = 0;
  let second = 0;
  for (const chunk of zone.text.chunks) {
    const sums = chunk === own ? sumsOf(zone, chunk, soa) : keptSums(zone, chunk);
    first = (first + sums.first) | 0;
    second = (second + sums.second) | 0;
  }
  return `${first}:${second}`;
}

/** Chunks are never changed, only replaced, but what they begin with may change. */
function keptSums(zone: Zone, chunk: ZoneChunk): Sums {
  const kept = known.get(chunk);
  if (kept?.entry === chunk.entry) return kept.sums;
  const sums = sumsOf(zone, chunk, NO_ROW);
  known.set(chunk, { entry: chunk.entry, sums });
  return sums;
}

function sumsOf(zone: Zone, chunk: ZoneChunk, soa: RowId): Sums {
  let first = 0;
  let second = 0;
  for (let row = chunk.firstRow; row < chunk.firstRow + chunk.rowCount; row++) {
    const text = textOf(zone, chunk, row, row === soa);
    if (text === undefined) continue;
    first = (first + hash(text, 0x01000193)) | 0;
    second = (second + hash(text, 0x2545f491)) | 0;
  }
  return { first, second };
}

/** What an entry says; undefined of one that says nothing by itself. */
function textOf(zone: Zone, chunk: ZoneChunk, row: RowId, isSoa: boolean): string | undefined {
  const { rows, names } = zone;
  const flags = rows.flags[row];
  if ((flags & DIRECTIVE) !== 0) {
    if (!BRINGING.includes(rows.type[row])) return undefined;
    return `${names.text(chunk.entry.origin < 0 ? 0 : chunk.entry.origin)} ${words(zone, row)}`;
  }
  const owner = rows.owner[row];
  const key = (flags & (FAULTY | PLACEHOLDER)) !== 0 || owner < 0 ? undefined : dataKey(zone, row, true);
  if (key === undefined) return decode(chunk.bytes, rows.offset[row], entryLimit(zone, chunk, row)).trim();
  const data = isSoa ? withoutSerial(key) : key;
  return `${names.text(owner)} ${zone.effectiveTtl(row)} ${rows.type[row]} ${data}`;
}

function words(zone: Zone, row: RowId): string {
  return new EntryView(zone, row).tokens.map(({ text }) => text).join(' ');
}

/** The fields stand one behind the other, each after a line break. */
function withoutSerial(key: string): string {
  return key
    .split('\n')
    .filter((_, index) => index !== SERIAL_FIELD + 1)
    .join('\n');
}

function hash(text: string, factor: number): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), factor);
  value ^= value >>> 15;
  value = Math.imul(value, 0x2c1b3c6d);
  return value ^ (value >>> 13);
}
