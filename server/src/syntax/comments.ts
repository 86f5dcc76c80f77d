// Finds the comments of a text: from a ";" that is neither quoted nor escaped to the end of its line (RFC 1035 §5.1).
import { afterBreak, BLANK, BREAK, CLASS, COMMENT, endOfLine, ESCAPE, QUOTE } from './octets';

/** A line of a text, as octets. */
export interface Line {
  readonly start: number;
  /** Its line break not included. */
  readonly end: number;
  /** Where its comment begins; -1 without one. */
  readonly comment: number;
  /** `blank`: nothing but white space; `comment`: nothing but a comment; else `text`. */
  readonly kind: 'blank' | 'comment' | 'text';
}

/** The lines of a text that begins at the start of a line, one at a time. Quotes end with their line. */
export function* linesOf(bytes: Uint8Array, start = 0): Generator<Line> {
  for (let at = start; at < bytes.length;) {
    const line = lineAt(bytes, at);
    yield line;
    at = line.end < bytes.length ? afterBreak(bytes, line.end) : line.end;
  }
}

/** The line that begins at `start`. */
export function lineAt(bytes: Uint8Array, start: number): Line {
  let quoted = false;
  let blank = true;
  for (let at = start; at < bytes.length; at++) {
    const kind = CLASS[bytes[at]];
    if (kind === BREAK) return { start, end: at, comment: -1, kind: blank ? 'blank' : 'text' };
    if (kind === COMMENT && !quoted) {
      const end = endOfLine(bytes, at, bytes.length);
      return { start, end, comment: at, kind: blank ? 'comment' : 'text' };
    }
    if (kind === BLANK) continue;
    blank = false;
    if (bytes[at] === QUOTE) quoted = !quoted;
    else if (kind === ESCAPE && at + 1 < bytes.length && CLASS[bytes[at + 1]] !== BREAK) at++;
  }
  return { start, end: bytes.length, comment: -1, kind: blank ? 'blank' : 'text' };
}
