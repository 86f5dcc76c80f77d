// DMARC records (RFC 9989; reports RFC 9990 and 9991): tags with their values, report addresses, and what is wrong.
import { parseTagList, tagOf } from './tag-list';
import type { Tag, TagList } from './tag-list';

/** Tags of RFC 9989 §4.7. */
export const dmarcTags = ['v', 'p', 'sp', 'np', 'adkim', 'aspf', 'fo', 'rua', 'ruf', 't', 'psd'] as const;
/** Tags of RFC 7489 that RFC 9989 took away. */
export const removedDmarcTags = ['pct', 'rf', 'ri'] as const;

const KNOWN: ReadonlySet<string> = new Set<string>([...dmarcTags, ...removedDmarcTags]);

/** What a receiver does with mail that fails. */
export type DmarcPolicy = 'none' | 'quarantine' | 'reject';

/** One entry of rua or ruf. */
export interface ReportUri {
  readonly tag: Tag;
  /** As written, white space around it left out. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Of mailto: the part behind "@", without size. */
  readonly host: string | undefined;
  /** Where a size such as "!10m" begins, or -1. */
  readonly size: number;
  readonly fault: 'empty' | 'no-scheme' | 'no-at' | 'exclamation' | undefined;
  /** Another scheme than mailto: legal, and not used. */
  readonly otherScheme: boolean;
}

/** A known tag that begins within the value of another one: a ";" is missing. */
export interface MissingSemicolon {
  /** The tag whose value swallows it. */
  readonly tag: Tag;
  /** Where the value really ends, and where the swallowed tag begins. */
  readonly end: number;
  readonly next: number;
  readonly nextEnd: number;
}

export interface Dmarc {
  readonly list: TagList;
  /** `invalid` has DMARC tags but is not read as DMARC; `unrelated` is another text. */
  readonly version: 'valid' | 'invalid' | 'unrelated';
  /** Tags by name in small letters, the first of each. */
  readonly tags: ReadonlyMap<string, Tag>;
  readonly reports: readonly ReportUri[];
  readonly missingSemicolons: readonly MissingSemicolon[];
  /** The value of p when it is one of the three. */
  readonly policy: DmarcPolicy | undefined;
}

/** ABNF of RFC 9989 §4.8: the tag in any case, the value in capitals, nothing before. */
const VERSION = /^[vV][ \t]*=[ \t]*DMARC1[ \t]*(?:;|$)/;
const ALMOST = /^[\s"']*v\s*=\s*dmarc/i;
const SOME_TAG = /(?:^|[;,\s])(?:p|rua|v)\s*=/i;

/** Whether a text is a DMARC record by its version. */
export function isDmarc(text: string): boolean {
  return VERSION.test(text);
}

/** Whether a text is meant as a DMARC record, wherever it stands. */
export function looksLikeDmarc(text: string): boolean {
  return ALMOST.test(text);
}

/** What was meant as the version, at the beginning of the text. */
export const writtenVersion = /^[\s"']*v\s*=\s*dmarc\s*1?(?![\w])[\s;,]*/i;

/** Reads a record; never throws. */
export function parseDmarc(text: string): Dmarc {
  const list = parseTagList(text, (name) => name.toLowerCase());
  const tags = new Map<string, Tag>();
  for (const tag of list.tags) {
    const name = tag.name.toLowerCase();
    if (tag.hasEquals && !tags.has(name)) tags.set(name, tag);
  }
  const meant =
    ALMOST.test(text) || (SOME_TAG.test(text) && (tags.has('p') || tags.has('rua') || /=\s*dmarc1/i.test(text)));
  const version = VERSION.test(text) ? 'valid' : meant ? 'invalid' : 'unrelated';
  const reports: ReportUri[] = [];
  for (const name of ['rua', 'ruf']) {
    const tag = tags.get(name);
    if (tag) reports.push(...readUris(tag));
  }
  const missingSemicolons: MissingSemicolon[] = [];
  for (const tag of list.tags) {
    const swallowed = KNOWN.has(tag.name.toLowerCase()) ? swallowedTag(tag) : undefined;
    if (swallowed) missingSemicolons.push(swallowed);
  }
  return { list, version, tags, reports, missingSemicolons, policy: policyIn(tags.get('p')) };
}

/** The policy that a tag names, in any case. */
export function policyIn(tag: Tag | undefined): DmarcPolicy | undefined {
  const value = tag?.value.toLowerCase();
  return value === 'none' || value === 'quarantine' || value === 'reject' ? value : undefined;
}

/** Whether a tag's name is one that DMARC has or had. */
export function isKnownTag(name: string): boolean {
  return KNOWN.has(name.toLowerCase());
}

/** The lookbehind lets each run of blanks be looked at once. */
const SWALLOWED = /(?<=[^ \t\r\n,])[ \t\r\n,]+(v|p|sp|np|adkim|aspf|fo|rua|ruf|t|psd|pct|rf|ri)[ \t]*=/i;

function swallowedTag(tag: Tag): MissingSemicolon | undefined {
  const found = SWALLOWED.exec(tag.value);
  if (!found) return undefined;
  const end = tag.valueStart + found.index;
  const next = tag.valueStart + found.index + found[0].search(/[A-Za-z]/);
  return { tag, end, next, nextEnd: next + found[1].length };
}

/** Entries of rua or ruf (RFC 9989 §4.8, dmarc-urilist). */
function readUris(tag: Tag): ReportUri[] {
  const uris: ReportUri[] = [];
  for (let from = 0; from <= tag.value.length;) {
    let to = tag.value.indexOf(',', from);
    if (to < 0) to = tag.value.length;
    const raw = tag.value.slice(from, to);
    const start = tag.valueStart + from + (raw.length - raw.trimStart().length);
    const text = raw.trim();
    uris.push(readUri(tag, text, start));
    from = to + 1;
  }
  return uris;
}

function readUri(tag: Tag, text: string, start: number): ReportUri {
  const size = text.search(/![0-9]+[kmgt]?$/i);
  const bare = size < 0 ? text : text.slice(0, size);
  const scheme = /^([A-Za-z][A-Za-z0-9+.-]*):/.exec(bare)?.[1].toLowerCase();
  const mailto = scheme === 'mailto';
  const host = mailto ? /@([^@?\s]+)(?:\?[^]*)?$/.exec(bare)?.[1] : undefined;
  const fault =
    text === ''
      ? 'empty'
      : bare.includes('!')
        ? 'exclamation'
        : scheme === undefined
          ? 'no-scheme'
          : mailto && host === undefined
            ? 'no-at'
            : undefined;
  const otherScheme = fault === undefined && !mailto;
  return { tag, text, start, end: start + text.length, host, size: size < 0 ? -1 : start + size, fault, otherScheme };
}

/** Default of a tag whose value is wrong (RFC 9989 §4.7), undefined for tags whose value may be anything. */
export function wrongValue(tag: Tag): { readonly default: string } | undefined {
  const value = tag.value.toLowerCase();
  switch (tag.name.toLowerCase()) {
    case 'adkim':
    case 'aspf':
      return value === 'r' || value === 's' ? undefined : { default: 'r' };
    case 't':
      return value === 'y' || value === 'n' ? undefined : { default: 'n' };
    case 'psd':
      return value === 'y' || value === 'n' || value === 'u' ? undefined : { default: 'u' };
    case 'fo':
      return isFailureOptions(value) ? undefined : { default: '0' };
    default:
      return undefined;
  }
}

/** `0`, or `1`, with `d` and `s` once each beside it (RFC 9989 §4.8, dmarc-fo). */
function isFailureOptions(value: string): boolean {
  const options = value.split(':').map((option) => option.trim());
  if (new Set(options).size !== options.length) return false;
  if (!options.every((option) => option === '0' || option === '1' || option === 'd' || option === 's')) return false;
  return !(options.includes('0') && options.includes('1'));
}

/** The first tag of a name, in any case. */
export function dmarcTag(dmarc: Dmarc, name: string): Tag | undefined {
  return dmarc.tags.get(name) ?? tagOf(dmarc.list, name, true);
}
