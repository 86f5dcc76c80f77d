// Navigation in large zones: what is capped, and that no request looks at the whole text.
import assert from 'node:assert/strict';
import { ZoneService } from '../../server/src/service';
import type { OutlineSymbol } from '../../server/src/features/document-symbol';

const uri = 'file:///zones/example.com.zone';
const HEAD =
  '$ORIGIN example.com.\n$TTL 1h\n@ SOA ns1 hostmaster 1 2h 1h 2w 1h\n  NS ns1\n  MX 10 mail\nns1 A 192.0.2.53\nmail A 192.0.2.25\n';
const HEAD_LINES = 7;

function opened(...lines: readonly string[]): ZoneService {
  const service = new ZoneService();
  service.open(uri, `${HEAD}${lines.join('\n')}\n`);
  service.zone(uri).settle();
  return service;
}

function many(count: number, line: (i: number) => string): string[] {
  return Array.from({ length: count }, (_, i) => line(i));
}

function count(symbols: readonly OutlineSymbol[]): number {
  return symbols.reduce((sum, { children }) => sum + 1 + count(children), 0);
}

describe('navigation in large zones', () => {
  it('tells the first 10,000 references', () => {
    const service = opened(...many(15_000, (i) => `a${i} MX 10 mail`));
    const found = service.references(uri, { line: 6, character: 0 }, true);
    assert.equal(found.length, 10_000);
    assert.deepEqual(
      found.slice(0, 3).map(({ range }) => range.start),
      [
        { line: 4, character: 8 },
        { line: 6, character: 0 },
        { line: 7, character: 9 },
      ],
    );
    for (let i = 1; i < found.length; i++) assert.ok(found[i - 1].range.start.line < found[i].range.start.line);
    const refused = service.rename(uri, { line: 6, character: 0 }, 'smtp');
    assert.ok('refused' in refused && refused.refused.en.includes('more than'));
  });

  it('lights up the 1,000 places around the cursor', () => {
    const service = opened(...many(15_000, (i) => `a${i} MX 10 mail`));
    const line = HEAD_LINES + 9000;
    const lit = service.documentHighlight(uri, { line, character: 12 }) ?? [];
    assert.equal(lit.length, 1000);
    const lines = lit.map(({ range }) => range.start.line);
    assert.ok(lines[0] > line - 600 && lines[999] < line + 600 && lines.includes(line));
  });

  it('outlines apex, sections and delegations above 5,000 symbols', () => {
    const service = opened(
      ...many(3000, (i) => `a${i} A 192.0.2.1`),
      '$ORIGIN sub.example.com.',
      'b A 192.0.2.1',
      'cut NS ns1.example.com.',
      ...many(100, (i) => `c${i} A 192.0.2.1`),
      '$ORIGIN other.example.com.',
    );
    const [zone] = service.documentSymbol(uri, 'en');
    assert.equal(zone.detail, '3107 records; only the apex, sections and delegations are shown');
    assert.deepEqual(
      zone.children.map(({ name, kind, children }) => [name, kind, children.length]),
      [
        ['@', 'name', 3],
        ['$ORIGIN sub.example.com.', 'section', 1],
        ['$ORIGIN other.example.com.', 'section', 0],
      ],
    );
    const delegations = opened(...many(9000, (i) => `d${i} NS ns.example.net.`));
    assert.ok(count(delegations.documentSymbol(uri, 'en')) <= 5001);
    const few = opened(...many(2000, (i) => `a${i} A 192.0.2.1`));
    assert.equal(few.documentSymbol(uri, 'en')[0].detail, '2005 records');
  });

  it('tells 200 names of all files', () => {
    const service = opened(...many(300, (i) => `host${i} A 192.0.2.1`), 'xhost A 192.0.2.1', 'host A 192.0.2.1');
    const found = service.workspaceSymbol('host');
    assert.equal(found.length, 200);
    assert.equal(found[0].symbol.name, 'host.example.com.');
    assert.ok(found.every(({ symbol }) => symbol.name !== 'xhost.example.com.'));
  });

  it('folds as much as is asked for, and nothing above 100,000 lines', () => {
    const text = many(300, () => 'a TXT (\n"x" )');
    assert.equal(opened(...text).foldingRange(uri, 100).length, 100);
    assert.deepEqual(opened(...text, ...many(100_000, () => '')).foldingRange(uri), []);
  });

  it('answers in a zone of 100,000 records without reading them all', () => {
    const service = opened(...many(100_000, (i) => (i % 4 === 0 ? `h${i} MX 10 h${i + 1}` : `h${i} A 192.0.2.1`)));
    const position = { line: HEAD_LINES + 50_000, character: 13 };
    const asked: Readonly<Record<string, () => unknown>> = {
      definition: () => service.definition(uri, position),
      references: () => service.references(uri, position, true),
      documentHighlight: () => service.documentHighlight(uri, position),
      prepareRename: () => service.prepareRename(uri, position),
      rename: () => service.rename(uri, position, 'renamed'),
      selectionRange: () => service.selectionRange(uri, position),
    };
    const zone = service.zone(uri);
    const chunkOf = zone.chunkOf.bind(zone);
    let reads = 0;
    // Whoever reads an entry asks for the chunk that it stands in.
    zone.chunkOf = (row) => {
      reads++;
      return chunkOf(row);
    };
    for (const [name, ask] of Object.entries(asked)) {
      reads = 0;
      assert.ok(ask() !== undefined);
      assert.ok(reads < 500, `${name} reads ${reads} entries`);
    }
  });
});
