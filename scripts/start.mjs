// `npm start`: sets up, builds, prints what is wrong with the sample zones, and opens them in a real VS Code.
// Node's builtins only until the set-up is done: this runs on a fresh clone.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findChromium, onPath, setUp } from './setup.mjs';
import { asProgram, Complaint, root, step } from './steps.mjs';

const samples = path.join(root, 'samples');
const first = path.join(samples, 'example.com.zone');

await asProgram(async () => {
  console.log('Zonewright: zone files checked as you type\n');
  await setUp();
  const { build } = await import('./build.mjs');
  await step('Building', () => build());

  console.log('\n$ zonewright check samples\n');
  await inTerminal(process.execPath, [path.join(root, 'dist/cli.js'), 'check', path.relative(process.cwd(), samples)]);
  console.log();

  const code = findCode();
  await (code === undefined ? openWorkbench() : openDesktop(code));
});

/**
 * Runs a program with our terminal as its own. The check of the samples ends with 1, for they have faults; only a
 * program that could not do its work at all is a failure.
 * @param {string} command
 * @param {string[]} args
 */
async function inTerminal(command, args) {
  const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'] });
  const code = await new Promise((resolve) => child.once('exit', (code, signal) => resolve(code ?? signal)));
  if (code !== 0 && code !== 1) throw new Complaint(`The check of the samples ended with ${code}.`);
}

/** The installed VS Code (or VSCodium), when it can show a window here. */
function findCode() {
  const named = process.env.VSCODE_EXECUTABLE;
  if (named !== undefined && named !== '') return named;
  if (!hasDesktop()) return undefined;
  // In a terminal of a remote window `code` speaks to the window's machine, which does not have this folder's build.
  if (process.env.VSCODE_IPC_HOOK_CLI !== undefined) return undefined;
  return [
    ...['code', 'code-insiders', 'codium'].flatMap(onPath),
    '/Applications/Visual Studio Code.app/Contents/Resources/app/bin/code',
    '/Applications/VSCodium.app/Contents/Resources/app/bin/codium',
  ].find((file) => existsSync(file));
}

function hasDesktop() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}

/**
 * Opens the installed VS Code with a profile of its own: the user's windows, settings and extensions stay as they are,
 * and the window can be closed again together with us.
 * @param {string} code
 */
async function openDesktop(code) {
  const home = mkdtempSync(path.join(tmpdir(), 'zonewright-code-'));
  mkdirSync(path.join(home, 'data/User'), { recursive: true });
  writeFileSync(
    path.join(home, 'data/User/settings.json'),
    JSON.stringify({ 'workbench.startupEditor': 'none', 'telemetry.telemetryLevel': 'off' }),
  );
  const args = [
    '--verbose', // in the foreground, as our child
    '--new-window',
    '--skip-welcome',
    '--disable-workspace-trust',
    `--user-data-dir=${path.join(home, 'data')}`,
    `--extensions-dir=${path.join(home, 'extensions')}`,
    `--extensionDevelopmentPath=${root}`,
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    samples,
    first,
  ];
  const asked = askedToStop();
  const windows = process.platform === 'win32';
  const child = spawn(windows ? `"${code}"` : code, windows ? args.map((arg) => `"${arg}"`) : args, {
    stdio: 'ignore',
    shell: windows, // `code` is a batch file there
    detached: !windows,
  });
  const ended = new Promise((resolve, reject) => {
    child.once('exit', resolve);
    child.once('error', reject);
  });
  const stop = async () => {
    endTree(child.pid);
    rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  console.log(`The samples open in VS Code (${code}). Ctrl-C here, or closing the window, ends it.`);
  await untilStopped(ended, asked, stop);
}

/** Serves VS Code's workbench from npm, with the extension in it, for whoever opens the address. */
async function openWorkbench() {
  console.log('There is no VS Code with a window here; VS Code from npm takes its place, in the browser.');
  await setUp({ editor: true });
  const { startWorkbench } = await import('../test/editor/host/workbench.mjs');
  const asked = askedToStop();
  const workbench = await step('Starting VS Code', () => startWorkbench({ extension: root }));
  const full = workbench.url({ folder: samples, payload: JSON.stringify([['openFile', workbench.uri(first)]]) });
  const door = createServer((_, response) => response.writeHead(302, { location: full }).end());
  await new Promise((resolve) => door.listen(0, '127.0.0.1', () => resolve(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (door.address());
  const address = `http://127.0.0.1:${port}/`; // short enough to be copied by hand
  console.log(`\nVS Code with the sample zones:\n\n  ${address}\n`);
  console.log('Open the address in a browser on this machine. Ctrl-C ends it.');
  if (hasDesktop()) openInBrowser(address);
  await untilStopped(workbench.ended, asked, async () => {
    door.closeAllConnections();
    door.close();
    await workbench.stop();
  });
}

/** @param {string} address */
function openInBrowser(address) {
  const [command, ...args] =
    process.platform === 'darwin'
      ? ['open']
      : process.platform === 'win32'
        ? ['rundll32', 'url.dll,FileProtocolHandler']
        : onPath('xdg-open').length > 0
          ? ['xdg-open']
          : [findChromium() ?? ''];
  if (command === '') return;
  // Whoever has no browser there opens the printed address elsewhere.
  spawn(command, [...args, address], { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref();
}

/**
 * Resolves when the user has had enough. To be called before anything is started: a Ctrl-C in between is not lost.
 * @returns {Promise<void>}
 */
function askedToStop() {
  return new Promise((resolve) => {
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, () => resolve());
    // npm passes a signal on to the shell between us, which ends without a word: being orphaned is the sign.
    const parent = process.ppid;
    const watch = () => (process.ppid === parent ? undefined : resolve());
    if (process.env.npm_lifecycle_event !== undefined) setInterval(watch, 500).unref();
  });
}

/**
 * Waits until the editor ends by itself or the user has had enough, then ends everything that was started.
 * @param {Promise<unknown>} ended
 * @param {Promise<void>} asked
 * @param {() => Promise<void>} stop
 */
async function untilStopped(ended, asked, stop) {
  try {
    await Promise.race([ended, asked]);
  } finally {
    console.log('\nEnding …');
    await stop();
  }
}

/** @param {number | undefined} pid  of a child that leads its own process group */
function endTree(pid) {
  if (pid === undefined) return;
  if (process.platform === 'win32') {
    spawn('taskkill', ['/pid', String(pid), '/T', '/F'], { stdio: 'ignore' });
    return;
  }
  try {
    process.kill(-pid, 'SIGTERM');
  } catch {
    // It has ended already.
  }
}
