// The data of a record in one spelling, to tell whether two records say the same (RFC 2181 §5).
import type { KindId } from '../dns/field-kind';
import { fieldOf } from '../dns/rdata';
import { readTtl } from '../dns/ttl';
import { EntryReader, rowOf } from '../syntax/entry';
import { decode, encode } from '../text/utf8';
import { EntryView, originAt, readRow } from '../zone/entry-view';
import { typeName } from '../zone/record';
import { GENERIC } from '../zone/rows';
import type { RowId } from '../zone/rows';
import type { Zone } from '../zone/zone';
import { addressText } from './addresses';

const reader = new EntryReader();

/** Kinds whose letters have no case. */
const CASELESS = new Set([
  'hex',
  'base32hex',
  'rrtype',
  'type-bitmap',
  'algorithm',
  'protocol',
  'salt',
  'eui48',
  'eui64',
]);
/** Kinds that may be cut by blanks anywhere. */
const CUT_ANYWHERE = new Set(['hex', 'base64']);

/**
 * The data of a record that parses and is written; undefined when a name in it is none. Names are numbers of the zone,
 * or texts where keys are compared `across` two zones.
 */
export function dataKey(zone: Zone, record: RowId, across = false): string | undefined {
  const bytes = read(zone, record);
  const { lexer, rdata, type } = reader;
  const { lexemes } = lexer;
  const row = rowOf(type);
  const fields = row?.fields ?? [];
  let field = -1;
  const origin = originAt(zone, record);
  let key = '';
  for (let token = rdata; token < lexemes.count; token++) {
    const start = lexemes.start[token];
    const end = lexemes.end[token];
    const text = decode(bytes, start, end);
    // The last field may be repeated thousands of times.
    if (row !== undefined && (field < 0 || field < fields.length - 1)) field = fieldOf(row, lexemes, rdata, token);
    const kind = fields[field]?.kind ?? 'hex';
    if (!CUT_ANYWHERE.has(kind)) key += '\n';
    if (kind === 'domain' || kind === 'mailbox') {
      const name = zone.names.resolve(bytes, start, end, origin);
      if (name < 0) return undefined;
      key += across ? zone.names.text(name) : String(name);
    } else key += (SPELLINGS[kind] ?? (CASELESS.has(kind) ? lower : plain))(text);
  }
  return key;
}

/** Reads a record, as if data in generic notation (RFC 3597 §5) were written out; the octets that its lexemes stand in. */
function read(zone: Zone, record: RowId): Uint8Array {
  const { rows } = zone;
  const written = (rows.flags[record] & GENERIC) === 0 ? undefined : new EntryView(zone, record).writtenOut;
  if (written !== undefined) {
    const text = encode(`. ${typeName(rows.type[record])} ${written}`);
    reader.readExactly(text, 0, text.length);
    return text;
  }
  readRow(reader, zone, record);
  return zone.chunkOf(record).bytes;
}

/** Spellings of the kinds that have many. */
const SPELLINGS: Readonly<Partial<Record<KindId, (text: string) => string>>> = {
  u8: decimal,
  u16: decimal,
  u32: decimal,
  ttl: (text) => {
    const bytes = encode(text);
    return String(readTtl(bytes, 0, bytes.length));
  },
  ipv4: (text) => addressText(text) ?? text,
  ipv6: (text) => addressText(text) ?? text,
};

function decimal(text: string): string {
  return /^\d+$/.test(text) ? String(Number(text)) : text;
}

function lower(text: string): string {
  return text.toLowerCase();
}

/** A string without its escapes. */
function plain(text: string): string {
  return text.replace(/\\(?:(\d{3})|(.))/gs, (_, code: string | undefined, character: string) =>
    code === undefined ? character : String.fromCharCode(Number(code)),
  );
}
