// The servers' own checkers, and what they say of a zone.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { findProgram } from '../bench/tools';

export const SERVERS = ['bind', 'nsd', 'knot'] as const;
export type Server = (typeof SERVERS)[number];
/** All checkers: those of the servers, and two that check only. */
export const CHECKERS = [...SERVERS, 'ldns', 'validns'] as const;
export type CheckerId = (typeof CHECKERS)[number];

interface Checker {
  readonly program: string;
  readonly args: (origin: string, file: string) => string[];
  /** Prints the zone as it was read, beside the messages; none if it can't. */
  readonly print: string[] | undefined;
}

const checkers: Readonly<Record<CheckerId, Checker>> = {
  // `named-checkzone` only warns of names that no host may have; `named` itself refuses them.
  bind: {
    program: 'named-checkzone',
    args: (origin, file) => ['-i', 'local', origin, file],
    print: ['-D'],
  },
  nsd: { program: 'nsd-checkzone', args: (origin, file) => [origin, file], print: ['-p'] },
  knot: { program: 'kzonecheck', args: (origin, file) => ['-o', origin, file], print: undefined },
  ldns: { program: 'ldns-read-zone', args: (_, file) => [file], print: undefined },
  validns: { program: 'validns', args: (origin, file) => ['-p', 'all', '-z', origin, file], print: undefined },
};

/** Whether a checker is installed. */
export function isInstalled(server: CheckerId): boolean {
  return findProgram(checkers[server].program) !== undefined;
}

/** What a checker says. */
export interface Verdict {
  readonly accepts: boolean;
  /** The zone as it was read, where the checker prints it; else what it said. */
  readonly output: string;
  /** What it said, beside the zone that some print in any case. */
  readonly messages: string;
}

/** The name of a checker and its version, as it tells them; undefined where it is not installed. */
export function versionOf(checker: CheckerId): string | undefined {
  const { program } = checkers[checker];
  const found = findProgram(program);
  if (found === undefined) return undefined;
  const flag = { bind: '-v', nsd: '-h', knot: '-V', ldns: '-v', validns: '-h' }[checker];
  const { stdout, stderr } = spawnSync(found, [flag], { encoding: 'utf8', timeout: 10_000 });
  return `${program} ${/\d+\.\d+(?:\.\d+)?/.exec(stdout + stderr)?.[0] ?? ''}`.trim();
}

/** Asks a checker for the zone `origin` in a file of `folder`; without `printing` it tells no more than its messages. */
export function ask(server: CheckerId, folder: string, origin: string, file: string, printing = true): Verdict {
  const { program, args, print = [] } = checkers[server];
  const found = findProgram(program);
  if (found === undefined) throw new Error(`${program} is not installed`);
  const { status, stdout, stderr } = spawnSync(
    found,
    [...(printing ? print : []), ...args(origin === '.' ? origin : origin.replace(/\.$/, ''), file)],
    {
      cwd: folder,
      encoding: 'utf8',
      env: { PATH: process.env.PATH, LC_ALL: 'C' },
      timeout: 60_000,
    },
  );
  const messages = server === 'ldns' ? stderr : stdout + stderr;
  return { accepts: status === 0, output: stdout + stderr, messages };
}

/** Writes files into a folder. */
export function writeFiles(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
}
