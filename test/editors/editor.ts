// What the tests of the editors share: where an editor is, what docs/editors.md says of it, and a folder to try it in.
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Context } from 'mocha';
import { findProgram } from '../bench/tools';

const root = path.join(__dirname, '../..');
const server = path.join(root, 'dist/server/node.js');

/** The zone of the samples that the editors open; one of its MX targets is an alias. */
const ZONE = 'example.com.zone';

/**
 * The program of an editor: that of install.sh, else one on the path. Where there is none of that version or newer the
 * test is skipped, but in CI, which installs all of them.
 */
export function editorOrSkip(test: Context, name: string, atLeast: readonly [number, number]): string {
  const own = path.join(root, 'out/editors/bin', name);
  const program = existsSync(own) ? own : findProgram(name);
  if (program !== undefined && isAtLeast(program, atLeast)) return program;
  const sentence = `${name} ${atLeast.join('.')} or newer is not installed: test/editors/install.sh brings it`;
  if (process.env.CI !== undefined) throw new Error(sentence);
  if (test.test !== undefined) test.test.title += ` (${sentence})`;
  return test.skip();
}

function isAtLeast(program: string, [major, minor]: readonly [number, number]): boolean {
  const flag = path.basename(program) === 'tmux' ? '-V' : '--version';
  const { stdout } = spawnSync(program, [flag], { encoding: 'utf8', timeout: 20_000 });
  const [, first, second] = /(\d+)\.(\d+)/.exec(stdout) ?? [];
  return Number(first) > major || (Number(first) === major && Number(second) >= minor);
}

/** The blocks of code in a section of docs/editors.md. */
export function configurations(section: string): string[] {
  const page = readFileSync(path.join(root, 'docs/editors.md'), 'utf8');
  const part = page.split(/^## /m).find((text) => text.startsWith(`${section}\n`)) ?? '';
  return [...part.matchAll(/^```\w+\n([\s\S]*?)^```$/gm)].map((match) => match[1]);
}

/** A folder with the samples, and a home without any settings of the user. */
export class Workplace {
  readonly folder = mkdtempSync(path.join(tmpdir(), 'zonewright-editor-'));
  readonly home = path.join(this.folder, 'home');
  readonly zone = path.join(this.folder, 'zones', ZONE);

  constructor() {
    if (!existsSync(server)) throw new Error('the server is not built: run "npm run build"');
    cpSync(path.join(root, 'samples'), path.dirname(this.zone), { recursive: true });
    // The command as the documentation has it, found on the path.
    const command = this.write(
      'bin/zonewright-language-server',
      `#!/bin/sh\nexec '${process.execPath}' '${server}' "$@"\n`,
    );
    chmodSync(command, 0o755);
    mkdirSync(this.home);
  }

  /** Writes a file of the folder; its path. */
  write(name: string, text: string): string {
    const file = path.join(this.folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
    return file;
  }

  /** The environment for an editor: Japanese, so that a setting that asks for English shows. */
  environment(): NodeJS.ProcessEnv {
    const { PATH } = process.env;
    return {
      PATH: `${path.join(this.folder, 'bin')}${path.delimiter}${PATH ?? ''}`,
      HOME: this.home,
      XDG_CONFIG_HOME: path.join(this.home, '.config'),
      TERM: 'xterm-256color',
      LANG: 'ja_JP.UTF-8',
    };
  }

  /** Runs an editor until it ends by itself; what its driver wrote into `seen.json` of its home. */
  async run(program: string, args: readonly string[]): Promise<unknown> {
    const child = spawn(program, args, {
      cwd: path.dirname(this.zone),
      env: this.environment(),
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: 60_000,
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += String(data)));
    await new Promise<void>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', () => resolve());
    });
    const seen = path.join(this.home, 'seen.json');
    if (!existsSync(seen)) throw new Error(`the driver came to no end:\n${output.slice(0, 2000)}`);
    return JSON.parse(readFileSync(seen, 'utf8'));
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}
