// unclosed-quote: a quote that its line doesn't close.
import { decode } from '../../text/utf8';
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
      const { text } = entry.zone;
      const start = text.placeAt(quote.start).offset;
      let end = text.placeAt(quote.end).offset;
      while (end > start + 1 && (bytes[end - 1] === 32 || bytes[end - 1] === 9)) end--;
      // A backslash at the end would take the quote with it.
      const escapes = /\\*$/.exec(decode(bytes, start, end))?.[0].length ?? 0;
      const at = entry.position(end);
      return {
        at: { start: quote.start, end: at },
        fixes:
          escapes % 2 === 1
            ? []
            : [{ title: texts.fixes.close, edits: [{ range: { start: at, end: at }, newText: '"' }], preferred: true }],
      };
    });
  },
};
