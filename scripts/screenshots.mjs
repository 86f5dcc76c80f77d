// Takes the README's pictures from the samples in a real VS Code (`npm run screenshots`): docs/images/*.png.
// Look at them before they are committed. `npm run screenshots -- NAME` takes one.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { setUp } from './setup.mjs';
import { asProgram, Complaint, root, step } from './steps.mjs';

/** @typedef {import('playwright-core').Page} Page */

/**
 * @typedef {object} Picture
 * @property {string} name  of the file in docs/images
 * @property {string} file  the sample that is open
 * @property {{ width: number, height: number }} size
 * @property {(page: Page) => Promise<unknown>} show  brings the window into the state of the picture
 */

/** @type {readonly Picture[]} */
const pictures = [
  {
    name: 'squiggle',
    file: 'example.com.zone',
    size: { width: 1180, height: 760 },
    async show(page) {
      await page.keyboard.press('Control+Shift+M'); // the list of problems
      await page.locator('.markers-panel .monaco-tl-row').first().waitFor();
    },
  },
  {
    name: 'hover',
    file: 'example.com.zone',
    size: { width: 1180, height: 720 },
    show: (page) => hoverOver(page, 'MX   10 mx1', '10'),
  },
  {
    name: 'finding',
    file: 'example.com.zone',
    size: { width: 1180, height: 720 },
    show: (page) => hoverOver(page, 'MX   20 mx2.example.com', 'mx2.example.com'),
  },
];

const themes = [
  { suffix: '', theme: 'Default Light Modern' },
  { suffix: '-dark', theme: 'Default Dark Modern' },
];

const settings = {
  'breadcrumbs.enabled': false,
  'editor.fontSize': 15,
  'editor.hover.delay': 100,
  'editor.minimap.enabled': false,
  'editor.renderLineHighlight': 'none',
  'editor.stickyScroll.enabled': false,
  'window.autoDetectColorScheme': false,
  'window.commandCenter': false,
  'workbench.activityBar.location': 'hidden',
  'workbench.layoutControl.enabled': false,
};

const samples = path.join(root, 'samples');
const images = path.join(root, 'docs/images');

await asProgram(async () => {
  const names = process.argv.slice(2);
  const wanted = pictures.filter(({ name }) => names.length === 0 || names.includes(name));
  if (wanted.length === 0) throw new Complaint(`Pictures: ${pictures.map(({ name }) => name).join(', ')}`);
  await setUp({ editor: true, browser: true });
  const { build } = await import('./build.mjs');
  const { launchBrowser } = await import('../test/editor/host/browser.mjs');
  await build();
  mkdirSync(images, { recursive: true });
  const browser = await launchBrowser();
  try {
    for (const { suffix, theme } of themes) {
      for (const picture of wanted) {
        await step(`docs/images/${picture.name}${suffix}.png`, () => take(browser, picture, theme, suffix));
      }
    }
  } finally {
    await browser.close();
  }
});

/**
 * Every picture gets an editor of its own: what one leaves open must not stand in the next.
 * @param {import('playwright-core').Browser} browser
 * @param {Picture} picture
 * @param {string} theme
 * @param {string} suffix
 */
async function take(browser, { name, file, size, show }, theme, suffix) {
  const { startWorkbench } = await import('../test/editor/host/workbench.mjs');
  const workbench = await startWorkbench({ extension: root, settings: { ...settings, 'workbench.colorTheme': theme } });
  try {
    // Two device pixels for one: sharp on today's screens.
    const page = await browser.newPage({ viewport: size, deviceScaleFactor: 2 });
    const payload = JSON.stringify([['openFile', workbench.uri(path.join(samples, file))]]);
    await page.goto(workbench.url({ folder: samples, payload }));
    await page.locator('.squiggly-error').first().waitFor({ timeout: 60_000 });
    await page.keyboard.press('Control+b'); // without the side bar
    await page.locator('.part.sidebar').waitFor({ state: 'hidden' });
    await scrollTo(page, '; --- Mail');
    await show(page);
    await atRest(page);
    await page.screenshot({ path: path.join(images, `${name}${suffix}.png`) });
    await page.close();
  } finally {
    await workbench.stop();
  }
}

/**
 * Scrolls until the line is near the top.
 * @param {Page} page
 * @param {string} text
 */
async function scrollTo(page, text) {
  const line = page.locator('.view-line', { hasText: text }).first();
  await page.mouse.move(400, 300);
  for (let turns = 0; turns < 60; turns++) {
    const box = (await line.count()) > 0 ? await line.boundingBox() : null;
    if (box !== null && box.y < 130) return;
    await page.mouse.wheel(0, 40);
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  }
}

/**
 * Moves the mouse onto a text of a line and waits for the hover.
 * @param {Page} page
 * @param {string} lineText
 * @param {string} text  inside `lineText`
 */
async function hoverOver(page, lineText, text) {
  const place = await page.evaluate(
    ([lineText, text]) => {
      // The editor shows blanks as non-breaking spaces, and cuts a line into spans as its colours want.
      const plain = (/** @type {string} */ shown) => shown.replace(/\u00a0/g, ' ').replace(/[\u200b-\u200f]/g, '');
      for (const line of document.querySelectorAll('.view-line')) {
        const start = plain(line.textContent ?? '').indexOf(lineText);
        if (start < 0) continue;
        let offset = start + lineText.indexOf(text) + Math.floor(text.length / 2);
        const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
          const { length } = node.textContent ?? '';
          if (offset >= length) {
            offset -= length;
            continue;
          }
          const range = document.createRange();
          range.setStart(node, offset);
          range.setEnd(node, offset + 1);
          const { x, y, width, height } = range.getBoundingClientRect();
          return { x: x + width / 2, y: y + height / 2 };
        }
      }
      return undefined;
    },
    [lineText, text],
  );
  if (place === undefined) throw new Error(`${lineText} is not on the screen`);
  await page.mouse.move(place.x + 3, place.y + 60);
  await page.mouse.move(place.x, place.y, { steps: 6 });
  await page
    .locator('.monaco-hover .hover-row')
    .filter({ visible: true, hasNotText: /^Loading/ })
    .first()
    .waitFor();
}

/**
 * Waits until the window looks the same twice in a row: nothing loads, nothing moves.
 * @param {Page} page
 */
async function atRest(page) {
  /** @type {Buffer} */
  let before = Buffer.alloc(0);
  for (let turns = 0; turns < 40; turns++) {
    await page.waitForTimeout(250);
    const now = await page.screenshot({ caret: 'hide' });
    if (now.equals(before)) return;
    before = now;
  }
}
