// Finds the partner of a parenthesis, looking ahead a bounded way and never twice over the same octets.
//
// Quotes and comments end with their line, so whether an octet is a parenthesis doesn't depend on what was opened
// before it. That is why one forward pass with a stack serves all questions, in linear time for any text.
import { BREAK, CLASS, CLOSING, COMMENT, ESCAPE, OPENING, QUOTE, QUOTES, endOfLine } from './octets';

/** How far a closing parenthesis is looked for, in octets: more than the 65,535 octets that RDATA can hold. */
export const PARENTHESIS_REACH = 65_536;

/** More pairs than any entry has that makes sense. */
const MOST_PARTNERS = 100_000;

export class Parentheses {
  private bytes: Uint8Array = new Uint8Array(0);
  private end = 0;
  private read = 0;
  private readonly open: number[] = [];
  private readonly partners = new Map<number, number>();
  /** Whether `partners` holds any. */
  private remembers = false;

  /** Begins a new text. */
  reset(bytes: Uint8Array, end: number): void {
    this.bytes = bytes;
    this.end = end;
    this.read = 0;
    this.open.length = 0;
    this.partners.clear();
  }

  /** How far the text was looked at. */
  get seen(): number {
    return this.read;
  }

  /** An entry begins at `at`: what is known of the text before it is no longer asked for. */
  forgetBefore(at: number): void {
    if (this.remembers && at >= this.read) {
      this.partners.clear();
      this.remembers = false;
    }
  }

  /** The ")" of the "(" at `at`, which stands outside quotes and comments; -1 if none is in reach. */
  partner(at: number): number {
    if (at >= this.read) {
      this.open.length = 0;
      this.read = at;
      if (this.partners.size > MOST_PARTNERS) this.partners.clear();
    }
    const known = this.partners.get(at);
    const found = known ?? this.readOn(at);
    return found - at > PARENTHESIS_REACH ? -1 : found;
  }

  private readOn(wanted: number): number {
    const { bytes, open, partners } = this;
    const limit = Math.min(this.end, wanted + PARENTHESIS_REACH);
    let at = this.read;
    while (at < limit) {
      switch (CLASS[bytes[at]]) {
        case OPENING:
          open.push(at);
          break;
        case CLOSING: {
          const partner = open.pop();
          if (partner !== undefined) {
            partners.set(partner, at);
            this.remembers = true;
          }
          if (partner === wanted) {
            this.read = at + 1;
            return at;
          }
          break;
        }
        case ESCAPE:
          if (CLASS[bytes[at + 1]] !== BREAK) at++;
          break;
        case QUOTES:
          at = endOfQuotes(bytes, at + 1, this.end);
          continue;
        case COMMENT:
          at = endOfLine(bytes, at, this.end);
          continue;
      }
      at++;
    }
    this.read = Math.max(this.read, Math.min(at, this.end));
    return -1;
  }
}

/** Behind the closing quote of what begins at `at`, or the end of the line. */
function endOfQuotes(bytes: Uint8Array, at: number, end: number): number {
  while (at < end && bytes[at] !== QUOTE) {
    const kind = CLASS[bytes[at]];
    if (kind === BREAK) return at;
    at += kind === ESCAPE && CLASS[bytes[at + 1]] !== BREAK ? 2 : 1;
  }
  return Math.min(at + 1, end);
}
