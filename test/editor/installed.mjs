// Tries the packed extension in VS Code's workbench, installed as a user would and as a browser gets it: it has to
// underline and to explain.
import path from 'node:path';
import { setUp } from '../../scripts/setup.mjs';
import { root } from '../../scripts/steps.mjs';

const folder = path.join(root, 'test/editor/workspace');

/**
 * In the extension host of Node, where it is installed from the package.
 * @param {string} vsix
 */
export async function tryInstalled(vsix) {
  await tryIn({ vsix }, () => Promise.resolve({ close: () => undefined }));
}

/**
 * In the extension host of a browser.
 * @param {string} unpacked  what was in the package
 */
export async function tryInBrowser(unpacked) {
  const { serveForBrowser } = await import('./host/web.mjs');
  await tryIn({ automation: true }, (page) => serveForBrowser(page, unpacked));
}

/**
 * Fails unless the faulty MX target of a zone is underlined and the hover on its record says what it is.
 * @param {{ vsix?: string, automation?: boolean }} options
 * @param {(page: import('playwright-core').Page) => Promise<{ close: () => unknown }>} prepare
 */
async function tryIn(options, prepare) {
  await setUp({ editor: true, browser: true });
  const { launchBrowser } = await import('./host/browser.mjs');
  const { startWorkbench } = await import('./host/workbench.mjs');
  const workbench = await startWorkbench(options);
  const browser = await launchBrowser();
  try {
    // The page of a workbench lets its extensions speak with their own server only.
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, bypassCSP: true });
    page.setDefaultTimeout(60_000);
    const prepared = await prepare(page);
    const zone = workbench.uri(path.join(folder, 'example.com.zone'));
    await page.goto(workbench.url({ folder, payload: JSON.stringify([['openFile', zone]]) }));
    await page.locator('.squiggly-error').first().waitFor();
    // A click puts the cursor there, so that the hover can be asked for without waiting for the mouse to rest.
    await page.locator('.view-line span', { hasText: /^MX$/ }).first().click();
    await page.keyboard.press('Control+K');
    await page.keyboard.press('Control+I');
    await page
      .locator('.monaco-hover', { hasText: /RFC.?1035/ })
      .filter({ visible: true })
      .first()
      .waitFor();
    prepared.close();
  } finally {
    await browser.close();
    await workbench.stop();
  }
}
