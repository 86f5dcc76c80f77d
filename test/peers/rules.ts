// Which checkers report what the rules report: each rule's wrong example, from its fixture, is given to those installed.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { rules } from '../../server/src/rules/rules';
import { open, readFixture } from '../fixture';
import type { Case } from '../fixture';
import { CHECKERS, ask, isInstalled, versionOf, writeFiles } from './servers';
import type { CheckerId, Verdict } from './servers';

/** What a checker does with a wrong example: refuses the zone, says something of it, or nothing. */
export type Report = 'refuses' | 'warns' | 'silent';

/** What was measured. */
export interface Measured {
  /** Program and version by checker. */
  readonly versions: Readonly<Partial<Record<CheckerId, string>>>;
  /** By rule; a rule without a zone of its own to show, or whose right example a checker refuses as well, has none. */
  readonly rules: Readonly<Record<string, Readonly<Partial<Record<CheckerId, Report>>>>>;
}

/** A rule's wrong example and its right one. */
export interface Examples {
  readonly id: string;
  readonly origin: string;
  readonly wrong: Case;
  readonly right: Case | undefined;
}

const fixtureFolder = path.join(__dirname, '../rules');

/** The examples of all rules whose fixtures tell the zone's name. */
export function allExamples(): Examples[] {
  const all: Examples[] = [];
  for (const { id, group, severity } of rules) {
    const cases = readFixture(readFileSync(path.join(fixtureFolder, group, `${id}.zone`), 'utf8'));
    const severities = severity === 'off' ? { [id]: 'information' as const } : {};
    const finds = (found: Case): boolean => open(found, { severities }).findings.some(({ rule }) => rule === id);
    const wrong = cases.find(finds);
    if (wrong === undefined) continue;
    const { service, uri } = open(wrong);
    const origin = service.zone(uri).origin.name;
    if (origin === undefined || !service.zone(uri).isWholeZone) continue;
    all.push({
      id,
      origin,
      wrong,
      right: cases.find((found) => found.title.startsWith('silent') && !finds(found)),
    });
  }
  return all;
}

/** Asks the checkers that are installed about all examples. */
export function measure(): Measured {
  const folder = mkdtempSync(path.join(tmpdir(), 'zonewright-'));
  try {
    const installed = CHECKERS.filter(isInstalled);
    const measured: Record<string, Partial<Record<CheckerId, Report>>> = {};
    for (const { id, origin, wrong, right } of allExamples()) {
      const reports: Partial<Record<CheckerId, Report>> = {};
      for (const checker of installed) {
        const base = right && askOf(checker, folder, origin, right);
        const report = reportOf(askOf(checker, folder, origin, wrong), base);
        if (report !== undefined) reports[checker] = report;
      }
      measured[id] = reports;
    }
    const versions = Object.fromEntries(installed.map((checker) => [checker, versionOf(checker)]));
    return { versions, rules: measured };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Verdicts on texts already asked about: many fixtures have the same right example. */
const known = new Map<string, Verdict>();

function askOf(checker: CheckerId, folder: string, origin: string, found: Case): Verdict {
  const text = found.head + found.body;
  const files = Object.fromEntries([...(found.includes ?? [])].filter(([name]) => !/^\/|\.\./.test(name)));
  const key = JSON.stringify([checker, origin, text, files]);
  let verdict = known.get(key);
  if (verdict === undefined) {
    writeFiles(folder, { zone: text, ...files });
    known.set(key, (verdict = ask(checker, folder, origin, 'zone', false)));
  }
  return verdict;
}

/** Lines that say that all is well, or how a run ended. */
const STATUS = /is ok$|^OK$|loaded serial|not loaded due to errors|^Error summary|^\s*\d+\t|contained errors|^$/;

/** What a verdict says of the wrong example that it doesn't say of the right one. */
function reportOf(wrong: Verdict, right?: Verdict): Report | undefined {
  if (!wrong.accepts && right?.accepts === false) return undefined;
  if (!wrong.accepts) return 'refuses';
  const before = new Set(linesOf(right));
  return linesOf(wrong).some((line) => !before.has(line)) ? 'warns' : 'silent';
}

/** The lines of a verdict, without the places that they speak of. */
function linesOf(verdict: Verdict | undefined): string[] {
  return (verdict?.messages ?? '')
    .split('\n')
    .filter((line) => !STATUS.test(line))
    .map((line) => line.replace(/zone:\d+(?::\d+)?/g, 'zone').replace(/\bline \d+\b/g, 'line'));
}
