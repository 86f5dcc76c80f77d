// Turns entries into rows: names become numbers, owners and TTLs are inherited, $GENERATE is expanded.
import { COLON, DOT, equalsWord, hexValue } from '../dns/octets';
import { TTL_LIMIT, readTtl } from '../dns/ttl';
import type { Lexemes } from '../dns/field-kind';
import { genericOctets, isGeneric } from '../dns/rdata';
import { textOfWire } from '../dns/wire-text';
import { MAYBE_PLACEHOLDER, ODD_OCTET } from '../syntax/octets';
import { decode, encode } from '../text/utf8';
import { ABSENT, CLASS_IN, EntryKind, EntryReader, rowOf } from '../syntax/entry';
import { GenerateDirective } from './generate';
import { INCLUDE_FAILURES } from './include';
import type { IncludeStatement } from './include';
import { NO_NAME, ROOT } from './names';
import type { NameId, Names } from './names';
import { hasPlaceholder } from './placeholder';
import {
  AFTER_INCLUDE,
  AFTER_ORIGIN,
  DIRECTIVE,
  FAULTY,
  GENERATED,
  GENERIC,
  INDENTED,
  NO_TYPE,
  ODD,
  OPENING_ZONE,
  OTHER_CLASS,
  PLACEHOLDER,
  RowBuffer,
  TTL_FROM_ENTRY,
  TTL_WRITTEN,
  UNBALANCED,
} from './rows';
import { A, AAAA, TXT } from './type-set';
import {
  HOLDS_RECORD,
  NO_OWNER_YET,
  SETS_AFTER_ORIGIN,
  SETS_DEFAULT_TTL,
  SETS_LAST_TTL,
  SETS_ORIGIN,
  SETS_OWNER,
  USES_ORIGIN,
  USES_OWNER,
  USES_TTL,
} from './zone-chunk';
import type { State } from './zone-chunk';

/** Directives, as the rows hold them in `type`. */
export const ORIGIN_DIRECTIVE = 1;
export const TTL_DIRECTIVE = 2;
export const INCLUDE_DIRECTIVE = 3;
export const GENERATE_DIRECTIVE = 4;
export const UNKNOWN_DIRECTIVE = 0;

/** Most records that one $GENERATE, and all of one chunk, are expanded to; beyond it the zone counts as open. */
export const GENERATE_LIMIT = 65_536;

/** For each type: which field of the RDATA is its target, or -1; the fields before it are one lexeme each. */
const TARGET_FIELD = new Int8Array(512).fill(-1);
/** For each type: whether the RDATA begins with a 16-bit number. */
const BEGINS_WITH_NUMBER = new Uint8Array(512);
for (let type = 0; type < 512; type++) {
  const row = rowOf(type);
  if (!row) continue;
  const hosts = row.fields.findIndex((field) => field.kind === 'domain' && field.hostname === true);
  TARGET_FIELD[type] = hosts >= 0 ? hosts : row.fields.findIndex((field) => field.kind === 'domain');
  BEGINS_WITH_NUMBER[type] = row.fields[0]?.kind === 'u16' ? 1 : 0;
}

/** The field of a type's RDATA that names its target, or -1. */
export function targetField(type: number): number {
  return type < 512 ? TARGET_FIELD[type] : -1;
}

export class RowReader {
  readonly reader = new EntryReader();
  /** Rows of the chunk being read, and those its $GENERATE directives make. */
  readonly rows = new RowBuffer();
  readonly generated = new RowBuffer();
  private generateReader: EntryReader | undefined;

  // The state while reading; `begin` sets it.
  private origin: NameId = NO_NAME;
  private owner: NameId = NO_OWNER_YET;
  private defaultTtl = -1;
  private lastTtl = -1;
  private afterOrigin = false;
  private includedOwner: NameId = NO_NAME;
  traits = 0;
  openings = 0;
  /** The $INCLUDE that was read last: the chunk ends there. */
  include: IncludeStatement | undefined;
  /** Asks for the file of an $INCLUDE; undefined when none is followed. */
  follow: ((path: string, origin: NameId) => IncludeStatement) | undefined;

  constructor(private readonly names: Names) {}

  /** Begins with octets; a chunk begins at `start`. */
  reset(bytes: Uint8Array, start: number, end: number): void {
    this.reader.reset(bytes, start, end);
  }

  /** Begins a chunk in a state. */
  begin(entry: State): void {
    this.rows.clear();
    this.generated.clear();
    this.origin = entry.origin;
    this.owner = entry.owner;
    this.defaultTtl = entry.defaultTtl;
    this.lastTtl = entry.lastTtl;
    this.afterOrigin = entry.afterOrigin;
    this.includedOwner = entry.includedOwner;
    this.traits = 0;
    this.openings = 0;
    this.include = undefined;
  }

  /** The state behind what was read. */
  get state(): State {
    const { origin, owner, defaultTtl, lastTtl, afterOrigin } = this;
    const includedOwner = (this.traits & HOLDS_RECORD) !== 0 ? NO_NAME : this.includedOwner;
    return { origin, owner, defaultTtl, lastTtl, afterOrigin, includedOwner };
  }

  /** Reads the next entry before `limit` into a row whose offset counts from `base`; false if the chunk ends with it. */
  read(limit: number, base: number): boolean {
    const { reader } = this;
    if (!reader.read(limit)) return false;
    if (reader.kind === EntryKind.Directive) {
      this.addDirective(base);
      return this.include === undefined;
    }
    this.addRecord(reader, this.rows, reader.lexer.start - base, 0);
    return true;
  }

  private addRecord(reader: EntryReader, buffer: RowBuffer, offset: number, extra: number): void {
    const { lexer, typeToken, type, class: code } = reader;
    const { lexemes } = lexer;
    let flags = extra;
    let owner: NameId;
    if (reader.ownerToken !== ABSENT) {
      owner = this.resolve(lexemes, reader.ownerToken);
      if (extra === 0) {
        this.owner = owner;
        this.traits |= SETS_OWNER;
      }
    } else {
      flags |= INDENTED;
      if (this.afterOrigin && extra === 0) flags |= AFTER_ORIGIN;
      if ((this.traits & SETS_OWNER) === 0) this.traits |= USES_OWNER;
      owner = this.owner === NO_OWNER_YET ? NO_NAME : this.owner;
      if (this.includedOwner !== NO_NAME && (this.traits & HOLDS_RECORD) === 0 && extra === 0) flags |= AFTER_INCLUDE;
    }
    if (extra === 0) {
      this.afterOrigin = false;
      this.traits |= SETS_AFTER_ORIGIN | HOLDS_RECORD;
    }
    let ttl = reader.ttl;
    if (ttl !== ABSENT) {
      flags |= TTL_WRITTEN;
      if (ttl > TTL_LIMIT) ttl = 0;
      if (extra === 0) {
        this.lastTtl = ttl;
        this.traits |= SETS_LAST_TTL;
      }
    } else if ((this.traits & SETS_DEFAULT_TTL) !== 0) ttl = this.defaultTtl;
    else {
      flags |= TTL_FROM_ENTRY;
      this.traits |= USES_TTL;
      ttl = (this.traits & SETS_LAST_TTL) !== 0 ? this.lastTtl : -1;
    }
    if (code !== ABSENT && code !== CLASS_IN) flags |= OTHER_CLASS;
    const { marks } = lexer;
    if (marks !== 0) {
      if ((marks & ODD_OCTET) !== 0) flags |= ODD;
      if ((marks & MAYBE_PLACEHOLDER) !== 0 && hasPlaceholder(lexemes)) flags |= PLACEHOLDER | OPENING_ZONE;
    }
    if (lexer.unclosedParenthesis >= 0 || lexer.strayParenthesis >= 0 || lexer.unclosedQuote >= 0) {
      flags |= UNBALANCED | FAULTY;
    }
    if (type === ABSENT) flags |= FAULTY | NO_TYPE;
    else if (reader.fault !== undefined) flags |= FAULTY;
    if (owner < 0) flags |= FAULTY | OPENING_ZONE;
    let target: NameId = NO_NAME;
    let number = 0;
    if ((flags & FAULTY) === 0 && type !== ABSENT && isGeneric(lexemes, reader.rdata)) {
      flags |= GENERIC;
      ({ target, number } = this.readOctets(type, genericOctets(lexemes, reader.rdata)));
      if (type === TXT) number = extra === 0 ? behindType(reader) : 0;
    } else if ((flags & FAULTY) === 0 && (type === A || type === AAAA)) {
      if (reader.rdata < lexemes.count) number = addressStart(lexemes, reader.rdata, type === A);
    } else if (type === TXT) {
      // What a text begins with is asked more often than anything else of it.
      if (extra === 0) number = behindType(reader);
    } else if ((flags & FAULTY) === 0 && type < 512) {
      const { rdata } = reader;
      const field = TARGET_FIELD[type];
      if (BEGINS_WITH_NUMBER[type] === 1) number = readNumber(lexemes, rdata);
      if (field >= 0 && rdata + field < lexemes.count) {
        target = this.resolve(lexemes, rdata + field);
        if (target === NO_NAME) flags |= FAULTY;
      }
    }
    if (typeToken === ABSENT && type !== ABSENT) flags |= FAULTY;
    if ((flags & OPENING_ZONE) !== 0) this.openings++;
    buffer.add(owner, type === ABSENT ? 0 : type, flags, ttl, number, target, offset);
  }

  /** What a row holds of data in generic notation (RFC 3597 §5): the same as of those that are written. */
  private readOctets(type: number, octets: Uint8Array): { target: NameId; number: number } {
    const isAddress = type === A || type === AAAA;
    const begins = type < 512 && octets.length > 1 && (isAddress || BEGINS_WITH_NUMBER[type] === 1);
    const row = rowOf(type);
    const name = row && textOfWire(row, octets)?.[targetField(type)];
    const written = name && encode(name.text);
    const target = written ? this.names.resolve(written, 0, written.length, ROOT) : NO_NAME;
    return { target, number: begins ? octets[0] * 256 + octets[1] : 0 };
  }

  private resolve(lexemes: Lexemes, token: number): NameId {
    const { bytes } = lexemes;
    const start = lexemes.start[token];
    const end = lexemes.end[token];
    if (bytes[end - 1] !== 0x2e || bytes[end - 2] === 0x5c) this.usesOrigin();
    return this.names.resolve(bytes, start, end, this.origin);
  }

  private usesOrigin(): void {
    if ((this.traits & SETS_ORIGIN) === 0) this.traits |= USES_ORIGIN;
  }

  private addDirective(base: number): void {
    const { reader } = this;
    const { lexer } = reader;
    const { lexemes } = lexer;
    const { bytes } = lexemes;
    const from = lexemes.start[0];
    const to = lexemes.end[0];
    const has = (word: string): boolean => equalsWord(bytes, from, to, word);
    const offset = lexer.start - base;
    let flags = DIRECTIVE;
    if ((lexer.marks & ODD_OCTET) !== 0) flags |= ODD;
    if (lexer.unclosedParenthesis >= 0 || lexer.strayParenthesis >= 0 || lexer.unclosedQuote >= 0) flags |= UNBALANCED;
    let kind = UNKNOWN_DIRECTIVE;
    let ttl = -1;
    let target: NameId = NO_NAME;
    let number = 0;
    if (has('$origin')) {
      kind = ORIGIN_DIRECTIVE;
      target = lexemes.count > 1 ? this.resolve(lexemes, 1) : NO_NAME;
      if (target === NO_NAME || lexemes.count > 2) flags |= FAULTY;
      if (target === NO_NAME) flags |= OPENING_ZONE;
      else {
        this.origin = target;
        this.afterOrigin = true;
        this.traits |= SETS_ORIGIN | SETS_AFTER_ORIGIN;
      }
    } else if (has('$ttl')) {
      kind = TTL_DIRECTIVE;
      ttl = lexemes.count > 1 ? readTtl(bytes, lexemes.start[1], lexemes.end[1]) : -1;
      if (ttl < 0 || lexemes.count > 2) flags |= FAULTY;
      if (ttl >= 0) {
        ttl = ttl > TTL_LIMIT ? 0 : ttl;
        this.defaultTtl = ttl;
        this.traits |= SETS_DEFAULT_TTL;
      }
    } else if (has('$include')) {
      kind = INCLUDE_DIRECTIVE;
      if (lexemes.count === 3) target = this.resolve(lexemes, 2);
      if (lexemes.count < 2 || lexemes.count > 3 || (lexemes.count === 3 && target === NO_NAME)) flags |= FAULTY;
      else this.include = this.follow?.(decode(bytes, lexemes.start[1], lexemes.end[1]), target);
      const answer = this.include?.answer;
      // Without the file the zone may hold more than what was read.
      if (answer === undefined || 'failure' in answer) flags |= OPENING_ZONE;
      if (answer !== undefined && 'failure' in answer) number = INCLUDE_FAILURES.indexOf(answer.failure) + 1;
    } else if (has('$generate')) {
      kind = GENERATE_DIRECTIVE;
      const directive = GenerateDirective.read(lexemes);
      if (directive === undefined) flags |= FAULTY | OPENING_ZONE;
      else if (this.generated.count + directive.count > GENERATE_LIMIT) flags |= OPENING_ZONE;
      else this.generate(directive, offset);
    } else flags |= FAULTY | OPENING_ZONE;
    if ((flags & OPENING_ZONE) !== 0) this.openings++;
    this.rows.add(NO_NAME, kind, flags, ttl, number, target, offset);
  }

  /** Expands a $GENERATE: each record is written out and read like any other. */
  private generate(directive: GenerateDirective, offset: number): void {
    const reader = (this.generateReader ??= new EntryReader());
    for (const line of directive.lines()) {
      reader.reset(line, 0, line.length);
      if (reader.read(line.length)) this.addRecord(reader, this.generated, offset, GENERATED);
    }
  }
}

/** Octets of an entry up to the end of its type; 0 where they are not told. */
function behindType({ lexer, typeToken }: EntryReader): number {
  const octets = typeToken === ABSENT ? 0 : lexer.lexemes.end[typeToken] - lexer.start;
  return octets <= 0xffff ? octets : 0;
}

/** The first 16 bits of an address that parses. */
function addressStart({ bytes, start, end }: Lexemes, token: number, isIpv4: boolean): number {
  const to = end[token];
  let at = start[token];
  let value = 0;
  if (!isIpv4) {
    for (; at < to && bytes[at] !== COLON; at++) value = value * 16 + Math.max(0, hexValue(bytes[at]));
    return value & 0xffff;
  }
  for (; at < to && bytes[at] !== DOT; at++) value = value * 10 + bytes[at] - 0x30;
  let second = 0;
  for (at++; at < to && bytes[at] !== DOT; at++) second = second * 10 + bytes[at] - 0x30;
  return ((value << 8) | second) & 0xffff;
}

function readNumber(lexemes: Lexemes, token: number): number {
  let value = 0;
  for (let at = lexemes.start[token]; at < lexemes.end[token]; at++) value = value * 10 + lexemes.bytes[at] - 0x30;
  return value;
}
