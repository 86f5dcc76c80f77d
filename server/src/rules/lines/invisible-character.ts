// invisible-character: characters that nobody sees, but that make another name.
import { replace, textsOf } from '../rule';
import type { EntryRule, FixDetails } from '../rule';
import { FileSearch, codesOf, stretchesOf } from '../odd-characters';
import type { Search } from '../odd-characters';
import { quoted } from '../mx-entry';
import { ODD } from '../../zone/rows';

const texts = textsOf('invisible-character');

/** Names of the Unicode standard. */
const NAMES: Readonly<Record<string, string>> = {
  '\u00ad': 'SOFT HYPHEN',
  '\u200b': 'ZERO WIDTH SPACE',
  '\u200c': 'ZERO WIDTH NON-JOINER',
  '\u200d': 'ZERO WIDTH JOINER',
  '\u200e': 'LEFT-TO-RIGHT MARK',
  '\u200f': 'RIGHT-TO-LEFT MARK',
  '\u2060': 'WORD JOINER',
  '\ufeff': 'ZERO WIDTH NO-BREAK SPACE',
  '\0': 'NULL',
  '\x08': 'BACKSPACE',
  '\x0b': 'LINE TABULATION',
  '\x0c': 'FORM FEED',
  '\x1b': 'ESCAPE',
  '\x7f': 'DELETE',
};

function isInvisible(character: string): boolean {
  return character < ' ' || Object.hasOwn(NAMES, character);
}

function nameOf(text: string): string {
  const [first] = text;
  return Object.hasOwn(NAMES, first) ? NAMES[first] : 'CONTROL CHARACTER';
}

const search: Search = (_token, character, inText) => !inText && isInvisible(character);
const wholeFile = new FileSearch(search);

export const invisibleCharacter: EntryRule = {
  id: 'invisible-character',
  group: 'lines',
  severity: 'error',
  references: ['RFC 1035 §5.1'],
  looksAt: 'entry',
  check(entry, report) {
    if ((entry.zone.rows.flags[entry.row] & ODD) === 0) return;
    for (const { token, start, end, text } of stretchesOf(entry, search)) {
      report(() => {
        const fixes: FixDetails[] = [
          { title: texts.fixes.remove, edits: [replace(entry.range(start, end), '')], preferred: true },
        ];
        const all = wholeFile.edits(entry, () => '');
        if (all !== undefined) fixes.push({ title: texts.fixes.removeAll, edits: all });
        const alone = token.end - token.start === end - start;
        return {
          at: entry.range(start, end),
          message: alone ? texts.variants.alone : texts.message,
          args: { code: codesOf(text), name: nameOf(text), token: quoted(withoutInvisible(token.text)) },
          fixes,
        };
      });
    }
  },
  checkText(zone, report) {
    const [first] = zone.text.chunks;
    if (!first.byteOrderMark) return;
    report(() => {
      const at = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };
      return {
        at,
        message: texts.variants.byteOrderMark,
        fixes: [{ title: texts.fixes.remove, edits: [replace(at, '')], preferred: true }],
      };
    });
  },
};

function withoutInvisible(text: string): string {
  return [...text].filter((character) => !isInvisible(character)).join('');
}
