// Compares verdicts on MX records, owner by owner: named-checkzone, ours, and what the generator broke on purpose.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { JsonFinding } from '../../server/src/hosts/report';
import { findProgram, ownTool, peers, run } from './tools';
import { generateZone, readSize, writeZone, zoneKinds, type GeneratedZone, type MxFault } from './zones';

/** One verdict as a word: owner, target and fault. */
export type Verdict = `${string} ${string} ${MxFault}`;

// The rules that say what named-checkzone says; the last two explain why there is no address.
const faultOfRule: Readonly<Record<string, MxFault>> = {
  'mx-target-is-cname': 'cname',
  'mx-target-not-found': 'no-address',
  'mx-target-no-address': 'no-address',
  'mx-target-missing-trailing-dot': 'no-address',
  'mx-target-is-ip-address': 'no-address',
};

const withDot = (name: string): string => (name.endsWith('.') ? name : `${name}.`).toLowerCase();

/** The faults that the generator made. */
export function expectedVerdicts(zone: GeneratedZone): Set<Verdict> {
  const verdicts = zone.mx.flatMap(({ owner, target, fault }): Verdict[] =>
    fault === undefined ? [] : [`${owner} ${target} ${fault}`],
  );
  return new Set(verdicts);
}

/** The verdicts in what `named-checkzone -i local` prints. */
export function namedVerdicts(output: string): Set<Verdict> {
  const verdicts = new Set<Verdict>();
  for (const line of output.split('\n')) {
    const match = /^zone \S+: (\S+)\/MX '([^']+)' (is a CNAME|has no address records|is below a DNAME)/.exec(line);
    if (match === null) continue;
    verdicts.add(
      `${withDot(match[1])} ${withDot(match[2])} ${match[3] === 'has no address records' ? 'no-address' : 'cname'}`,
    );
  }
  return verdicts;
}

/** Our verdicts, from the JSON report on the generated zone; the MX record is found by its line. */
export function ownVerdicts(zone: GeneratedZone, findings: readonly JsonFinding[]): Set<Verdict> {
  const byLine = new Map(zone.mx.map((mx) => [mx.line + 1, mx]));
  const verdicts = new Set<Verdict>();
  for (const { rule, line } of findings) {
    const fault = faultOfRule[rule];
    if (fault === undefined) continue;
    const mx = byLine.get(line);
    verdicts.add(mx === undefined ? `line-${line} ${rule} ${fault}` : `${mx.owner} ${mx.target} ${fault}`);
  }
  return verdicts;
}

/** What stands in only one of two sets. */
export function difference(a: ReadonlySet<Verdict>, b: ReadonlySet<Verdict>): { onlyA: Verdict[]; onlyB: Verdict[] } {
  return { onlyA: [...a].filter((verdict) => !b.has(verdict)), onlyB: [...b].filter((verdict) => !a.has(verdict)) };
}

/** Runs the comparison for the sizes and kinds on the command line; returns whether all agree. */
function main(words: readonly string[]): boolean {
  const kinds = zoneKinds.filter(
    (kind) => kind !== 'tld' && (words.includes(kind) || !words.some((w) => w === 'flat' || w === 'corporate')),
  );
  const sizes = words.map(readSize).filter((size) => size !== undefined);
  const cli = resolve(__dirname, '../../dist/cli.js');
  const folder = mkdtempSync(join(tmpdir(), 'zonewright-verdicts-'));
  let agree = true;
  const compare = (title: string, a: ReadonlySet<Verdict>, b: ReadonlySet<Verdict>): void => {
    const { onlyA, onlyB } = difference(a, b);
    console.log(
      `${title}: ${a.size} and ${b.size} verdicts, ${onlyA.length} only in the first, ${onlyB.length} only in the second`,
    );
    for (const verdict of onlyA.slice(0, 5)) console.log(`  first only:  ${verdict}`);
    for (const verdict of onlyB.slice(0, 5)) console.log(`  second only: ${verdict}`);
    if (onlyA.length + onlyB.length > 0) agree = false;
  };
  try {
    for (const kind of kinds) {
      for (const size of sizes.length > 0 ? sizes : [10_000]) {
        const zone = generateZone(kind, size);
        const file = join(folder, `${kind}-${size}.zone`);
        writeZone(zone, file);
        const expected = expectedVerdicts(zone);
        const name = `${kind}-${size}`;
        if (findProgram(peers[0].program) !== undefined) {
          const { stdout, stderr } = run(peers[0], zone.origin, file);
          compare(`${name}: generator, ${peers[0].program}`, expected, namedVerdicts(stdout + stderr));
        } else console.log(`${peers[0].program} is not installed`);
        if (existsSync(cli)) {
          const findings = JSON.parse(run(ownTool(cli), zone.origin, file).stdout) as JsonFinding[];
          compare(`${name}: generator, zonewright`, expected, ownVerdicts(zone, findings));
          const mismatches = findings.filter(({ rule }) => rule === 'rrset-ttl-mismatch').length;
          console.log(`${name}: ${zone.ttlMismatches} sets with different TTLs were made, ${mismatches} findings`);
          if (mismatches !== zone.ttlMismatches) agree = false;
        } else console.log('dist/cli.js is not built; run "npm run build" first');
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return agree;
}

if (require.main === module) process.exitCode = main(process.argv.slice(2)) ? 0 : 1;
