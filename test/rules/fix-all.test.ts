// All certain fixes at once: they don't get into each other's way, and change nothing else.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { ZoneService } from '../../server/src/service';
import { fixtures, open, readFixture } from '../fixture';

const uri = 'file:///fixture';
const HEAD = `$ORIGIN example.com.
$TTL 3600
@ SOA ns1 hostmaster 2026010101 7200 3600 1209600 3600
@ NS ns1
@ NS ns2
ns1 A 192.0.2.53
ns2 A 198.51.100.53
mail A 192.0.2.25
`;

function fixed(text: string): string {
  const service = new ZoneService();
  service.open(uri, text);
  return TextDocument.applyEdits(TextDocument.create(uri, 'dns-zone', 0, text), service.fixAll(uri));
}

describe('all certain fixes', () => {
  it('are made together', () => {
    const text = `${HEAD}@ MX 10 mail.example.com
@ MX mail
w CNAME mail.example.com
x TXT "open
www.example.com A 192.0.2.80
a A 192.0.2.1
a A 192.0.2.1
`;
    assert.equal(
      fixed(text),
      `${HEAD}@ MX 10 mail.example.com.
@ MX 20 mail
w CNAME mail.example.com.
x TXT "open"
www.example.com. A 192.0.2.80
a A 192.0.2.1
`,
    );
  });

  it('leave what only the user can decide', () => {
    const text = `${HEAD}@ MX 10 nosuch\nw CNAME nosuch\n@ 0 MX 20 mail\n`;
    assert.equal(fixed(text), text);
  });

  it('leave records that have a comment', () => {
    const text = `${HEAD}a A 192.0.2.1\na A 192.0.2.1 ; the old one\nb A 192.0.2.1\nb A 192.0.2.1\n`;
    assert.equal(fixed(text), text.replace('b A 192.0.2.1\nb', 'b'));
  });

  for (const records of [
    'a 60 A 192.0.2.1\nb 300 A 192.0.2.2\nb 300 A 192.0.2.2\na 300 A 192.0.2.1\n',
    'a 300 A 192.0.2.1\nb 300 A 192.0.2.2\nx 60 A 192.0.2.3\na 300 A 192.0.2.1\nb 300 A 192.0.2.2\n',
  ])
    it('take no TTL from a record behind two that go', () => {
      const text = `${HEAD.replace('$TTL 3600\n', '').replace('@ SOA', '@ 3600 SOA')}${records}c TXT "lives 300 seconds"\n`;
      const after = fixed(fixed(fixed(text)));
      const service = new ZoneService();
      service.open(uri, after);
      service.settle(uri);
      const zone = service.zone(uri);
      const { rowCount, firstRow } = zone.text.chunks[0];
      assert.equal(zone.effectiveTtl(firstRow + rowCount - 1), 300, after);
    });

  it('take away many records that none behind them inherits from', () => {
    const head = HEAD.replace('$TTL 3600\n', '')
      .replaceAll(/^(\S+)/gm, '$1 3600')
      .replace('$ORIGIN 3600', '$ORIGIN');
    const pairs = Array.from({ length: 2000 }, (_, index) => `h${index} 60 A 192.0.2.1\n`);
    assert.equal(fixed(head + pairs.map((line) => line + line).join('')), head + pairs.join(''));
  });

  it('of all fixtures do not overlap, and come to an end', () => {
    let edited = 0;
    for (const name of fixtures(__dirname)) {
      for (const found of readFixture(readFileSync(path.join(__dirname, `${name}.zone`), 'utf8'))) {
        let text = found.head + found.body;
        for (let round = 0; ; round++) {
          const { service, uri: file } = open({ ...found, head: '', body: text });
          const edits = service.fixAll(file);
          if (edits.length === 0) break;
          edited++;
          assert.ok(round < 5, `${name}: ${found.title}\n${text}`);
          // The library throws where edits overlap.
          text = TextDocument.applyEdits(TextDocument.create(file, 'dns-zone', 0, text), edits);
        }
      }
    }
    assert.ok(edited > 100, `only ${edited} times`);
  });
});
