// A zone edited at random equals the zone opened afresh: text, positions, entries, names.
import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { encode } from '../../server/src/text/utf8';
import { Zone } from '../../server/src/zone/zone';
import { dump } from './dump';
import { Random } from './random';

const PIECES = [
  '\n', '\r\n', '\r', ' ', '\t', '(', ')', '"', ';', '\\', '.', '@', '*', '0', 'a', 'MX', ' 10 ', 'é', '日本', '😀', '\ud83d', '\ude00',
  '@ MX 10 mail\n', 'mail A 192.0.2.1\n', ' IN 300 MX 10 mail.example.com.\n', '$ORIGIN sub\n', '$ORIGIN example.com.\n',
  '$TTL 600\n', '$GENERATE 1-3 h$ A 192.0.2.$\n', '$INCLUDE x\n', 'alias CNAME mail\n', 'sub NS ns.sub\n', '*.w A 192.0.2.2\n',
  '@ SOA ns1 host (\n 1 2\n 3 ; c (\n 4 5 )\n', 't TXT "a (" ( "b"\n "c" )\n', 'x TXT ( "a"\ny A 192.0.2.3\n', '; comment (\n', '\n\n',
  'x A ( 192.0.2.1\n', 'MX ( 10\n', '; zonewright-origin other.example.\n', '\0', '{{ x }}',
]; // prettier-ignore

function check(seed: number, chunkSize: number, edits: number): void {
  const random = new Random(seed);
  let start = '$ORIGIN example.com.\n$TTL 1h\n';
  for (let i = random.below(40); i > 0; i--) start += random.pick(PIECES);
  let reference = TextDocument.create('file:///z', 'dns-zone', 0, start);
  const hints = { fileName: random.below(2) === 0 ? 'example.net.zone' : undefined };
  const zone = new Zone(encode(start), hints, chunkSize);
  zone.settle();
  zone.changes.clear();
  for (let i = 0; i < edits; i++) {
    const length = reference.getText().length;
    const from = random.below(length + 1);
    const to = random.below(3) === 0 ? Math.min(length, from + random.below(random.below(4) === 0 ? 200 : 8)) : from;
    let newText = '';
    for (let pieces = random.below(4); pieces > 0; pieces--) newText += random.pick(PIECES);
    const range = { start: reference.positionAt(from), end: reference.positionAt(to) };
    reference = TextDocument.update(reference, [{ range, text: newText }], i);
    zone.edit(range.start, range.end, newText);
    if (random.below(3) === 0) zone.settle(random.below(3));
    if (random.below(4) > 0 && i < edits - 1) continue;
    zone.settle();
    assert.equal(zone.text.text, reference.getText());
    assert.equal(zone.text.lineCount, reference.lineCount);
    const fresh = new Zone(encode(reference.getText()), hints, chunkSize);
    fresh.settle();
    assert.deepEqual(dump(zone), dump(fresh), `seed ${seed}, edit ${i}`);
    const offset = random.below(reference.getText().length + 1);
    const position = reference.positionAt(offset);
    // A place between the halves of a surrogate pair is no place in octets.
    if (/^[\udc00-\udfff]/.test(reference.getText().slice(offset))) continue;
    assert.deepEqual(zone.text.positionAt(zone.text.placeAt(position)), position);
  }
}

describe('incremental reading', () => {
  for (const chunkSize of [1, 40, 300, 8192]) {
    it(`equals reading afresh, chunks of ${chunkSize} octets`, () => {
      for (let seed = 1; seed <= 60; seed++) check(seed * 7919 + chunkSize, chunkSize, 40);
    });
  }
});
