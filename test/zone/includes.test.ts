// Zones with $INCLUDE: what is read, in which order, from where; and reading again equals reading afresh.
import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { decode, encode } from '../../server/src/text/utf8';
import type { IncludeAnswer, IncludeFiles } from '../../server/src/zone/include';
import { typeName } from '../../server/src/zone/record';
import { DIRECTIVE } from '../../server/src/zone/rows';
import { Zone } from '../../server/src/zone/zone';
import { dump } from './dump';
import { Random } from './random';

/** Files by name, as a host has them: the same octets until a file changes. */
class Files {
  private readonly files = new Map<string, Uint8Array>();

  set(name: string, text: string): void {
    if (this.text(name) !== text) this.files.set(name, encode(text));
  }

  delete(name: string): void {
    this.files.delete(name);
  }

  text(name: string): string | undefined {
    const bytes = this.files.get(name);
    return bytes && decode(bytes);
  }

  readonly includes: IncludeFiles = (path): IncludeAnswer => {
    const bytes = this.files.get(path);
    return bytes === undefined ? { failure: 'missing' } : { file: path, bytes };
  };
}

function open(text: string, files: Readonly<Record<string, string>>, chunkSize?: number): Zone {
  const all = new Files();
  for (const [name, contents] of Object.entries(files)) all.set(name, contents);
  const hints = { file: 'main', setting: 'example.com', includes: all.includes };
  const zone = new Zone(encode(text), hints, chunkSize);
  zone.settle();
  return zone;
}

/** Owner, TTL and type of all records as they are read, each with its file and line. */
function records(zone: Zone): string[] {
  const { rows, names } = zone;
  return zone.order.flatMap(({ firstRow, rowCount, source, index }) => {
    const found: string[] = [];
    for (let row = firstRow; row < firstRow + rowCount; row++) {
      if ((rows.flags[row] & DIRECTIVE) !== 0) continue;
      const { line, file } = source.text.positionAt({ chunk: index, offset: rows.offset[row] });
      const owner = rows.owner[row] < 0 ? '?' : names.text(rows.owner[row]);
      found.push(`${file ?? 'main'}:${line + 1} ${owner} ${zone.effectiveTtl(row)} ${typeName(rows.type[row])}`);
    }
    return found;
  });
}

describe('$INCLUDE', () => {
  it('is read where it stands, with the origin it gives', () => {
    const zone = open('$TTL 60\na A 192.0.2.1\n$INCLUDE x sub\n$INCLUDE "x"\nb A 192.0.2.2\n', {
      x: 'h A 192.0.2.3\n$INCLUDE y\n',
      y: '@ A 192.0.2.4',
    });
    assert.deepEqual(records(zone), [
      'main:2 a.example.com. 60 A',
      'x:1 h.sub.example.com. 60 A',
      'y:1 sub.example.com. 60 A',
      'x:1 h.example.com. 60 A',
      'y:1 example.com. 60 A',
      'main:5 b.example.com. 60 A',
    ]);
    assert.equal(zone.isClosed, true);
    assert.equal(zone.text.text.includes('192.0.2.3'), false);
  });

  it('gives owner and origin back, and leaves the TTL, as BIND does', () => {
    const zone = open('$TTL 60\na A 192.0.2.1\n$INCLUDE x\n A 192.0.2.2\nb A 192.0.2.9\n', {
      x: ' A 192.0.2.3\n$ORIGIN deep\n$TTL 90\nc A 192.0.2.4\n',
    });
    assert.deepEqual(records(zone), [
      'main:2 a.example.com. 60 A',
      'x:1 a.example.com. 60 A',
      'x:4 c.deep.example.com. 90 A',
      'main:4 a.example.com. 90 A',
      'main:5 b.example.com. 90 A',
    ]);
  });

  it('opens the zone when a file is not to be had', () => {
    assert.equal(open('@ A 192.0.2.1\n$INCLUDE x\n', {}).isClosed, false);
    assert.equal(open('@ A 192.0.2.1\n$INCLUDE x\n', { x: '$INCLUDE y' }).isClosed, false);
    assert.equal(open('@ A 192.0.2.1\n$INCLUDE x\n', { x: '; nothing' }).isClosed, true);
    assert.equal(open('@ A 192.0.2.1\n$INCLUDE\n', {}).isClosed, false);
  });

  it('ends with circles, with depth and with too much', () => {
    const failures = (zone: Zone): string[] =>
      zone.order.flatMap(({ include }) =>
        include !== undefined && 'failure' in include.answer ? [include.answer.failure] : [],
      );
    assert.deepEqual(failures(open('$INCLUDE main\n', {})), ['missing']);
    assert.deepEqual(failures(open('$INCLUDE x\n', { x: '$INCLUDE x\n' })), ['loop']);
    assert.deepEqual(failures(open('$INCLUDE x\n', { x: '$INCLUDE y\n', y: '$INCLUDE main\n', main: '' })), ['loop']);
    const deep: Record<string, string> = {};
    for (let i = 0; i < 30; i++) deep[`${i}`] = `$INCLUDE ${i + 1}\n`;
    assert.deepEqual(failures(open('$INCLUDE 0\n', deep)), ['depth']);
    // Each file includes the next one twice: a million files, if nobody stops.
    const many: Record<string, string> = { 19: '@ A 192.0.2.1\n' };
    for (let i = 0; i < 19; i++) many[`${i}`] = `$INCLUDE ${i + 1}\n$INCLUDE ${i + 1}\n`;
    const zone = open('$INCLUDE 0\n', many);
    assert.equal(new Set(failures(zone)).has('too-much'), true);
    assert.equal(zone.isClosed, false);
  });
});

const LINES = [
  'a A 192.0.2.1', ' A 192.0.2.2', ' MX 10 a', '@ MX 10 b', 'b 300 A 192.0.2.3', '$TTL 60', '$TTL 90', '$ORIGIN sub', '$ORIGIN example.com.',
  '$INCLUDE x', '$INCLUDE y', '$INCLUDE z', '$INCLUDE x sub', '$INCLUDE y ..', '$INCLUDE main', '$INCLUDE', '@ SOA ns h 1 2 3 4 5', '@ NS ns', '; comment (', '',
  'c A ( 192.0.2.4', ' )', '$GENERATE 1-3 g$ A 192.0.2.$', ' 600 A 192.0.2.5', '*.w CNAME a', 'd TXT "x', '{{ x }}', '; zonewright-disable', 'a\xe9 A 192.0.2.6',
]; // prettier-ignore

function randomText(random: Random, most: number): string {
  let text = '';
  for (let i = random.below(most); i > 0; i--) text += `${random.pick(LINES)}${random.below(20) === 0 ? '\r' : '\n'}`;
  return random.below(4) === 0 ? text.slice(0, -1) : text;
}

/** A text with some lines of another. */
function changed(random: Random, text: string): string {
  const lines = text.split('\n');
  const at = random.below(lines.length);
  lines.splice(at, random.below(3), ...Array.from({ length: random.below(3) }, () => random.pick(LINES)));
  return lines.join('\n');
}

function check(seed: number, chunkSize: number, steps: number): void {
  const random = new Random(seed);
  const files = new Files();
  for (const name of ['x', 'y', 'z']) if (random.below(4) > 0) files.set(name, randomText(random, 12));
  let reference = TextDocument.create('file:///z', 'dns-zone', 0, randomText(random, 20));
  const hints = { file: 'main', setting: random.below(3) > 0 ? 'example.com' : undefined, includes: files.includes };
  const zone = new Zone(encode(reference.getText()), hints, chunkSize);
  if (random.below(3) > 0) zone.settle();
  for (let i = 0; i < steps; i++) {
    if (random.below(2) === 0) {
      const name = random.pick(['x', 'y', 'z']);
      const text = files.text(name);
      if (text === undefined) files.set(name, randomText(random, 12));
      else if (random.below(6) === 0) files.delete(name);
      else files.set(name, random.below(4) === 0 ? randomText(random, 12) : changed(random, text));
      zone.readIncludesAgain();
    } else {
      const line = random.below(reference.lineCount);
      const from = { line, character: 0 };
      const to = { line: line + random.below(3), character: 0 };
      const newText = random.below(3) > 0 ? `${random.pick(LINES)}\n` : random.pick(LINES);
      reference = TextDocument.update(reference, [{ range: { start: from, end: to }, text: newText }], i);
      zone.edit(from, to, newText);
    }
    if (random.below(3) === 0) zone.settle(random.below(4));
    if (random.below(3) > 0 && i < steps - 1) continue;
    zone.settle();
    assert.equal(zone.isSettled, true);
    if (random.below(3) === 0) zone.changes.clear();
    const fresh = new Zone(encode(reference.getText()), hints, chunkSize);
    fresh.settle();
    assert.deepEqual(dump(zone), dump(fresh), `seed ${seed}, step ${i}:\n${reference.getText()}`);
  }
}

describe('incremental reading with $INCLUDE', () => {
  for (const chunkSize of [1, 30, 8192]) {
    it(`equals reading afresh, chunks of ${chunkSize} octets`, () => {
      for (let seed = 1; seed <= 200; seed++) check(seed * 104_729 + chunkSize, chunkSize, 25);
    });
  }
});
