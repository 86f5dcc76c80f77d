// Where a zone speaks of a name: owners, targets, the other fields that hold names, and origins.
//
// Owners and targets are linked by name. Names in other fields are few (the gateway of IPSECKEY, the second name of PX),
// as are records that can't be read: those are looked for by the type of the rows, and read only then.
import type { Field, Lexemes } from '../dns/field-kind';
import { classOfToken, typeOfToken } from '../dns/mnemonics';
import { BACKSLASH, DOT } from '../dns/octets';
import { fieldOf } from '../dns/rdata';
import type { RecordType } from '../dns/record-type';
import { ABSENT, EntryReader, rowOf } from '../syntax/entry';
import type { Range } from '../text/span';
import { decode, encode } from '../text/utf8';
import { EntryView, originAt } from './entry-view';
import type { Token } from './entry-view';
import { ROOT } from './names';
import type { NameId } from './names';
import { GENERATE_DIRECTIVE, INCLUDE_DIRECTIVE, ORIGIN_DIRECTIVE, targetField } from './row-reader';
import { DIRECTIVE, FAULTY, GENERATED, GENERIC, INDENTED, NO_ROW } from './rows';
import type { RowId } from './rows';
import { mayHoldTextNames, mayName, textNamesOf } from './text-names';
import type { TextName } from './text-names';
import type { Zone } from './zone';
import type { ZoneChunk } from './zone-chunk';

/** What a name is where it is written: the owner of records, what their data points to, or the origin of other names. */
export type Role = 'owner' | 'target' | 'origin';

/** A place where a name is written: a token of an entry. */
export class Mention {
  constructor(
    private readonly zone: Zone,
    readonly row: RowId,
    /** Octets of the token in its chunk, quotes not included. */
    readonly start: number,
    readonly end: number,
    readonly role: Role,
    /** Why no other name can be written there. */
    readonly obstacle?: Obstacle,
    /** Where it stands inside a string of the data: names there are absolute, mostly without a final dot. */
    readonly inside?: TextName,
  ) {}

  get range(): Range {
    return this.stretch(this.start, this.end);
  }

  /** The range from octet `start` to octet `end` of its chunk. */
  stretch(start: number, end: number): Range {
    return this.zone.range(this.zone.chunkOf(this.row), start, end);
  }

  /** The name as written. */
  get text(): string {
    return decode(this.zone.chunkOf(this.row).bytes, this.start, this.end);
  }

  /** The origin of relative names there. */
  get origin(): NameId {
    return this.inside === undefined ? originAt(this.zone, this.row) : ROOT;
  }
}

/**
 * What is written there means other names, too: $GENERATE makes it of a pattern, or SPF of a macro. `pieces` is a name in
 * a string with escapes inside, or cut by the end of a string; `octets` one in generic notation (RFC 3597 §5).
 */
export type Obstacle = 'generated' | 'macro' | 'pieces' | 'octets';

/** What is looked for. */
export interface MentionQuery {
  /** Most places that are told. */
  readonly limit: number;
  /** Whether owners are wanted; they are unless it says no. */
  readonly owners?: boolean;
  /** The places nearest to this row are wanted, where there are more than `limit`; else the first ones. */
  readonly near?: RowId;
}

/** Places in the order of the text. */
export interface Mentions {
  readonly list: readonly Mention[];
  /** Whether these are all. */
  readonly complete: boolean;
}

/** Records that are read to look for names that no link leads to: by their fields, and by their policies, which take longer. */
const MOST_READ = 5000;
const MOST_TEXTS_READ = 2000;

/** In these types a mailbox is the name of other records (RFC 1035 §3.3.6 to §3.3.8); in all others it is an address of mail. */
const MAILBOXES = new Set(['MG', 'MR', 'MINFO']);

/** For each type: whether its data may hold names, or addresses of mail at some, and whether rows link all of them. */
const HAS_NAMES = new Uint8Array(512);
const HAS_UNLINKED = new Uint8Array(512);
for (let type = 0; type < 512; type++) {
  const row = rowOf(type);
  if (row === undefined) continue;
  const linked = targetField(type);
  row.fields.forEach((field, index) => {
    if (!mayHoldName(row, field) && field.kind !== 'mailbox') return;
    HAS_NAMES[type] = 1;
    if (index !== linked || field.repeat === true) HAS_UNLINKED[type] = 1;
  });
}

/** Whether a field may hold the name of records. */
function mayHoldName(type: RecordType, field: Field): boolean {
  return (
    field.kind === 'domain' || field.kind === 'gateway' || (field.kind === 'mailbox' && MAILBOXES.has(type.mnemonic))
  );
}

/** Whether what an entry has in a field of its data is the name of records: no mailbox, no address of a gateway. */
export function holdsName(entry: EntryView, type: RecordType, field: Field): boolean {
  if (!mayHoldName(type, field)) return false;
  return field.kind !== 'gateway' || entry.tokens[entry.rdataFirst + (field.typeField ?? 0)]?.text === '3';
}

/** The places where the zone speaks of `name`. */
export function mentionsOf(zone: Zone, name: NameId, query: MentionQuery): Mentions {
  const { rows } = zone;
  const owners = query.owners !== false;
  const found = new Found(zone);
  if (owners) {
    for (let row = zone.names.firstRow(name); row !== NO_ROW; row = rows.nextOfOwner[row]) {
      if ((rows.flags[row] & GENERATED) !== 0) found.addGenerated(row, 'owner');
      else if ((rows.flags[row] & INDENTED) === 0) found.rows.push(row);
    }
  }
  for (let row = zone.names.firstReferrer(name); row !== NO_ROW; row = rows.nextOfTarget[row]) {
    if ((rows.flags[row] & GENERATED) !== 0) found.addGenerated(row, 'target');
    // A record that names itself is there already.
    else if (!owners || rows.owner[row] !== name || (rows.flags[row] & INDENTED) !== 0) found.rows.push(row);
  }
  const complete = addUnlinked(zone, name, found);
  const wanted = first(zone, found.rows, query);
  const list: Mention[] = [];
  for (const row of wanted) {
    for (const mention of mentionsIn(zone, row, name, found)) {
      if (mention.role === 'owner' && !owners) continue;
      if (list.length === query.limit) return { list, complete: false };
      list.push(mention);
    }
  }
  return { list, complete: complete && wanted.length === found.rows.length };
}

/** Rows that speak of a name, each once. */
class Found {
  readonly rows: RowId[] = [];
  /** What directives make of their patterns. */
  readonly generates = new Map<RowId, Set<Role>>();

  constructor(private readonly zone: Zone) {}

  /** Adds the $GENERATE that made a row. */
  addGenerated(row: RowId, role: Role): void {
    const directive = directiveOf(this.zone, row);
    const roles = this.generates.get(directive);
    if (roles !== undefined) roles.add(role);
    else {
      this.generates.set(directive, new Set([role]));
      this.rows.push(directive);
    }
  }
}

/** The row of the $GENERATE that made a row. */
export function directiveOf(zone: Zone, generated: RowId): RowId {
  const { rows } = zone;
  const { firstRow, rowCount } = zone.chunkOf(generated);
  const offset = rows.offset[generated];
  let low = firstRow;
  let high = firstRow + rowCount - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rows.offset[middle] < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The rows of a chunk that may hold names which no link leads to: in fields, and in strings; counted from its first row. */
interface Unlinked {
  readonly fields: readonly number[];
  readonly texts: readonly number[];
}

/** Those of the chunks that were asked for them. A chunk that is read again is a new one. */
const unlinked = new WeakMap<ZoneChunk, Unlinked>();

function unlinkedIn(zone: Zone, chunk: ZoneChunk): Unlinked {
  const known = unlinked.get(chunk);
  if (known !== undefined) return known;
  const { firstRow, rowCount } = chunk;
  const fields: number[] = [];
  const texts: number[] = [];
  for (let i = 0; i < rowCount; i++) {
    if (isUnlinked(zone, firstRow + i)) fields.push(i);
    else if (mayHoldTextNames(zone, firstRow + i)) texts.push(i);
  }
  const found = fields.length + texts.length === 0 ? NONE_UNLINKED : { fields, texts };
  unlinked.set(chunk, found);
  return found;
}

const NONE_UNLINKED: Unlinked = { fields: [], texts: [] };

/** Whether a row may hold a name in a field that no link leads to. */
function isUnlinked({ rows }: Zone, row: RowId): boolean {
  const flags = rows.flags[row];
  const type = rows.type[row];
  if ((flags & DIRECTIVE) !== 0) return type === ORIGIN_DIRECTIVE || type === INCLUDE_DIRECTIVE;
  return type < 512 && (HAS_UNLINKED[type] === 1 || ((flags & FAULTY) !== 0 && HAS_NAMES[type] === 1));
}

/** Adds what no link leads to; false when there was too much to read it all. */
function addUnlinked(zone: Zone, name: NameId, found: Found): boolean {
  const { rows } = zone;
  const text = textOf(zone, name);
  let known: Set<RowId> | undefined;
  let read = 0;
  let textsRead = 0;
  const addIfMentioned = (row: RowId): void => {
    if (mentionsIn(zone, row, name, found).length === 0) return;
    known ??= new Set(found.rows);
    if (!known.has(row)) found.rows.push(row);
  };
  for (const chunk of zone.order) {
    const { fields, texts } = unlinkedIn(zone, chunk);
    for (const index of fields) {
      const row = chunk.firstRow + index;
      if ((rows.flags[row] & DIRECTIVE) !== 0 && rows.type[row] === ORIGIN_DIRECTIVE) {
        if (rows.target[row] === name) found.rows.push(row);
        continue;
      }
      if (read++ === MOST_READ) return false;
      addIfMentioned(row);
    }
    for (const index of texts) {
      const row = chunk.firstRow + index;
      if (!mayName(zone, row, text)) continue;
      if (textsRead++ === MOST_TEXTS_READ) return false;
      addIfMentioned(row);
    }
  }
  return true;
}

/** A name as strings have it: without final dot. */
function textOf({ names }: Zone, name: NameId): string {
  return names.text(name).replace(/\.$/, '');
}

const reader = new EntryReader();

/** The places in an entry where `name` is written. Reads it without making tokens: there may be ten thousand. */
function mentionsIn(zone: Zone, row: RowId, name: NameId, found: Found): Mention[] {
  const { rows, names } = zone;
  if ((rows.flags[row] & DIRECTIVE) !== 0) return mentionsInDirective(zone, row, name, found);
  const chunk = zone.chunkOf(row);
  const { bytes } = chunk;
  const end = row + 1 < chunk.firstRow + chunk.rowCount ? rows.offset[row + 1] : bytes.length;
  reader.readExactly(bytes, Math.max(rows.offset[row], chunk.byteOrderMark ? 3 : 0), end);
  const { lexemes } = reader.lexer;
  const list: Mention[] = [];
  const origin = originAt(zone, row);
  const add = (token: number, role: Role): void => {
    const from = lexemes.start[token];
    const to = lexemes.end[token];
    if (names.resolve(bytes, from, to, origin) === name) list.push(new Mention(zone, row, from, to, role));
  };
  if (rows.owner[row] === name && reader.ownerToken !== ABSENT) add(reader.ownerToken, 'owner');
  const code = rows.type[row];
  const type = rowOf(code);
  if (mayHoldTextNames(zone, row)) {
    const text = textOf(zone, name);
    for (const inside of textNamesOf(zone, row)) {
      if (inside.name !== text) continue;
      const obstacle = inside.form === 'plain' ? undefined : inside.form;
      list.push(new Mention(zone, row, inside.start, inside.end, 'target', obstacle, inside));
    }
    return list.sort((left, right) => left.start - right.start);
  }
  if (type === undefined || code >= 512 || HAS_NAMES[code] === 0) return list;
  const last = Math.min(lexemes.count, MOST_TOKENS);
  if ((rows.flags[row] & GENERIC) !== 0) {
    const [from, to] = [lexemes.start[reader.rdata], lexemes.end[lexemes.count - 1]];
    if (isAmongOctets(zone, row, type, name)) list.push(new Mention(zone, row, from, to, 'target', 'octets'));
    return list;
  }
  if ((rows.flags[row] & FAULTY) === 0 && HAS_UNLINKED[code] === 0) {
    // Fields before the one that is linked are one lexeme each.
    if (rows.target[row] === name) add(reader.rdata + targetField(code), 'target');
    return list;
  }
  const addDomain = (token: number): void => {
    const from = domainStart(bytes, lexemes.start[token], lexemes.end[token]);
    const to = lexemes.end[token];
    if (from < to && names.resolve(bytes, from, to, origin) === name) list.push(new Mention(zone, row, from, to, 'target')); // prettier-ignore
  };
  for (let token = reader.rdata; token < last; token++) {
    const field = type.fields[fieldOf(type, lexemes, reader.rdata, token)];
    if (field?.kind === 'mailbox' && !MAILBOXES.has(type.mnemonic)) addDomain(token);
    if (field === undefined || !mayHoldName(type, field)) continue;
    if (field.kind === 'gateway' && !isName(lexemes, reader.rdata + (field.typeField ?? 0))) continue;
    add(token, 'target');
  }
  return list;
}

/** Whether data in generic notation (RFC 3597 §5) hold a name. */
function isAmongOctets(zone: Zone, row: RowId, type: RecordType, name: NameId): boolean {
  return new EntryView(zone, row).rdata.some(({ text }, index) => {
    const field = type.fields[Math.min(index, type.fields.length - 1)];
    const bytes = encode(text);
    const isAddress = field.kind === 'mailbox' && !MAILBOXES.has(type.mnemonic);
    if (!isAddress && !mayHoldName(type, field)) return false;
    const from = isAddress ? domainStart(bytes, 0, bytes.length) : 0;
    return from < bytes.length && zone.names.resolve(bytes, from, bytes.length, ROOT) === name;
  });
}

/** Where the domain of an address of mail begins: behind its first dot (RFC 1035 §8). */
export function domainStart(bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  while (at < end && bytes[at] !== DOT) at += bytes[at] === BACKSLASH ? 2 : 1;
  return at + 1;
}

/** Tokens of an entry that are looked at: no record that makes sense has more names. */
const MOST_TOKENS = 4096;

/** Whether the lexeme is the 3 that says of a gateway that it is a name. */
function isName({ bytes, start, end }: Lexemes, token: number): boolean {
  return end[token] - start[token] === 1 && bytes[start[token]] === 0x33;
}

function mentionsInDirective(zone: Zone, row: RowId, name: NameId, found: Found): Mention[] {
  const { rows } = zone;
  const entry = new EntryView(zone, row);
  const { tokens } = entry;
  const list: Mention[] = [];
  const add = (token: Token | undefined, role: Role, made = false): void => {
    if (token === undefined || (!made && entry.name(token) !== name)) return;
    const quotes = token.quoted ? 1 : 0;
    const obstacle = made ? 'generated' : undefined;
    list.push(new Mention(zone, row, token.start + quotes, token.end - quotes, role, obstacle));
  };
  if (rows.type[row] === ORIGIN_DIRECTIVE) add(tokens[1], 'origin');
  else if (rows.type[row] === INCLUDE_DIRECTIVE) add(tokens[2], 'origin');
  else if (rows.type[row] === GENERATE_DIRECTIVE) {
    const roles = found.generates.get(row);
    if (roles?.has('owner') === true) add(tokens[2], 'owner', isPattern(tokens[2]));
    for (const token of roles?.has('target') === true ? namesOfGenerate(entry) : []) {
      add(token, 'target', isPattern(token));
    }
  }
  return list;
}

function isPattern({ text }: Token): boolean {
  return text.includes('$');
}

/** The words of a $GENERATE that stand where the data of its records has names. */
export function namesOfGenerate({ tokens }: EntryView): Token[] {
  for (let at = 3; at < tokens.length; at++) {
    const word = encode(tokens[at].text);
    const code = typeOfToken(word, 0, word.length);
    if (code < 0) {
      // TTL and class may stand before the type.
      if (/^\d/.test(tokens[at].text) || classOfToken(word, 0, word.length) >= 0) continue;
      return [];
    }
    const type = rowOf(code);
    if (type === undefined) return [];
    return tokens.slice(at + 1).filter((_, index) => {
      const field = type.fields[index];
      return field !== undefined && field.kind !== 'gateway' && mayHoldName(type, field);
    });
  }
  return [];
}

/** The first rows in the order of the text, or those nearest to a row: `limit` of them and the rest of their chunk. */
function first(zone: Zone, rows: RowId[], { limit, near }: MentionQuery): RowId[] {
  const inOrder = (left: RowId, right: RowId): number => zone.compareRows(left, right);
  if (rows.length <= limit) return rows.sort(inOrder);
  // Sorting a million rows takes a second; counting them by chunk tells which of them are wanted.
  const place = (row: RowId): number => zone.inclusions.placeOf(zone.chunkOf(row));
  const middle = near === undefined ? 0 : place(near);
  const distance = (row: RowId): number => Math.abs(place(row) - middle);
  const counts = new Int32Array(zone.order.length);
  for (const row of rows) counts[distance(row)]++;
  let reach = 0;
  for (let sum = counts[0]; sum < limit; sum += counts[reach]) reach++;
  const kept = rows.filter((row) => distance(row) <= reach).sort(inOrder);
  if (near === undefined || kept.length <= limit) return kept.slice(0, limit);
  let from = kept.findIndex((row) => zone.compareRows(row, near) >= 0);
  if (from < 0) from = kept.length;
  from = Math.max(0, Math.min(from - (limit >> 1), kept.length - limit));
  return kept.slice(from, from + limit);
}
