// Whatever the text: nothing throws, and every entry that does not parse has a finding on itself.
import assert from 'node:assert/strict';
import { render } from '../../server/src/messages/text';
import { ZoneService } from '../../server/src/service';
import { rowOf } from '../../server/src/syntax/entry';
import { EntryView } from '../../server/src/zone/entry-view';
import { FAULTY, INDENTED, NO_TYPE, OTHER_CLASS, PLACEHOLDER, UNBALANCED } from '../../server/src/zone/rows';
import type { Zone } from '../../server/src/zone/zone';
import { Random } from '../zone/random';
import { PIECES, ZONE } from './pieces';

const uri = 'file:///example.com.zone';

/** Why a faulty entry may have no finding: another entry, or the file that includes it, or a template, decides. */
function isExcused(zone: Zone, row: number): boolean {
  const { rows } = zone;
  const flags = rows.flags[row];
  const entry = new EntryView(zone, row);
  if (entry.isDirective) return /\{\{|<%|\$\{|@@|%\w+%|^\$DATE\b/i.test(entry.tokens.map(({ text }) => text).join(' '));
  if ((flags & PLACEHOLDER) !== 0) return true;
  if (entry.tokens.length === 0 && (flags & UNBALANCED) === 0) return true;
  if ((flags & OTHER_CLASS) !== 0 && rowOf(rows.type[row])?.internetOnly === true) return true;
  const inherits = (flags & INDENTED) !== 0 && rows.owner[row] < 0;
  return inherits && (flags & (NO_TYPE | UNBALANCED)) === 0 && entry.fault === undefined;
}

function check(text: string, name = uri): void {
  const service = new ZoneService();
  service.open(name, text);
  const { findings, total } = service.findings(name);
  assert.equal(findings.length, total, `counted and made differ in ${JSON.stringify(text)}`);
  const zone = service.zone(name);
  const lines = text.split(/\r\n|\r|\n/);
  for (const finding of findings) {
    for (const language of ['en', 'ja'] as const) {
      const message = render(finding.message, language, finding.args);
      assert.doesNotMatch(message, /\{(?!\{)\w+\}|undefined/, `${finding.rule}: ${message}`);
      for (const fix of finding.fixes) {
        assert.doesNotMatch(render(fix.title, language, fix.args), /undefined|\{\w+\}/, finding.rule);
      }
      for (const { message: also, args } of finding.related) {
        assert.doesNotMatch(render(also, language, args), /undefined|\{\w+\}/, finding.rule);
      }
    }
    const ranges = [
      finding.range,
      ...finding.related.map(({ range }) => range),
      ...finding.fixes.flatMap(({ edits }) => edits.map(({ range }) => range)),
    ];
    for (const { start, end } of ranges) {
      assert.ok(start.line >= 0 && end.line < Math.max(lines.length, 1), `${finding.rule} lies outside the text`);
      assert.ok(start.character <= lines[start.line].length + 1, `${finding.rule} lies behind its line`);
      const ordered = start.line < end.line || (start.line === end.line && start.character <= end.character);
      assert.ok(ordered, `${finding.rule} ends before it starts`);
    }
  }
  // Of what is no text this is said once, and nothing else.
  if (findings.some(({ rule }) => rule === 'file-not-text')) {
    assert.equal(total, 1);
    return;
  }
  for (const chunk of zone.text.chunks) {
    for (let row = chunk.firstRow; row < chunk.firstRow + chunk.rowCount; row++) {
      if ((zone.rows.flags[row] & FAULTY) === 0 || zone.rows.ownFindings[row] > 0 || isExcused(zone, row)) continue;
      const entry = new EntryView(zone, row);
      const written = entry.tokens.map((token) => token.text).join(' ');
      assert.fail(`no finding on ${JSON.stringify(written)} in ${JSON.stringify(text)}`);
    }
  }
}

describe('entries that do not parse', () => {
  it('have a finding, wherever a good zone is broken', () => {
    const random = new Random(20260101);
    for (let i = 0; i < 1500; i++) {
      let text = ZONE;
      for (let edits = 1 + random.below(3); edits > 0; edits--) {
        const at = random.below(text.length + 1);
        const cut = random.below(2) === 0 ? random.below(12) : 0;
        text = text.slice(0, at) + (random.below(4) > 0 ? random.pick(PIECES) : '') + text.slice(at + cut);
      }
      check(text);
    }
  });

  it('have a finding in any text', () => {
    const random = new Random(7);
    for (let i = 0; i < 1500; i++) {
      let text = '';
      for (let pieces = random.below(30); pieces > 0; pieces--) text += random.pick(PIECES);
      check(text, random.below(2) === 0 ? uri : 'file:///part');
    }
  });

  it('have a finding in binary data', () => {
    const random = new Random(11);
    for (let i = 0; i < 200; i++) {
      let text = '';
      for (let octets = random.below(300); octets > 0; octets--) text += String.fromCharCode(random.below(256));
      check(text);
    }
  });

  it('are no danger when they are very long', () => {
    const long = [
      '('.repeat(100_000),
      '"'.repeat(100_001),
      'x'.repeat(1_000_000),
      `@ MX 10 ${'a.'.repeat(200_000)}`,
      `@ MX ${'1'.repeat(1_000_000)} mail`,
      `@ TXT "${'x'.repeat(1_000_000)}"`,
      `@ MX 10 mail ${'y '.repeat(100_000)}`,
      `${'１'.repeat(100_000)} ${'\u200b'.repeat(100_000)}`,
      '\0'.repeat(100_000),
      ' MX 10 mail\n'.repeat(20_000),
      '$ORIGIN a\n'.repeat(5_000),
    ];
    for (const text of long) check(text);
  });
});
