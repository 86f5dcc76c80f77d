// The mail policies in TXT records: which record holds one, told cheaply, and the policy with its places in the text.
import { BACKSLASH, EQUALS, equalsWord } from '../dns/octets';
import { looksLikeBimi, parseBimi } from '../mail/bimi';
import type { Bimi } from '../mail/bimi';
import { looksLikeDkim, parseDkim } from '../mail/dkim';
import type { Dkim } from '../mail/dkim';
import { looksLikeDmarc, parseDmarc } from '../mail/dmarc';
import type { Dmarc } from '../mail/dmarc';
import { looksLikeMtaSts, parseMtaSts } from '../mail/mta-sts';
import type { MtaSts } from '../mail/mta-sts';
import { PolicyText } from '../mail/policy-text';
import type { WrittenString } from '../mail/policy-text';
import { looksLikeSpf, parseSpf } from '../mail/spf';
import type { Spf } from '../mail/spf';
import { looksLikeTlsRpt, parseTlsRpt } from '../mail/tls-rpt';
import type { TlsRpt } from '../mail/tls-rpt';
import { BLANK, BREAK, CLASS, CLOSING, COMMENT, ESCAPE, OPENING, QUOTE, QUOTES, endOfLine } from '../syntax/octets';
import type { Range } from '../text/span';
import { EntryView, entryLimit } from './entry-view';
import type { NameId } from './names';
import { NO_NAME } from './names';
import { GENERATED, INDENTED } from './rows';
import type { RowId } from './rows';
import { TXT } from './type-set';
import type { Zone } from './zone';

/** The languages of policies. */
export type PolicyKind = 'spf' | 'dkim' | 'dmarc' | 'mta-sts' | 'tls-rpt' | 'bimi';

/** What the reader of each language makes of a text. */
export interface Policies {
  readonly spf: Spf;
  readonly dkim: Dkim;
  readonly dmarc: Dmarc;
  readonly 'mta-sts': MtaSts;
  readonly 'tls-rpt': TlsRpt;
  readonly bimi: Bimi;
}

/** What the owner says of a TXT record: `dmarc-report` is where a domain agrees to get another one's reports. */
export type PolicyPlace = Exclude<PolicyKind, 'spf'> | 'dmarc-report';

const UNDERSCORE = 0x5f;

/** The policy whose place a name is by its labels (RFC 8552), undefined for other names. */
export function policyPlace(zone: Zone, name: NameId): PolicyPlace | undefined {
  const { names } = zone;
  let below = '';
  let depth = 0;
  for (let at = name; at !== NO_NAME; at = names.parent(at), depth++) {
    if (names.firstOctet(at) !== UNDERSCORE) {
      below = '';
      continue;
    }
    const label = names.label(at);
    if (label === '_domainkey') return 'dkim';
    if (label === '_dmarc') return depth === 0 ? 'dmarc' : below === '_report' ? 'dmarc-report' : undefined;
    if (label === '_mta-sts' && depth === 0) return 'mta-sts';
    if (label === '_tls' && depth === 1 && below === '_smtp') return 'tls-rpt';
    if (label === '_bimi' && depth === 1) return 'bimi';
    below = label;
  }
  return undefined;
}

/** The domain that a policy of the given place is about: the owner without the labels that say what it is. */
export function policyDomain(zone: Zone, name: NameId, place: PolicyPlace): NameId {
  const { names } = zone;
  let at = name;
  const until = place === 'dkim' ? '_domainkey' : place === 'bimi' ? '_bimi' : place === 'tls-rpt' ? '_tls' : undefined;
  if (until === undefined) return names.parent(at);
  while (at !== NO_NAME && names.label(at) !== until) at = names.parent(at);
  return at === NO_NAME ? NO_NAME : names.parent(at);
}

/** A TXT record that holds a policy, or is meant to. */
export class PolicyView<K extends PolicyKind = PolicyKind> {
  private written: EntryView | undefined;

  constructor(
    readonly zone: Zone,
    readonly row: RowId,
    readonly kind: K,
    readonly place: PolicyPlace | undefined,
    readonly text: PolicyText,
    readonly policy: Policies[K],
  ) {}

  /** The entry as written; read on first use. */
  get entry(): EntryView {
    return (this.written ??= new EntryView(this.zone, this.row));
  }

  get owner(): NameId {
    return this.zone.rows.owner[this.row];
  }

  get ownerText(): string {
    return this.zone.names.text(this.owner);
  }

  /** The range that writes the text from `from` to before `to`. */
  range(from: number, to: number): Range {
    const { start, end } = this.text.stretch(from, to);
    return this.entry.range(start, end);
  }

  /** All strings, from the first to the last, quotes included. */
  get whole(): Range {
    const { rdata } = this.entry;
    return { start: rdata[0].range.start, end: rdata[rdata.length - 1].range.end };
  }
}

/** The policy that a TXT record holds; undefined for any other text, and for what has no text of its own. */
export function policyOf(zone: Zone, row: RowId): PolicyView | undefined {
  const { rows } = zone;
  if (rows.type[row] !== TXT || (rows.flags[row] & GENERATED) !== 0) return undefined;
  const place = policyPlace(zone, rows.owner[row]);
  if (place === undefined && policyStart(zone, row) < 0) return undefined;
  const text = joined(zone, row);
  if (text === undefined) return undefined;
  const kind = place === 'dmarc-report' ? 'dmarc' : (place ?? kindOf(text.text));
  return kind === undefined ? undefined : read(zone, row, kind, place, text);
}

function read<K extends PolicyKind>(
  zone: Zone,
  row: RowId,
  kind: K,
  place: PolicyPlace | undefined,
  text: PolicyText,
): PolicyView<K> {
  return new PolicyView(zone, row, kind, place, text, readers[kind](text.text));
}

/** The joined text of a row's strings, read without making an entry of it; undefined in generic notation. */
function joined(zone: Zone, row: RowId): PolicyText | undefined {
  const chunk = zone.chunkOf(row);
  const { bytes } = chunk;
  const limit = entryLimit(zone, chunk, row);
  const strings: WrittenString[] = [];
  let at = dataStart(zone, row, bytes);
  if (at >= limit || isGenericMark(bytes, at)) return undefined;
  // The row parses: what follows up to the next entry is strings, comments, parentheses and blanks.
  while ((at = skipBlanks(bytes, at)) < limit) {
    if (CLASS[bytes[at]] !== QUOTES) {
      const end = Math.min(limit, wordEnd(bytes, at));
      strings.push({ start: at, end });
      at = end;
      continue;
    }
    const start = ++at;
    while (at < limit && bytes[at] !== QUOTE) at += bytes[at] === BACKSLASH ? 2 : 1;
    strings.push({ start, end: Math.min(at, limit) });
    at++;
  }
  return strings.length === 0 ? undefined : new PolicyText(bytes, strings);
}

function isGenericMark(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === BACKSLASH && bytes[at + 1] === HASH;
}

const readers: { readonly [K in PolicyKind]: (text: string) => Policies[K] } = {
  spf: remembering(parseSpf),
  dkim: parseDkim,
  dmarc: remembering(parseDmarc),
  'mta-sts': parseMtaSts,
  'tls-rpt': parseTlsRpt,
  bimi: parseBimi,
};

/** Texts that are remembered, and units that such a text has at most. */
const MOST_REMEMBERED = 32;
const LONGEST_REMEMBERED = 400;

/** A reader that knows the texts lately read: the domains of one owner mostly say the same. */
function remembering<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    let policy = known.get(text);
    if (policy !== undefined) return policy;
    policy = read(text);
    if (known.size >= MOST_REMEMBERED) known.clear();
    if (text.length <= LONGEST_REMEMBERED) known.set(text, policy);
    return policy;
  };
}

/** Whether a TXT record can't be read as text: made by $GENERATE, or in generic notation (RFC 3597 §5). */
export function isOpaque(zone: Zone, row: RowId): boolean {
  const flags = zone.rows.flags[row];
  if ((flags & GENERATED) !== 0) return true;
  const { bytes } = zone.chunkOf(row);
  const at = dataStart(zone, row, bytes);
  return isGenericMark(bytes, at);
}

/** Whether the first string of a written TXT record stands without quotes, told from one octet. */
export function isUnquotedText(zone: Zone, row: RowId): boolean {
  const { bytes, at } = firstOctet(zone, row);
  return at < bytes.length && CLASS[bytes[at]] !== QUOTES;
}

/** Whether the text of a TXT record begins without a quotation mark, or with one inside the text. */
export function isOddlyQuoted(zone: Zone, row: RowId): boolean {
  const { bytes, at } = firstOctet(zone, row);
  return at < bytes.length && (CLASS[bytes[at]] !== QUOTES || bytes[at + 1] === BACKSLASH);
}

/** Whether the text of a TXT record may begin with a quotation mark, told from two octets. */
export function mayHoldLiteralQuotes(zone: Zone, row: RowId): boolean {
  const { bytes, at } = firstOctet(zone, row);
  const first = bytes[at] === QUOTE ? at + 1 : at;
  return bytes[first] === BACKSLASH && (bytes[first + 1] === QUOTE || bytes[first + 1] === 0x30);
}

/** Where the data of a TXT record begins; the end of the octets for one that $GENERATE makes. */
function firstOctet(zone: Zone, row: RowId): { bytes: Uint8Array; at: number } {
  const { rows } = zone;
  const { bytes } = zone.chunkOf(row);
  if ((rows.flags[row] & GENERATED) !== 0) return { bytes, at: bytes.length };
  return { bytes, at: dataStart(zone, row, bytes) };
}

/**
 * What a TXT record begins like, told from a few octets: the language of a policy, `none`, or `maybe` when only reading
 * it tells.
 */
export function policyGuess(zone: Zone, row: RowId): PolicyKind | 'none' | 'maybe' {
  const place = policyPlace(zone, zone.rows.owner[row]);
  if (place !== undefined) return place === 'dmarc-report' ? 'dmarc' : place;
  const at = policyStart(zone, row);
  if (at < 0) return 'none';
  const { bytes } = zone.chunkOf(row);
  if ((bytes[at] | 0x20) !== 0x76 || bytes[at + 1] !== EQUALS) return 'maybe';
  const letters = String.fromCharCode(bytes[at + 2] | 0x20, bytes[at + 3] | 0x20, bytes[at + 4] | 0x20);
  return BEGINNINGS[letters] ?? (/^[a-z]{3}$/.test(letters) ? 'none' : 'maybe');
}

/** The first letters of each version. */
const BEGINNINGS: Readonly<Record<string, PolicyKind>> = {
  spf: 'spf',
  sts: 'mta-sts',
  dki: 'dkim',
  dma: 'dmarc',
  tls: 'tls-rpt',
  bim: 'bimi',
};

/** The joined text of a record's strings; undefined in generic notation. */
export function textOf(entry: EntryView, glue = ''): PolicyText | undefined {
  const { rdata } = entry;
  const { bytes } = entry.chunk;
  if (rdata.length === 0 || entry.isGeneric) return undefined;
  const strings = rdata.map(({ start, end, quoted }) => {
    if (!quoted) return { start, end };
    const closed = end - start > 1 && bytes[end - 1] === QUOTE;
    return { start: start + 1, end: closed ? end - 1 : end };
  });
  return new PolicyText(bytes, strings, glue);
}

/** The language that a text at any name is in, by its beginning. */
function kindOf(text: string): PolicyKind | undefined {
  if (looksLikeSpf(text)) return 'spf';
  if (looksLikeDmarc(text)) return 'dmarc';
  if (looksLikeDkim(text)) return 'dkim';
  if (looksLikeMtaSts(text)) return 'mta-sts';
  if (looksLikeTlsRpt(text)) return 'tls-rpt';
  return looksLikeBimi(text) ? 'bimi' : undefined;
}

// --- the first look, at a few octets

/** Octets of a byte order mark. */
const MARK = [0xef, 0xbb, 0xbf];
const HASH = 0x23;

/** Where the strings of a TXT record begin like a policy, with "v" or "sp", behind blanks, quotes and the like; or -1. */
function policyStart(zone: Zone, row: RowId): number {
  const { bytes } = zone.chunkOf(row);
  let at = dataStart(zone, row, bytes);
  const end = Math.min(bytes.length, at + 64);
  for (; at < end; at++) {
    const octet = bytes[at];
    if (
      octet === 0x20 ||
      octet === 0x09 ||
      octet === QUOTE ||
      octet === 0x27 ||
      (octet >= 0xbb && MARK.includes(octet))
    )
      continue;
    if (octet === 0x76 || octet === 0x56 || CLASS[octet] === ESCAPE) return at;
    return (octet | 0x20) === 0x73 && (bytes[at + 1] | 0x20) === 0x70 ? at : -1;
  }
  return -1;
}

/** Where the data of a TXT record begins; the end of the octets when nothing tells. */
function dataStart({ rows }: Zone, row: RowId, bytes: Uint8Array): number {
  const start = rows.offset[row];
  const known = rows.number[row];
  if (known > 0) return skipBlanks(bytes, start + known);
  let owner = (rows.flags[row] & INDENTED) === 0;
  for (let at = start; at < bytes.length;) {
    switch (CLASS[bytes[at]]) {
      case BLANK:
      case BREAK:
      case OPENING:
      case CLOSING:
        at++;
        continue;
      case COMMENT:
        at = endOfLine(bytes, at, bytes.length);
        continue;
    }
    const first = at;
    at = wordEnd(bytes, at);
    if (owner) owner = false;
    else if (equalsWord(bytes, first, at, 'TXT') || equalsWord(bytes, first, at, 'TYPE16'))
      return skipBlanks(bytes, at);
  }
  return bytes.length;
}

function wordEnd(bytes: Uint8Array, start: number): number {
  let at = start;
  for (; at < bytes.length; at++) {
    const kind = CLASS[bytes[at]];
    if (kind === ESCAPE) at++;
    else if (kind === BLANK || kind === BREAK || kind === COMMENT || kind === OPENING || kind === CLOSING) break;
    else if (kind === QUOTES && at > start) break;
  }
  return at;
}

function skipBlanks(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length) {
    const kind = CLASS[bytes[at]];
    if (kind === COMMENT) at = endOfLine(bytes, at, bytes.length);
    else if (kind === BLANK || kind === BREAK || kind === OPENING || kind === CLOSING) at++;
    else break;
  }
  return at;
}
