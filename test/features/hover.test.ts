// Hovers against their fixtures, and over every column of every fixture there is.
//
// In a fixture `$0` is the pointer; below its line stands what the hover says, `;>` in English and `;ja>` in Japanese.
// `$*` at the end of a line asks for the first line and the facts of every token of that line.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { recordTypes } from '../../server/src/dns/record-types';
import type { Language } from '../../server/src/messages/text';
import { ZoneService } from '../../server/src/service';
import type { Position, Range } from '../../server/src/text/span';
import { fixtures, readFixture } from '../fixture';

const folder = path.join(__dirname, 'hover');
const languages: readonly Language[] = ['en', 'ja'];
const EXPECTED = /^;(?:>|ja>|$)/;

function open(file: string, text: string): ZoneService {
  const service = new ZoneService();
  service.open(file, text);
  return service;
}

/** The fixture with what the hovers say. */
function rendered(text: string): string {
  const parts = text.split(/^(?=;;; (?!file ))/m);
  const head = text.startsWith(';;; ') ? '' : (parts.shift() ?? '');
  return (
    head +
    parts
      .map((part) => {
        const [title, ...rest] = part.split('\n').filter((line) => !EXPECTED.test(line));
        const named = /^;;; file (.*)$/.exec(rest[0] ?? '')?.[1];
        const body = named === undefined ? rest : rest.slice(1);
        const plain = body.map((line) => line.replace(/\$0|\$\*$/g, ''));
        const file = `file:///${named ?? 'fixture'}`;
        const service = open(file, head + plain.join('\n'));
        const first = head.split('\n').length - 1;
        const lines = body.map((line, index) => line + below(service, file, line, plain[index], first + index));
        return [title, ...(named === undefined ? [] : [rest[0]]), ...lines].join('\n');
      })
      .join('')
  );
}

/** What is to stand below a line. */
function below(service: ZoneService, file: string, marked: string, plain: string, line: number): string {
  const blocks: string[] = [];
  const ask = (character: number, short: boolean): void => {
    for (const language of languages) {
      const markdown = service.hover(file, { line, character }, language)?.markdown ?? '(nothing)';
      const shown = short ? facts(markdown) : markdown;
      const sign = language === 'en' ? ';>' : ';ja>';
      blocks.push(
        shown
          .split('\n')
          .map((text) => (text === '' ? sign : `${sign} ${text}`))
          .join('\n'),
      );
    }
  };
  if (marked.endsWith('$*')) {
    // Behind the owner.
    let last = service.hover(file, { line, character: 0 }, 'en')?.range.start.character ?? -1;
    for (let character = 0; character <= plain.length; character++) {
      const found = service.hover(file, { line, character }, 'en')?.range;
      if (found === undefined || found.start.character === last) continue;
      last = found.start.character;
      ask(character, true);
    }
  }
  for (let at = marked.indexOf('$0'), gone = 0; at >= 0; at = marked.indexOf('$0', at + 2), gone += 2) {
    ask(at - gone, false);
  }
  return blocks.map((block) => `\n${block}`).join('');
}

/** The first line of a hover and its facts, in one line. */
function facts(markdown: string): string {
  const [title, ...rest] = markdown.split('\n');
  return [title, ...rest.filter((line) => line.startsWith('- '))].join(' ');
}

function compare(left: Position, right: Position): number {
  return left.line - right.line || left.character - right.character;
}

function holds({ start, end }: Range, position: Position): boolean {
  return compare(start, position) <= 0 && compare(position, end) <= 0;
}

/** Markdown without the code in it. */
function withoutCode(markdown: string): string {
  return markdown.replace(/(`+) ?(?:(?!\1)[^])*?\1(?!`)/g, '');
}

/** Asks every column of a text; what the hovers say must be whole. */
function sweep(name: string, text: string): number {
  const file = `file:///${name}`;
  const service = open(file, text);
  let count = 0;
  text.split(/\r\n|\r|\n/).forEach((content, line) => {
    let seen = '';
    for (let character = 0; character <= content.length; character++) {
      const position = { line, character };
      const en = service.hover(file, position, 'en');
      if (en === undefined) continue;
      const where = `${name}:${line + 1}:${character + 1}`;
      assert.ok(holds(en.range, position), `${where}: the range does not hold the position`);
      const key = JSON.stringify(en.range);
      if (key === seen) continue;
      seen = key;
      count++;
      for (const { markdown } of [en, service.hover(file, position, 'ja') ?? { markdown: '' }]) {
        const own = withoutCode(markdown);
        assert.doesNotMatch(own, /\{\w+\}/, `${where}: a placeholder is left in\n${markdown}`);
        assert.doesNotMatch(own, /undefined|NaN|null,|\[object/, `${where}\n${markdown}`);
        assert.doesNotMatch(own, /(?<!\\)</, `${where}: HTML in\n${markdown}`);
        assert.match(markdown, /^\*\*/, where);
        assert.doesNotMatch(`${markdown}|`, /\n\n\n|\n\||[ ]\n| \|/, `${where}: stray blanks in\n${markdown}`);
      }
    }
  });
  return count;
}

describe('hover', () => {
  for (const name of fixtures(folder)) {
    it(name, () => {
      const file = path.join(folder, `${name}.zone`);
      const text = readFileSync(file, 'utf8');
      const found = rendered(text);
      if (process.env.UPDATE) {
        if (found !== text) writeFileSync(file, found);
      } else assert.equal(found, text, 'run "npm run update" and read the difference');
    });
  }

  it('is whole in every column of every fixture', () => {
    const root = path.dirname(__dirname);
    let count = 0;
    for (const name of fixtures(root)) {
      const text = readFileSync(path.join(root, `${name}.zone`), 'utf8');
      if (/^;;; /m.test(text)) {
        for (const found of readFixture(text)) count += sweep(found.file, found.head + found.body);
      } else count += sweep(path.basename(name), text);
    }
    assert.ok(count > 200, `only ${count} hovers`);
  }).timeout(120_000);

  it('explains every field of every type', () => {
    for (const { mnemonic, examples, use } of recordTypes) {
      if (use === 'never') continue;
      for (const example of examples) {
        const text = `$ORIGIN example.com.\nowner 1h IN ${mnemonic} ${example}\n`;
        const service = open('file:///fixture', text);
        const line = text.split('\n')[1];
        for (const { index } of line.matchAll(/(?<=^|\s)[^\s"]|"/g)) {
          // Inside a quoted text there is white space, too: what matters is that nothing is left out.
          const found = service.hover('file:///fixture', { line: 1, character: index }, 'en');
          assert.ok(found, `${mnemonic}: nothing at column ${index + 1} of ${line}`);
          assert.doesNotMatch(found.markdown, /^\*\*(?:Surplus|Not readable)/, `${mnemonic}: ${line}`);
        }
      }
    }
    sweep('types', recordTypes.flatMap((row) => row.examples.map((data) => `a ${row.mnemonic} ${data}\n`)).join(''));
  }).timeout(60_000);

  it('lets nothing of a zone become a link, HTML or a format', () => {
    const hostile = [
      'a`b A 192.0.2.1',
      '``x`` CNAME `y`',
      '<img> TXT "<b>[x](http://example.org) *a* _b_ `c` ``d``"',
      '[a](b) MX 10 [c](javascript:x)',
      '{owner} MX 10 {target}',
      '*a*.*b* PTR **c**',
      'x TXT "\u202eabc\u200b" "\u0000"',
      '" " MX 10 x',
      'x URI 10 1 "https://www.example.com/"',
      '@ SOA www.example.com. www.example.org. 1 2 3 4 5',
    ];
    const text = `$ORIGIN www.example.net.\n${hostile.join('\n')}\n$ORIGIN <b>\n$INCLUDE [a](b)\n$<b> x\n`;
    sweep('hostile', text);
    const service = open('file:///hostile', text);
    text.split('\n').forEach((content, line) => {
      for (let character = 0; character <= content.length; character++) {
        const markdown = service.hover('file:///hostile', { line, character }, 'en')?.markdown;
        if (markdown === undefined) continue;
        const own = withoutCode(markdown).replace(
          /\]\(https:\/\/(?:www\.rfc-editor|datatracker\.ietf)\.org\/[^)]*\)/g,
          '',
        );
        assert.doesNotMatch(own, /https?:|www\.|javascript|\u202e|img|\(b\)/, markdown);
      }
    });
  });

  it('says nothing of comments, blanks and parentheses', () => {
    const text = '; comment\n\na A 192.0.2.1 ; comment\nb MX ( 10\n  a ) ; end\n   ; only a comment\n';
    const service = open('file:///fixture', text);
    const at = (line: number, character: number): string | undefined =>
      service.hover('file:///fixture', { line, character }, 'en')?.markdown;
    for (const [line, character] of [
      [0, 3],
      [1, 0],
      [2, 15],
      [3, 5],
      [4, 1],
      [4, 6],
      [5, 0],
      [6, 0],
      [9, 0],
    ]) {
      assert.equal(at(line, character), undefined, `${line}:${character}`);
    }
    assert.match(at(2, 13) ?? '', /^\*\*A address/, 'right behind the last character');
    assert.match(at(4, 2) ?? '', /^\*\*Mail exchange/);
  });
});
