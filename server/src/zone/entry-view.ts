// One entry as it is written: its tokens with their places, read again from the text when someone asks.
import type { Bilingual } from '../dns/field-kind';
import { checkRdata, fieldOf, genericOctets, isGeneric } from '../dns/rdata';
import type { RecordType } from '../dns/record-type';
import { spelled, textOfWire } from '../dns/wire-text';
import type { WrittenField } from '../dns/wire-text';
import { ABSENT, EntryKind, EntryReader, rowOf } from '../syntax/entry';
import { endOfLine } from '../syntax/octets';
import type { Position, Range } from '../text/span';
import { decode, encode } from '../text/utf8';
import { SETS_ORIGIN } from './zone-chunk';
import { NO_NAME, UNKNOWN_ORIGIN } from './names';
import type { NameId } from './names';
import { DIRECTIVE, GENERATED } from './rows';
import type { RowId } from './rows';
import { ORIGIN_DIRECTIVE } from './row-reader';
import type { Zone } from './zone';
import type { ZoneChunk } from './zone-chunk';

/** One token of an entry. Quotes are part of its range, not of its text. */
export interface Token {
  readonly text: string;
  readonly quoted: boolean;
  /** Its octets in the chunk, quotes included. */
  readonly start: number;
  readonly end: number;
  readonly range: Range;
}

/** Tokens of an entry that are shown: more than any that makes sense has, fewer than would make a pause. */
const MOST_TOKENS = 4096;

/** What is wrong with the RDATA, and where. */
export interface RdataFault {
  readonly token: Token;
  readonly reason: Bilingual;
  readonly args: Readonly<Record<string, string | number>>;
}

const reader = new EntryReader();

/** The entry that a row was read from. */
export class EntryView {
  readonly tokens: readonly Token[];
  readonly isDirective: boolean;
  /** It begins with white space. */
  readonly indented: boolean;
  readonly owner: Token | undefined;
  readonly ttl: Token | undefined;
  readonly class: Token | undefined;
  /** The word in the place of the type, be it one or not. */
  readonly type: Token | undefined;
  /** Index of the first token of the RDATA; of a directive its first argument. */
  readonly rdataFirst: number;
  readonly fault: RdataFault | undefined;
  /** The data are octets in generic notation (RFC 3597 §5). */
  readonly isGeneric: boolean;
  readonly unclosedParenthesis: Range | undefined;
  readonly strayParenthesis: Range | undefined;
  readonly unclosedQuote: Range | undefined;
  readonly chunk: ZoneChunk;
  /** Its octets in the chunk, line break included. */
  readonly start: number;
  readonly end: number;

  constructor(
    readonly zone: Zone,
    readonly row: RowId,
  ) {
    const { rows } = zone;
    const chunk = (this.chunk = zone.chunkOf(row));
    this.start = rows.offset[row];
    this.end = entryLimit(zone, chunk, row);
    const { bytes } = chunk;
    this.read();
    const { lexer } = reader;
    const { lexemes } = lexer;
    this.end = Math.min(this.end, lexer.next);
    const tokens: Token[] = [];
    const count = Math.min(lexemes.count, MOST_TOKENS);
    for (let i = 0; i < count; i++) {
      const quoted = lexemes.quoted[i] === 1;
      const start = lexemes.start[i] - (quoted ? 1 : 0);
      const end = lexemes.end[i] + (quoted && bytes[lexemes.end[i]] === 0x22 && lexemes.end[i] < this.end ? 1 : 0);
      tokens.push(new LazyToken(this, start, end, decode(bytes, lexemes.start[i], lexemes.end[i]), quoted));
    }
    this.tokens = tokens;
    this.isDirective = reader.kind === EntryKind.Directive;
    this.indented = lexer.indented;
    const token = (index: number): Token | undefined => (index === ABSENT ? undefined : tokens[index]);
    this.owner = token(reader.ownerToken);
    this.ttl = token(reader.ttlToken);
    this.class = token(reader.classToken);
    this.type = token(reader.typeToken);
    this.rdataFirst = reader.rdata;
    const { fault } = reader;
    this.isGeneric = !this.isDirective && reader.type !== ABSENT && isGeneric(lexemes, reader.rdata);
    this.fault = fault && { ...fault, token: tokens[Math.max(0, Math.min(fault.token, tokens.length - 1))] };
    const mark = (at: number, length = 1): Range | undefined => (at < 0 ? undefined : this.range(at, at + length));
    this.unclosedParenthesis = mark(lexer.unclosedParenthesis);
    this.strayParenthesis = mark(lexer.strayParenthesis);
    this.unclosedQuote =
      lexer.unclosedQuote < 0
        ? undefined
        : this.range(lexer.unclosedQuote, endOfLine(bytes, lexer.unclosedQuote, bytes.length));
  }

  /** For each token the index of the field of the type's row that it belongs to, or -1. */
  get fieldOfToken(): readonly number[] {
    return (this.fields ??= this.readFields());
  }

  private fields: readonly number[] | undefined;

  /** Reads the entry into the reader that all views share. */
  private read(): void {
    const { chunk, start, end } = this;
    reader.readExactly(chunk.bytes, Math.max(start, chunk.byteOrderMark ? 3 : 0), end);
  }

  private readFields(): number[] {
    this.read();
    const row = reader.type === ABSENT ? undefined : rowOf(reader.type);
    const { rdata, lexer } = reader;
    return this.tokens.map((_, index) => (row && index >= rdata ? fieldOf(row, lexer.lexemes, rdata, index) : -1));
  }

  /** Whether the tokens from one on are data of a type. */
  reads(type: RecordType, from: number): boolean {
    if (from >= this.tokens.length) return false;
    this.read();
    return checkRdata(type, reader.lexer.lexemes, from) === undefined;
  }

  /**
   * Tokens of the RDATA; of a directive its arguments. Octets in generic notation that can be written out give the fields
   * that they mean, each in the place of all of them.
   */
  get rdata(): readonly Token[] {
    return (this.isGeneric ? this.decoded : undefined) ?? this.tokens.slice(this.rdataFirst);
  }

  /** Data in generic notation, written out; undefined where that can't be said. */
  get writtenOut(): string | undefined {
    return this.isGeneric ? this.fieldsOfOctets()?.map(spelled).join(' ') : undefined;
  }

  private decodedFields: readonly Token[] | undefined;

  private get decoded(): readonly Token[] | undefined {
    const { start } = this.tokens[this.rdataFirst];
    const { end } = this.tokens[this.tokens.length - 1];
    return (this.decodedFields ??= this.fieldsOfOctets()?.map(
      ({ text, quoted }) => new DecodedToken(this, start, end, text, quoted),
    ));
  }

  private fieldsOfOctets(): readonly WrittenField[] | undefined {
    if (this.fault !== undefined || this.tokens.length === MOST_TOKENS) return undefined;
    this.read();
    const row = rowOf(reader.type);
    return row && textOfWire(row, genericOctets(reader.lexer.lexemes, reader.rdata));
  }

  /** The range from octet `start` to octet `end` of the chunk. */
  range(start: number, end: number): Range {
    return this.zone.range(this.chunk, start, end);
  }

  position(offset: number): Position {
    return this.chunk.source.text.positionAt({ chunk: this.chunk.index, offset });
  }

  /** From its first token to the end of its last, comments and line break left out. */
  get ownRange(): Range {
    const first = this.tokens[0];
    const last = this.tokens[this.tokens.length - 1];
    return first === undefined ? this.range(this.start, this.start) : this.range(first.start, last.end);
  }

  /** Whole lines: from the beginning of its first line to behind its last line break. */
  get lines(): Range {
    return this.range(this.start, this.end);
  }

  /** The origin of relative names in it. */
  get origin(): NameId {
    return originAt(this.zone, this.row);
  }

  /** The name that a token means; NO_NAME when it is none. */
  name(token: Token, origin = this.origin): NameId {
    if (token instanceof DecodedToken) {
      const text = encode(token.text);
      return this.zone.names.resolve(text, 0, text.length, origin);
    }
    const { bytes } = this.chunk;
    const quote = token.quoted ? 1 : 0;
    const end = token.end - (token.quoted && bytes[token.end - 1] === 0x22 && token.end - token.start > 1 ? 1 : 0);
    return this.zone.names.resolve(bytes, token.start + quote, end, origin);
  }
}

/** A token whose range is computed when asked for. */
class LazyToken implements Token {
  constructor(
    private readonly entry: EntryView,
    readonly start: number,
    readonly end: number,
    readonly text: string,
    readonly quoted: boolean,
  ) {}

  get range(): Range {
    return this.entry.range(this.start, this.end);
  }
}

/** A field of data in generic notation: it stands where all of them do. */
class DecodedToken extends LazyToken {}

/** Reads the entry of a row; a byte order mark is none of it. */
export function readRow(into: EntryReader, zone: Zone, row: RowId): void {
  const chunk = zone.chunkOf(row);
  const start = Math.max(zone.rows.offset[row], chunk.byteOrderMark ? 3 : 0);
  into.readExactly(chunk.bytes, start, entryLimit(zone, chunk, row));
}

/** Where the entry after a row begins, or the chunk ends. */
export function entryLimit(zone: Zone, chunk: ZoneChunk, row: RowId): number {
  const { rows } = zone;
  if ((rows.flags[row] & GENERATED) === 0) {
    return row + 1 < chunk.firstRow + chunk.rowCount ? rows.offset[row + 1] : chunk.bytes.length;
  }
  // Made by a directive of the same chunk, which has a row of its own.
  for (let other = chunk.firstRow; other < chunk.firstRow + chunk.rowCount; other++) {
    if (rows.offset[other] > rows.offset[row]) return rows.offset[other];
  }
  return chunk.bytes.length;
}

/** The origin in force at a row. */
export function originAt(zone: Zone, row: RowId): NameId {
  const { rows } = zone;
  const chunk = zone.chunkOf(row);
  if ((chunk.traits & SETS_ORIGIN) !== 0) {
    for (let other = chunk.firstRow + chunk.rowCount - 1; other >= chunk.firstRow; other--) {
      if (rows.offset[other] >= rows.offset[row]) continue;
      const directive = (rows.flags[other] & DIRECTIVE) !== 0 && rows.type[other] === ORIGIN_DIRECTIVE;
      if (directive && rows.target[other] !== NO_NAME) return rows.target[other];
    }
  }
  return chunk.entry.origin === NO_NAME ? UNKNOWN_ORIGIN : chunk.entry.origin;
}
