// What each octet means to the lexer, and the marks that single octets leave on an entry.

/** Octets of the master file format (RFC 1035 §5.1). */
export const LF = 10;
export const CR = 13;
export const TAB = 9;
export const SPACE = 32;
export const QUOTE = 34;
export const DOLLAR = 36;
export const OPEN = 40;
export const CLOSE = 41;
export const STAR = 42;
export const DOT = 46;
export const ZERO = 48;
export const NINE = 57;
export const SEMICOLON = 59;
export const AT = 64;
export const BACKSLASH = 92;

/** Classes of octets. Those up to `MARKED` may stand in a word. */
export const WORD = 0;
export const MARKED = 1;
export const ESCAPE = 2;
export const BLANK = 3;
export const BREAK = 4;
export const COMMENT = 5;
export const QUOTES = 6;
export const OPENING = 7;
export const CLOSING = 8;

/** Marks: an entry holds an octet that is no printable ASCII; one that may belong to a placeholder of a template. */
export const ODD_OCTET = 1;
export const MAYBE_PLACEHOLDER = 2;

/** Class of each octet. */
export const CLASS = new Uint8Array(256);
/** Marks of each octet of the class MARKED. */
export const MARKS = new Uint8Array(256);

for (let octet = 0; octet < 256; octet++) {
  if (octet < SPACE || octet > 126) {
    CLASS[octet] = MARKED;
    MARKS[octet] = ODD_OCTET;
  }
}
// Templates: {{ }}, ${ }, <% %>, %NAME%, @@NAME@@. "@" and "$" alone are common, so "{", "%" and "<" tell.
for (const octet of [0x7b, 0x25, 0x3c, AT]) {
  CLASS[octet] = MARKED;
  MARKS[octet] = MAYBE_PLACEHOLDER;
}
CLASS[TAB] = CLASS[SPACE] = BLANK;
CLASS[LF] = CLASS[CR] = BREAK;
CLASS[SEMICOLON] = COMMENT;
CLASS[QUOTE] = QUOTES;
CLASS[OPEN] = OPENING;
CLASS[CLOSE] = CLOSING;
CLASS[BACKSLASH] = ESCAPE;

/** Behind the line break at `at`. */
export function afterBreak(bytes: Uint8Array, at: number): number {
  return bytes[at] === CR && bytes[at + 1] === LF ? at + 2 : at + 1;
}

/** The end of the line (its break not included) that holds `at`. */
export function endOfLine(bytes: Uint8Array, at: number, end: number): number {
  while (at < end && CLASS[bytes[at]] !== BREAK) at++;
  return at;
}

/** `zonewright-`, with which comments begin that speak to this program. */
const OWN_WORD = Uint8Array.from('zonewright-', (character) => character.charCodeAt(0));

/** The letter that it begins with. */
export const OWN_LETTER = OWN_WORD[0];

/** Whether a word of ours begins at `at`. */
export function speaksToUs(bytes: Uint8Array, at: number): boolean {
  let length = 0;
  while (length < OWN_WORD.length && bytes[at + length] === OWN_WORD[length]) length++;
  return length === OWN_WORD.length;
}
