// unclosed-quote: a quote that its line doesn't close.
import { relatedTexts } from '../../messages/related';
import type { Range } from '../../text/span';
import { decode } from '../../text/utf8';
import type { Zone } from '../../zone/zone';
import { textsOf } from '../rule';
import type { EntryRule } from '../rule';

const texts = textsOf('unclosed-quote');

export const unclosedQuote: EntryRule = {
  id: 'unclosed-quote',
  group: 'lines',
  severity: 'error',
  references: ['RFC 1035 §5.1'],
  looksAt: 'entry',
  check(entry, report) {
    const quote = entry.unclosedQuote;
    if (quote === undefined) return;
    report(() => {
      const { bytes } = entry.chunk;
      const { text } = entry.chunk.source;
      const start = text.placeAt(quote.start).offset;
      let end = text.placeAt(quote.end).offset;
      while (end > start + 1 && (bytes[end - 1] === 32 || bytes[end - 1] === 9)) end--;
      // A backslash at the end would take the quote with it.
      const escapes = /\\*$/.exec(decode(bytes, start, end))?.[0].length ?? 0;
      const at = entry.position(end);
      const closedBy = closingLine(text, quote.start.line);
      // No record begins with a quote that stands at the end of its line: it ends a text of the lines before.
      const closes = entry.type?.quoted !== false && /^"[\s)]*(?:;.*)?$/.test(decode(bytes, start, end));
      return {
        at: { start: quote.start, end: at },
        severity: closes || closedBy !== undefined ? 'warning' : 'error',
        message: closes ? texts.variants.closes : closedBy !== undefined ? texts.variants.closedLater : texts.message,
        related: closedBy === undefined ? [] : [{ at: closedBy, message: relatedTexts.closesQuote }],
        fixes:
          closes || escapes % 2 === 1
            ? []
            : [{ title: texts.fixes.close, edits: [{ range: { start: at, end: at }, newText: '"' }], preferred: true }],
      };
    });
  },
};

/** Lines and characters that a quoted text may go on for; the lexer looks as far. */
const MOST_LINES = 64;
const MOST_CHARACTERS = 2000;

/**
 * The quote on a later line that closes the one of a line, as RFC 1035 §5.1 allows: the first one that follows, if
 * nothing but the end of its line stands behind it.
 */
function closingLine(text: Zone['text'], line: number): Range | undefined {
  let characters = 0;
  for (let next = line + 1; next < Math.min(text.lineCount, line + MOST_LINES); next++) {
    const content = text.lineText(next);
    characters += content.length;
    if (characters > MOST_CHARACTERS) return undefined;
    const at = content.indexOf('"');
    if (at < 0) continue;
    if (!/^[^"]*"[\s)]*(?:;.*)?$/.test(content)) return undefined;
    return { start: { line: next, character: at }, end: { line: next, character: at + 1 } };
  }
  return undefined;
}
