// unbalanced-parentheses: a parenthesis that lacks its partner.
import { parentheses } from '../../messages/fragments';
import { CLASS, CLOSING, COMMENT, ESCAPE, OPENING, QUOTE, QUOTES, endOfLine } from '../../syntax/octets';
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
          fixes.push({ title: texts.fixes.removeOpen, edits: [replace(unclosedParenthesis, '')] });
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
        fixes: [{ title: texts.fixes.removeClose, edits: [replace(strayParenthesis, '')], preferred: true }],
      }));
    }
  },
};

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
