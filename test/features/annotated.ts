// Fixtures in which what a feature answers stands below the lines: `;>` in English, `;ja>` in Japanese, `$0` the cursor.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ZoneService } from '../../server/src/service';
import type { Position, Range } from '../../server/src/text/span';
import { fixtures, readFixture } from '../fixture';

const EXPECTED = /^;(?:>|ja>|$)/;

/** A line of a fixture, in the file that its case is. */
export interface Line {
  readonly service: ZoneService;
  readonly file: string;
  readonly line: number;
  /** Without its cursors. */
  readonly text: string;
  /** Columns of its cursors. */
  readonly cursors: readonly number[];
}

/** The fixture with what `below` says under each line. */
function rendered(text: string, below: (line: Line) => readonly string[]): string {
  const parts = text.split(/^(?=;;; (?!file ))/m);
  const head = text.startsWith(';;; ') ? '' : (parts.shift() ?? '');
  return (
    head +
    parts
      .map((part) => {
        const [title, ...rest] = part.split('\n').filter((line) => !EXPECTED.test(line));
        const named = /^;;; file (.*)$/.exec(rest[0] ?? '')?.[1];
        const body = named === undefined ? rest : rest.slice(1);
        const plain = body.map((line) => line.replaceAll('$0', ''));
        const file = `file:///${named ?? 'fixture'}`;
        const service = new ZoneService();
        service.open(file, head + plain.join('\n'));
        const first = head.split('\n').length - 1;
        const lines = body.map((marked, index) => {
          const cursors = [...marked.matchAll(/\$0/g)].map((match, nth) => match.index - 2 * nth);
          const found = below({ service, file, line: first + index, text: plain[index], cursors });
          return [marked, ...found].join('\n');
        });
        return [title, ...(named === undefined ? [] : [rest[0]]), ...lines].join('\n');
      })
      .join('')
  );
}

/** Compares the fixtures of a feature with what it answers, or rewrites them when UPDATE is set. */
export function checkAnnotated(feature: string, below: (line: Line) => readonly string[]): void {
  const folder = path.join(__dirname, feature);
  const names = fixtures(folder);
  it('has fixtures', () => assert.ok(names.length > 0));
  for (const name of names) {
    it(name, () => {
      const file = path.join(folder, `${name}.zone`);
      const text = readFileSync(file, 'utf8');
      const found = rendered(text, below);
      if (process.env.UPDATE) {
        if (found !== text) writeFileSync(file, found);
      } else assert.equal(found, text, 'run "npm run update" and read the difference');
    });
  }
}

/** Every text of every fixture. */
export function* allTexts(): Generator<{ readonly name: string; readonly text: string }> {
  const root = path.dirname(__dirname);
  for (const name of fixtures(root)) {
    const text = readFileSync(path.join(root, `${name}.zone`), 'utf8');
    if (/^;;; /m.test(text)) {
      for (const found of readFixture(text)) yield { name: found.file, text: found.head + found.body };
    } else yield { name: path.basename(name), text };
  }
}

/** The columns where something else begins, and some between; of a line that was `seen` before none. */
export function* turnsOf(text: string, seen: Set<string>): Generator<Position> {
  let line = -1;
  for (const content of text.split(/\r\n|\r|\n/)) {
    line++;
    if (seen.has(content)) continue;
    seen.add(content);
    const kind = (at: number): string => content[at]?.replace(/[^\s"();=:,.]/, 'a') ?? '';
    for (let character = 0; character <= content.length; character++) {
      if (kind(character) !== kind(character - 1) || character % 11 === 5) yield { line, character };
    }
  }
}

export function compare(left: Position, right: Position): number {
  return left.line - right.line || left.character - right.character;
}

export function holds({ start, end }: Range, position: Position): boolean {
  return compare(start, position) <= 0 && compare(position, end) <= 0;
}
