// Characters that do not belong into an entry, found where they are no free text.
import type { TextEdit } from '../text/span';
import { decode } from '../text/utf8';
import { rowOf } from '../syntax/entry';
import { EntryView } from '../zone/entry-view';
import type { Token } from '../zone/entry-view';
import { ODD } from '../zone/rows';
import { TXT } from '../zone/type-set';
import type { Zone } from '../zone/zone';
import type { ZoneChunk } from '../zone/zone-chunk';

/** A run of characters in a token, in octets of the chunk. */
export interface Stretch {
  readonly token: Token;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** How a rule tells its characters; `inText` when the token is free text, of which only the ends may matter. */
export type Search = (token: Token, character: string, inText: boolean, atEdge: boolean) => boolean;

/** More than that in one entry are a file of another kind: binary data. */
const MOST = 20;

const SPF_TYPE = 99;
/** Beginnings of texts that programs read, to which only ASCII belongs (RFC 7208 §3.1 and its kin). */
const POLICY = /^v=(?:spf1|dkim1|dmarc1|stsv1|tlsrptv1|bimi1)\b/i;
const POLICY_OWNER = /(?:^|\.)_(?:domainkey|dmarc|mta-sts|bimi)(?:\.|$)|^_smtp\._tls(?:\.|$)/i;

/** All runs of an entry that a search tells, at most `MOST`. */
export function stretchesOf(entry: EntryView, search: Search): Stretch[] {
  const found: Stretch[] = [];
  const { bytes } = entry.chunk;
  const type = entry.zone.rows.type[entry.row];
  const fields = entry.isDirective ? undefined : rowOf(type)?.fields;
  const isPolicy = !entry.isDirective && (type === TXT || type === SPF_TYPE) && isPolicyText(entry);
  for (let i = 0; i < entry.tokens.length && found.length < MOST; i++) {
    const token = entry.tokens[i];
    const kind = i >= entry.rdataFirst ? fields?.[entry.fieldOfToken[i]]?.kind : undefined;
    const isText = token.quoted || kind === 'string' || kind === 'qstring';
    const inText = isText && !isPolicy;
    // Quotes as they should be: what is between them is no one's business.
    if (inText && token.quoted) continue;
    let start = -1;
    for (let at = token.start; at <= token.end && found.length < MOST;) {
      const length = at < token.end ? characterLength(bytes, at, token.end) : 1;
      const character = at < token.end ? decode(bytes, at, at + length) : '';
      const edge = at === token.start || at + length === token.end;
      if (character !== '' && search(token, character, inText, edge)) {
        if (start < 0) start = at;
      } else if (start >= 0) {
        found.push({ token, start, end: at, text: decode(bytes, start, at) });
        start = -1;
      }
      at += length;
    }
  }
  return found;
}

function isPolicyText(entry: EntryView): boolean {
  const first = entry.tokens[entry.rdataFirst]?.text ?? '';
  return POLICY.test(first) || (entry.owner !== undefined && POLICY_OWNER.test(entry.owner.text));
}

/** Octets of the UTF-8 character at `at`; 1 for what is none. */
function characterLength(bytes: Uint8Array, at: number, end: number): number {
  const lead = bytes[at];
  const length = lead < 0xc2 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 1;
  for (let i = 1; i < length; i++) if (at + i >= end || (bytes[at + i] & 0xc0) !== 0x80) return 1;
  return length;
}

/** In longer files there is no fix for all at once. */
const MOST_CHUNKS = 64;
const MOST_EDITS = 100;

/** For one search: the runs of whole chunks, which never change. */
export class FileSearch {
  private readonly known = new WeakMap<ZoneChunk, readonly Stretch[]>();

  constructor(private readonly search: Search) {}

  /** Edits for all runs in the file of an entry; undefined when there is only one, or too many. */
  edits({ zone, chunk: { source } }: EntryView, replacement: (text: string) => string): TextEdit[] | undefined {
    const { chunks } = source.text;
    if (chunks.length > MOST_CHUNKS) return undefined;
    let count = 0;
    for (const chunk of chunks) if ((count += this.of(zone, chunk).length) > MOST_EDITS) return undefined;
    if (count < 2) return undefined;
    return chunks.flatMap((chunk) =>
      this.of(zone, chunk).map(({ start, end, text }) => ({
        range: zone.range(chunk, start, end),
        newText: replacement(text),
      })),
    );
  }

  private of(zone: Zone, chunk: ZoneChunk): readonly Stretch[] {
    let found = this.known.get(chunk);
    if (found === undefined) {
      const stretches: Stretch[] = [];
      for (let row = chunk.firstRow; row < chunk.firstRow + chunk.rowCount; row++) {
        if ((zone.rows.flags[row] & ODD) === 0) continue;
        stretches.push(...stretchesOf(new EntryView(zone, row), this.search));
        if (stretches.length > MOST_EDITS) break;
      }
      found = stretches;
      this.known.set(chunk, found);
    }
    return found;
  }
}

/** `U+FF11`, of several characters all. */
export function codesOf(text: string): string {
  const codes = [...new Set(text)].map((character) => {
    return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  });
  return codes.length > 4 ? `${codes.slice(0, 4).join(', ')}, …` : codes.join(', ');
}
