// Comments that silence findings: written by a fix, however the text is cut into chunks, after edits, on large zones.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { render } from '../../server/src/messages/text';
import { Checker } from '../../server/src/rules/checker';
import type { Finding } from '../../server/src/rules/finding';
import { rules } from '../../server/src/rules/rules';
import { suppressionsIn } from '../../server/src/rules/suppression';
import { ZoneService } from '../../server/src/service';
import { encode } from '../../server/src/text/utf8';
import { Zone } from '../../server/src/zone/zone';
import { LACKING, applyFix, fixtures, open, readFixture } from '../fixture';
import { Random } from '../zone/random';

const HEAD = `$ORIGIN example.com.
$TTL 3600
@ SOA ns1 hostmaster 2026010101 7200 3600 1209600 3600
@ NS ns1
ns1 A 192.0.2.53
www CNAME ns1
`;

const LINES = [
  'a MX 10 www', 'b MX 10 www', 'b A 192.0.2.256', 'c MX 10 ns1', 'c MX 10 ns1', '', '; comment', 'd MX ( 10', ' www )', 'é MX 10 "www"',
  'a MX 10 www ; zonewright-disable-line', 'b MX 10 www ; zonewright-disable-line mx-target-is-cname', 'c MX 10 ns1 ; zonewright-disable-line mx-duplicate nonsense',
  '; zonewright-disable', '; zonewright-enable', '; zonewright-disable mx-target-is-cname, mx-duplicate', '; zonewright-enable mx-duplicate',
  '; zonewright-disable-next-line', '; zonewright-disable-next-line mx-target-is-cname', '; zonewright-disable-file address-invalid',
  'b A 192.0.2.256 ; zonewright-disable ; zonewright-disable-line', '; zonewright-enable address-invalid',
]; // prettier-ignore

function told(zone: Zone, checker: Checker): string[] {
  zone.settle();
  while (!checker.settle(3));
  const findings = checker.findings();
  assert.equal(checker.total, findings.length);
  return findings.map(
    ({ rule, range: { start, end }, message, args }) =>
      `${start.line}:${start.character}-${end.line}:${end.character} ${rule} ${render(message, 'en', args)}`,
  );
}

function fresh(text: string, chunkSize: number): string[] {
  const zone = new Zone(encode(text), {}, chunkSize);
  return told(zone, new Checker(zone, rules));
}

describe('suppression', () => {
  it('by the fix of each finding silences that finding, and nothing is left to say of the comment', () => {
    const folder = path.join(__dirname);
    let silenced = 0;
    for (const name of fixtures(folder)) {
      if (name.endsWith('suppression-unused')) continue;
      for (const found of readFixture(readFileSync(path.join(folder, `${name}.zone`), 'utf8'))) {
        for (const lineBreak of ['\n', '\r\n']) {
          const changed = (text: string): string => text.replaceAll('\n', lineBreak);
          const one = { ...found, head: changed(found.head), body: changed(found.body) };
          const { service, uri, findings } = open(one);
          for (const finding of findings) {
            const { fix } = service
              .fixes(uri, finding.range)
              .find(
                (other) =>
                  other.finding.rule === finding.rule &&
                  isDeepStrictEqual(other.finding.range, finding.range) &&
                  other.fix.title.en.startsWith('Silence'),
              ) ?? {
              fix: undefined,
            };
            assert.ok(fix, finding.rule);
            const left = open({ ...one, head: '', body: applyFix(one, fix) }).findings;
            const count = (list: readonly Finding[]): number => list.filter(({ rule }) => rule === finding.rule).length;
            const where = `${name}: ${found.title}: ${finding.rule}`;
            assert.ok(count(left) < count(findings), where);
            assert.ok(!left.some(({ rule }) => rule === 'suppression-unused'), where);
            silenced++;
          }
        }
      }
    }
    assert.ok(silenced > 200, `only ${silenced}`);
  });

  it('adds to a comment that is there', () => {
    const text = `${HEAD}c MX 10 www ; zonewright-disable-line mx-duplicate -- why\n`;
    const service = new ZoneService(LACKING);
    service.open('file:///z', text);
    const [finding] = service.findings('file:///z').findings;
    const fix = service
      .fixes('file:///z', finding.range)
      .find(({ fix: { title } }) => title.en.startsWith('Silence'))?.fix;
    assert.ok(fix);
    const document = TextDocument.create('file:///z', 'dns-zone', 0, text);
    assert.match(
      TextDocument.applyEdits(document, [...fix.edits]),
      /disable-line mx-duplicate, mx-target-is-cname -- why\n$/,
    );
  });

  it('is the same however the text is cut, and after edits', () => {
    for (let seed = 1; seed <= 80; seed++) {
      const random = new Random(seed);
      const chunkSize = random.pick([1, 40, 150]);
      let document = TextDocument.create('file:///z', 'dns-zone', 0, HEAD);
      const zone = new Zone(encode(HEAD), {}, chunkSize);
      const checker = new Checker(zone, rules);
      for (let edit = 0; edit < 40; edit++) {
        const line = 6 + random.below(Math.max(1, document.lineCount - 6));
        const at = { line, character: 0 };
        const removing = random.below(3) === 0;
        const range = { start: at, end: removing ? { line: line + 1, character: 0 } : at };
        const text = removing ? '' : `${random.pick(LINES)}${random.pick(['\n', '\r\n'])}`;
        document = TextDocument.update(document, [{ range, text }], edit);
        zone.edit(range.start, range.end, text);
        if (random.below(3) > 0) continue;
        const edited = told(zone, checker);
        assert.deepEqual(edited, fresh(document.getText(), 8192), `seed ${seed}:\n${document.getText()}`);
      }
    }
  });

  it('reads any octets', () => {
    const random = new Random(7);
    const pieces = [
      ';',
      ' ',
      '\n',
      '\r',
      '"',
      '\\',
      'zonewright-disable',
      '-line',
      '-next-line',
      ' mx-duplicate',
      ',',
      '--',
      'é',
      '\0',
    ];
    for (let run = 0; run < 2000; run++) {
      let text = '';
      for (let count = random.below(12); count > 0; count--) text += random.pick(pieces);
      const bytes = encode(text);
      for (const { start, end, lineStart, lineEnd } of suppressionsIn(bytes)) {
        assert.ok(lineStart <= start && start < end && end <= lineEnd && lineEnd <= bytes.length, JSON.stringify(text));
      }
    }
  });

  it('is worked off in slices in a large zone', () => {
    let body = '';
    for (let i = 0; i < 40_000; i++) body += `h${i} MX 10 www\n`;
    const zone = new Zone(encode(`${HEAD}; zonewright-disable mx-target-is-cname\n${body}`), {});
    const checker = new Checker(zone, rules, LACKING.severities);
    zone.settle();
    let slices = 0;
    while (!checker.settle(4)) slices++;
    assert.equal(checker.total, 0);
    assert.ok(slices > zone.text.chunks.length / 2, 'a host can answer in between');
  });
});
