// Brings what the project needs onto this machine; quick when everything is there. Node's builtins only.
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { asProgram, attempt, Complaint, isProgram, npm, root, step } from './steps.mjs';

const host = path.join(root, 'test/editor/host');
const packing = path.join(root, 'scripts/vsce');

/**
 * Installs the packages, and on request the editor, the browser that shows it, and what packs the extension.
 * @param {{ editor?: boolean, browser?: boolean, packer?: boolean }} [wanted]
 */
export async function setUp({ editor = false, browser = false, packer = false } = {}) {
  checkNode();
  await packages();
  if (editor) await editorHost();
  if (browser) await chromium();
  if (packer) await vsce();
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    throw new Complaint(`Zonewright needs Node.js 20.19 or newer; this is ${process.version}.`);
  }
}

async function packages() {
  const folder = path.join(root, 'node_modules');
  // A linked folder is somebody's arrangement (several worktrees, one installation): they keep it up to date.
  if (existsSync(folder) && lstatSync(folder).isSymbolicLink()) return;
  await whenStale(folder, path.join(root, 'package-lock.json'), () =>
    step('Installing packages', () => npm(['ci', '--prefer-offline'], root)),
  );
}

/** VS Code's workbench and server out of the npm package code-server: some 800 MB, in a folder of their own. */
async function editorHost() {
  await whenStale(path.join(host, 'node_modules'), path.join(host, 'package-lock.json'), () =>
    step('Installing an editor: the VS Code workbench from npm, 800 MB on disk', async () => {
      // Scripts off: code-server's would compile native modules that neither tests nor the demo use. The one step of
      // theirs that matters is the second line (`npm ci` refuses the shrinkwrap that comes with it).
      await npm(['ci', '--ignore-scripts', '--prefer-offline'], host);
      const inner = path.join(host, 'node_modules/code-server/lib/vscode');
      await npm(['install', '--omit=dev', '--ignore-scripts', '--prefer-offline'], inner);
    }),
  );
}

/** vsce, without the optional packages that need a compiler: they keep passwords, and nothing is published from here. */
async function vsce() {
  await whenStale(path.join(packing, 'node_modules'), path.join(packing, 'package-lock.json'), () =>
    step('Installing what packs the extension', () =>
      npm(['ci', '--ignore-scripts', '--omit=optional', '--prefer-offline'], packing),
    ),
  );
}

/**
 * Runs `install` unless `folder` was installed from this very `lockfile`.
 * @param {string} folder
 * @param {string} lockfile
 * @param {() => Promise<unknown>} install
 */
async function whenStale(folder, lockfile, install) {
  const stamp = path.join(folder, '.zonewright-installed');
  const hash = createHash('sha256').update(readFileSync(lockfile)).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return;
  await install();
  writeFileSync(stamp, hash);
}

/** Where a Chromium may be, the first that is there; undefined when there is none. */
export function findChromium() {
  const named = process.env.CHROMIUM;
  if (named !== undefined) {
    if (existsSync(named)) return named;
    throw new Complaint(`CHROMIUM names ${named}, which does not exist.`);
  }
  return [
    ...['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'].flatMap(onPath),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ].find((file) => existsSync(file));
}

/**
 * The files that a program's name stands for, as the shell would look for it.
 * @param {string} name
 * @returns {string[]}
 */
export function onPath(name) {
  const suffixes = process.platform === 'win32' ? ['.exe', '.cmd'] : [''];
  return (process.env.PATH ?? '')
    .split(path.delimiter)
    .flatMap((folder) => suffixes.map((suffix) => path.join(folder, name + suffix)))
    .filter((file) => existsSync(file));
}

async function chromium() {
  if (findChromium() !== undefined) return;
  if (process.getuid?.() !== 0 || onPath('apt-get').length === 0) {
    throw new Complaint('The tests inside VS Code need Chromium or Chrome: install one, or name it in CHROMIUM.');
  }
  await step('Installing Chromium', () => aptInstall(['chromium']));
}

/**
 * Installs Debian packages; the lists are fetched anew only when they are what is missing.
 * @param {readonly string[]} names
 */
async function aptInstall(names) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const install = ['install', '-y', '-qq', '--no-install-recommends', ...names];
  if ((await attempt('apt-get', install, { env })).code === 0) return;
  await attempt('apt-get', ['update', '-qq'], { env });
  const { code, output } = await attempt('apt-get', install, { env });
  if (code !== 0) throw new Complaint(`apt-get could not install ${names.join(', ')}:\n${output.trimEnd()}`);
}

if (isProgram(import.meta.url)) {
  await asProgram(() =>
    setUp({ editor: process.argv.includes('--editor'), browser: process.argv.includes('--editor') }),
  );
}
