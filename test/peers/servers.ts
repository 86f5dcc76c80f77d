// The servers' own checkers, and what they say of a zone.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { findProgram } from '../bench/tools';

export const SERVERS = ['bind', 'nsd', 'knot'] as const;
export type Server = (typeof SERVERS)[number];

interface Checker {
  readonly program: string;
  readonly args: (origin: string, file: string) => string[];
  /** Prints the zone as it was read, beside the messages; none if it can't. */
  readonly print: string[] | undefined;
}

const checkers: Readonly<Record<Server, Checker>> = {
  // `named-checkzone` only warns of names that no host may have; `named` itself refuses them.
  bind: {
    program: 'named-checkzone',
    args: (origin, file) => ['-i', 'local', '-k', 'fail', origin, file],
    print: ['-D'],
  },
  nsd: { program: 'nsd-checkzone', args: (origin, file) => [origin, file], print: ['-p'] },
  knot: { program: 'kzonecheck', args: (origin, file) => ['-o', origin, file], print: undefined },
};

/** Whether a checker is installed. */
export function isInstalled(server: Server): boolean {
  return findProgram(checkers[server].program) !== undefined;
}

/** What a checker says. */
export interface Verdict {
  readonly accepts: boolean;
  /** The zone as it was read, where the checker prints it; else what it said. */
  readonly output: string;
}

/** Asks a checker for the zone `origin` in a file of `folder`. */
export function ask(server: Server, folder: string, origin: string, file: string): Verdict {
  const { program, args, print = [] } = checkers[server];
  const found = findProgram(program);
  if (found === undefined) throw new Error(`${program} is not installed`);
  const { status, stdout, stderr } = spawnSync(found, [...print, ...args(origin.replace(/\.$/, ''), file)], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, LC_ALL: 'C' },
    timeout: 60_000,
  });
  return { accepts: status === 0, output: stdout + stderr };
}

/** Writes files into a folder. */
export function writeFiles(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
}
