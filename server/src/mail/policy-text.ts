// The text of a TXT record as policies read it: its strings joined without spaces, and where each octet is written.
import { escapeLength, escapeValue } from '../dns/name';
import { BACKSLASH } from '../dns/octets';
import { decode } from '../text/utf8';

/** One string of a record as written, its quotes left out. */
export interface WrittenString {
  /** Its octets in the chunk. */
  readonly start: number;
  readonly end: number;
}

/** Octets that are turned into text at once, and the place where they wait: a list for each text would be grown each time. */
const PIECE = 4096;
const piece = new Array<number>(PIECE).fill(0);

/** A stretch of the chunk. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * The joined text (RFC 7208 §3.3, RFC 6376 §3.6.2.2: strings are joined without anything between them). An index counts
 * octets of the text, escapes decoded; each has its place in the chunk that the text was read from.
 */
export class PolicyText {
  /** One character per octet, U+0000 to U+00FF, so that an index is an octet. */
  readonly text: string;
  /** Index in the text at which each string begins. */
  readonly beginnings: readonly number[];

  constructor(
    private readonly bytes: Uint8Array,
    readonly strings: readonly WrittenString[],
    /** What stands between two strings; only to see what was meant, as it has no place. */
    glue = '',
  ) {
    const beginnings: number[] = [];
    let text = '';
    let count = 0;
    const add = (octet: number): void => {
      if (count === PIECE) {
        text += String.fromCharCode(...piece);
        count = 0;
      }
      piece[count++] = octet;
    };
    for (const { start, end } of strings) {
      if (glue !== '' && beginnings.length > 0) for (const character of glue) add(character.charCodeAt(0));
      beginnings.push(text.length + count);
      for (let at = start; at < end;) {
        const octet = bytes[at];
        const escape = octet === BACKSLASH ? escapeLength(bytes, at, end) : 0;
        add(escape === 4 ? escapeValue(bytes, at) : escape === 2 ? bytes[at + 1] : octet);
        at += escape === 0 ? 1 : escape;
      }
    }
    this.text = text + String.fromCharCode(...piece.slice(0, count));
    this.beginnings = beginnings;
  }

  /** Octets of the text. */
  get length(): number {
    return this.text.length;
  }

  /** The stretch of the chunk that writes the text from `from` to before `to`; for an empty one the place between. */
  stretch(from: number, to: number): Stretch {
    if (from < to) return { start: this.placeOf(from, false), end: this.placeOf(to - 1, true) };
    const place = from > 0 ? this.placeOf(from - 1, true) : this.placeOf(0, false);
    return { start: place, end: place };
  }

  /** Where the octet at `index` is written, or where what writes it ends. */
  private placeOf(index: number, isEnd: boolean): number {
    const { bytes, strings, beginnings } = this;
    if (strings.length === 0) return 0;
    const string = this.stringAt(index);
    const { start, end } = strings[string];
    let left = index - beginnings[string];
    let at = start;
    for (; at < end; left--) {
      const next = at + Math.max(1, bytes[at] === BACKSLASH ? escapeLength(bytes, at, end) : 0);
      if (left === 0) return isEnd ? next : at;
      at = next;
    }
    return end;
  }

  /** Index of the octet that is written at an octet of the chunk, or of the one behind it; undefined outside the strings. */
  indexAt(place: number): number | undefined {
    const string = this.strings.findIndex(({ start, end }) => place >= start && place <= end);
    if (string < 0) return undefined;
    const { bytes } = this;
    const { start, end } = this.strings[string];
    let index = this.beginnings[string];
    for (let at = start; at < end; index++) {
      const next = at + Math.max(1, bytes[at] === BACKSLASH ? escapeLength(bytes, at, end) : 0);
      if (place < next) return index;
      at = next;
    }
    return index;
  }

  /** Number of the string that holds the octet at `index`; of the last one behind the end. */
  stringAt(index: number): number {
    const { beginnings } = this;
    let low = 0;
    let high = beginnings.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (beginnings[middle] <= index) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** The text from `from` to `to` for people: as UTF-8, what is not printable as in a zone file. */
  shown(from: number, to: number): string {
    return shown(this.text.slice(from, to));
  }
}

/** Text of octets for people: as UTF-8, control characters escaped as in a zone file. */
export function shown(text: string): string {
  let plain = true;
  for (let i = 0; i < text.length && plain; i++) plain = text.charCodeAt(i) >= 0x20 && text.charCodeAt(i) < 0x7f;
  if (plain) return text;
  const decoded = decode(Uint8Array.from(text, (octet) => octet.charCodeAt(0)));
  let result = '';
  for (const character of decoded) {
    const code = character.charCodeAt(0);
    result += code < 0x20 || code === 0x7f ? `\\${String(code).padStart(3, '0')}` : character;
  }
  return result;
}
