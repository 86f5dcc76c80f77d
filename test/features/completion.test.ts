// Completion against its fixtures, and in every column of every fixture there is.
//
// Below a cursor stand the first proposals, `label · detail in English · detail in Japanese`, and `→` what is written
// instead of the label.
import assert from 'node:assert/strict';
import { ZoneService } from '../../server/src/service';
import type { CompletionItem, Day } from '../../server/src/features/completion';
import { allTexts, checkAnnotated, compare, holds, turnsOf } from './annotated';

const today: Day = { year: 2026, month: 11, day: 24 };

/** Proposals that a fixture shows. */
const SHOWN = 12;

function show(item: CompletionItem, ja: CompletionItem | undefined): string {
  const details = item.detail === ja?.detail ? [item.detail] : [item.detail, ja?.detail];
  const parts = [item.label, ...details].filter((part) => part !== undefined && part !== '');
  const written = item.newText === item.label ? '' : ` → ${JSON.stringify(item.newText).slice(1, -1)}`;
  return parts.join(' · ') + written;
}

describe('completion', () => {
  checkAnnotated('completion', ({ service, file, line, cursors }) =>
    cursors.flatMap((character) => {
      const position = { line, character };
      const { items, incomplete } = service.completion(file, position, { language: 'en', today });
      const ja = service.completion(file, position, { language: 'ja', today }).items;
      const lines = items.slice(0, SHOWN).map((item, index) => `;> ${show(item, ja[index])}`);
      const rest = items.length - SHOWN;
      if (rest > 0) lines.push(`;> … ${rest} more${incomplete ? ' and others' : ''}`);
      return lines.length === 0 ? [';> (nothing)'] : lines;
    }),
  );

  it('is whole in every column of every fixture', () => {
    let count = 0;
    const seen = new Set<string>();
    for (const { name, text } of allTexts()) {
      const file = `file:///${name}`;
      const service = new ZoneService();
      service.open(file, text);
      for (const position of turnsOf(text, seen)) {
        const { items } = service.completion(file, position, { language: 'ja', today });
        const where = `${name}:${position.line + 1}:${position.character + 1}`;
        assert.ok(items.length <= 200, where);
        assert.equal(new Set(items.map(({ label }) => label)).size, items.length, `${where}: twice the same`);
        for (const { range, newText, label, detail } of items) {
          assert.ok(holds(range, position) && range.start.line === range.end.line, `${where}: ${label}`);
          assert.doesNotMatch(newText, /^[ \t\r\n]/, `${where}: ${label} begins with white space`);
          assert.doesNotMatch(`${label}${detail ?? ''}`, /undefined|NaN|\{\w+\}|\[object/, `${where}: ${label}`);
        }
        count += items.length;
      }
    }
    assert.ok(count > 10_000, `only ${count} proposals`);
  }).timeout(240_000);

  it('never leaves leading white space changed', () => {
    const text = '$ORIGIN example.com.\n@ SOA ns1 h 1 1 1 1 1\n\t\n   \n\tMX 10 \n  IN M\n';
    const service = new ZoneService();
    service.open('file:///x', text);
    for (const position of turnsOf(text, new Set())) {
      for (const { range, newText } of service.completion('file:///x', position, { language: 'en' }).items) {
        const line = text.split('\n')[range.start.line];
        // Who asks in column 0 wants a name there.
        if (position.character === 0) continue;
        const after = line.slice(0, range.start.character) + newText + line.slice(range.end.character);
        assert.equal(/^\s/.test(after), /^\s/.test(line), after);
      }
    }
  });

  it('stays silent after a blank where a line may end', () => {
    const text = '$ORIGIN example.com.\n\t\n@ TXT "a" \nx A 192.0.2.1 \n@ MX \n; \n';
    const service = new ZoneService();
    service.open('file:///x', text);
    const asked = (line: number, byBlank: boolean): number => {
      const { length: character } = text.split('\n')[line];
      return service.completion('file:///x', { line, character }, { language: 'en', byBlank }).items.length;
    };
    for (const line of [1, 2, 3, 5]) assert.equal(asked(line, true), 0, `line ${line + 1}`);
    assert.ok(asked(1, false) > 20);
    assert.ok(asked(4, true) > 0);
  });

  it('brings at most 200 names, quickly, and more with another letter', () => {
    const hosts = Array.from({ length: 60_000 }, (_, i) => `host${i} A 192.0.2.${i % 256}\n`).join('');
    const text = `$ORIGIN example.com.\n$TTL 1h\n@ SOA ns1 h 1 1 1 1 1\n@ NS host1\n${hosts}@ MX 10 \n`;
    const service = new ZoneService();
    service.open('file:///large', text);
    service.settle('file:///large');
    const line = text.split('\n').length - 2;
    const ask = (character: number) => service.completion('file:///large', { line, character }, { language: 'en' });
    const all = ask(8);
    assert.equal(all.items.length, 200);
    assert.ok(all.incomplete);
    service.change('file:///large', [
      { range: { start: { line, character: 8 }, end: { line, character: 8 } }, newText: 'host5999' },
    ]);
    const few = ask(16);
    assert.deepEqual(
      few.items.map(({ label }) => label),
      ['host5999', ...Array.from({ length: 10 }, (_, i) => `host5999${i}`)],
    );
    assert.ok(compare(few.items[0].range.start, { line, character: 8 }) === 0);
  }).timeout(60_000);
});
