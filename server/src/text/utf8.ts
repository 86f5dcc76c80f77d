// Text as octets: UTF-8 that also carries lone surrogates (WTF-8), and UTF-16 columns within it.
//
// Editors speak UTF-16, zone files and their limits are octets. Keeping octets makes reading several times faster
// than reading a string, and a document that is cut between two halves of a surrogate pair still round-trips.

const encoder = new TextEncoder();

/** Units up to which a text is looked at unit by unit: what a token holds. */
const SHORT = 64;

/** The octets of `text`; a lone surrogate becomes three octets of its own. */
export function encode(text: string): Uint8Array {
  if (text.length <= SHORT) {
    const short = asciiOf(text);
    if (short !== undefined) return short;
  }
  if (text.isWellFormed()) return encoder.encode(text);
  const bytes = new Uint8Array(text.length * 3);
  let length = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x80) bytes[length++] = code;
    else if (code < 0x800) {
      bytes[length++] = 0xc0 | (code >> 6);
      bytes[length++] = 0x80 | (code & 0x3f);
    } else if (code < 0x10000) {
      bytes[length++] = 0xe0 | (code >> 12);
      bytes[length++] = 0x80 | ((code >> 6) & 0x3f);
      bytes[length++] = 0x80 | (code & 0x3f);
    } else {
      bytes[length++] = 0xf0 | (code >> 18);
      bytes[length++] = 0x80 | ((code >> 12) & 0x3f);
      bytes[length++] = 0x80 | ((code >> 6) & 0x3f);
      bytes[length++] = 0x80 | (code & 0x3f);
    }
  }
  return bytes.slice(0, length);
}

/** The octets of a text of ASCII characters; undefined for any other. The encoder takes longer to be called than that. */
function asciiOf(text: string): Uint8Array | undefined {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= 0x80) return undefined;
    bytes[at] = unit;
  }
  return bytes;
}

/** The text of the octets from `start` to `end`; an octet that begins no character becomes U+FFFD. */
export function decode(bytes: Uint8Array, start = 0, end = bytes.length): string {
  let text = '';
  let units: number[] = [];
  for (let at = start; at < end;) {
    if (units.length > 8000) {
      text += String.fromCharCode(...units);
      units = [];
    }
    const lead = bytes[at];
    const size = sequenceLength(bytes, at, end);
    if (lead < 0x80) units.push(lead);
    else if (size === 2) units.push(((lead & 0x1f) << 6) | (bytes[at + 1] & 0x3f));
    else if (size === 3) units.push(((lead & 0x0f) << 12) | ((bytes[at + 1] & 0x3f) << 6) | (bytes[at + 2] & 0x3f));
    else if (size === 4) {
      const code =
        (((lead & 0x07) << 18) |
          ((bytes[at + 1] & 0x3f) << 12) |
          ((bytes[at + 2] & 0x3f) << 6) |
          (bytes[at + 3] & 0x3f)) -
        0x10000;
      units.push(0xd800 | (code >> 10), 0xdc00 | (code & 0x3ff));
    } else units.push(0xfffd);
    at += size;
  }
  return text + String.fromCharCode(...units);
}

/** How many UTF-16 units the octets from `start` to `end` are. */
export function utf16Length(bytes: Uint8Array, start: number, end: number): number {
  let units = 0;
  for (let at = start; at < end;) {
    const size = bytes[at] < 0x80 ? 1 : sequenceLength(bytes, at, end);
    units += size === 4 ? 2 : 1;
    at += size;
  }
  return units;
}

/** A place within a line: the octet at which the column lies, and whether it splits a surrogate pair there. */
export interface Column {
  readonly offset: number;
  /** The column lies between the two halves of the character at `offset`. */
  readonly inside: boolean;
}

/** Where `character` (UTF-16 units from `start`) lies; past the end it is `end`. */
export function columnAt(bytes: Uint8Array, start: number, end: number, character: number): Column {
  let left = character;
  let at = start;
  while (left > 0 && at < end) {
    const size = bytes[at] < 0x80 ? 1 : sequenceLength(bytes, at, end);
    if (size === 4 && left === 1) return { offset: at, inside: true };
    left -= size === 4 ? 2 : 1;
    at += size;
  }
  return { offset: at, inside: false };
}

/** Octets of the character at `at`: 1 to 4; 1 for an octet that begins none. */
function sequenceLength(bytes: Uint8Array, at: number, end: number): number {
  const lead = bytes[at];
  const size = lead < 0xc2 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 1;
  if (at + size > end) return 1;
  for (let next = at + 1; next < at + size; next++) if ((bytes[next] & 0xc0) !== 0x80) return 1;
  return size;
}

/** Joins `parts` into one array; two halves of a surrogate pair that meet at a border become one character. */
export function concatenate(parts: readonly Uint8Array[]): Uint8Array {
  let length = 0;
  for (const part of parts) length += part.length;
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    if (part.length >= 3 && isHalf(part, 0, 0xb0) && at >= 3 && isHalf(bytes, at - 3, 0xa0)) {
      const pair = decode(bytes, at - 3, at) + decode(part, 0, 3);
      bytes.set(encoder.encode(pair), at - 3);
      bytes.set(part.subarray(3), at + 1);
      at += part.length - 2;
    } else {
      bytes.set(part, at);
      at += part.length;
    }
  }
  return at === length ? bytes : bytes.slice(0, at);
}

/** A half of a surrogate pair at `at`: the high one for `second` = 0xa0, the low one for 0xb0. */
function isHalf(bytes: Uint8Array, at: number, second: number): boolean {
  return bytes[at] === 0xed && (bytes[at + 1] & 0xf0) === second;
}
