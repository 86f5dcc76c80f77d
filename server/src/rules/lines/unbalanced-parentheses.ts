// unbalanced-parentheses: a parenthesis that lacks its partner.
import { parentheses } from '../../messages/fragments';
import { CLASS, CLOSING, COMMENT, ESCAPE, OPENING, QUOTE, QUOTES, endOfLine } from '../../syntax/octets';
import type { Range } from '../../text/span';
import type { EntryView } from '../../zone/entry-view';
import { NO_ROW } from '../../zone/rows';
import { nextEntry } from '../neighbours';
import { insertAfter, replace, textsOf } from '../rule';
import type { EntryRule, FixDetails } from '../rule';

const texts = textsOf('unbalanced-parentheses');

export const unbalancedParentheses: EntryRule = {
  id: 'unbalanced-parentheses',
  group: 'lines',
  severity: 'error',
  references: ['RFC 1035 §5.1'],
  looksAt: 'entry',
  check(entry, report) {
    const { unclosedParenthesis, strayParenthesis } = entry;
    if (unclosedParenthesis !== undefined) {
      report(() => {
        const next = nextEntry(entry.zone, entry.row);
        const last = entry.tokens[entry.tokens.length - 1];
        const open = openParentheses(entry);
        const fixes: FixDetails[] = [];
        if (last !== undefined && open > 0) {
          const close = ` ${')'.repeat(open)}`;
          fixes.push({ title: texts.fixes.insertClose, edits: [insertAfter(last.range, close)], preferred: true });
        }
        if (open === 1 && unclosedParenthesis.start.line === last?.range.end.line) {
          fixes.push({ title: texts.fixes.removeOpen, edits: [replace(withBlanks(entry, unclosedParenthesis), '')] });
        }
        return {
          at: unclosedParenthesis,
          message: next === NO_ROW ? texts.message : texts.variants.recovered,
          args: { which: parentheses.opening, line: entry.position(entry.end).line + 1 },
          fixes,
        };
      });
    }
    if (strayParenthesis !== undefined) {
      report(() => ({
        at: strayParenthesis,
        args: { which: parentheses.closing },
        fixes: [
          {
            title: texts.fixes.removeClose,
            edits: [replace(withBlanks(entry, strayParenthesis), '')],
            preferred: true,
          },
        ],
      }));
    }
  },
};

/** A parenthesis and the blanks that are not needed without it: those behind it, or those before it at the end of a line. */
function withBlanks(entry: EntryView, at: Range): Range {
  const { bytes } = entry.chunk;
  const { text } = entry.chunk.source;
  let start = text.placeAt(at.start).offset;
  let end = text.placeAt(at.end).offset;
  const isBlank = (octet: number | undefined): boolean => octet === 32 || octet === 9;
  if (start > entry.start) while (isBlank(bytes[end])) end++;
  const atEnd = end >= entry.end || bytes[end] === 10 || bytes[end] === 13;
  if (atEnd) while (start > entry.start && isBlank(bytes[start - 1])) start--;
  else if (!isBlank(bytes[start - 1])) end = text.placeAt(at.end).offset;
  return entry.range(start, end);
}

/** How many parentheses are open where the entry ends. */
function openParentheses(entry: EntryView): number {
  const { bytes } = entry.chunk;
  let open = 0;
  for (let at = entry.start; at < entry.end; at++) {
    switch (CLASS[bytes[at]]) {
      case OPENING:
        open++;
        break;
      case CLOSING:
        if (open > 0) open--;
        break;
      case ESCAPE:
        at++;
        break;
      case COMMENT:
        at = endOfLine(bytes, at, entry.end) - 1;
        break;
      case QUOTES: {
        const end = endOfLine(bytes, at, entry.end);
        for (at++; at < end && bytes[at] !== QUOTE; at++) if (CLASS[bytes[at]] === ESCAPE) at++;
        break;
      }
    }
  }
  return open;
}
