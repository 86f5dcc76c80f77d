// What comes after a serial, and when a zone counts as changed.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { compareSerials } from '../../server/src/dns/serial';
import { nextSerial, schemeOf } from '../../server/src/dns/serial-scheme';
import type { Now, SerialScheme } from '../../server/src/dns/serial-scheme';
import { ZoneService } from '../../server/src/service';
import type { SerialBump } from '../../server/src/service';

const now: Now = { year: 2026, month: 11, day: 24, seconds: 1_795_500_000 };

describe('serial', () => {
  it('goes on as the zone does', () => {
    const next = (current: number, scheme: SerialScheme = 'keep'): number => nextSerial(current, scheme, now);
    assert.equal(next(2026112301), 2026112401);
    assert.equal(next(2026112400), 2026112401);
    assert.equal(next(2026112401), 2026112402);
    assert.equal(next(2026112499), 2026112500);
    assert.equal(next(2026112500), 2026112501);
    assert.equal(next(1_795_400_000), 1_795_500_000);
    assert.equal(next(1_795_500_000), 1_795_500_001);
    assert.equal(next(7), 8);
    assert.equal(next(4_294_967_295), 1);
    assert.equal(next(2030010101), 2030010102);
    assert.equal(next(7, 'date'), 2026112401);
    assert.equal(next(7, 'unix'), 1_795_500_000);
    assert.equal(next(2026112301, 'counter'), 2026112302);
    assert.equal(next(2026112301, 'unix'), 2026112302);
  });

  it('tells the schemes apart', () => {
    const schemes: readonly [number, ReturnType<typeof schemeOf>][] = [
      [2026112401, 'date'],
      [1999123199, 'date'],
      [2026129901, 'counter'],
      [2027112401, 'counter'],
      [1_700_000_000, 'unix'],
      [1_999_999_999, 'counter'],
      [0, 'counter'],
      [4_000_000_000, 'counter'],
    ];
    for (const [serial, scheme] of schemes) assert.equal(schemeOf(serial, now), scheme, String(serial));
  });

  it('always grows, by RFC 1982', () => {
    const serials = fc.oneof(
      fc.integer({ min: 0, max: 4_294_967_295 }),
      fc.integer({ min: 2026110000, max: 2026130000 }),
    );
    fc.assert(
      fc.property(serials, fc.constantFrom('keep', 'date', 'unix', 'counter'), (serial, scheme) => {
        const next = nextSerial(serial, scheme, now);
        assert.ok(Number.isInteger(next) && next > 0 && next <= 4_294_967_295);
        assert.equal(compareSerials(serial, next), 'less');
      }),
      { numRuns: 5000 },
    );
  });
});

describe('serial of a file', () => {
  const uri = 'file:///zone';
  const text = [
    '$ORIGIN example.com.',
    '@ SOA ns1 h ( 2026112301 ; serial',
    '  7200 900 1209600 300 )',
    '@ NS ns1',
    'ns1 A 192.0.2.53',
    '',
  ].join('\n');
  let service: ZoneService;
  const bump = (): SerialBump => {
    const found = service.serialBump(uri, 'keep', now);
    assert.ok(found);
    return found;
  };
  const replace = (before: string, after: string): void => {
    const all = service.zone(uri).text.text;
    const at = all.indexOf(before);
    assert.ok(at >= 0, before);
    const lines = all.slice(0, at).split('\n');
    const start = { line: lines.length - 1, character: lines[lines.length - 1].length };
    const removed = before.split('\n');
    const end = {
      line: start.line + removed.length - 1,
      character: removed.length > 1 ? removed[removed.length - 1].length : start.character + before.length,
    };
    service.change(uri, [{ range: { start, end }, newText: after }]);
  };
  beforeEach(() => {
    service = new ZoneService();
    service.open(uri, text);
    service.settle(uri);
  });

  it('stands where it is written', () => {
    assert.deepEqual(bump(), {
      serial: 2026112301,
      next: 2026112401,
      range: { start: { line: 1, character: 14 }, end: { line: 1, character: 24 } },
      bumped: false,
      changed: false,
    });
  });

  it('has a change when records change, not when comments and blanks do', () => {
    replace('; serial', '; the serial');
    replace('7200 900', '7200   900');
    replace('@ NS ns1\n', '@ NS ns1\n\n; more\n');
    assert.equal(bump().changed, false);
    replace('192.0.2.53', '192.0.2.54');
    assert.equal(bump().changed, true);
    replace('192.0.2.54', '192.0.2.53');
    assert.equal(bump().changed, false);
    replace('ns1 A', '  A');
    assert.equal(bump().changed, true);
  });

  it('is told to be unchanged once the file is saved, and until it changes', () => {
    const told = (): string[] =>
      service
        .findings(uri)
        .findings.map(({ rule }) => rule)
        .filter((rule) => rule.startsWith('soa-serial-'));
    replace('192.0.2.53', '192.0.2.54');
    assert.deepEqual(told(), []);
    service.saved(uri);
    assert.deepEqual(told(), ['soa-serial-not-incremented']);
    replace('192.0.2.54', '192.0.2.55');
    service.saved(uri);
    assert.deepEqual(told(), ['soa-serial-not-incremented']);
    replace('192.0.2.55', '192.0.2.53');
    service.saved(uri);
    assert.deepEqual(told(), []);
    replace('192.0.2.53', '192.0.2.54');
    replace('2026112301', '2026112300');
    assert.deepEqual(told(), ['soa-serial-regression']);
    replace('2026112300', '2026112302');
    service.saved(uri);
    assert.deepEqual(told(), []);
  });

  it('is compared with the version control first', () => {
    service.committed(uri, new TextEncoder().encode(text.replace('2026112301', '2026112401')));
    assert.ok(service.findings(uri).findings.some(({ rule }) => rule === 'soa-serial-regression'));
    service.committed(uri, undefined);
    assert.ok(!service.findings(uri).findings.some(({ rule }) => rule === 'soa-serial-regression'));
  });

  it('is raised once between two saves', () => {
    replace('192.0.2.53', '192.0.2.54');
    replace('2026112301', String(bump().next));
    assert.equal(bump().bumped, true);
    assert.equal(bump().changed, true);
    service.saved(uri);
    assert.deepEqual(
      { ...bump(), range: 0 },
      { serial: 2026112401, next: 2026112402, range: 0, bumped: false, changed: false },
    );
    replace('192.0.2.54', '192.0.2.55');
    assert.equal(bump().changed, true);
    assert.equal(bump().bumped, false);
  });

  it('is no change by itself', () => {
    replace('2026112301', '2026112401');
    assert.equal(bump().changed, false);
    assert.equal(bump().bumped, true);
  });

  it('keeps what was saved when the whole text or the settings change', () => {
    service.change(uri, [{ newText: text.replace('2026112301', '2026112401') }]);
    assert.equal(bump().bumped, true);
    assert.equal(bump().changed, false);
    service.reopen(uri, { fileName: 'zone' });
    assert.equal(bump().bumped, true);
  });

  it('is not told without an SOA, nor of one that is faulty', () => {
    for (const other of [
      '@ NS ns1\n',
      '$ORIGIN example.com.\n@ SOA a b x 1 1 1 1\n',
      '$ORIGIN example.com.\n@ SOA a b 9999999999 1 1 1 1\n',
    ]) {
      service.open('file:///other', other);
      assert.equal(service.serialBump('file:///other', 'keep', now), undefined);
    }
  });

  it('of an included file is that of the file that includes it', () => {
    service.open('file:///hosts.inc', 'www A 192.0.2.80\n');
    assert.equal(service.serialHome('file:///hosts.inc'), undefined);
    replace('@ NS ns1\n', '@ NS ns1\n$INCLUDE sub/hosts.inc\n');
    assert.equal(service.serialHome('file:///hosts.inc'), uri);
    assert.equal(service.serialHome(uri), uri);
  });

  it('of a large file is compared by edits', () => {
    service.open('file:///large', text + 'a A 192.0.2.1 ; a comment that makes it long\n'.repeat(120_000));
    service.change('file:///large', [
      { range: { start: { line: 4, character: 0 }, end: { line: 4, character: 0 } }, newText: '; c\n' },
    ]);
    assert.equal(service.serialBump('file:///large', 'keep', now)?.changed, true);
  }).timeout(60_000);
});
