// The browser that shows the workbench to tests and takes the pictures: the machine's own Chromium, without a window.
import { chromium } from 'playwright-core';
import { findChromium } from '../../../scripts/setup.mjs';

/** Starts Chromium; the caller closes it. */
export async function launchBrowser() {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error('There is no Chromium on this machine.');
  return chromium.launch({
    executablePath,
    headless: true,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
