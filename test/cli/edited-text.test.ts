// Edits in octets and their unified diff: the same as edits of a string, and as what patch(1) makes of the diff.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { unifiedDiff } from '../../server/src/hosts/diff';
import { EditedText } from '../../server/src/hosts/edited-text';
import { fixtures, open, readFixture } from '../fixture';
import { isInstalled, Place } from './program';

/** Texts of short lines of all kinds; stretches of them to be replaced, as shares of their length. */
const line = fc.constantFrom('a', 'bb\n', 'c\r\n', '\n', '日\n', '𝒳y\n', 'd\r', 'é', 'same\n', 'same\n');
const text = fc.array(line, { maxLength: 40 }).map((lines) => lines.join(''));
const replacement = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(12), text.map((all) => all.slice(0, 9).toWellFormed())); // prettier-ignore
const rounds = fc.array(fc.array(replacement, { maxLength: 4 }), { maxLength: 3 });

/** Makes the replacements of each round in both ways; what came out of the octets. */
function edited(before: string, all: readonly (readonly [number, number, string][])[]): EditedText {
  const octets = new EditedText(Buffer.from(before));
  let string = before;
  for (const round of all) {
    const document = TextDocument.create('', '', 0, string);
    let free = 0;
    const edits = round
      .map(([share, length, newText]) => ({ start: Math.floor(share * string.length), length, newText }))
      .sort((left, right) => left.start - right.start)
      .flatMap(({ start, length, newText }) => {
        // No two overlap, and none begins or ends between halves of a character or of a line break.
        const whole = (at: number): boolean =>
          !/[\udc00-\udfff]/.test(string[at] ?? '') && string.slice(at - 1, at + 1) !== '\r\n';
        const end = Math.min(start + length, string.length);
        if (start < free || !whole(start) || !whole(end)) return [];
        free = end + 1;
        return [{ range: { start: document.positionAt(start), end: document.positionAt(end) }, newText }];
      });
    octets.edit(edits);
    string = TextDocument.applyEdits(document, edits);
    assert.equal(Buffer.from(octets.bytes).toString(), string);
  }
  return octets;
}

describe('texts edited in octets', () => {
  it('equal those edited as strings, and tell what changed', () => {
    fc.assert(
      fc.property(text, rounds, (before, all) => {
        const octets = edited(before, all);
        let after = Buffer.alloc(0);
        let at = 0;
        for (const { start, end, bytes } of octets.changes) {
          assert.ok(start >= at && end >= start);
          after = Buffer.concat([after, octets.before.subarray(at, start), bytes]);
          at = end;
        }
        assert.deepEqual(Buffer.concat([after, octets.before.subarray(at)]), Buffer.from(octets.bytes));
      }),
      { numRuns: 2000 },
    );
  });

  it('come out the same from patch(1) by their diff', function () {
    if (!isInstalled('patch')) this.skip();
    const place = new Place();
    const samples = fc
      .sample(fc.tuple(text, rounds), { numRuns: 400, seed: 7 })
      .map(([before, all]) => edited(before, all));
    const diffs = samples.map(({ before, changes, bytes }, index) => {
      place.write(`${index}`, before);
      const diff = unifiedDiff(`${index}`, before, changes);
      assert.equal(diff.length === 0, Buffer.compare(before, bytes) === 0);
      return diff;
    });
    assert.ok(diffs.filter(({ length }) => length > 0).length > 200);
    // No fuzz: every line is where the diff says.
    const { status, stdout } = spawnSync('patch', ['-p1', '--fuzz=0', '--binary'], {
      cwd: place.folder,
      input: Buffer.concat(diffs),
      encoding: 'utf8',
    });
    assert.equal(status, 0, stdout);
    assert.doesNotMatch(stdout, /offset|fuzz/);
    for (const [index, { bytes }] of samples.entries()) {
      const file = path.join(place.folder, `${index}`);
      // A file that became empty is taken away.
      const after = bytes.length === 0 ? Buffer.alloc(0) : readFileSync(file);
      assert.deepEqual(after, Buffer.from(bytes), `${index}`);
    }
    place.remove();
  });

  it('keep the line ends of the file under all fixes of the fixtures', () => {
    let fixes = 0;
    for (const name of fixtures(path.join(__dirname, '../rules'))) {
      for (const found of readFixture(readFileSync(path.join(__dirname, `../rules/${name}.zone`), 'utf8'))) {
        if ((found.head + found.body).includes('\r')) continue;
        const body = (found.head + found.body).replaceAll('\n', '\r\n');
        const { service, uri } = open({ ...found, head: '', body });
        const octets = new EditedText(Buffer.from(body));
        for (const finding of service.findings(uri).findings) {
          for (const { edits, snippet } of finding.fixes) {
            if (snippet || edits.some(({ range }) => range.start.file !== undefined)) continue;
            const fixed = new EditedText(octets.before);
            fixed.edit(edits);
            assert.doesNotMatch(
              Buffer.from(fixed.bytes).toString(),
              /\r(?!\n)|(?<!\r)\n/,
              `${name}: ${found.title}, ${finding.rule}`,
            );
            fixes++;
          }
        }
      }
    }
    assert.ok(fixes > 200, `only ${fixes}`);
  });
});
