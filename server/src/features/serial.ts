// The serial of a zone: what comes next in its scheme, and whether the zone says something else than when it was saved.
import { addToSerial, compareSerials, serialDate } from '../dns/serial';
import { ABSENT, EntryKind, EntryReader } from '../syntax/entry';
import type { Range } from '../text/span';
import { EntryView } from '../zone/entry-view';
import { NO_NAME } from '../zone/names';
import { OwnerView } from '../zone/record';
import { INCLUDE_DIRECTIVE } from '../zone/row-reader';
import { DIRECTIVE, NO_ROW } from '../zone/rows';
import type { RowId } from '../zone/rows';
import { SOA } from '../zone/type-set';
import type { Zone } from '../zone/zone';
import type { ZoneChunk } from '../zone/zone-chunk';

/** How serials are counted: YYYYMMDDnn (RFC 1912 §2.2), seconds since 1970, one by one, or as the zone does already. */
export type SerialScheme = 'keep' | 'date' | 'unix' | 'counter';

/** What a clock on the wall says; the core has none. */
export interface Now {
  readonly year: number;
  /** From 1. */
  readonly month: number;
  readonly day: number;
  /** Since 1970, in UTC. */
  readonly seconds: number;
}

/** The serial of a zone, where it stands. */
export interface Serial {
  readonly value: number;
  readonly range: Range;
}

/** Index of the serial in the RDATA of an SOA (RFC 1035 §3.3.13). */
const SERIAL_FIELD = 2;

/** The serial of the SOA at the apex; undefined without one that can be read. */
export function serialOf(zone: Zone): Serial | undefined {
  const row = soaRow(zone);
  if (row === NO_ROW) return undefined;
  const token = new EntryView(zone, row).rdata[SERIAL_FIELD];
  if (token === undefined || token.quoted || !/^\d{1,10}$/.test(token.text)) return undefined;
  const value = Number(token.text);
  return value > 4_294_967_295 ? undefined : { value, range: token.range };
}

function soaRow(zone: Zone): RowId {
  if (zone.apex === NO_NAME) return NO_ROW;
  return new OwnerView(zone).at(zone.apex).records(SOA)[0] ?? NO_ROW;
}

/**
 * The serial after `current`, greater by RFC 1982. A date or time that is not greater gives way to the next number: so
 * the hundredth change of a day, and a serial from the future, go on counting.
 */
export function nextSerial(current: number, scheme: SerialScheme, now: Now): number {
  const found = scheme === 'keep' ? schemeOf(current, now) : scheme;
  const first = found === 'date' ? dayOf(now) * 100 + 1 : found === 'unix' ? now.seconds : undefined;
  if (first !== undefined && compareSerials(current, first) === 'less') return first;
  const next = addToSerial(current, 1);
  // Some servers take 0 for "no serial".
  return next === 0 ? 1 : next;
}

function dayOf({ year, month, day }: Now): number {
  return year * 10_000 + month * 100 + day;
}

/** Days that a serial may be ahead of the calendar and still be a date. */
const AHEAD = 31;

/** The scheme that a serial was made by. */
export function schemeOf(serial: number, now: Now): Exclude<SerialScheme, 'keep'> {
  const date = serialDate(serial);
  if (date !== undefined && date.year >= 1990 && date.month >= 1 && date.month <= 12 && date.day >= 1) {
    if (date.day <= 31 && Math.floor(serial / 100) <= dayOf(now) + AHEAD) return 'date';
  }
  // From 2001 on, up to a day from now.
  if (serial >= 1_000_000_000 && serial <= now.seconds + 86_400) return 'unix';
  return 'counter';
}

/** Whether the zone has an `$INCLUDE` of a file of that name. */
export function includes(zone: Zone, fileName: string): boolean {
  const { rows } = zone;
  for (const { firstRow, rowCount } of zone.text.chunks) {
    for (let row = firstRow; row < firstRow + rowCount; row++) {
      if ((rows.flags[row] & DIRECTIVE) === 0 || rows.type[row] !== INCLUDE_DIRECTIVE) continue;
      if (new EntryView(zone, row).tokens[1]?.text.replace(/^.*[/\\]/, '') === fileName) return true;
    }
  }
  return false;
}

// --- whether the zone has changed

/** What a zone said at one time, its serial apart. */
export interface ZonePrint {
  readonly print: number;
  readonly serial: number | undefined;
}

/** Hash of a run of entries: of the words and how many there are, so that runs can be put together. */
interface Hash {
  readonly hash: number;
  /** The factor to the power of the number of words. */
  readonly power: number;
}

const FACTOR = 0x01000193;
const hashes = new WeakMap<ZoneChunk, Hash>();
const reader = new EntryReader();

/** Takes the print of a zone: white space and comments don't count, nor does the serial. */
export function printOf(zone: Zone): ZonePrint {
  const soa = soaRow(zone);
  const own = soa === NO_ROW ? undefined : zone.chunkOf(soa);
  let print = 0;
  for (const chunk of zone.text.chunks) {
    // Chunks are never changed, only replaced: their hashes keep.
    let known = chunk === own ? undefined : hashes.get(chunk);
    if (known === undefined) {
      known = hashOf(chunk, chunk === own ? zone.rows.offset[soa] : -1);
      if (chunk !== own) hashes.set(chunk, known);
    }
    print = (Math.imul(print, known.power) + known.hash) | 0;
  }
  return { print, serial: serialOf(zone)?.value };
}

/** Hashes the words of a chunk; of the entry at `soa` all but the serial. */
function hashOf({ bytes, byteOrderMark }: ZoneChunk, soa: number): Hash {
  let hash = 0;
  let power = 1;
  const take = (word: number): void => {
    hash = (Math.imul(hash, FACTOR) + word) | 0;
    power = Math.imul(power, FACTOR);
  };
  reader.reset(bytes, byteOrderMark ? 3 : 0, bytes.length);
  while (reader.read(bytes.length)) {
    const { lexer, rdata, typeToken, kind } = reader;
    const { lexemes } = lexer;
    const isSoa = lexer.start === soa && kind === EntryKind.Record && typeToken !== ABSENT;
    take(lexer.indented ? 2 : 1);
    for (let token = 0; token < lexemes.count; token++) {
      if (isSoa && token === rdata + SERIAL_FIELD) continue;
      let word = lexemes.quoted[token] + 17;
      for (let at = lexemes.start[token]; at < lexemes.end[token]; at++) word = (Math.imul(word, 31) + bytes[at]) | 0;
      take(word);
    }
  }
  return { hash, power };
}
