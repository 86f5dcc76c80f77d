// ASCII octets: what the readers of this floor ask of a single octet or of a stretch of them.

export const PLUS = 0x2b;
export const HYPHEN = 0x2d;
export const DOT = 0x2e;
export const SLASH = 0x2f;
export const ZERO = 0x30;
export const NINE = 0x39;
export const COLON = 0x3a;
export const EQUALS = 0x3d;
export const AT = 0x40;
export const BACKSLASH = 0x5c;

/** True for `0` to `9`. */
export function isDigit(octet: number): boolean {
  return octet >= ZERO && octet <= NINE;
}

/** True for `A` to `Z` and `a` to `z`. */
export function isLetter(octet: number): boolean {
  const lower = octet | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}

/** For each octet: itself, with `A` to `Z` made small. For loops that are run for every octet of a zone. */
export const SMALL = Uint8Array.from({ length: 256 }, (_, octet) =>
  octet >= 0x41 && octet <= 0x5a ? octet | 0x20 : octet,
);

/** The octet with `A` to `Z` made small; everything else as it is. */
export function lowerCase(octet: number): number {
  return SMALL[octet];
}

/** The value of a hexadecimal digit, or -1. */
export function hexValue(octet: number): number {
  if (isDigit(octet)) return octet - ZERO;
  const lower = octet | 0x20;
  return lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : -1;
}

/**
 * Reads an unsigned decimal number that fills the stretch.
 * Returns -1 for anything else. Values above 2^53 are not exact, but still above every limit.
 */
export function readDecimal(bytes: Uint8Array, start: number, end: number): number {
  if (start >= end) return -1;
  let value = 0;
  for (let at = start; at < end; at++) {
    const digit = bytes[at] - ZERO;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

/** True when the stretch reads as `word`, which is ASCII, in any case. */
export function equalsWord(bytes: Uint8Array, start: number, end: number, word: string): boolean {
  if (end - start !== word.length) return false;
  for (let at = 0; at < word.length; at++) {
    if (lowerCase(bytes[start + at]) !== lowerCase(word.charCodeAt(at))) return false;
  }
  return true;
}

/** The octets of `text`, in UTF-8. */
export function octetsOf(text: string): Uint8Array {
  const octets: number[] = [];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x80) octets.push(code);
    else if (code < 0x800) octets.push(0xc0 | (code >> 6), 0x80 | (code & 0x3f));
    else if (code < 0x10000) octets.push(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 0x3f), 0x80 | (code & 0x3f));
    else
      octets.push(0xf0 | (code >> 18), 0x80 | ((code >> 12) & 0x3f), 0x80 | ((code >> 6) & 0x3f), 0x80 | (code & 0x3f));
  }
  return Uint8Array.from(octets);
}

/** The UTF-8 text of a stretch, for messages; octets that are no UTF-8 become U+FFFD. */
export function textOf(bytes: Uint8Array, start: number, end: number): string {
  let text = '';
  let at = start;
  while (at < end) {
    const length = characterLength(bytes, at, end);
    text += String.fromCodePoint(codePoint(bytes, at, length));
    at += length;
  }
  return text;
}

/** The character that holds the octet at `at`, for messages. */
export function characterAt(bytes: Uint8Array, at: number, end: number): string {
  return textOf(bytes, at, at + characterLength(bytes, at, end));
}

function characterLength(bytes: Uint8Array, at: number, end: number): number {
  const lead = bytes[at];
  const length = lead < 0xc2 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 1;
  if (at + length > end) return 1;
  for (let next = at + 1; next < at + length; next++) if ((bytes[next] & 0xc0) !== 0x80) return 1;
  return length;
}

function codePoint(bytes: Uint8Array, at: number, length: number): number {
  if (length === 1) return bytes[at] < 0x80 ? bytes[at] : 0xfffd;
  let code = bytes[at] & (0xff >> (length + 1));
  for (let next = at + 1; next < at + length; next++) code = (code << 6) | (bytes[next] & 0x3f);
  return code > 0x10ffff ? 0xfffd : code;
}
