// Findings of zones with $INCLUDE: after edits, and changes of included files, they equal those found afresh.
import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { render } from '../../server/src/messages/text';
import { Checker } from '../../server/src/rules/checker';
import type { Finding } from '../../server/src/rules/finding';
import { rules } from '../../server/src/rules/rules';
import { encode } from '../../server/src/text/utf8';
import { Zone } from '../../server/src/zone/zone';
import type { OriginHints } from '../../server/src/zone/origin';
import { Random } from '../zone/random';

const HEAD = '$ORIGIN example.com.\n$TTL 3600\n@ SOA ns1 h 1 2 3 4 5\n@ NS ns1\nns1 A 192.0.2.53\nmail A 192.0.2.25\n';

const LINES = [
  '@ MX 10 mail', '@ MX 20 smtp', '@ MX 10 alias', '@ MX 10 mx.sub', '@ MX 10 host', 'x MX 10 a.w', ' MX 10 mail', 'alias CNAME mail', 'alias CNAME host',
  'smtp CNAME mail', 'host A 192.0.2.1', '*.w CNAME mail', '*.w A 192.0.2.8', 'sub NS ns1', 'old DNAME w', '$TTL 300', '$TTL 3600', '$ORIGIN w', '$ORIGIN example.com.',
  '$INCLUDE x', '$INCLUDE y', '$INCLUDE x w', '$INCLUDE gone', '@ SOA ns1 h 1 2 3 4 5', 'host A 192.0.2', ' 600 A 192.0.2.3', 'q 60 A 192.0.2.1', 'q A 192.0.2.2',
  '@ TXT "v=spf1 include:host -all"', 'host TXT "v=spf1 a -all"', '; zonewright-disable', '; zonewright-enable', '; zonewright-disable mx-target-is-cname',
  'x MX 10 a.w ; zonewright-disable-line mx-duplicate', '; zonewright-disable-next-line', '', '; comment',
]; // prettier-ignore

/** What a finding says. How new records are set depends on those in the same chunk: edits are told of large chunks only. */
function told({ rule, severity, range, message, args, related, fixes }: Finding, edits: boolean): string {
  const offered = edits ? fixes : fixes.map(({ title }) => title.en);
  return `${JSON.stringify(range)} ${severity} ${rule} ${render(message, 'en', args)} ${JSON.stringify([related, offered])}`;
}

/** All findings, those in included files with their file. */
function all(zone: Zone, checker: Checker, edits: boolean): unknown {
  const list = (findings: readonly Finding[]): string[] => findings.map((finding) => told(finding, edits)).sort();
  zone.settle();
  checker.settle();
  const findings = checker.findings();
  assert.equal(checker.total, findings.length);
  const elsewhere = [...checker.findingsElsewhere()].map(({ file, findings: its, total }) => {
    assert.equal(total, its.length);
    for (const { range } of its) assert.equal(range.start.file, file);
    return { file, findings: list(its) };
  });
  return { findings: list(findings), elsewhere };
}

function check(seed: number, chunkSize: number, steps: number): void {
  const random = new Random(seed);
  const files = new Map<string, Uint8Array>();
  const hints: OriginHints = {
    file: 'main',
    includes: (path) => {
      const bytes = files.get(path);
      return bytes === undefined ? { failure: 'missing' } : { file: path, bytes };
    },
  };
  const lines = (most: number): string =>
    Array.from({ length: random.below(most) }, () => `${random.pick(LINES)}\n`).join('');
  for (const name of ['x', 'y']) files.set(name, encode(lines(6)));
  let document = TextDocument.create('file:///z', 'dns-zone', 0, HEAD + lines(8));
  const zone = new Zone(encode(document.getText()), hints, chunkSize);
  const checker = new Checker(zone, rules);
  const edits = chunkSize > 1000;
  all(zone, checker, edits);
  for (let i = 0; i < steps; i++) {
    if (random.below(2) === 0) {
      const name = random.pick(['x', 'y']);
      const own = TextDocument.create('', '', 0, new TextDecoder().decode(files.get(name)));
      if (random.below(8) === 0) files.delete(name);
      else {
        const line = random.below(own.lineCount);
        const range = { start: { line, character: 0 }, end: { line: line + random.below(2), character: 0 } };
        files.set(name, encode(TextDocument.applyEdits(own, [{ range, newText: lines(3) }])));
      }
      zone.readIncludesAgain();
    } else {
      const line = 2 + random.below(document.lineCount - 2);
      const range = { start: { line, character: 0 }, end: { line: line + random.below(2), character: 0 } };
      const newText = lines(3);
      document = TextDocument.update(document, [{ range, text: newText }], i);
      zone.edit(range.start, range.end, newText);
    }
    if (random.below(2) === 0) continue;
    const found = all(zone, checker, edits);
    const fresh = new Zone(encode(document.getText()), hints, chunkSize);
    assert.deepEqual(
      found,
      all(fresh, new Checker(fresh, rules), edits),
      `seed ${seed}, step ${i}:\n${document.getText()}`,
    );
  }
}

describe('findings with $INCLUDE', () => {
  for (const chunkSize of [40, 8192]) {
    it(`equal those found afresh, chunks of ${chunkSize} octets`, () => {
      for (let seed = 1; seed <= 120; seed++) check(seed * 7919 + chunkSize, chunkSize, 25);
    });
  }
});
