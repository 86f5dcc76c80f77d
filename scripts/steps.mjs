// Long work told in short lines: runs programs, shows that something goes on, keeps their output for when they fail.
// Node's builtins only: this runs on a fresh clone, before anything is installed.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** Something that the person at the terminal has to know or to do: shown as one sentence, without a stack. */
export class Complaint extends Error {}

/**
 * Does `work` under a line that says what and, at the end, how long it took.
 * On a terminal the line counts the seconds; in a log it is written once at the start when the work is long.
 * @template T
 * @param {string} title
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(title, work) {
  const start = Date.now();
  const seconds = () => `${((Date.now() - start) / 1000).toFixed(1)} s`;
  const live = process.stdout.isTTY === true;
  const draw = () => process.stdout.write(`\r\x1b[2K  ${title} … ${seconds()}`);
  if (live) draw();
  else console.log(`  ${title} …`);
  const timer = live ? setInterval(draw, 200) : undefined;
  try {
    const result = await work();
    clearInterval(timer);
    if (live) process.stdout.write('\r\x1b[2K');
    console.log(`✔ ${title} (${seconds()})`);
    return result;
  } catch (error) {
    clearInterval(timer);
    if (live) process.stdout.write('\r\x1b[2K');
    console.log(`✘ ${title} (${seconds()})`);
    throw error;
  }
}

/**
 * Runs a program to its end; a program that can't be started counts as one that ended with code 127.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<{ code: number | string, output: string }>}
 */
export function attempt(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], ...options });
    let output = '';
    child.stdout?.on('data', (data) => (output += data));
    child.stderr?.on('data', (data) => (output += data));
    child.once('error', (error) => resolve({ code: 127, output: output + String(error) }));
    child.once('close', (code, signal) => resolve({ code: code ?? signal ?? 'no code', output }));
  });
}

/**
 * Runs npm, the one that runs us where there is one.
 * @param {readonly string[]} args
 * @param {string} cwd
 */
export async function npm(args, cwd) {
  // What npm tells its scripts about OUR package would mislead an npm that works in another folder.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^npm_(package|lifecycle|command|config_local_prefix)/.test(name)),
  );
  const quiet = ['--no-audit', '--no-fund', '--no-update-notifier', '--loglevel=error'];
  const cli = process.env.npm_execpath;
  const { code, output } = await (cli !== undefined && /npm-cli\.c?js$/.test(cli)
    ? attempt(process.execPath, [cli, ...args, ...quiet], { cwd, env })
    : attempt('npm', [...args, ...quiet], { cwd, env, shell: process.platform === 'win32' }));
  if (code !== 0) {
    // npm prints the stack of its own code as well; its first lines say what happened.
    const brief = output.trim().split('\n').slice(0, 6).join('\n');
    throw new Complaint(`\`npm ${args[0]}\` did not work (is the registry reachable?):\n${brief}`);
  }
}

/**
 * Runs `main`; a complaint becomes one sentence, anything else keeps its stack; both end with code 1.
 * @param {() => Promise<number | void>} main
 */
export async function asProgram(main) {
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    console.error(error instanceof Complaint ? error.message : error);
    process.exitCode = 1;
  }
}

/**
 * Says whether this file is the program, not something that a program imports.
 * @param {string} url  the file's `import.meta.url`
 */
export function isProgram(url) {
  return process.argv[1] !== undefined && path.resolve(process.argv[1]) === fileURLToPath(url);
}
