// Signature help, inlay hints, semantic tokens and code lenses against their fixtures, and on every fixture there is.
import assert from 'node:assert/strict';
import type { InlayHint } from '../../server/src/features/inlay-hint';
import type { SemanticToken } from '../../server/src/features/semantic-tokens';
import type { Language } from '../../server/src/messages/text';
import { ZoneService } from '../../server/src/service';
import type { Range } from '../../server/src/text/span';
import { allTexts, checkAnnotated, compare, turnsOf } from './annotated';

const languages: readonly (readonly [sign: string, language: Language])[] = [
  [';>', 'en'],
  [';ja>', 'ja'],
];
const allHints = { fullName: true, inheritedTtl: true, ttlUnits: true, serialDate: true };
const allLenses = { mail: true, soa: true };

const lineRange = (line: number, length: number): Range => ({
  start: { line, character: 0 },
  end: { line, character: length },
});

/** Opens each text that holds a line not seen before. */
function* opened(): Generator<{ service: ZoneService; file: string; text: string; whole: Range }> {
  const seen = new Set<string>();
  for (const { name, text } of allTexts()) {
    const lines = text.split(/\r\n|\r|\n/);
    if (lines.every((line) => seen.has(line))) continue;
    for (const line of lines) seen.add(line);
    const file = `file:///${name}`;
    const service = new ZoneService();
    service.open(file, text);
    yield {
      service,
      file,
      text,
      whole: { start: { line: 0, character: 0 }, end: { line: lines.length, character: 0 } },
    };
  }
}

// `label` with the active parameter in brackets, and what is said of it.
describe('signature help', () => {
  checkAnnotated('signature-help', ({ service, file, line, cursors }) =>
    cursors.flatMap((character) =>
      languages.map(([sign, language]) => {
        const help = service.signatureHelp(file, { line, character }, language);
        if (help === undefined) return `${sign} (nothing)`;
        const parameter = help.parameters[help.active];
        const [start, end] = parameter.label;
        const marked = `${help.label.slice(0, start)}«${help.label.slice(start, end)}»${help.label.slice(end)}`;
        return `${sign} ${marked} · ${help.about} · ${parameter.about}`;
      }),
    ),
  );

  it('names a parameter in every field of every fixture', () => {
    let count = 0;
    const seen = new Set<string>();
    for (const { service, file, text } of opened()) {
      for (const position of turnsOf(text, seen)) {
        const help = service.signatureHelp(file, position, 'ja');
        if (help === undefined) continue;
        count++;
        assert.ok(help.active >= 0 && help.active < help.parameters.length, file);
        for (const { label, about } of help.parameters) {
          assert.ok(label[0] < label[1] && label[1] <= help.label.length && about !== '');
        }
      }
    }
    assert.ok(count > 1000, `only ${count}`);
  });
});

/** A line with its hints where they are shown. */
function withHints(text: string, hints: readonly InlayHint[]): string {
  let shown = '';
  let last = 0;
  for (const { position, label, before, after } of hints) {
    shown += `${text.slice(last, position.character)}${before ? ' ' : ''}‹${label}›${after ? ' ' : ''}`;
    last = position.character;
  }
  return shown + text.slice(last);
}

describe('inlay hints', () => {
  checkAnnotated('inlay-hint', ({ service, file, line, text }) =>
    languages.flatMap(([sign, language]) => {
      const hints = service
        .inlayHint(file, lineRange(line, text.length), allHints, language)
        .filter(({ position }) => position.line === line);
      return hints.length === 0 ? [] : [`${sign} ${withHints(text, hints)}`];
    }),
  );

  it('are only shown where they are wanted', () => {
    const text = '$ORIGIN example.com.\n@ SOA ns1 h 2026112401 7200 900 1209600 300\n@ MX 10 mail\n';
    const service = new ZoneService();
    service.open('file:///x', text);
    const off = { fullName: false, inheritedTtl: false, ttlUnits: false, serialDate: false };
    const count = (show: object): number =>
      service.inlayHint('file:///x', lineRange(0, 0), { ...off, ...show }, 'en').length +
      service.inlayHint('file:///x', lineRange(1, 50), { ...off, ...show }, 'en').length;
    assert.equal(count({}), 0);
    assert.equal(count({ serialDate: true }), 1);
    assert.equal(count({ ttlUnits: true }), 4);
    assert.equal(count({ fullName: true }), 2);
  });

  it('stand in the range that is asked for, in order, in every fixture', () => {
    for (const { service, file, text, whole } of opened()) {
      const lines = text.split(/\r\n|\r|\n/);
      const hints = service.inlayHint(file, whole, allHints, 'ja');
      for (const { position, label } of hints) {
        assert.ok(position.character <= lines[position.line].length, file);
        assert.doesNotMatch(label, /undefined|NaN|\[object|^$/, file);
      }
    }
  });
});

function shownToken({ range, type, modifiers }: SemanticToken, text: string): string {
  return `${text.slice(range.start.character, range.end.character)} ${[type, ...modifiers].join('.')}`;
}

describe('semantic tokens', () => {
  checkAnnotated('semantic-tokens', ({ service, file, line, text }) => {
    const tokens = service
      .semanticTokens(file, lineRange(line, text.length))
      .filter(({ range }) => range.start.line === line);
    return tokens.length === 0 ? [] : [`;> ${tokens.map((token) => shownToken(token, text)).join(', ')}`];
  });

  it('follow each other on single lines, by range as in the whole', () => {
    let count = 0;
    for (const { service, file, text, whole } of opened()) {
      const tokens = service.semanticTokens(file);
      count += tokens.length;
      for (const [index, { range }] of tokens.entries()) {
        assert.equal(range.start.line, range.end.line, file);
        assert.ok(range.start.character < range.end.character, file);
        if (index > 0) assert.ok(compare(tokens[index - 1].range.end, range.start) <= 0, file);
      }
      assert.deepEqual(service.semanticTokens(file, whole), tokens, text);
    }
    assert.ok(count > 1000, `only ${count}`);
  });

  it('of a long file are told by range only', () => {
    const service = new ZoneService();
    service.open('file:///x', 'a A 192.0.2.1\n'.repeat(6000));
    assert.equal(service.semanticTokens('file:///x').length, 0);
    assert.equal(service.semanticTokens('file:///x', lineRange(5000, 1)).length, 1);
  });
});

describe('code lenses', () => {
  checkAnnotated('code-lens', ({ service, file, line }) =>
    languages.flatMap(([sign, language]) =>
      service
        .codeLens(file, allLenses, language)
        .filter(({ range }) => range.start.line === line)
        .map(({ title, about }) => `${sign} ${about}: ${title}`),
    ),
  );

  it('can be switched off', () => {
    const service = new ZoneService();
    service.open('file:///x', '$ORIGIN example.com.\n@ SOA ns1 h 1 1 1 1 1\n@ MX 10 mail\n');
    const count = (show: { mail: boolean; soa: boolean }): number => service.codeLens('file:///x', show, 'en').length;
    assert.equal(count({ mail: true, soa: true }), 2);
    assert.equal(count({ mail: false, soa: true }), 1);
    assert.equal(count({ mail: false, soa: false }), 0);
  });

  it('are few in a file with many domains, and none in a huge one', () => {
    const service = new ZoneService();
    const head = '$ORIGIN example.com.\n@ SOA ns1 h 1 1 1 1 1\n';
    service.open('file:///x', head + Array.from({ length: 2000 }, (_, i) => `d${i} MX 10 mail\n`).join(''));
    assert.equal(service.codeLens('file:///x', allLenses, 'en').length, 300);
    service.open('file:///y', head + '; a comment\n'.repeat(100_001));
    assert.equal(service.codeLens('file:///y', allLenses, 'en').length, 0);
  });
});
