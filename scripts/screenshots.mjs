// Takes pictures of the samples in a real VS Code (`npm run screenshots`): those of pages go to docs/images/, those that
// are only to be looked at, dark and high-contrast ones too, to out/screenshots/. `npm run screenshots -- NAME` takes one.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { setUp } from './setup.mjs';
import { asProgram, Complaint, root, step } from './steps.mjs';

/** @typedef {import('playwright-core').Page} Page */

/**
 * @typedef {object} Picture
 * @property {string} name  of the file
 * @property {boolean} [page]  whether a page shows it, in the light theme
 * @property {string} file  the sample that is open
 * @property {{ width: number, height: number }} size
 * @property {boolean} [sideBar]  with the explorer
 * @property {Record<string, unknown>} [settings]  on top of those of all pictures
 * @property {readonly string[]} [themes]  suffixes of its themes; light and dark unless it says others
 * @property {string} [scroll]  the line that is near the top
 * @property {(page: Page) => Promise<unknown>} show  brings the window into the state of the picture
 */

/** @type {readonly Picture[]} */
const pictures = [
  {
    name: 'squiggle',
    page: true,
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
  {
    name: 'route',
    page: true,
    file: 'example.com.zone',
    size: { width: 1180, height: 860 },
    themes: ['', '-dark', '-contrast'],
    show: (page) => hoverOver(page, 'lists           IN MX   10', 'MX'),
  },
  {
    name: 'routes',
    page: true,
    file: 'example.com.zone',
    size: { width: 1580, height: 760 },
    themes: ['', '-dark', '-contrast'],
    sideBar: true,
    show: showRoutes,
  },
  {
    name: 'completion',
    page: true,
    file: 'example.com.zone',
    size: { width: 1180, height: 620 },
    settings: { 'editor.parameterHints.enabled': false },
    scroll: 'www             IN CNAME',
    async show(page) {
      await page.locator('.view-line', { hasText: 'shop            IN A' }).first().click();
      await page.keyboard.press('Control+End');
      await page.keyboard.press('Enter');
      await page.keyboard.type('news            IN MX   10 ');
      await page.keyboard.press('Control+Space');
      await page.locator('.suggest-widget .monaco-list-row').first().waitFor();
    },
  },
  {
    name: 'rename',
    file: 'example.com.zone',
    size: { width: 1180, height: 760 },
    async show(page) {
      await clickOn(page, 'lists           IN MX   10 mx1', 'mx1');
      await page.keyboard.press('F2');
      const name = page.locator('.rename-box input');
      await name.fill('inbound');
      await name.press('Control+Enter'); // the preview
      await page.locator('.bulk-edit-panel .monaco-list-row').first().waitFor();
    },
  },
  {
    name: 'outline',
    file: 'example.com.zone',
    size: { width: 1180, height: 620 },
    async show(page) {
      await clickOn(page, 'lists           IN MX   10 mx1', 'mx1');
      await page.keyboard.press('Control+Shift+o');
      await page.locator('.quick-input-list .monaco-list-row').nth(3).waitFor();
    },
  },
  {
    name: 'inlay-hints',
    file: 'example.com.zone',
    size: { width: 1180, height: 620 },
    settings: { 'zonewright.inlayHints.fullName': true, 'zonewright.inlayHints.inheritedTtl': true },
    scroll: '$ORIGIN',
    async show(page) {
      await page.mouse.move(700, 600);
      await page.locator('.monaco-hover').filter({ visible: true }).waitFor({ state: 'detached' });
    },
  },
  {
    name: 'quick-fix',
    file: 'example.com.zone',
    size: { width: 1180, height: 620 },
    async show(page) {
      await clickOn(page, 'MX   20 mx2.example.com', 'mx2.example.com');
      await page.keyboard.press('Control+.');
      await page.locator('.action-widget .monaco-list-row').first().waitFor();
    },
  },
  {
    name: 'japanese',
    page: true,
    file: 'example.com.zone',
    size: { width: 1180, height: 860 },
    settings: { 'zonewright.language': 'ja' },
    show: (page) => hoverOver(page, 'lists           IN MX   10', 'MX'),
  },
];

const themes = [
  { suffix: '', theme: 'Default Light Modern' },
  { suffix: '-dark', theme: 'Default Dark Modern' },
  { suffix: '-contrast', theme: 'Default High Contrast' },
];

const settings = {
  'breadcrumbs.enabled': false,
  'editor.fontSize': 15,
  'editor.hover.delay': 100,
  'editor.minimap.enabled': false,
  'editor.renderLineHighlight': 'none',
  'editor.stickyScroll.enabled': false,
  // What is typed for a picture never reaches the samples.
  'files.autoSave': 'off',
  'window.autoDetectColorScheme': false,
  'window.commandCenter': false,
  'workbench.activityBar.location': 'hidden',
  'workbench.layoutControl.enabled': false,
};

const samples = path.join(root, 'samples');
const images = path.join(root, 'docs/images');
const looks = path.join(root, 'out/screenshots');

await asProgram(async () => {
  const names = process.argv.slice(2);
  const wanted = pictures.filter(({ name }) => names.length === 0 || names.includes(name));
  if (wanted.length === 0) throw new Complaint(`Pictures: ${pictures.map(({ name }) => name).join(', ')}`);
  await setUp({ editor: true, browser: true });
  const { build } = await import('./build.mjs');
  const { launchBrowser } = await import('../test/editor/host/browser.mjs');
  await build();
  for (const folder of [images, looks]) mkdirSync(folder, { recursive: true });
  const browser = await launchBrowser();
  try {
    for (const { suffix, theme } of themes) {
      for (const picture of wanted) {
        if (!(picture.themes ?? ['', '-dark']).includes(suffix)) continue;
        const folder = picture.page === true && suffix === '' ? images : looks;
        const file = path.join(folder, `${picture.name}${suffix}.png`);
        await step(path.relative(root, file), () => take(browser, picture, theme, file));
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
 * @param {string} image
 */
async function take(browser, picture, theme, image) {
  const { file, size, show, sideBar = false, scroll = '; --- Mail' } = picture;
  const { startWorkbench } = await import('../test/editor/host/workbench.mjs');
  const workbench = await startWorkbench({
    extension: root,
    settings: { ...settings, ...picture.settings, 'workbench.colorTheme': theme },
  });
  try {
    // Two device pixels for one: sharp on today's screens.
    const page = await browser.newPage({ viewport: size, deviceScaleFactor: 2 });
    const payload = JSON.stringify([['openFile', workbench.uri(path.join(samples, file))]]);
    await page.goto(workbench.url({ folder: samples, payload }));
    await page.locator('.squiggly-error').first().waitFor({ timeout: 60_000 });
    if (!sideBar) {
      await page.keyboard.press('Control+b');
      await page.locator('.part.sidebar').waitFor({ state: 'hidden' });
    }
    await scrollTo(page, scroll);
    await show(page);
    await atRest(page);
    await page.screenshot({ path: image });
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
  const place = await placeOf(page, lineText, text);
  await page.mouse.move(place.x + 3, place.y + 60);
  await page.mouse.move(place.x, place.y, { steps: 6 });
  await page
    .locator('.monaco-hover .hover-row')
    .filter({ visible: true, hasNotText: /^Loading/ })
    .first()
    .waitFor();
}

/**
 * Clicks on a text of a line.
 * @param {Page} page
 * @param {string} lineText
 * @param {string} text  inside `lineText`
 */
async function clickOn(page, lineText, text) {
  const { x, y } = await placeOf(page, lineText, text);
  await page.mouse.click(x, y);
  await page.locator('.monaco-editor.focused').first().waitFor();
}

/**
 * Where the middle of a text of a line is on the screen.
 * @param {Page} page
 * @param {string} lineText
 * @param {string} text  inside `lineText`
 */
async function placeOf(page, lineText, text) {
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
  return place;
}

/**
 * The tree of mail routes with one host switched off, and the picture beside it.
 * @param {Page} page
 */
async function showRoutes(page) {
  const run = async (/** @type {string} */ command) => {
    await page.keyboard.press('F1');
    await page.keyboard.type(command);
    await page.locator('.quick-input-list .monaco-list-row', { hasText: command }).first().click();
  };
  await run('Zonewright: Show Mail Routes');
  // Room for the tree: without the files, and wider.
  await page.locator('.pane-header', { hasText: 'samples' }).click();
  const side = await page.locator('.part.sidebar').boundingBox();
  const edge = (side?.x ?? 0) + (side?.width ?? 300);
  await page.mouse.move(edge, 300);
  await page.mouse.down();
  await page.mouse.move(edge + 130, 300, { steps: 5 });
  await page.mouse.up();
  const row = (/** @type {string} */ text) => page.locator('.pane .monaco-list-row', { hasText: text });
  await row('lists.example.com.').first().waitFor();
  await run('Zonewright: Show Mail Route as Picture');
  await page.locator('.quick-input-list .monaco-list-row', { hasText: 'lists.example.com.' }).first().click();
  await page.locator('iframe.webview.ready').first().waitFor();
  await run('Zonewright: Show Mail Routes');
  const host = row('mx1.example.com.').nth(1);
  await host.hover();
  await host.locator('.action-label.codicon-debug-disconnect').click();
  await row('mx1.example.com.').locator('.codicon-circle-slash').first().waitFor();
  await page.mouse.move(900, 700);
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
