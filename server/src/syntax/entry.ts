// Reads one entry after the other: which lexeme is the owner, the TTL, the class, the type, and where the RDATA begins.
//
// Entries are `[owner] [TTL] [class] type RDATA` with TTL and class in either order (RFC 1035 §5.1), or a directive.
// One reader is used for a whole text; what it says of an entry is overwritten by the next one.
import type { FieldFault } from '../dns/field-kind';
import { classOfToken, isInternet, typeOfToken } from '../dns/mnemonics';
import { checkGeneric, checkRdata, isGeneric } from '../dns/rdata';
import type { RecordType } from '../dns/record-type';
import { typeByCode } from '../dns/record-types';
import { readTtl } from '../dns/ttl';
import { Lexer } from './lexer';
import { BLANK, BREAK, CLASS, COMMENT, DOLLAR, ESCAPE, MARKED, OPENING, QUOTES, WORD } from './octets';
import { GENERIC_NEEDED } from './reasons';

/** What an entry is. */
export const enum EntryKind {
  Record,
  Directive,
}

/** Lexeme index or code that is not there. */
export const ABSENT = -1;

/** Class IN (RFC 1035 §3.2.4). */
export const CLASS_IN = 1;

/** The table by code, for the hot path. */
const ROWS: (RecordType | undefined)[] = [];
for (let code = 0; code < 512; code++) ROWS.push(typeByCode(code));

/** The row of a type, or undefined for a type without one. */
export function rowOf(type: number): RecordType | undefined {
  return type < 512 ? ROWS[type] : typeByCode(type);
}

export class EntryReader {
  readonly lexer = new Lexer(readsAsEntry);

  // The entry last read; tokens are indices of lexemes, ABSENT when there is none.
  kind: EntryKind = EntryKind.Record;
  ownerToken = ABSENT;
  ttlToken = ABSENT;
  /** Seconds as written, may be out of range; ABSENT without one. */
  ttl = ABSENT;
  classToken = ABSENT;
  /** Code, or ABSENT without one. */
  class = ABSENT;
  typeToken = ABSENT;
  /** Code, or ABSENT when the word is no type or there is no word. */
  type = ABSENT;
  /** First lexeme of the RDATA; of a directive its first argument. */
  rdata = 0;
  /** What is wrong with the RDATA. */
  fault: FieldFault | undefined = undefined;

  /** Begins with a text; see Lexer. */
  reset(bytes: Uint8Array, start: number, end: number): void {
    this.lexer.reset(bytes, start, end);
  }

  /** Reads the next entry on a line that begins before `limit`; false if there is none. */
  read(limit: number): boolean {
    const { lexer } = this;
    if (!lexer.read(limit)) return false;
    this.interpret();
    // Parentheses that close, around a line that reads as an entry: believed only when the record then makes sense.
    if (lexer.doubtful >= 0 && (this.fault !== undefined || this.kind === EntryKind.Directive || this.type < 0)) {
      lexer.readAgainUntilDoubt();
      this.interpret();
    }
    return true;
  }

  /** Reads the one entry that is known to stand from `start` to before `end`. */
  readExactly(bytes: Uint8Array, start: number, end: number): void {
    this.lexer.readExactly(bytes, start, end);
    this.interpret();
  }

  private interpret(): void {
    const { lexemes, indented } = this.lexer;
    const { bytes, start, end, quoted, count } = lexemes;
    this.ownerToken = this.ttlToken = this.ttl = this.classToken = this.class = this.typeToken = this.type = ABSENT;
    this.fault = undefined;
    this.kind = EntryKind.Record;
    let token = 0;
    if (!indented && count > 0) {
      if (bytes[start[0]] === DOLLAR && quoted[0] === 0 && isLetter(bytes[start[0] + 1])) {
        this.kind = EntryKind.Directive;
        this.rdata = 1;
        return;
      }
      this.ownerToken = 0;
      token = 1;
    }
    for (; token < count && quoted[token] === 0; token++) {
      const from = start[token];
      const to = end[token];
      const octet = bytes[from];
      if (octet >= 0x30 && octet <= 0x39) {
        const ttl = this.ttlToken === ABSENT ? readTtl(bytes, from, to) : ABSENT;
        if (ttl === ABSENT) break;
        this.ttl = ttl;
        this.ttlToken = token;
        continue;
      }
      if (this.classToken === ABSENT && isInternet(bytes, from, to)) {
        this.class = CLASS_IN;
        this.classToken = token;
        continue;
      }
      this.type = typeOfToken(bytes, from, to);
      if (this.type !== ABSENT) break;
      const code = this.classToken === ABSENT ? classOfToken(bytes, from, to) : ABSENT;
      if (code === ABSENT) break;
      this.class = code;
      this.classToken = token;
    }
    this.rdata = token + 1;
    if (token >= count) {
      this.rdata = count;
      return;
    }
    this.typeToken = token;
    if (this.type === ABSENT) return;
    const row = rowOf(this.type);
    if (row !== undefined) this.fault = checkRdata(row, lexemes, token + 1);
    else if (isGeneric(lexemes, token + 1)) this.fault = checkGeneric(lexemes, token + 1);
    else this.fault = { token: Math.min(token + 1, count - 1), reason: GENERIC_NEEDED, args: {} };
  }
}

function isLetter(octet: number): boolean {
  const lower = octet | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}

/** Whether the line at `at`, which begins in column 0, reads as a record or a directive: it has an owner, a type and data. */
function readsAsEntry(bytes: Uint8Array, at: number, end: number): boolean {
  if (bytes[at] === DOLLAR) return isDirective(bytes, at, end);
  let token = 0;
  let typeSeen = false;
  // Owner, TTL, class, type and one lexeme of data: a line that needs more words to show itself is none.
  while (token < 5) {
    while (at < end && CLASS[bytes[at]] === BLANK) at++;
    if (at >= end) return false;
    const kind = CLASS[bytes[at]];
    if (kind === OPENING) return typeSeen;
    if (kind === QUOTES) return typeSeen;
    if (kind === BREAK || kind === COMMENT) return false;
    const from = at;
    at = endOfWord(bytes, at, end);
    if (at === from) return false;
    if (typeSeen) return true;
    if (token > 0) {
      if (typeOfToken(bytes, from, at) !== ABSENT) typeSeen = true;
      else if (readTtl(bytes, from, at) < 0 && classOfToken(bytes, from, at) < 0) return false;
    }
    token++;
  }
  return false;
}

function endOfWord(bytes: Uint8Array, at: number, end: number): number {
  while (at < end) {
    const kind = CLASS[bytes[at]];
    if (kind === ESCAPE) at += at + 1 < end && CLASS[bytes[at + 1]] !== BREAK ? 2 : 1;
    else if (kind === WORD || kind === MARKED) at++;
    else break;
  }
  return Math.min(at, end);
}

const DIRECTIVES = ['$origin', '$ttl', '$include', '$generate'];

function isDirective(bytes: Uint8Array, at: number, end: number): boolean {
  const to = endOfWord(bytes, at, end);
  let word = '';
  for (let i = at; i < Math.min(to, at + 12); i++) word += String.fromCharCode(bytes[i]).toLowerCase();
  return DIRECTIVES.includes(word);
}
