// The TXT record that asks for reports about TLS (RFC 8460 §3).
import { parseTagList, tagOf } from './tag-list';
import type { Tag, TagList } from './tag-list';

/** One entry of rua. */
export interface TlsReportUri {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly valid: boolean;
}

export interface TlsRpt {
  readonly list: TagList;
  /** `invalid` is meant as TLS-RPT and ignored; `unrelated` is another text. */
  readonly version: 'valid' | 'invalid' | 'unrelated';
  readonly rua: Tag | undefined;
  readonly reports: readonly TlsReportUri[];
}

const ALMOST = /^[\s"']*v\s*=\s*tlsrpt/i;

/** Whether a text is meant as a TLS-RPT record, wherever it stands. */
export function looksLikeTlsRpt(text: string): boolean {
  return ALMOST.test(text);
}

/** What was meant as the version, at the beginning of the text. */
export const writtenTlsRptVersion = /^[\s"']*v\s*=\s*tlsrpt\s*(?:v?\s*1)?(?![A-Za-z0-9])[\s;,]*/i;

/** Reads a record; never throws. The ";" belongs to the version that senders look for, and its case counts. */
export function parseTlsRpt(text: string): TlsRpt {
  const list = parseTagList(text);
  const rua = tagOf(list, 'rua');
  const version = text.startsWith('v=TLSRPTv1;')
    ? 'valid'
    : ALMOST.test(text) || rua !== undefined
      ? 'invalid'
      : 'unrelated';
  const reports: TlsReportUri[] = [];
  for (let from = 0; rua !== undefined && rua.value !== '' && from <= rua.value.length;) {
    let to = rua.value.indexOf(',', from);
    if (to < 0) to = rua.value.length;
    const raw = rua.value.slice(from, to);
    const start = rua.valueStart + from + (raw.length - raw.trimStart().length);
    const uri = raw.trim();
    reports.push({
      text: uri,
      start,
      end: start + uri.length,
      valid: /^(?:mailto:[^@]+@[^@]+|https:\/\/.+)$/i.test(uri),
    });
    from = to + 1;
  }
  return { list, version, rua, reports };
}
