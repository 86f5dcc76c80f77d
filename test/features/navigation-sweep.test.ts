// Navigation at every place of every fixture, whole and mutilated: whole answers, and renames that keep the meaning.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { OutlineSymbol } from '../../server/src/features/document-symbol';
import { rowOf } from '../../server/src/syntax/entry';
import type { Position, Range } from '../../server/src/text/span';
import { EntryView } from '../../server/src/zone/entry-view';
import { holdsName } from '../../server/src/zone/mentions';
import { DIRECTIVE, ODD } from '../../server/src/zone/rows';
import type { Zone } from '../../server/src/zone/zone';
import { ZoneService } from '../../server/src/service';
import { fixtures, readFixture } from '../fixture';

const root = path.dirname(__dirname);
const uri = 'file:///zones/example.com.zone';

/** The text of a case of a fixture. */
interface Sample {
  readonly text: string;
  /** Line where it begins to differ from the case before. */
  readonly from: number;
}

function* samples(): Generator<Sample> {
  for (const name of fixtures(root)) {
    const text = readFileSync(path.join(root, `${name}.zone`), 'utf8');
    if (!/^;;; /m.test(text)) yield { text, from: 0 };
    else {
      for (const [index, { head, body }] of readFixture(text).entries()) {
        yield { text: head + body.replaceAll('$0', ''), from: index === 0 ? 0 : head.split('\n').length - 1 };
      }
    }
  }
}

function before(left: Position, right: Position): boolean {
  return left.line < right.line || (left.line === right.line && left.character <= right.character);
}

function holds(outer: Range, inner: Range): boolean {
  return before(outer.start, inner.start) && before(inner.end, outer.end);
}

function open(text: string): ZoneService {
  const service = new ZoneService();
  service.open(uri, text);
  return service;
}

/** Asks everything about a place. */
function ask(service: ZoneService, position: Position): void {
  const point = { start: position, end: position };
  const definition = service.definition(uri, position);
  if (definition !== undefined) assert.ok(holds(definition.source, point));
  const owners = service.references(uri, position, true);
  assert.ok(service.references(uri, position, false).length <= owners.length);
  const highlights = service.documentHighlight(uri, position) ?? [];
  assert.deepEqual(
    highlights.map(({ range }) => range),
    owners.map(({ range }) => range),
  );
  for (let i = 1; i < owners.length; i++) assert.ok(before(owners[i - 1].range.end, owners[i].range.start));
  const source = service.prepareRename(uri, position);
  if ('range' in source) {
    assert.ok(holds(source.range, point));
    assert.ok(source.placeholder !== '');
  }
  const ranges = service.selectionRange(uri, position);
  assert.ok(ranges.length > 0 && holds(ranges[0], point));
  for (let i = 1; i < ranges.length; i++) {
    assert.ok(holds(ranges[i], ranges[i - 1]) && !holds(ranges[i - 1], ranges[i]));
  }
}

function nested(symbols: readonly OutlineSymbol[], outer: Range): void {
  let last: Position = outer.start;
  for (const { name, range, selection, children } of symbols) {
    assert.ok(name !== '' && holds(outer, range) && holds(range, selection), `${name} stands outside`);
    assert.ok(before(last, range.start), `${name} overlaps`);
    last = range.end;
    nested(children, range);
  }
}

function askAll(service: ZoneService, lines: readonly string[]): void {
  const end = { line: lines.length, character: 0 };
  nested(service.documentSymbol(uri, 'en'), { start: { line: 0, character: 0 }, end });
  for (const { start, end: last } of service.foldingRange(uri)) assert.ok(start < last && last < lines.length);
  for (const { range } of service.documentLink(uri, 'ja')) assert.ok(holds({ start: range.start, end }, range));
  service.workspaceSymbol('a');
}

/** Texts that speak of names: policies, and the addresses in CAA and URI records. */
const SPEAKS = /^"?(?:v=(?:spf1|dmarc1|tlsrptv1|bimi1)|mailto:|[a-z]+:\/\/)/i;

/** A text in which the name `from` says `to`. */
function spoken(text: string, from: string, to: string): string {
  if (from === '' || !SPEAKS.test(text)) return text;
  const name = from.slice(0, -1).replace(/[^\w]/g, '\\$&');
  return text.replace(new RegExp(`(?<=[:=@/])${name}(?=\\.?(?:[^\\w.-]|$))`, 'gi'), to.slice(0, -1));
}

/** Every record of a zone with its names completed; what is meant by `from` says `to`. */
function meaning(zone: Zone, from: string, to: string): string[] {
  const { rows, names } = zone;
  const shown = (name: number): string => {
    const text = name < 0 ? '?' : names.text(name);
    return text === from ? to : text;
  };
  return zone.text.chunks.flatMap(({ firstRow, rowCount, firstGenerated, generatedCount }) => [
    ...Array.from({ length: rowCount }, (_, i) => {
      const row = firstRow + i;
      const entry = new EntryView(zone, row);
      const { tokens, rdataFirst, fieldOfToken } = entry;
      if ((rows.flags[row] & DIRECTIVE) !== 0) {
        // Origins stay: other names hang on them.
        return rows.target[row] < 0 ? tokens[0].text : names.text(rows.target[row]);
      }
      const type = rowOf(rows.type[row]);
      const data = tokens.slice(rdataFirst).map((token, index) => {
        const field = type?.fields[fieldOfToken[rdataFirst + index]];
        if (type && field && holdsName(entry, type, field)) return shown(entry.name(token));
        // An address without a domain of its own stays below the origin.
        const name = field?.kind === 'mailbox' && /[^\\]\../.test(token.text) ? entry.name(token) : -1;
        return name < 0 ? spoken(token.text, from, to) : `${names.label(name)}@${shown(names.parent(name))}`;
      });
      return [shown(rows.owner[row]), rows.type[row], rows.flags[row] & ~ODD, zone.effectiveTtl(row), ...data].join(
        ' ',
      );
    }),
    ...Array.from({ length: generatedCount }, (_, i) => {
      const row = firstGenerated + i;
      return [shown(rows.owner[row]), rows.type[row], shown(rows.target[row])].join(' ');
    }),
  ]);
}

function renameAll(text: string): number {
  const service = open(text);
  const document = TextDocument.create(uri, '', 0, text);
  const seen = new Set<string>();
  let count = 0;
  for (const [line, content] of text.split(/\r\n|\r|\n/).entries()) {
    for (const { index } of content.matchAll(/(?<=^|\s)[^\s;]/g)) {
      const position = { line, character: index };
      for (const newName of ['renamed', 'renamed.example.com.', 'a.re\\.named', '*.renamed.example.net.']) {
        const result = service.rename(uri, position, newName);
        if ('refused' in result) continue;
        const after = TextDocument.applyEdits(document, result.edits);
        const key = `${newName} ${after}`;
        if (seen.has(key)) continue;
        seen.add(key);
        count++;
        const place = service.references(uri, position, true);
        const zone = service.zone(uri);
        const source = service.prepareRename(uri, position);
        assert.ok('range' in source);
        // The same place again, after the rename: what its name is then.
        const renamed = open(after);
        const first = result.edits.reduce((a, b) => (before(a.range.start, b.range.start) ? a : b));
        assert.ok(place.length >= result.edits.length);
        const start = place.find(({ range }) => holds(range, first.range))?.range.start ?? first.range.start;
        const old = service.definition(uri, start)?.name ?? '';
        const now = renamed.definition(uri, start)?.name ?? '';
        assert.notEqual(old, '');
        assert.notEqual(now, '');
        assert.deepEqual(
          meaning(renamed.zone(uri), '', ''),
          meaning(zone, old, now),
          `${old} → ${newName} in\n${text}`,
        );
      }
    }
  }
  return count;
}

describe('navigation in every fixture', () => {
  it('answers at every place', () => {
    for (const { text, from } of samples()) {
      const service = open(text);
      const lines = text.split(/\r\n|\r|\n/);
      askAll(service, lines);
      for (const [line, content] of lines.entries()) {
        if (line < from) continue;
        for (let character = 0; character <= content.length; character++) {
          // Inside a word nothing changes but the label, and in a comment nothing at all.
          if (/[\w-]/.test(content[character] ?? '') && /[\w-]{2}/.test(content.slice(character - 2, character)))
            continue;
          if (content.startsWith(';') && character > 2) break;
          ask(service, { line, character });
        }
      }
      ask(service, { line: lines.length + 5, character: 99 });
    }
  }).timeout(240_000);

  it('answers in mutilated texts', () => {
    let seed = 1;
    const random = (below: number): number => {
      seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
      return (seed >> 8) % below;
    };
    const pieces = [
      '(',
      ')',
      '"',
      ';',
      '\\',
      '\n',
      '\r',
      '$ORIGIN ',
      '$GENERATE 1-3 ',
      '@',
      '.',
      ' ',
      '\t',
      '\u{1f4e7}',
    ];
    const all = [...samples()].map(({ text }) => text);
    for (let round = 0; round < 300; round++) {
      let text = all[random(all.length)];
      for (let i = 0; i < 6; i++) {
        const at = random(text.length + 1);
        text = text.slice(0, at) + pieces[random(pieces.length)] + text.slice(at + random(20));
      }
      const service = open(text);
      const lines = text.split(/\r\n|\r|\n/);
      askAll(service, lines);
      for (let i = 0; i < 25; i++) {
        const line = random(lines.length);
        ask(service, { line, character: random(lines[line].length + 1) });
      }
    }
  }).timeout(240_000);

  it('renames without changing what anything else means', () => {
    let count = 0;
    for (const { text } of samples()) count += renameAll(text);
    assert.ok(count > 500, `only ${count} renames`);
  }).timeout(240_000);
});
