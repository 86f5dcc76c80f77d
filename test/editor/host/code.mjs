#!/usr/bin/env node
// Stands in for the desktop's `code` where that can't be had: takes the arguments that @vscode/test-electron gives it
// and runs the same suite in the same workbench and extension host, in a page. Exit status: that of the suite.
//   code.mjs [FOLDER] --extensionDevelopmentPath=DIR --extensionTestsPath=FILE [--user-data-dir=DIR]
//     [--extensionDevelopmentKind=web]  in the extension host of a browser, a Web Worker
// EDITOR_ARTIFACTS: folder for a picture and the logs of a run that failed. EDITOR_TIMEOUT: limit in milliseconds.
// EDITOR_DESK: who is told how to look at the window.
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import path from 'node:path';
import { format, parseArgs } from 'node:util';
import { launchBrowser } from './browser.mjs';
import { folderUri, serveForBrowser } from './web.mjs';
import { startWorkbench } from './workbench.mjs';

const { values, positionals } = parseArgs({
  strict: false,
  allowPositionals: true,
  options: {
    extensionDevelopmentKind: { type: 'string', multiple: true },
    extensionDevelopmentPath: { type: 'string', multiple: true },
    extensionTestsPath: { type: 'string' },
    'user-data-dir': { type: 'string' },
  },
});
const limit = Number(process.env.EDITOR_TIMEOUT ?? 300_000);
const { EDITOR_ARTIFACTS: artifacts, EDITOR_DESK: desk, EDITOR_VERBOSE: verbose } = process.env;
const inBrowser = values.extensionDevelopmentKind?.includes('web') === true;

process.exitCode = await main();

async function main() {
  const browser = await launchBrowser();
  // The page of a workbench lets its extensions speak with their own server only; ours come from another one.
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, bypassCSP: inBrowser });
  const eyes = await openEyes(page);
  const web = inBrowser
    ? await serveForBrowser(page, extensionPath(), { tests: testsPath(), folder: positionals[0] })
    : undefined;
  const workbench = await startWorkbench({
    automation: true,
    settings: userSettings(),
  });
  const stop = async () => {
    eyes.close();
    web?.close();
    await browser.close().catch(() => undefined);
    await workbench.stop();
  };
  for (const name of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
    process.once(name, () => void stop().finally(() => process.exit(1)));
  }
  try {
    /** @type {string[]} */
    const log = [];
    /** @type {string} */
    let outcome = '';
    await page.exposeFunction('codeAutomationLog', (/** @type {string} */ level, /** @type {unknown[]} */ args) => {
      const line = `[${level}] ${format(...args)}`;
      log.push(line);
      if (verbose !== undefined) console.error(line);
    });
    /** @type {Promise<string>} */
    const ended = new Promise((resolve) => {
      const late = setTimeout(() => resolve(`The suite gave no result in ${limit / 1000} s.`), limit);
      const end = (/** @type {string} */ text) => {
        clearTimeout(late);
        resolve(text);
      };
      void page.exposeFunction('codeAutomationExit', (/** @type {number} */ code) =>
        end(code === 0 ? '' : 'The suite failed.'),
      );
      page.once('crash', () => end('The page crashed.'));
      void workbench.ended.then(() => end('The VS Code server ended.'));
    });
    await page.goto(workbench.url(query(workbench)));
    outcome = await ended;
    if (outcome === '') return 0;
    console.error(outcome);
    if (artifacts !== undefined) {
      mkdirSync(artifacts, { recursive: true });
      await page.screenshot({ path: path.join(artifacts, 'failed.png') }).catch(() => undefined);
      writeFileSync(path.join(artifacts, 'workbench.log'), log.join('\n'));
      writeFileSync(path.join(artifacts, 'server.log'), workbench.log());
      console.error(`A picture of the window and the logs are in ${artifacts}`);
    }
    return 1;
  } finally {
    await stop();
  }
}

/**
 * Lets the suite see what the window shows, which VS Code tells no extension: GET /?selector=CSS answers with a JSON
 * array of the texts of the visible elements. The desk is told the address.
 * @param {import('playwright-core').Page} page
 */
async function openEyes(page) {
  const server = createServer((request, response) => {
    const selector = new URL(request.url ?? '/', 'http://localhost').searchParams.get('selector') ?? 'body';
    page
      .locator(selector)
      .filter({ visible: true })
      .allInnerTexts()
      .then((texts) => response.end(JSON.stringify(texts)))
      .catch((error) => response.writeHead(500).end(String(error)));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  if (desk !== undefined) {
    await fetch(new URL('eyes', desk), { method: 'POST', body: `http://127.0.0.1:${port}/` });
  }
  return { close: () => server.close() };
}

/**
 * The query that tells the workbench which folder to open, and which extension and which suite to run.
 * @param {import('./workbench.mjs').Workbench} workbench
 * @returns {Record<string, string>}
 */
function query(workbench) {
  const folder = positionals[0];
  const tests = testsPath();
  const payload = [
    ['skipWelcome', 'true'],
    ['skipReleaseNotes', 'true'],
  ];
  if (!inBrowser) {
    payload.push(['extensionDevelopmentPath', workbench.uri(extensionPath())]);
    if (tests !== undefined) payload.push(['extensionTestsPath', workbench.uri(tests)]);
  }
  return {
    ...(folder === undefined ? { ew: 'true' } : { folder: inBrowser ? folderUri : path.resolve(folder) }),
    payload: JSON.stringify(payload),
  };
}

function extensionPath() {
  const [folder] = /** @type {string[]} */ (values.extensionDevelopmentPath ?? []);
  if (folder === undefined) throw new Error('--extensionDevelopmentPath is missing');
  return path.resolve(folder);
}

function testsPath() {
  const file = values.extensionTestsPath;
  return typeof file === 'string' ? createRequire(import.meta.url).resolve(path.resolve(file)) : undefined;
}

/** @returns {Record<string, unknown>} */
function userSettings() {
  const directory = values['user-data-dir'];
  if (typeof directory !== 'string') return {};
  try {
    return JSON.parse(readFileSync(path.join(directory, 'User/settings.json'), 'utf8'));
  } catch {
    return {}; // A fresh profile has none.
  }
}
