// The zones of the benchmark are what they claim to be, and load in the servers' own checkers.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findProgram, median, peers, percentile, run } from './tools';
import { difference, expectedVerdicts, namedVerdicts, ownVerdicts } from './verdicts';
import { generateZone, readSize, writeZone, zoneKinds } from './zones';

describe('generated zones', () => {
  let folder = '';
  before(() => (folder = mkdtempSync(join(tmpdir(), 'zonewright-zones-'))));
  after(() => rmSync(folder, { recursive: true, force: true }));

  for (const kind of zoneKinds) {
    it(`${kind}: the same arguments make the same text, of exactly that many records`, () => {
      const zone = generateZone(kind, 5000);
      assert.equal(zone.records, 5000);
      assert.deepEqual(generateZone(kind, 5000), zone);
      assert.notDeepEqual(generateZone(kind, 5000, 2).parts, zone.parts);
      const text = zone.parts.join('');
      assert.equal(text.split('\n').length - 1, zone.lines);
      assert.ok(text.length / 5000 > 40 && text.length / 5000 < 60, `${text.length / 5000} octets a record`);
    });

    // Only where they are installed: the checks of the other servers are no part of this package.
    for (const tool of peers.filter((peer) => findProgram(peer.program) !== undefined)) {
      // validns checks signatures, and those of the registry zone are noise.
      if (kind === 'tld' && tool.program === 'validns') continue;
      it(`${kind} loads in ${tool.program}`, () => {
        const zone = generateZone(kind, 5000);
        const file = join(folder, `${kind}-${tool.program}.zone`);
        writeZone(zone, file);
        const { status, stdout, stderr } = run(tool, zone.origin, file);
        // validns counts sets with different TTLs as an error.
        if (tool.program !== 'validns') assert.equal(status, 0, stdout + stderr);
        if (tool.program !== 'named-checkzone') return;
        const found = namedVerdicts(stdout + stderr);
        assert.deepEqual(difference(expectedVerdicts(zone), found), { onlyA: [], onlyB: [] });
        assert.equal((stdout + stderr).match(/TTL set to prior TTL/g)?.length ?? 0, zone.ttlMismatches);
        // Nothing else is wrong.
        const rest = (stdout + stderr)
          .split('\n')
          .filter((line) => !/\/MX '|TTL set to prior|loaded serial|^OK|expired|^$/.test(line));
        assert.deepEqual(rest, []);
      });
    }
  }

  it('hold MX records in the proportions of a real zone, three in a hundred broken', () => {
    const { mx, records, owners } = generateZone('corporate', 50_000);
    assert.ok(Math.abs(mx.length / records - 0.09) < 0.01, `${mx.length}`);
    assert.ok(Math.abs(owners / records - 0.7) < 0.03, `${owners}`);
    const broken = mx.filter(({ fault }) => fault !== undefined).length;
    assert.ok(Math.abs(broken / mx.length - 0.03) < 0.005, `${broken}`);
    for (const { line } of mx) assert.ok(line > 0);
  });

  it('have MX records on the lines that they name', () => {
    const zone = generateZone('flat', 3000);
    const lines = zone.parts.join('').split('\n');
    for (const { line } of zone.mx) assert.match(lines[line], /\tIN\tMX\t/);
    assert.equal(lines.filter((line) => line.includes('\tMX\t')).length, zone.mx.length);
  });

  it('are compared by owner, target and fault', () => {
    const zone = generateZone('corporate', 5000);
    const findings = zone.mx.flatMap(({ line, fault }) => {
      const rule = fault === 'cname' ? 'mx-target-is-cname' : 'mx-target-not-found';
      const place = { line: line + 1, column: 1, endLine: line + 1, endColumn: 2 };
      return fault === undefined ? [] : [{ file: '', rule, severity: 'error' as const, message: '', ...place }];
    });
    assert.deepEqual(ownVerdicts(zone, findings), expectedVerdicts(zone));
    assert.equal(difference(ownVerdicts(zone, findings.slice(1)), expectedVerdicts(zone)).onlyB.length, 1);
  });

  it('come in sizes that people write', () => {
    assert.deepEqual(['20', '1k', '10K', '1M', 'x', '-1'].map(readSize), [20, 1e3, 1e4, 1e6, undefined, undefined]);
    assert.deepEqual([median([3, 1, 2]), median([4, 1]), percentile([1, 2, 3, 4], 0.5)], [2, 2.5, 2]);
  });
});
