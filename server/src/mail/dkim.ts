// DKIM key records (RFC 6376 §3.6.1): tags, and the public key as far as its length and form (RFC 8301, RFC 8463).
import { readPublicKey } from './public-key';
import type { PublicKey } from './public-key';
import { parseTagList, tagOf } from './tag-list';
import type { Tag, TagList } from './tag-list';

export interface Dkim {
  readonly list: TagList;
  /** Reads as a tag list at all, so that it is judged; the old policy record "o=~" and prose do not. */
  readonly isKey: boolean;
  readonly version: Tag | undefined;
  /** The first tag, and exactly "DKIM1", or absent (RFC 6376 §3.6.1). */
  readonly versionValid: boolean;
  /** `rsa` when the record says nothing. */
  readonly keyType: string;
  readonly k: Tag | undefined;
  readonly p: Tag | undefined;
  readonly h: Tag | undefined;
  readonly s: Tag | undefined;
  readonly t: Tag | undefined;
  /** What p= holds; undefined without p=, and for types of keys that nobody knows. */
  readonly key: PublicKey | { readonly is: 'revoked' } | undefined;
}

/** The words of a tag whose value is a list with ":" (RFC 6376 §3.6.1: h, s, t), with their places. */
export function wordsOf(
  tag: Tag | undefined,
): { readonly word: string; readonly start: number; readonly end: number }[] {
  if (tag === undefined) return [];
  const words: { word: string; start: number; end: number }[] = [];
  for (let from = 0; from <= tag.value.length;) {
    let to = tag.value.indexOf(':', from);
    if (to < 0) to = tag.value.length;
    const raw = tag.value.slice(from, to);
    const start = tag.valueStart + from + (raw.length - raw.trimStart().length);
    const word = raw.trim();
    words.push({ word, start, end: start + word.length });
    from = to + 1;
  }
  return words;
}

const KEY_TAGS = new Set(['v', 'k', 'p', 'h', 's', 't', 'n', 'g']);

/** Whether a text says that it is a DKIM key, wherever it stands. */
export function looksLikeDkim(text: string): boolean {
  return /^\s*v\s*=\s*DKIM1/i.test(text);
}

/** Reads a key record; never throws. */
export function parseDkim(text: string): Dkim {
  const list = parseTagList(text);
  const version = tagOf(list, 'v');
  const k = tagOf(list, 'k');
  const p = tagOf(list, 'p');
  const isKey = looksLikeDkim(text) || list.tags.some((tag) => tag.hasEquals && KEY_TAGS.has(tag.name.toLowerCase()));
  const versionValid =
    version === undefined ? true : version === list.tags[0] && /^DKIM1$/.test(version.value.replace(/\s+/g, ''));
  const keyType = k?.value ?? 'rsa';
  return {
    list,
    isKey,
    version,
    versionValid,
    keyType,
    k,
    p,
    h: tagOf(list, 'h'),
    s: tagOf(list, 's'),
    t: tagOf(list, 't'),
    key: p === undefined ? undefined : keyOf(p.value, keyType),
  };
}

function keyOf(value: string, keyType: string): Dkim['key'] {
  const base64 = value.replace(/[ \t\r\n]+/g, '');
  if (base64 === '') return { is: 'revoked' };
  return keyType === 'rsa' || keyType === 'ed25519' ? readPublicKey(base64, keyType) : undefined;
}
