// Draws icons/icon.png, 256 by 256 pixels, from icons/icon.svg (`npm run icon`): the Marketplace takes no SVG.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setUp } from './setup.mjs';
import { asProgram, root } from './steps.mjs';

const size = 256;

await asProgram(async () => {
  await setUp({ editor: true, browser: true });
  const { launchBrowser } = await import('../test/editor/host/browser.mjs');
  const svg = readFileSync(path.join(root, 'icons/icon.svg'), 'utf8');
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${svg}`);
    await page.screenshot({ path: path.join(root, 'icons/icon.png'), omitBackground: true });
  } finally {
    await browser.close();
  }
});
