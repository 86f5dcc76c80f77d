// Mnemonics found in octets without making a string: record types and classes.
import { SMALL, lowerCase, readDecimal } from './octets';
import type { RecordType } from './record-type';
import { recordTypes } from './record-types';
import { classes } from './registries';

/**
 * Words and their codes, in a table with open addressing over octets.
 * A word is looked up as it stands in the text, in any case.
 */
class WordTable {
  private readonly words: (Uint8Array | undefined)[];
  private readonly codes: Int32Array;
  private readonly mask: number;

  constructor(entries: readonly (readonly [word: string, code: number])[]) {
    let size = 16;
    while (size < entries.length * 3) size *= 2;
    this.mask = size - 1;
    this.words = new Array<Uint8Array | undefined>(size).fill(undefined);
    this.codes = new Int32Array(size);
    for (const [word, code] of entries) this.add(word.toLowerCase(), code);
  }

  /** The code of the word in the stretch, or -1. */
  find(bytes: Uint8Array, start: number, end: number): number {
    const { words, mask } = this;
    const length = end - start;
    for (let slot = hash(bytes, start, end) & mask; ; slot = (slot + 1) & mask) {
      const word = words[slot];
      if (word === undefined) return -1;
      if (word.length !== length) continue;
      let at = 0;
      while (at < length && word[at] === SMALL[bytes[start + at]]) at++;
      if (at === length) return this.codes[slot];
    }
  }

  private add(word: string, code: number): void {
    const octets = Uint8Array.from(word, (letter) => letter.charCodeAt(0));
    let slot = hash(octets, 0, octets.length) & this.mask;
    while (this.words[slot] !== undefined) slot = (slot + 1) & this.mask;
    this.words[slot] = octets;
    this.codes[slot] = code;
  }
}

function hash(bytes: Uint8Array, start: number, end: number): number {
  let value = end - start;
  for (let at = start; at < end; at++) value = (value * 31 + (bytes[at] | 0x20)) | 0;
  return value ^ (value >>> 7);
}

/** Longest word that can be a type or a class; longer stretches are not hashed. */
const LONGEST = 10;
const typeWords = new WordTable(recordTypes.map((row) => [row.mnemonic, row.code] as const));
const classWords = new WordTable(
  classes.flatMap(({ name, aliases = [], code }) => [name, ...aliases].map((word) => [word, code] as const)),
);

/** Code of the record type written in the stretch: a mnemonic in any case, or `TYPEnnn` (RFC 3597 section 5). -1 when it is none. */
export function typeOfToken(bytes: Uint8Array, start: number, end: number): number {
  if (end - start > LONGEST) return -1;
  const code = typeWords.find(bytes, start, end);
  return code >= 0 ? code : numbered(bytes, start, end, 'type');
}

/** Whether the stretch is `IN`, the class that nearly all records have. */
export function isInternet(bytes: Uint8Array, start: number, end: number): boolean {
  return end - start === 2 && (bytes[start] | 0x20) === 0x69 && (bytes[start + 1] | 0x20) === 0x6e;
}

/** Code of the class written in the stretch: a mnemonic in any case, or `CLASSnnn`. -1 when it is none. */
export function classOfToken(bytes: Uint8Array, start: number, end: number): number {
  if (end - start > LONGEST) return -1;
  const code = classWords.find(bytes, start, end);
  return code >= 0 ? code : numbered(bytes, start, end, 'class');
}

function numbered(bytes: Uint8Array, start: number, end: number, prefix: string): number {
  const digits = start + prefix.length;
  if (digits >= end) return -1;
  for (let at = 0; at < prefix.length; at++) if (lowerCase(bytes[start + at]) !== prefix.charCodeAt(at)) return -1;
  const code = readDecimal(bytes, digits, end);
  return code > 65_535 ? -1 : code;
}

/**
 * The mnemonic that `text` was probably meant to be, one of a type that the data fits if it can be; undefined when none
 * is near. Near is one slip (a letter more, less, other, or two swapped), or two in words of five letters and more.
 */
export function nearestType(text: string, fits?: (type: RecordType) => boolean): string | undefined {
  const near = (types: readonly RecordType[], shortest: number): string | undefined =>
    nearestWord(
      text,
      types.map(({ mnemonic }) => mnemonic),
      shortest,
    );
  const fitting = fits && near(suggestedTypes.filter(fits), 1);
  return fitting ?? near(suggestedTypes, 2);
}

const suggestedTypes = recordTypes
  .filter((row) => row.use !== 'never' && row.status !== 'obsolete' && row.status !== 'reserved')
  .sort((left, right) => popularity(left.mnemonic) - popularity(right.mnemonic));

/** The types that people write most come first, and win over others as near. */
function popularity(mnemonic: string): number {
  const common = ['MX', 'A', 'AAAA', 'NS', 'TXT', 'CNAME', 'SOA', 'PTR', 'SRV', 'CAA', 'DS', 'TLSA', 'HTTPS', 'SVCB'];
  const place = common.indexOf(mnemonic);
  return place < 0 ? common.length : place;
}

/**
 * The word of `candidates` nearest to `text`, in any case; of several as near, the first. Undefined when none is near:
 * a word shorter than `shortest` is near to everything.
 */
export function nearestWord(text: string, candidates: readonly string[], shortest = 2): string | undefined {
  const wanted = text.toUpperCase();
  if (wanted.length < 2 || wanted.length > 20) return undefined;
  let nearest: string | undefined;
  let least = wanted.length < 5 ? 2 : 3;
  for (const candidate of candidates) {
    if (candidate.length < shortest) continue;
    const distance = editDistance(wanted, candidate.toUpperCase());
    if (distance >= least) continue;
    least = distance;
    nearest = candidate;
  }
  return nearest;
}

/** Letters to add, drop, change or swap with their neighbour, to make one word of the other. */
function editDistance(left: string, right: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: right.length + 1 }, (_, place) => place);
  for (let row = 1; row <= left.length; row++) {
    const current = [row];
    for (let column = 1; column <= right.length; column++) {
      const same = left[row - 1] === right[column - 1];
      let least = Math.min(last[column] + 1, current[column - 1] + 1, last[column - 1] + (same ? 0 : 1));
      const swapped =
        row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      if (swapped) least = Math.min(least, beforeLast[column - 2] + 1);
      current.push(least);
    }
    beforeLast = last;
    last = current;
  }
  return last[right.length];
}
