// Cuts zone text into entries and their lexemes (RFC 1035 §5.1), and finds its way back after an open parenthesis.
//
// One lexer object is used for a whole text; what it says of an entry is overwritten by the next one.
import type { Lexemes } from '../dns/field-kind';
import { Parentheses, PARENTHESIS_REACH } from './parentheses';
import {
  BLANK,
  BREAK,
  CLASS,
  CLOSING,
  COMMENT,
  ESCAPE,
  MARKED,
  MARKS,
  OPENING,
  QUOTE,
  QUOTES,
  WORD,
  afterBreak,
  endOfLine,
  speaksToUs,
  OWN_LETTER,
} from './octets';

/** Octets that may follow a line that reads as a record inside parentheses before the parentheses are doubted. */
const DOUBT_REACH = 512;

/** Judges whether the line that begins at `at` reads as a record or a directive of its own. */
export type ReadsAsEntry = (bytes: Uint8Array, at: number, end: number) => boolean;

/** Octets behind an unclosed quote that are looked at for another one. */
export const QUOTE_REACH = 8192;

export class Lexer {
  private bytes: Uint8Array = new Uint8Array(0);
  /** Where the text to read ends; octets behind it are none of ours. */
  private end = 0;

  // The entry last read.
  /** Its lexemes: stretches of octets as written, quotes not included. */
  readonly lexemes: Lexemes = {
    bytes: new Uint8Array(0),
    count: 0,
    start: new Int32Array(64),
    end: new Int32Array(64),
    quoted: new Uint8Array(64),
  };
  /** Its first octet, the blank before it included. */
  start = 0;
  /** The first octet behind it, at the start of a line or the end of the text. */
  next = 0;
  /** Whether it begins with white space: it then has the owner of the entry before. */
  indented = false;
  /** Marks of its octets (ODD_OCTET, MAYBE_PLACEHOLDER). */
  marks = 0;
  /** First "(" that nothing closes, or -1. */
  unclosedParenthesis = -1;
  /** First ")" that nothing opened, or -1. */
  strayParenthesis = -1;
  /** Quote that its line doesn't close, or -1. */
  unclosedQuote = -1;
  /** A line inside its parentheses that reads as an entry of its own, or -1. */
  doubtful = -1;

  /** A parenthesis lacked its partner, and fewer octets follow than it may be away. */
  starved = false;
  /** Line breaks passed since the text began. */
  lines = 0;
  /** A comment that speaks to this program was passed; whoever asks sets it back. */
  addressed = false;

  private readonly parentheses = new Parentheses();
  private looked = 0;
  /** No line that begins from `plainFrom` to before `plainUntil` reads as an entry. */
  private plainFrom = 0;
  private plainUntil = 0;

  constructor(private readonly readsAsEntry: ReadsAsEntry) {}

  /** Begins with a text; reading starts at `next`. */
  reset(bytes: Uint8Array, start: number, end: number): void {
    this.bytes = this.lexemes.bytes = bytes;
    this.end = end;
    this.next = start;
    this.lines = 0;
    this.starved = false;
    this.looked = start;
    this.plainFrom = this.plainUntil = 0;
    this.parentheses.reset(bytes, end);
  }

  /** How far the text was looked at to read what was read. */
  get seen(): number {
    return Math.max(this.next, this.looked, this.parentheses.seen);
  }

  /**
   * Reads the next entry on a line that begins before `limit`. False if there is none: `next` is then the start of the
   * first line from `limit` on, or the end of the text.
   */
  read(limit: number): boolean {
    const { bytes, end } = this;
    const classes = CLASS;
    let at = this.next;
    let line = at;
    while (line < limit && at < end) {
      switch (classes[bytes[at]]) {
        case BLANK:
          at++;
          continue;
        case BREAK:
          at = line = afterBreak(bytes, at);
          this.lines++;
          continue;
        case COMMENT:
          at = this.passComment(at, end);
          continue;
      }
      this.parentheses.forgetBefore(line);
      this.start = line;
      this.indented = at !== line;
      this.readEntry(at, end);
      return true;
    }
    this.next = at < end ? line : end;
    return false;
  }

  /** Reads the one entry that is known to stand from `start` to before `end`. */
  readExactly(bytes: Uint8Array, start: number, end: number): void {
    this.reset(bytes, start, end);
    this.exact = true;
    this.read(end);
    this.exact = false;
  }

  /** The text is one entry: a parenthesis that nothing closes lasts to its end. */
  private exact = false;

  /** Reads the entry again, as one that ends where `doubtful` begins. */
  readAgainUntilDoubt(): void {
    const resume = this.doubtful;
    let at = this.start;
    while (CLASS[this.bytes[at]] === BLANK) at++;
    this.lines = this.linesBefore;
    this.readEntry(at, resume);
  }

  private linesBefore = 0;

  private readEntry(from: number, end: number): void {
    const { bytes } = this;
    // A variable of its own is read once, not for each octet.
    const classes = CLASS;
    const final = end;
    this.linesBefore = this.lines;
    this.lexemes.count = 0;
    this.marks = 0;
    this.unclosedParenthesis = this.strayParenthesis = this.unclosedQuote = this.doubtful = -1;
    let depth = 0;
    /** Where reading goes on after a "(" that nothing closes. */
    let resume = -1;
    let at = from;
    for (;;) {
      if (at >= end) break;
      switch (classes[bytes[at]]) {
        case BLANK:
          at++;
          continue;
        case COMMENT:
          at = this.passComment(at, end);
          continue;
        case BREAK: {
          at = afterBreak(bytes, at);
          this.lines++;
          if (depth === 0 || at === resume) {
            this.next = at;
            return;
          }
          if (this.doubtful >= 0) {
            if (at - this.doubtful > DOUBT_REACH) {
              this.looked = Math.max(this.looked, at);
              this.readAgainUntilDoubt();
              return;
            }
          } else if (
            resume < 0 &&
            !this.exact &&
            at < end &&
            this.mayBeginEntry(at) &&
            this.readsAsEntry(bytes, at, this.end)
          ) {
            this.doubtful = at;
          }
          continue;
        }
        case QUOTES: {
          const start = ++at;
          while (at < end && bytes[at] !== QUOTE) {
            const kind = classes[bytes[at]];
            if (kind === BREAK) break;
            if (kind === MARKED) this.marks |= MARKS[bytes[at]];
            at += kind === ESCAPE && at + 1 < end && classes[bytes[at + 1]] !== BREAK ? 2 : 1;
          }
          this.add(start, Math.min(at, end), 1);
          if (at < end && bytes[at] === QUOTE) at++;
          else if (this.unclosedQuote < 0) {
            this.unclosedQuote = start - 1;
            if (!this.exact) this.lookForQuote(at);
          }
          continue;
        }
        case OPENING:
          if (depth === 0 && this.parentheses.partner(at) < 0 && this.unclosedParenthesis < 0) {
            this.unclosedParenthesis = at;
            resume = this.exact ? end : this.resumeAfter(at);
            if (this.end - at <= PARENTHESIS_REACH) this.starved = true;
          } else if (depth === 0 && end < this.end && this.parentheses.partner(at) >= end) {
            // Read again until a doubt: the partner lies behind it.
            this.unclosedParenthesis = at;
          }
          depth++;
          at++;
          continue;
        case CLOSING:
          if (depth > 0) depth--;
          else if (this.strayParenthesis < 0) this.strayParenthesis = at;
          at++;
          continue;
      }
      const start = at;
      for (; at < end; at++) {
        const kind = classes[bytes[at]];
        if (kind === WORD) continue;
        if (kind === MARKED) this.marks |= MARKS[bytes[at]];
        else if (kind === ESCAPE) {
          if (at + 1 < end && classes[bytes[at + 1]] !== BREAK) at++;
        } else break;
      }
      if (at > end) at = end;
      this.add(start, at, 0);
    }
    this.next = final;
  }

  private passComment(at: number, end: number): number {
    const { bytes } = this;
    for (; at < end; at++) {
      const octet = bytes[at];
      if (CLASS[octet] === BREAK) break;
      if (octet === OWN_LETTER && speaksToUs(bytes, at)) this.addressed = true;
    }
    return at;
  }

  /** What a rule says of a quote depends on whether a line behind it closes it. */
  private lookForQuote(from: number): void {
    const { bytes, end } = this;
    const reach = Math.min(end, from + QUOTE_REACH);
    let at = from;
    while (at < reach && bytes[at] !== QUOTE) at++;
    const until = endOfLine(bytes, at, reach);
    this.looked = Math.max(this.looked, until);
    if (until === end && end - from < QUOTE_REACH) this.starved = true;
  }

  private add(start: number, end: number, quoted: 0 | 1): void {
    const { lexemes } = this;
    const { count } = lexemes;
    if (count === lexemes.start.length) grow(lexemes);
    lexemes.start[count] = start;
    lexemes.end[count] = end;
    lexemes.quoted[count] = quoted;
    lexemes.count = count + 1;
  }

  /** Whether the line at `at` begins in column 0 with something to read. */
  private mayBeginEntry(at: number): boolean {
    const kind = CLASS[this.bytes[at]];
    return kind === WORD || kind === MARKED || kind === ESCAPE;
  }

  /**
   * Where reading goes on after the "(" at `open`, which nothing closes: the next line that reads as an entry, else
   * the next line that begins in column 0, else behind the reach.
   */
  private resumeAfter(open: number): number {
    const { bytes, end } = this;
    const reach = Math.min(end, open + PARENTHESIS_REACH);
    let line = this.lineAfter(open);
    if (this.plainFrom <= open && line < this.plainUntil) line = this.plainUntil;
    else this.plainFrom = open;
    while (line < reach && !(this.mayBeginEntry(line) && this.readsAsEntry(bytes, line, end)))
      line = this.lineAfter(line);
    this.plainUntil = line;
    this.looked = Math.max(this.looked, endOfLine(bytes, Math.min(line, end), end));
    if (line < reach) return line;
    for (line = this.lineAfter(open); line < reach && !this.mayBeginEntry(line); line = this.lineAfter(line));
    return Math.min(line, end);
  }

  private lineAfter(at: number): number {
    return afterBreak(this.bytes, endOfLine(this.bytes, at, this.end));
  }
}

function grow(lexemes: Lexemes): void {
  const { start, end, quoted, count } = lexemes;
  lexemes.start = new Int32Array(count * 2);
  lexemes.start.set(start);
  lexemes.end = new Int32Array(count * 2);
  lexemes.end.set(end);
  lexemes.quoted = new Uint8Array(count * 2);
  lexemes.quoted.set(quoted);
}
