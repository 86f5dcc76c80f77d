// fullwidth-character: characters typed through an input method, or beautified, in the place of ASCII.
import { replace, textsOf } from '../rule';
import type { EntryRule, FixDetails } from '../rule';
import { FileSearch, codesOf, stretchesOf } from '../odd-characters';
import type { Search } from '../odd-characters';
import { ODD } from '../../zone/rows';

const texts = textsOf('fullwidth-character');

/** Look-alikes outside the full-width block. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  '\u3000': ' ',
  '\u00a0': ' ',
  '\u3001': ',',
  '\u3002': '.',
  '\uff61': '.',
  '\u2018': "'",
  '\u2019': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\u2014': '-',
  '\u2015': '-',
  '\u2212': '-',
};
const QUOTES = /["\u201c\u201d\uff02]/;

function asciiOf(character: string): string | undefined {
  if (character >= '\uff01' && character <= '\uff5e') return String.fromCharCode(character.charCodeAt(0) - 0xfee0);
  return Object.hasOwn(LOOK_ALIKES, character) ? LOOK_ALIKES[character] : undefined;
}

function inAscii(text: string): string {
  return [...text].map((character) => asciiOf(character) ?? character).join('');
}

const search: Search = (_token, character, inText, atEdge) => {
  if (asciiOf(character) === undefined) return false;
  // Free text may hold what it likes; quotes around it were meant to be quotes.
  return !inText || (atEdge && QUOTES.test(character));
};
const wholeFile = new FileSearch(search);

export const fullwidthCharacter: EntryRule = {
  id: 'fullwidth-character',
  group: 'lines',
  severity: 'error',
  references: ['RFC 1035 §5.1', 'RFC 1035 §2.3.1', 'RFC 7208 §3.1'],
  looksAt: 'entry',
  check(entry, report) {
    if ((entry.zone.rows.flags[entry.row] & ODD) === 0) return;
    const stretches = stretchesOf(entry, search);
    for (const { start, end, text } of stretches) {
      report(() => {
        const ascii = inAscii(text);
        // A quote alone would open what nothing closes.
        const together = QUOTES.test(text) ? stretches : [{ start, end, text }];
        const fixes: FixDetails[] = [
          {
            title: texts.fixes.replace,
            args: { ascii },
            edits: together.map((found) => replace(entry.range(found.start, found.end), inAscii(found.text))),
            preferred: true,
          },
        ];
        const all = wholeFile.edits(entry, inAscii);
        if (all !== undefined) fixes.push({ title: texts.fixes.replaceAll, edits: all });
        return {
          at: entry.range(start, end),
          message: ascii.trim() === '' ? texts.variants.space : texts.message,
          args: { ch: text, name: codesOf(text), ascii },
          fixes,
        };
      });
    }
  },
};
