// Links of a file: files that it includes, and standards that its comments name.
import { linkTips } from '../messages/navigation';
import { render } from '../messages/text';
import type { Language } from '../messages/text';
import { linesOf } from '../syntax/comments';
import { SEMICOLON } from '../syntax/octets';
import type { Range } from '../text/span';
import { decode, encode } from '../text/utf8';
import { EntryView } from '../zone/entry-view';
import { INCLUDE_DIRECTIVE } from '../zone/row-reader';
import { DIRECTIVE } from '../zone/rows';
import type { Zone } from '../zone/zone';

/** A stretch that leads elsewhere. */
export interface Link {
  readonly range: Range;
  /** What the host calls a file, if it was read, and its path as written; undefined for a page. */
  readonly file: string | undefined;
  readonly path: string | undefined;
  /** The address of a page; undefined for a file. */
  readonly page: string | undefined;
  readonly tip: string;
}

/** Most links of a file. */
const LIMIT = 1000;
/** In files with more lines comments are not looked through. */
const MOST_LINES = 100_000;

/** `RFC 1035`, `RFC1035 §3.3.9`, `RFC 1035, section 4.1`. */
const STANDARD = /\bRFC[ -]?([1-9]\d{0,4})(?:,? ?(?:§|sections? |sec\. ?)(\d+(?:\.\d+)*))?(?![\w])/gi;

/** The links of a file. */
export function documentLink(zone: Zone, language: Language): Link[] {
  const links = [...included(zone, language)];
  if (zone.text.lineCount <= MOST_LINES) {
    for (const link of standards(zone, language)) {
      if (links.length >= LIMIT) break;
      links.push(link);
    }
  }
  return links.slice(0, LIMIT);
}

function* included(zone: Zone, language: Language): Generator<Link> {
  const { rows } = zone;
  for (const { openings, include, firstRow, rowCount } of zone.text.chunks) {
    if (openings === 0 && include === undefined) continue;
    for (let row = firstRow; row < firstRow + rowCount; row++) {
      if ((rows.flags[row] & DIRECTIVE) === 0 || rows.type[row] !== INCLUDE_DIRECTIVE) continue;
      const token = new EntryView(zone, row).tokens[1];
      if (token === undefined || token.text === '') continue;
      const { range, text } = token;
      // A chunk ends with the $INCLUDE that was asked for.
      const answer = row === firstRow + rowCount - 1 ? include?.answer : undefined;
      const file = answer === undefined || 'failure' in answer ? undefined : answer.file;
      yield { range, file, path: text, page: undefined, tip: render(linkTips.include, language) };
    }
  }
}

function* standards(zone: Zone, language: Language): Generator<Link> {
  const { text } = zone;
  for (const [chunk, { bytes }] of text.chunks.entries()) {
    if (!bytes.includes(SEMICOLON)) continue;
    for (const { comment, end } of linesOf(bytes)) {
      if (comment < 0) continue;
      const words = decode(bytes, comment, end);
      for (const match of words.matchAll(STANDARD)) {
        const [whole, number, section] = match;
        const start = comment + encode(words.slice(0, match.index)).length;
        const at = (offset: number): Range['start'] => text.positionAt({ chunk, offset });
        yield {
          range: { start: at(start), end: at(start + encode(whole).length) },
          file: undefined,
          path: undefined,
          page: `https://www.rfc-editor.org/rfc/rfc${number}.html${section === undefined ? '' : `#section-${section}`}`,
          tip: render(linkTips.standard, language, { n: number }),
        };
      }
    }
  }
}
