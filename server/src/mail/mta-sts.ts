// The TXT record that announces an MTA-STS policy (RFC 8461 §3.1).
import { parseTagList, tagOf } from './tag-list';
import type { Tag, TagList } from './tag-list';

export interface MtaSts {
  readonly list: TagList;
  /** `invalid` is meant as MTA-STS and discarded; `unrelated` is another text. */
  readonly version: 'valid' | 'invalid' | 'unrelated';
  readonly id: Tag | undefined;
  readonly idValid: boolean;
}

const ALMOST = /^[\s"']*v\s*=\s*sts/i;

/** Whether a text is meant as an MTA-STS record, wherever it stands. */
export function looksLikeMtaSts(text: string): boolean {
  return ALMOST.test(text);
}

/** What was meant as the version, at the beginning of the text. */
export const writtenStsVersion = /^[\s"']*v\s*=\s*sts\s*(?:v?\s*1)?(?![A-Za-z0-9])[\s;,]*/i;

/** Reads a record; never throws. The ";" belongs to the version that senders look for, and its case counts. */
export function parseMtaSts(text: string): MtaSts {
  const list = parseTagList(text);
  const id = tagOf(list, 'id');
  const version = text.startsWith('v=STSv1;')
    ? 'valid'
    : ALMOST.test(text) || id !== undefined
      ? 'invalid'
      : 'unrelated';
  return { list, version, id, idValid: id !== undefined && /^[A-Za-z0-9]{1,32}$/.test(id.value) };
}
