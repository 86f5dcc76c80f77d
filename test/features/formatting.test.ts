// Formatting against its fixtures, and what must hold for every text: the same records, the same comments, once is enough.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { LARGEST } from '../../server/src/features/formatting';
import { ZoneService } from '../../server/src/service';
import type { Range, TextEdit } from '../../server/src/text/span';
import { EntryView } from '../../server/src/zone/entry-view';
import type { Zone } from '../../server/src/zone/zone';
import { fixtures } from '../fixture';
import { Random } from '../zone/random';
import { TXT } from '../../server/src/zone/type-set';
import { allTexts } from './annotated';

const file = 'file:///x';

function open(text: string): ZoneService {
  const service = new ZoneService();
  service.open(file, text);
  return service;
}

/** Applies edits the way an editor does: all at once, from the end. */
function applied(service: ZoneService, edits: readonly TextEdit[]): string {
  const sorted = [...edits].sort(({ range: left }, { range: right }) => {
    return right.start.line - left.start.line || right.start.character - left.start.character;
  });
  service.change(file, sorted);
  return Buffer.from(service.zone(file).bytes).toString('utf8');
}

function formatted(text: string, range?: Range): string {
  const service = open(text);
  return applied(service, service.formatting(file, range) ?? []);
}

/** All that a zone says: every entry with its words, and what the zone makes of it. */
function meaningOf(zone: Zone): unknown[] {
  zone.settle();
  const { rows, names } = zone;
  const name = (id: number): string => (id < 0 ? String(id) : names.text(id));
  const said: unknown[] = [];
  for (const { firstRow, rowCount } of zone.text.chunks) {
    for (let row = firstRow; row < firstRow + rowCount; row++) {
      const { tokens, indented } = new EntryView(zone, row);
      said.push([
        tokens.map(({ text, quoted, range }) => [text, quoted, range.start.line]),
        indented,
        name(rows.owner[row]),
        name(rows.target[row]),
        rows.type[row],
        rows.flags[row],
        zone.effectiveTtl(row),
        // Of a TXT it says where the data stands.
        rows.type[row] === TXT ? 0 : rows.number[row],
      ]);
    }
  }
  return said;
}

/** A text without the white space that formatting may change. */
function skeleton(text: string): string[] {
  return text.split(/\r\n|\r|\n/).map((line) => line.replace(/[ \t]+/g, ' ').replace(/(?<=\S) $/, ''));
}

/** Formats a text, and shows that all that must hold does. */
function check(text: string, range?: Range): string {
  const before = open(text);
  const edits = before.formatting(file, range) ?? [];
  const meaning = meaningOf(before.zone(file));
  const lines = text.split(/\r\n|\r|\n/);
  for (const { range: at, newText } of edits) {
    const { start, end } = at;
    assert.equal(start.line, end.line);
    const old = lines[start.line].slice(start.character, end.character);
    assert.match(old, /^[ \t]+$/, 'only white space is replaced');
    assert.match(newText, /^[ \t]*$/);
    assert.notEqual(newText, old, 'no edit without a change');
    if (newText === '') assert.equal(end.character, lines[end.line].length, 'only at the end of a line');
    if (range !== undefined) assert.ok(start.line >= range.start.line && end.line <= range.end.line);
  }
  const after = applied(before, edits);
  assert.deepEqual(skeleton(after), skeleton(text));
  assert.deepEqual(meaningOf(before.zone(file)), meaning);
  assert.deepEqual(meaningOf(open(after).zone(file)), meaning);
  assert.deepEqual(open(after).formatting(file, range), [], `twice is not once:\n${text}`);
  return after;
}

const GAPS = [' ', ' ', ' ', '  ', '   ', '     ', '\t', '\t', '\t\t', ' \t', '        ', '            '];
const OWNERS = [
  '@',
  'a',
  'www',
  'mail',
  'webmail',
  'ns1.example.net.',
  'a-rather-long-name-of-a-host',
  '日本',
  'x\\ y',
  '*',
];
const RECORDS = [
  'A 192.0.2.1',
  'MX 10 mail',
  'MX  5   mail',
  'TXT "a  b" c',
  'TXT ( "x"',
  'AAAA 2001:db8::1',
  'NS (ns1',
  'A 300',
  'CNAME a',
];

/** A zone of lines whose columns are more or less in order. */
function randomZone(random: Random): string {
  const usual = Array.from({ length: 5 }, () => random.pick(GAPS));
  const gap = (index: number): string => (random.below(4) === 0 ? random.pick(GAPS) : usual[index]);
  const column = 4 * random.below(6);
  let text = random.below(2) === 0 ? '$ORIGIN example.com.\n' : '';
  for (let count = 1 + random.below(25); count > 0; count--) {
    const roll = random.below(20);
    if (roll === 0) text += '\n';
    else if (roll === 1) text += '; a  comment  \n';
    else if (roll === 2) text += '   \n';
    else if (roll === 3) text += '$TTL   3600\n';
    else {
      const owner = random.below(3) === 0 ? gap(0) : random.pick(OWNERS) + gap(0);
      const head = random.below(3) > 0 ? `IN${gap(1)}` : '';
      const ttl = random.below(4) === 0 ? `3600${gap(2)}` : '';
      const data = random.pick(RECORDS).replace(' ', gap(3));
      const close = data.includes('(') ? (random.below(2) === 0 ? ' )' : `  ; c\n   )`) : '';
      const tail = random.below(3) === 0 ? `${gap(4)}; c  d` : random.below(6) === 0 ? '  ' : '';
      const padded = random.below(2) === 0 ? owner : owner.padEnd(column);
      text += `${padded}${random.below(2) === 0 ? head + ttl : ttl + head}${data}${close}${tail}\n`;
    }
  }
  return text;
}

describe('formatting', () => {
  const folder = path.join(__dirname, 'formatting');
  for (const name of fixtures(folder)) {
    it(name, () => {
      const at = path.join(folder, `${name}.zone`);
      const text = readFileSync(at, 'utf8');
      const cases = text.split(/^(?=;;; (?!formatted\n))/m).map((each) => {
        const [title, before] = each.split(/(?<=^;;; .*\n)([^]*?)^;;; formatted\n/m);
        return `${title}${before};;; formatted\n${check(before)}`;
      });
      if (process.env.UPDATE) writeFileSync(at, cases.join(''));
      else assert.equal(cases.join(''), text, 'run "npm run update" and read the difference');
    });
  }

  it('keeps every record of every fixture, once is enough', () => {
    let changed = 0;
    for (const { text } of allTexts()) if (check(text) !== text) changed++;
    assert.ok(changed > 20, `only ${changed}`);
  });

  it('keeps every record of random zones, once is enough, whole and by range', () => {
    const random = new Random(7);
    let changed = 0;
    for (let i = 0; i < 1500; i++) {
      const text = randomZone(random);
      if (check(text) !== text) changed++;
      const line = random.below(10);
      check(text, { start: { line, character: 0 }, end: { line: line + random.below(10), character: 0 } });
    }
    assert.ok(changed > 500, `only ${changed}`);
  });

  it('keeps line breaks as they are', () => {
    assert.equal(formatted('a   A 192.0.2.1\r\nbc A 192.0.2.2  \r\n\r\n'), 'a  A 192.0.2.1\r\nbc A 192.0.2.2\r\n\r\n');
  });

  it('formats no file that is included', () => {
    const service = new ZoneService();
    service.open(file, 'a    A 192.0.2.1\nbc A 192.0.2.2\n$INCLUDE x\nd   A 192.0.2.3\n', {
      fileName: 'x',
      includes: () => ({ file: 'y', bytes: new TextEncoder().encode('e     A    192.0.2.4\n\n\n') }),
    });
    const edits = service.formatting(file) ?? [];
    assert.ok(edits.length > 0 && edits.every(({ range }) => range.start.file === undefined));
    assert.equal(applied(service, edits), 'a  A 192.0.2.1\nbc A 192.0.2.2\n$INCLUDE x\nd  A 192.0.2.3\n');
  });

  it('formats a range as the lines around it are', () => {
    const lines = ['a       IN A  192.0.2.1', 'b       IN A  192.0.2.2', 'c IN  A 192.0.2.3', 'd   IN A 192.0.2.4'];
    const range = { start: { line: 2, character: 3 }, end: { line: 2, character: 5 } };
    const after = formatted(lines.join('\n'), range).split('\n');
    assert.deepEqual(after, [lines[0], lines[1], 'c       IN A  192.0.2.3', lines[3]]);
  });

  it('formats a line that was left as those around it are, whatever it looks like itself', () => {
    const lines = ['aaaa    A 192.0.2.1', 'bbbb    A 192.0.2.2', 'c A 192.0.2.3', ''];
    const left = { start: { line: 2, character: 0 }, end: { line: 2, character: lines[2].length } };
    assert.equal(formatted(lines.join('\n'), left).split('\n')[2], 'c       A 192.0.2.3');
  });

  it('joins what is to be done in neighbouring lines, where that is much', () => {
    const line = (i: number, blanks: string): string =>
      `host${i % 10}${blanks}A 192.0.2.${i % 256} ; \u00e9\ud83d\ude00\n`;
    const lines = (blanks: (i: number) => string): string =>
      Array.from({ length: 20_000 }, (_, i) => line(i, blanks(i))).join('');
    const service = open(lines((i) => (i % 3 === 0 ? '  ' : '   ')));
    const before = meaningOf(service.zone(file)).length;
    const edits = service.formatting(file) ?? [];
    assert.ok(edits.length > 100 && edits.length < 1000, `${edits.length} edits`);
    for (const { newText } of edits) {
      assert.ok(newText.length < 4500);
      assert.match(newText, /^ [^]* $/);
    }
    assert.equal(
      applied(service, edits),
      lines(() => '   '),
    );
    assert.equal(meaningOf(service.zone(file)).length, before);
    assert.deepEqual(service.formatting(file), []);
  });

  it('does large files by range only', () => {
    const service = open('a       A 192.0.2.1\n'.repeat(LARGEST / 20 + 1));
    service.change(file, [
      { range: { start: { line: 5000, character: 1 }, end: { line: 5000, character: 3 } }, newText: '' },
    ]);
    assert.equal(service.formatting(file), undefined);
    const range = { start: { line: 5000, character: 0 }, end: { line: 5000, character: 0 } };
    assert.equal(service.formatting(file, range)?.length, 1);
  }).timeout(60_000);
});
