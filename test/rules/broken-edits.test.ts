// Findings of an edited file equal those of the file opened afresh.
import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { render } from '../../server/src/messages/text';
import { ZoneService } from '../../server/src/service';
import { Random } from '../zone/random';
import { PIECES, ZONE } from './pieces';

/** What a serial was before the edits, only the file that was edited knows. */
const TEXT_ALONE = { severities: { 'soa-serial-regression': 'off' } } as const;

function shown(service: ZoneService, uri: string): string[] {
  const { findings, total } = service.findings(uri);
  assert.equal(findings.length, total);
  return findings
    .map(({ rule, severity, range, message, args, related }) => {
      const at = ({ start, end }: typeof range): string =>
        `${start.line}:${start.character}-${end.line}:${end.character}`;
      const others = related.map((other) => `[${at(other.range)} ${render(other.message, 'en', other.args)}]`);
      return `${at(range)} ${severity} ${rule}: ${render(message, 'en', args)} ${others.join(' ')}`;
    })
    .sort();
}

function check(seed: number, edits: number): void {
  const random = new Random(seed);
  const uri = random.below(2) === 0 ? 'file:///example.com.zone' : 'file:///part';
  let start = random.below(3) > 0 ? ZONE : '';
  for (let i = random.below(20); i > 0; i--) start += random.pick(PIECES);
  if (random.below(4) === 0) start += 'pad TXT "padding"\n'.repeat(600) + ZONE;
  let reference = TextDocument.create(uri, 'dns-zone', 0, start);
  const service = new ZoneService(TEXT_ALONE);
  service.open(uri, start);
  service.findings(uri);
  for (let i = 0; i < edits; i++) {
    const text = reference.getText();
    const from =
      random.below(2) === 0 ? text.indexOf('\n', random.below(text.length + 1)) + 1 : random.below(text.length + 1);
    const to =
      random.below(3) === 0 ? Math.min(text.length, from + random.below(random.below(4) === 0 ? 200 : 12)) : from;
    let newText = '';
    for (let pieces = random.below(3); pieces > 0; pieces--) newText += random.pick(PIECES);
    const range = { start: reference.positionAt(from), end: reference.positionAt(to) };
    reference = TextDocument.update(reference, [{ range, text: newText }], i);
    service.change(uri, [{ range, newText }]);
    if (random.below(3) === 0) continue;
    const fresh = new ZoneService(TEXT_ALONE);
    fresh.open(uri, reference.getText());
    assert.deepEqual(shown(service, uri), shown(fresh, uri), `seed ${seed}, edit ${i}`);
  }
}

describe('findings after edits that break things', () => {
  it('equal those of the text opened afresh', () => {
    for (let seed = 1; seed <= 60; seed++) check(seed * 104729, 20);
  });
});
