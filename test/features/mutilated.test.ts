// Aids on mutilated fixtures: cut off, with pieces lost, doubled or put elsewhere. An answer or nothing, never an error.
import assert from 'node:assert/strict';
import { ZoneService } from '../../server/src/service';
import { Random } from '../zone/random';
import { allTexts, turnsOf } from './annotated';

const PIECES = [
  '"',
  '(',
  ')',
  ';',
  '\\',
  '\t',
  '\n',
  '.',
  '@',
  '$',
  '\ud83d',
  '日本',
  '=',
  ',',
  '\\#',
  '_',
  '*',
  'MX ',
];
const hints = { fullName: true, inheritedTtl: true, ttlUnits: true, serialDate: true };
const now = { year: 2026, month: 11, day: 24, seconds: 1_795_500_000 };

function mutilated(text: string, random: Random): string {
  let result = text;
  for (let i = 1 + random.below(6); i > 0; i--) {
    const at = random.below(result.length + 1);
    const length = random.below(3) === 0 ? random.below(40) : 0;
    const put = random.below(4) === 0 ? text.slice(at, at + random.below(40)) : random.pick(PIECES);
    result = result.slice(0, at) + put + result.slice(at + length);
  }
  return random.below(4) === 0 ? result.slice(0, random.below(result.length + 1)) : result;
}

describe('aids on mutilated files', () => {
  it('answer in every place', () => {
    const random = new Random(5);
    const texts = [...allTexts()].map(({ text }) => text.slice(-1500));
    let asked = 0;
    for (let i = 0; i < 200; i++) {
      const text = mutilated(random.pick(texts), random);
      const service = new ZoneService();
      const file = 'file:///mutilated';
      service.open(file, text);
      for (const position of turnsOf(text, new Set())) {
        asked++;
        const { items } = service.completion(file, position, { language: 'en', today: now });
        assert.ok(items.every(({ newText }) => !/^\s/.test(newText)));
        service.signatureHelp(file, position, 'en');
      }
      const whole = { start: { line: 0, character: 0 }, end: { line: 1e6, character: 0 } };
      service.inlayHint(file, whole, hints, 'en');
      service.semanticTokens(file);
      service.codeLens(file, { mail: true, soa: true }, 'en');
      const before = service.serialBump(file, 'keep', now);
      // An edit by the serial's own range: what was found there is what is replaced.
      if (before !== undefined) {
        service.change(file, [{ range: before.range, newText: String(before.next) }]);
        assert.equal(service.serialBump(file, 'keep', now)?.serial, before.next);
        assert.equal(service.serialBump(file, 'keep', now)?.changed, false);
      }
    }
    assert.ok(asked > 5000, `only ${asked} places`);
  }).timeout(120_000);
});
