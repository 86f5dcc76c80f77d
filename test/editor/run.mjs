// Runs the suite inside VS Code (`npm run test:editor`): a downloaded or an installed one, else the workbench in host/.
// Returns the counts; what a run that failed looked like lies in out/editor-artifacts.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build, buildEditorSuite } from '../../scripts/build.mjs';
import { setUp } from '../../scripts/setup.mjs';
import { asProgram, isProgram, root, step } from '../../scripts/steps.mjs';

const artifacts = path.join(root, 'out/editor-artifacts');
const results = path.join(artifacts, 'results.jsonl');

/**
 * Sets up, runs the suite, prints one line per test.
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export async function testEditor() {
  rmSync(artifacts, { recursive: true, force: true });
  mkdirSync(artifacts, { recursive: true });
  writeFileSync(results, '');
  const editor = await chooseEditor();
  await buildEditorSuite();
  const failure = await step(`Testing in VS Code: ${editor.what}`, () => runIn(editor));
  return report(failure);
}

/**
 * @typedef {object} Editor
 * @property {string} what
 * @property {string} executable
 */

/** @returns {Promise<Editor>} */
async function chooseEditor() {
  const named = process.env.VSCODE_EXECUTABLE;
  if (named !== undefined && named !== '') return { what: named, executable: named };
  if (canShowWindows() && (await canDownload())) {
    const { downloadAndUnzipVSCode, SilentReporter } = await import('@vscode/test-electron');
    const executable = await step('Downloading VS Code', () =>
      downloadAndUnzipVSCode({ version: 'stable', timeout: 30_000, reporter: new SilentReporter() }),
    ).catch(() => undefined);
    if (executable !== undefined) return { what: 'the newest stable one', executable };
  }
  await setUp({ editor: true, browser: true });
  return { what: 'the workbench in Chromium', executable: path.join(root, 'test/editor/host/code.mjs') };
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
 * @returns {Promise<string | undefined>} what went wrong, if not a test
 */
async function runIn({ executable }) {
  const { runTests } = await import('@vscode/test-electron');
  try {
    await withoutChatter(() =>
      runTests({
        vscodeExecutablePath: executable,
        extensionDevelopmentPath: root,
        extensionTestsPath: path.join(root, 'out/editor/index.js'),
        extensionTestsEnv: { ZONEWRIGHT_RESULTS: results, EDITOR_ARTIFACTS: artifacts },
        launchArgs: [path.join(root, 'test/editor/workspace'), '--disable-extensions', '--disable-workspace-trust'],
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

/** @param {string | undefined} failure */
function report(failure) {
  const lines = readFileSync(results, 'utf8').split('\n').filter(Boolean);
  const all = lines.map((line) => JSON.parse(line));
  const finished = all.some(({ end }) => end === true);
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
