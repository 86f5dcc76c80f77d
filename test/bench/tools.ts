// Runs zone checkers as whole processes, with the time and memory that they took.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A program that checks a zone file. */
export interface Tool {
  readonly name: string;
  readonly program: string;
  /** Arguments for the zone `origin` (with its final dot) in `file`. */
  readonly args: (origin: string, file: string) => string[];
}

/** What one run took; `cpu` and `memory` are unknown where GNU time is not installed. */
export interface Run {
  /** Milliseconds. */
  readonly wall: number;
  /** Milliseconds of user and system time, in steps of 10. */
  readonly cpu: number | undefined;
  /** Peak resident memory in MiB. */
  readonly memory: number | undefined;
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const bare = (origin: string): string => origin.replace(/\.$/, '');

/** The servers' own checkers; `named-checkzone` does the same job (targets of MX, SRV and NS in the zone). */
export const peers: readonly Tool[] = [
  {
    name: 'named-checkzone -i local',
    program: 'named-checkzone',
    args: (origin, file) => ['-i', 'local', bare(origin), file],
  },
  { name: 'kzonecheck', program: 'kzonecheck', args: (origin, file) => ['-o', bare(origin), file] },
  { name: 'nsd-checkzone', program: 'nsd-checkzone', args: (origin, file) => [bare(origin), file] },
  { name: 'validns', program: 'validns', args: (origin, file) => ['-z', origin, file] },
];

/** The parser of zone files on npm that is used most; it reads and checks nothing. */
export const library: Tool = {
  name: 'dnsz (parses only)',
  program: process.execPath,
  args: (_, file) => ['--input-type=module', '-e', PARSE, file],
};
const PARSE = `import { readFileSync } from 'node:fs';
import { parseZone } from '${pathToFileURL(createRequire(__filename).resolve('dnsz')).href}';
parseZone(readFileSync(process.argv[1], 'utf8'));`;

/** Our own command line; `cli` is the built file. */
export function ownTool(cli: string): Tool {
  return {
    name: 'zonewright check',
    program: process.execPath,
    args: (origin, file) => [cli, 'check', '--format', 'json', '--origin', origin, file],
  };
}

/** Where `program` is installed, sbin folders included; `undefined` when it is not. */
export function findProgram(program: string): string | undefined {
  if (program.includes('/') || program.includes('\\')) return existsSync(program) ? program : undefined;
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin', '/sbin'];
  return folders.map((folder) => join(folder, program)).find((path) => existsSync(path));
}

const gnuTime = ((): string | undefined => {
  const path = '/usr/bin/time';
  return existsSync(path) && spawnSync(path, ['-f', '%e', 'true']).status === 0 ? path : undefined;
})();

/** Runs `tool` once on `file`. Throws when it cannot be started. */
export function run(tool: Tool, origin: string, file: string): Run {
  const program = findProgram(tool.program);
  if (program === undefined) throw new Error(`${tool.program} is not installed`);
  const folder = mkdtempSync(join(tmpdir(), 'zonewright-bench-'));
  try {
    const times = join(folder, 'times');
    const args = [program, ...tool.args(origin, file)];
    const command = gnuTime === undefined ? args : [gnuTime, '-f', '%U %S %M', '-o', times, ...args];
    const started = performance.now();
    const done = spawnSync(command[0], command.slice(1), { encoding: 'utf8', maxBuffer: 1 << 30 });
    const wall = performance.now() - started;
    if (done.error !== undefined) throw done.error;
    // A line "Command exited with non-zero status" may come first.
    const lastLine = gnuTime === undefined ? undefined : readFileSync(times, 'utf8').trim().split('\n').at(-1);
    const figures = (lastLine ?? '').split(' ').map(Number);
    return {
      wall,
      cpu: figures.length === 3 ? (figures[0] + figures[1]) * 1000 : undefined,
      memory: figures.length === 3 ? figures[2] / 1024 : undefined,
      status: done.status,
      stdout: done.stdout,
      stderr: done.stderr,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The value in the middle; of an even number the mean of the two. `NaN` for none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** The value below which the part `p` (0–1) of the values lies. */
export function percentile(values: readonly number[], p: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(p * sorted.length) - 1)] ?? NaN;
}

/** A Markdown table with figures to the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [row(head), `|${head.map((_, i) => (i === 0 ? '---' : '---:')).join('|')}|`, ...rows.map(row)].join('\n');
}
