// Texts that no one should write: read to the end, checked, hovered, and edited, without an exception.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ZoneService } from '../../server/src/service';

const uri = 'file:///example.com.zone';

function survives(text: string): ZoneService {
  const service = new ZoneService();
  service.open(uri, text);
  const { findings, total } = service.findings(uri);
  assert.equal(findings.length, total);
  const { lineCount } = service.zone(uri).text;
  for (const { range } of findings) {
    assert.ok(range.start.line < lineCount && range.end.line < lineCount);
    assert.ok(range.start.line < range.end.line || range.start.character <= range.end.character);
  }
  return service;
}

const zoneText = fc
  .array(
    fc.constantFrom(
      ...[
        '@',
        ' ',
        '\t',
        '\n',
        '\r\n',
        '\r',
        '(',
        ')',
        '"',
        ';',
        '\\',
        '.',
        '$',
        '*',
        '\0',
        '\ufeff',
        'é',
        '１',
        '．',
        '😀',
        '\ud83d',
        '\udc00',
      ],
      ...[
        'MX',
        'A',
        'TXT',
        'SOA',
        'NS',
        'CNAME',
        'SVCB',
        'LOC',
        'NSEC',
        'IN',
        'CH',
        'TYPE15',
        '\\#',
        '10',
        '65536',
        '-1',
        '1h',
        '192.0.2.1',
      ],
      ...[
        '$ORIGIN',
        '$TTL',
        '$INCLUDE',
        '$GENERATE',
        '1-3',
        'example.com',
        'mail',
        '{{ x }}',
        '%{i}',
        'alpn="h2"',
        '\\300',
        '\\065',
        '//',
        '#',
      ],
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

describe('bad input', () => {
  it('any text is read, checked and hovered', () => {
    fc.assert(
      fc.property(fc.oneof(zoneText, fc.string({ unit: 'binary', maxLength: 200 })), (text) => {
        const service = survives(text);
        for (const [line, content] of text.split(/\r\n|\n|\r/).entries()) {
          for (let character = 0; character <= content.length; character += 3) {
            service.hover(uri, { line, character }, character % 2 === 0 ? 'en' : 'ja');
          }
        }
      }),
      { numRuns: 600 },
    );
  });

  it('any octets are read', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const service = new ZoneService();
        service.open(uri, bytes);
        service.findings(uri);
      }),
      { numRuns: 600 },
    );
  });

  it('an edit never loses a character', () => {
    fc.assert(
      fc.property(zoneText, zoneText, fc.nat(), fc.nat(20), (text, inserted, at, removed) => {
        const service = survives(text);
        const start = at % (text.length + 1);
        const end = Math.min(text.length, start + removed);
        const position = (offset: number): { line: number; character: number } => {
          const before = text.slice(0, offset);
          // "\r\n" is one break, also when the place is between the two: then it is before them.
          const cut = before.endsWith('\r') && text[offset] === '\n' ? before.slice(0, -1) : before;
          const lines = cut.split(/\r\n|\n|\r/);
          return { line: lines.length - 1, character: lines[lines.length - 1].length };
        };
        const back = (offset: number): number =>
          text[offset - 1] === '\r' && text[offset] === '\n' ? offset - 1 : offset;
        service.change(uri, [{ range: { start: position(start), end: position(end) }, newText: inserted }]);
        assert.equal(service.zone(uri).text.text, text.slice(0, back(start)) + inserted + text.slice(back(end)));
      }),
      { numRuns: 2000 },
    );
  });

  const large: readonly (readonly [string, () => string])[] = [
    ['one line of 10 MB', () => 'a'.repeat(10_000_000)],
    ['100,000 opening parentheses', () => '('.repeat(100_000)],
    ['100,000 lines that open one', () => 'a MX ( 10\n'.repeat(100_000)],
    ['100,000 quotes', () => '"\n'.repeat(100_000)],
    ['200,000 backslashes', () => '\\'.repeat(200_000)],
    [
      'a $GENERATE of four billion',
      () => '$GENERATE 0-4294967295 h$ A 192.0.2.1\n$GENERATE 0-2147483647 h$ A 192.0.2.1\n',
    ],
    ['a chain of 100,000 aliases', () => Array.from({ length: 100_000 }, (_, i) => `a${i} CNAME a${i + 1}\n`).join('')],
    ['100,000 MX at one name', () => `@ SOA a b 1 2 3 4 5\n${'@ MX 10 mail\n'.repeat(100_000)}`],
    [
      '20,000 SPF records at one name',
      () =>
        `@ SOA a b 1 2 3 4 5\n${Array.from({ length: 20_000 }, (_, i) => `@ TXT "v=spf1 a:h${i} -all"\n`).join('')}`,
    ],
    [
      '20,000 DMARC records at one name',
      () => `@ SOA a b 1 2 3 4 5\n${'_dmarc TXT "v=DMARC1; p=none"\n'.repeat(20_000)}`,
    ],
  ];
  for (const [title, text] of large) it(title, () => void survives(text()));

  it('data of 65,535 octets are read, of more are told where they exceed it', () => {
    const head = '$TTL 3600\n@ SOA ns1 h 1 7200 3600 1209600 3600\n@ NS ns1\n@ NS ns2\n';
    const faults = (record: string): string[] =>
      survives(`${head}${record}\n`)
        .findings(uri)
        .findings.filter(({ rule }) => rule === 'rdata-invalid')
        .map(({ range: { start } }) => `${start.line}:${start.character}`);
    const strings = `"${'x'.repeat(255)}" `.repeat(255);
    assert.deepEqual(faults(`a TXT ${strings}"${'\\120'.repeat(254)}"`), []);
    assert.deepEqual(faults(`a TXT ${strings}"${'\\120'.repeat(255)}"`), ['4:65796']);
    assert.deepEqual(faults(`a OPENPGPKEY ${'AAAA'.repeat(21_845)}`), []);
    assert.deepEqual(faults(`a OPENPGPKEY ${'AAAA '.repeat(21_846)}`), ['4:13']);
    assert.deepEqual(faults(`a CAA 0 issue "${'x'.repeat(65_535)}"`), ['4:14']);
  });
});
