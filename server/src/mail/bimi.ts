// The TXT record that names a brand's logo (draft-brand-indicators-for-message-identification).
import { parseTagList, tagOf } from './tag-list';
import type { Tag, TagList } from './tag-list';

export interface Bimi {
  readonly list: TagList;
  readonly version: 'valid' | 'invalid' | 'unrelated';
  /** Where the logo is; empty to decline. */
  readonly l: Tag | undefined;
  /** Where its certificate is. */
  readonly a: Tag | undefined;
}

const ALMOST = /^[\s"']*v\s*=\s*bimi/i;

/** Whether a text is meant as a BIMI record, wherever it stands. */
export function looksLikeBimi(text: string): boolean {
  return ALMOST.test(text);
}

/** What was meant as the version, at the beginning of the text. */
export const writtenBimiVersion = /^[\s"']*v\s*=\s*bimi\s*1?(?![A-Za-z0-9])[\s;,]*/i;

/** Reads a record; never throws. */
export function parseBimi(text: string): Bimi {
  const list = parseTagList(text);
  const l = tagOf(list, 'l');
  const a = tagOf(list, 'a');
  const version = /^v=BIMI1[ \t]*(?:;|$)/.test(text)
    ? 'valid'
    : ALMOST.test(text) || l !== undefined
      ? 'invalid'
      : 'unrelated';
  return { list, version, l, a };
}

/** Whether a URL of l= or a= is one that mail providers fetch. */
export function isHttps(url: string): boolean {
  return /^https:\/\/[^\s/]/i.test(url);
}
