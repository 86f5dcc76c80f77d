// What a file holds, as far as its first octets show: not all that is opened as a zone file is text.
import type { Chunk, ChunkedText } from '../text/chunks';
import { CR, LF, TAB } from '../syntax/octets';
import { concatenate } from '../text/utf8';

/** `raw` is the format in which BIND keeps the zones of other servers. */
export type Content = 'text' | 'utf-16' | 'raw' | 'binary';

/** Octets that are looked at. */
const HEAD = 1024;
/** Control characters that a text may hold anyhow, and one in how many octets. */
const ODD_CONTROLS = 4;
const ODD_PART = 32;

const VERTICAL_TAB = 0x0b;
const FORM_FEED = 0x0c;
/** Ends texts of DOS. */
const SUBSTITUTE = 0x1a;
/** Begins other alphabets in ISO 2022. */
const ESCAPE = 0x1b;
const DELETE = 0x7f;
const IN_TEXTS: readonly number[] = [TAB, LF, VERTICAL_TAB, FORM_FEED, CR, SUBSTITUTE, ESCAPE];

/** What the text holds. Editors hand over what is no UTF-8 as U+FFFD, so only control characters tell. */
export function contentOf(text: ChunkedText<Chunk>): Content {
  const head = headOf(text);
  if ((head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff)) return 'utf-16';
  let controls = 0;
  let nulls = 0;
  let lonely = 0;
  for (let at = 0; at < head.length; at++) {
    const octet = head[at];
    if ((octet >= 0x20 && octet !== DELETE) || IN_TEXTS.includes(octet)) continue;
    controls++;
    if (octet !== 0) continue;
    nulls++;
    if (head[at - 1] !== 0 && head[at + 1] !== 0) lonely++;
  }
  if (controls < ODD_CONTROLS || controls * ODD_PART < head.length) return 'text';
  // In UTF-16 each ASCII character is itself and a NULL.
  if (nulls * 8 >= head.length && lonely * 10 >= nulls * 9) return 'utf-16';
  // 32 bits each: format 2, version 0 or 1.
  return [0, 0, 0, 2, 0, 0, 0].every((octet, at) => head[at] === octet) ? 'raw' : 'binary';
}

function headOf({ chunks }: ChunkedText<Chunk>): Uint8Array {
  const parts: Uint8Array[] = [];
  for (let length = 0, chunk = 0; length < HEAD && chunk < chunks.length; length += chunks[chunk++].bytes.length) {
    parts.push(chunks[chunk].bytes);
  }
  return (parts.length === 1 ? parts[0] : concatenate(parts)).subarray(0, HEAD);
}
