// A real VS Code in a browser page: its own server and workbench, as the npm package code-server carries them, served
// on 127.0.0.1 only. Node's builtins only.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const host = path.dirname(fileURLToPath(import.meta.url));
const vscode = path.join(host, 'node_modules/code-server/lib/vscode');

// Nobody is asked anything, nothing is looked up, nothing hides the zone file, nothing is saved that nobody saves (as
// browsers do).
const calm = {
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'files.autoSave': 'off',
  'git.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

/**
 * The Node.js that VS Code's server accepts: 24 or newer; the one that runs us, else the one installed beside it.
 * @returns {string}
 */
function node() {
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  const own = path.join(host, `node_modules/node-${process.platform}-${process.arch}/bin/node`);
  if (existsSync(own)) return own;
  throw new Error(
    `On ${process.platform}/${process.arch} the VS Code server needs Node.js 24; this is ${process.version}.`,
  );
}

/**
 * @typedef {object} Workbench
 * @property {number} port
 * @property {(query: Record<string, string>) => string} url  the address of the workbench with that query
 * @property {(file: string) => string} uri  a file's URI as the workbench names it
 * @property {() => string} log  what the server printed
 * @property {Promise<void>} ended  resolves when the server has ended, by itself or by `stop`
 * @property {() => Promise<void>} stop  ends the server and everything that it started
 */

/**
 * Starts the server on a free port.
 * @param {object} [options]
 * @param {Record<string, unknown>} [options.settings]  user settings on top of ours
 * @param {string} [options.extension]  an extension's folder to install, for whoever opens the address
 * @param {string} [options.vsix]  a packed extension to install
 * @param {boolean} [options.automation]  the page takes `extensionDevelopmentPath`, `extensionTestsPath` from its query
 * @param {NodeJS.ProcessEnv} [options.env]
 * @returns {Promise<Workbench>}
 */
export async function startWorkbench({ settings = {}, extension, vsix, automation = false, env = process.env } = {}) {
  const home = mkdtempSync(path.join(tmpdir(), 'zonewright-vscode-'));
  const user = path.join(home, 'data/User');
  const extensions = path.join(home, 'extensions');
  mkdirSync(user, { recursive: true });
  mkdirSync(extensions);
  writeFileSync(path.join(user, 'settings.json'), JSON.stringify({ ...calm, ...settings }, undefined, 2));
  // Linked, not copied: after a new build, reloading the page is enough.
  if (extension !== undefined) symlinkSync(extension, path.join(extensions, 'zonewright'), 'junction');
  if (vsix !== undefined) install(vsix, home, extensions);

  const server = spawn(
    node(),
    [
      path.join(vscode, 'out/server-main.js'),
      '--host=127.0.0.1',
      '--port=0',
      '--without-connection-token',
      '--accept-server-license-terms',
      `--server-data-dir=${home}`,
      `--extensions-dir=${extensions}`,
      '--disable-telemetry',
      '--disable-experiments',
      '--disable-workspace-trust',
      // Without this a built workbench takes neither extension nor tests from its query.
      ...(automation ? ['--enable-smoke-test-driver'] : []),
    ],
    // A process group of its own: extension hosts and language servers outlive the server by seconds.
    { detached: true, stdio: ['ignore', 'pipe', 'pipe'], env: { ...env, EXTENSIONS_GALLERY: '{"serviceUrl":""}' } },
  );

  let log = '';
  /** @type {Promise<void>} */
  const ended = new Promise((resolve) => {
    server.once('exit', () => resolve());
    server.once('error', (error) => {
      log += String(error);
      resolve();
    });
  });
  const stop = async () => {
    signal(server.pid, 'SIGTERM');
    await within(3_000, ended);
    signal(server.pid, 'SIGKILL');
    rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };

  const port = await new Promise((resolve, reject) => {
    const read = (/** @type {Buffer} */ data) => {
      log += data.toString();
      const match = /Extension host agent listening on (\d+)/.exec(log);
      if (match !== null) resolve(Number(match[1]));
    };
    server.stdout.on('data', read);
    server.stderr.on('data', read);
    void ended.then(() => reject(new Error(`The VS Code server did not start.\n${log}`)));
    void within(30_000, ended).then(() => reject(new Error(`The VS Code server opened no port in 30 s.\n${log}`)));
  }).catch(async (error) => {
    await stop();
    throw error;
  });

  return {
    port,
    url: (query) => `http://127.0.0.1:${port}/?${new URLSearchParams(query)}`,
    uri: (file) => `vscode-remote://127.0.0.1:${port}${pathToFileURL(file).pathname}`,
    log: () => log,
    ended,
    stop,
  };
}

/**
 * Installs a packed extension as a user would.
 * @param {string} vsix
 * @param {string} home
 * @param {string} extensions
 */
function install(vsix, home, extensions) {
  const { status, stdout, stderr } = spawnSync(
    node(),
    [
      path.join(vscode, 'out/server-main.js'),
      `--install-extension=${vsix}`,
      '--accept-server-license-terms',
      `--server-data-dir=${home}`,
      `--extensions-dir=${extensions}`,
    ],
    { encoding: 'utf8', timeout: 120_000, env: { ...process.env, EXTENSIONS_GALLERY: '{"serviceUrl":""}' } },
  );
  if (status !== 0) throw new Error(`VS Code did not install ${vsix}:\n${stdout}${stderr}`);
}

/**
 * Sends a signal to a process group, if it is still there.
 * @param {number | undefined} group
 * @param {NodeJS.Signals} name
 */
function signal(group, name) {
  if (group === undefined) return;
  try {
    process.kill(-group, name);
  } catch {
    // The whole group has ended already.
  }
}

/**
 * Resolves with the promise, or after so many milliseconds without it.
 * @template T
 * @param {number} milliseconds
 * @param {Promise<T>} promise
 * @returns {Promise<T | undefined>}
 */
export function within(milliseconds, promise) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  const late = new Promise((resolve) => {
    timer = setTimeout(resolve, milliseconds, undefined);
  });
  return /** @type {Promise<T | undefined>} */ (Promise.race([promise, late])).finally(() => clearTimeout(timer));
}
