// Runs the suite inside VS Code (`npm run test:editor`), in the extension host of Node and in that of a browser: in a
// downloaded or an installed one, else in the workbench in host/. Returns the counts; what a run that failed looked like
// lies in out/editor-artifacts.
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build, buildEditorSuite } from '../../scripts/build.mjs';
import { setUp } from '../../scripts/setup.mjs';
import { asProgram, isProgram, root, step } from '../../scripts/steps.mjs';
import { openDesk } from './desk.mjs';

const artifacts = path.join(root, 'out/editor-artifacts');

/**
 * @typedef {object} ExtensionHost
 * @property {string} name
 * @property {string} suite
 * @property {string[]} args
 */

/** @type {readonly ExtensionHost[]} */
const extensionHosts = [
  { name: 'Node', suite: 'out/editor/node.js', args: [] },
  { name: 'Web Worker', suite: 'out/editor/browser.js', args: ['--extensionDevelopmentKind=web'] },
];

/**
 * Sets up, runs the suite in every extension host, prints one line per test.
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export async function testEditor() {
  rmSync(artifacts, { recursive: true, force: true });
  mkdirSync(artifacts, { recursive: true });
  const editor = await chooseEditor();
  const desk = await openDesk();
  try {
    const env = { EDITOR_DESK: desk.url, EDITOR_EYES: editor.canBeSeen ? 'yes' : 'no' };
    await buildEditorSuite(env);
    const counts = { passed: 0, failed: 0 };
    for (const host of extensionHosts) {
      const title = `Testing in VS Code, extension host in ${host.name}: ${editor.what}`;
      const failure = await step(title, () => runIn(editor, host, env));
      const { passed, failed } = report(desk.take(), failure);
      counts.passed += passed;
      counts.failed += failed;
    }
    return counts;
  } finally {
    desk.close();
  }
}

/**
 * @typedef {object} Editor
 * @property {string} what
 * @property {string} executable
 * @property {boolean} canBeSeen  its window can be looked at
 */

/** @returns {Promise<Editor>} */
async function chooseEditor() {
  const named = process.env.VSCODE_EXECUTABLE;
  if (named !== undefined && named !== '') return { what: named, executable: named, canBeSeen: false };
  if (canShowWindows() && (await canDownload())) {
    const { downloadAndUnzipVSCode, SilentReporter } = await import('@vscode/test-electron');
    const executable = await step('Downloading VS Code', () =>
      downloadAndUnzipVSCode({ version: 'stable', timeout: 30_000, reporter: new SilentReporter() }),
    ).catch(() => undefined);
    if (executable !== undefined) return { what: 'the newest stable one', executable, canBeSeen: false };
  }
  await setUp({ editor: true, browser: true });
  const executable = path.join(root, 'test/editor/host/code.mjs');
  return { what: 'the workbench in Chromium', executable, canBeSeen: true };
}

function canShowWindows() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}

async function canDownload() {
  try {
    const url = 'https://update.code.visualstudio.com/api/releases/stable';
    return (await fetch(url, { signal: AbortSignal.timeout(4_000) })).ok;
  } catch {
    return false; // No network, or one that does not reach it: the other way is as good.
  }
}

/**
 * @param {Editor} editor
 * @param {ExtensionHost} host
 * @param {Record<string, string>} env
 * @returns {Promise<string | undefined>} what went wrong, if not a test
 */
async function runIn({ executable }, { name, suite, args }, env) {
  const { runTests } = await import('@vscode/test-electron');
  try {
    await withoutChatter(() =>
      runTests({
        vscodeExecutablePath: executable,
        extensionDevelopmentPath: root,
        extensionTestsPath: path.join(root, suite),
        extensionTestsEnv: { ...env, EDITOR_ARTIFACTS: path.join(artifacts, name) },
        launchArgs: [
          path.join(root, 'test/editor/workspace'),
          '--disable-extensions',
          '--disable-workspace-trust',
          ...args,
        ],
      }),
    );
    return undefined;
  } catch (error) {
    return String(error);
  }
}

/**
 * test-electron and the desktop's Electron print much that says nothing about the suite.
 * @param {() => Promise<unknown>} work
 */
async function withoutChatter(work) {
  if (process.env.EDITOR_VERBOSE !== undefined) return work();
  const { log } = console;
  console.log = () => undefined;
  try {
    return await work();
  } finally {
    console.log = log;
  }
}

/**
 * @param {import('./desk.mjs').Entry[]} all
 * @param {string | undefined} failure
 */
function report(all, failure) {
  const finished = all.some(({ end }) => end === true);
  for (const { note } of all) if (note !== undefined) console.log(`  ${note}`);
  const entries = all.filter(({ title }) => title !== undefined);
  for (const { title, milliseconds, error } of entries) {
    console.log(`  ${error === undefined ? '✔' : '✘'} ${title} (${milliseconds} ms)`);
    if (error !== undefined) console.log(`${error.replace(/^/gm, '      ')}`);
  }
  const failed = entries.filter(({ error }) => error !== undefined).length;
  const passed = entries.length - failed;
  // A suite that did not get to its end has failed, whatever the tests before said.
  if (failed === 0 && (failure !== undefined || !finished)) {
    console.log(`  ✘ the suite did not come to its end: ${failure ?? 'no result'}`);
    return { passed, failed: 1 };
  }
  return { passed, failed };
}

if (isProgram(import.meta.url)) {
  await asProgram(async () => {
    await setUp();
    await build();
    const { passed, failed } = await testEditor();
    console.log(`${passed} passed, ${failed} failed`);
    return failed === 0 ? 0 : 1;
  });
}
