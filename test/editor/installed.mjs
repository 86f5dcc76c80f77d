// Tries a packed extension: installed into VS Code's workbench as a user would, it has to underline and to explain.
import path from 'node:path';
import { setUp } from '../../scripts/setup.mjs';
import { root } from '../../scripts/steps.mjs';

const folder = path.join(root, 'test/editor/workspace');

/**
 * Fails unless the faulty MX target of a zone is underlined and the hover on its record says what it is.
 * @param {string} vsix
 */
export async function tryInstalled(vsix) {
  await setUp({ editor: true, browser: true });
  const { launchBrowser } = await import('./host/browser.mjs');
  const { startWorkbench } = await import('./host/workbench.mjs');
  const workbench = await startWorkbench({ vsix });
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    page.setDefaultTimeout(60_000);
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
  } finally {
    await browser.close();
    await workbench.stop();
  }
}
