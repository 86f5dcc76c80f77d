// Whether a zone says something else than when it was saved, its serial apart.
import { ABSENT, EntryKind, EntryReader } from '../syntax/entry';
import { EntryView } from '../zone/entry-view';
import { INCLUDE_DIRECTIVE } from '../zone/row-reader';
import { DIRECTIVE, NO_ROW } from '../zone/rows';
import { SERIAL_FIELD, serialOf, soaRow } from '../zone/serial';
import type { Zone } from '../zone/zone';
import type { ZoneChunk } from '../zone/zone-chunk';

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
