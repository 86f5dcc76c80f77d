// The command line as built, in a folder of its own.
import assert from 'node:assert/strict';
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

export const program = path.join(__dirname, '../../dist/cli.js');

/** What needs the shell, the rights and the signals of Unix. */
export const onUnix = process.platform === 'win32' ? describe.skip : describe;
/** What needs programs that have other words elsewhere. */
export const onLinux = process.platform === 'linux' ? describe : describe.skip;

/** Whether a program is installed: what is not is passed over, except in CI (scripts/test.mjs). */
export function isInstalled(command: string): boolean {
  return spawnSync(command, ['--version'], { stdio: 'ignore' }).status === 0;
}

/** A zone without faults, and more records. */
export function zoneWith(records: string, name = 'example.com'): string {
  return `$ORIGIN ${name}.
$TTL 3600
@ SOA ns1 hostmaster 2026010101 7200 3600 1209600 3600
@ NS ns1
@ NS ns1.example.net.
ns1 A 192.0.2.53
mail A 192.0.2.25
${records}`;
}

export interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** A folder in which the program runs, and what is done in it. */
export class Place {
  private readonly environment: NodeJS.ProcessEnv;

  constructor(
    readonly folder = mkdtempSync(path.join(tmpdir(), 'zonewright-')),
    environment: NodeJS.ProcessEnv = {},
  ) {
    assert.ok(existsSync(program), 'run "npm run build" first');
    this.environment = { PATH: process.env.PATH, LC_ALL: 'C', HOME: folder, ...environment };
  }

  write(name: string, contents: string | Uint8Array): string {
    const file = path.join(this.folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, contents);
    return file;
  }

  /** The octets of a file, one character each. */
  read(name: string): string {
    return readFileSync(path.join(this.folder, name), 'latin1');
  }

  /** Runs it to its end; outputs are read one character an octet. */
  run(words: readonly string[], environment: NodeJS.ProcessEnv = {}, input: string | Uint8Array = ''): Outcome {
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...words], {
      cwd: this.folder,
      encoding: 'latin1',
      env: { ...this.environment, ...environment },
      input,
      maxBuffer: 1 << 28,
      timeout: 120_000,
    });
    return { code: status, out: stdout, err: stderr };
  }

  /** Runs a line of a shell in which "zonewright" is the program. */
  shell(line: string): Outcome {
    const named = `zonewright() { "${process.execPath}" "${program}" "$@"; }\n${line}`;
    const { status, stdout, stderr } = spawnSync('bash', ['-c', named], {
      cwd: this.folder,
      encoding: 'latin1',
      env: this.environment,
      timeout: 120_000,
    });
    return { code: status, out: stdout, err: stderr };
  }

  start(words: readonly string[]): ChildProcess {
    return spawn(process.execPath, [program, ...words], { cwd: this.folder, env: this.environment });
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** How a child ended, and what it said. */
export async function endOf(child: ChildProcess): Promise<{ code: number | string | null; out: string; err: string }> {
  let out = '';
  let err = '';
  child.stdout?.on('data', (data) => (out += String(data)));
  child.stderr?.on('data', (data) => (err += String(data)));
  const code = await new Promise<number | string | null>((resolve) => {
    child.once('close', (status, signal) => { resolve(status ?? signal); }); // prettier-ignore
  });
  return { code, out, err };
}
