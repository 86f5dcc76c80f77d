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
  private readonly starts: Int32Array;
  private readonly ends: Int32Array;
  /** Index in the text at which each string begins. */
  readonly beginnings: readonly number[];

  constructor(
    bytes: Uint8Array,
    readonly strings: readonly WrittenString[],
    /** What stands between two strings; only to see what was meant. */
    glue = '',
  ) {
    let room = 0;
    for (const { start, end } of strings) room += end - start + glue.length;
    const octets = new Uint8Array(room);
    const starts = new Int32Array(room);
    const ends = new Int32Array(room);
    const beginnings: number[] = [];
    let length = 0;
    for (const { start, end } of strings) {
      if (length > 0 || beginnings.length > 0) {
        for (let i = 0; i < glue.length; i++) {
          octets[length] = glue.charCodeAt(i);
          starts[length] = ends[length] = start;
          length++;
        }
      }
      beginnings.push(length);
      for (let at = start; at < end;) {
        const escape = bytes[at] === BACKSLASH ? escapeLength(bytes, at, end) : 0;
        octets[length] = escape === 4 ? escapeValue(bytes, at) : escape === 2 ? bytes[at + 1] : bytes[at];
        starts[length] = at;
        at += Math.max(escape, 1);
        ends[length++] = at;
      }
    }
    this.text = latin1(octets, length);
    this.starts = starts.subarray(0, length);
    this.ends = ends.subarray(0, length);
    this.beginnings = beginnings;
  }

  /** Octets of the text. */
  get length(): number {
    return this.text.length;
  }

  /** The stretch of the chunk that writes the text from `from` to before `to`; for an empty one the place between. */
  stretch(from: number, to: number): Stretch {
    const { starts, ends, strings } = this;
    if (from < to) return { start: starts[from], end: ends[to - 1] };
    const place = from > 0 ? ends[from - 1] : from < starts.length ? starts[from] : (strings[0]?.start ?? 0);
    return { start: place, end: place };
  }

  /** Number of the string that holds the octet at `index`; of the last one behind the end. */
  stringAt(index: number): number {
    let string = this.beginnings.length - 1;
    while (string > 0 && this.beginnings[string] > index) string--;
    return string;
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

/** Longest stretch that is turned into text at once. */
const PIECE = 8192;

function latin1(octets: Uint8Array, length: number): string {
  let text = '';
  for (let at = 0; at < length; at += PIECE) {
    text += String.fromCharCode(...octets.subarray(at, Math.min(length, at + PIECE)));
  }
  return text;
}
