// Mnemonics found in octets without making a string: record types and classes.
import { lowerCase, readDecimal } from './octets';
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
    for (let slot = hash(bytes, start, end) & this.mask; ; slot = (slot + 1) & this.mask) {
      const word = this.words[slot];
      if (word === undefined) return -1;
      if (isWord(word, bytes, start, end)) return this.codes[slot];
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

function isWord(word: Uint8Array, bytes: Uint8Array, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at++) if (word[at] !== lowerCase(bytes[start + at])) return false;
  return true;
}

/** Longest word that can be a type or a class; longer stretches are not hashed. */
const LONGEST = 10;
const typeWords = new WordTable(recordTypes.map((row) => [row.mnemonic, row.code] as const));
const classWords = new WordTable(classes.map((row) => [row.name, row.code] as const));

/** Code of the record type written in the stretch: a mnemonic in any case, or `TYPEnnn` (RFC 3597 section 5). -1 when it is none. */
export function typeOfToken(bytes: Uint8Array, start: number, end: number): number {
  if (end - start > LONGEST) return -1;
  const code = typeWords.find(bytes, start, end);
  return code >= 0 ? code : numbered(bytes, start, end, 'type');
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
