// Measures the same as opening.ts in a real browser: `opening-chromium.mjs BUNDLE PLAN` prints JSON.
import { readFileSync } from 'node:fs';
import { launchBrowser } from '../editor/host/browser.mjs';

const [bundle, planFile] = process.argv.slice(2);
const { file, uri } = JSON.parse(readFileSync(planFile, 'utf8'));
const browser = await launchBrowser();
try {
  const page = await browser.newPage();
  const given = { source: readFileSync(bundle, 'utf8'), text: readFileSync(file, 'utf8'), uri };
  const figures = await page.evaluate(async ({ source, text, uri }) => {
    const started = performance.now();
    const worker = new Worker(URL.createObjectURL(new Blob([source], { type: 'text/javascript' })));
    /** @type {(method: string, params: object, id?: number) => void} */
    const send = (method, params, id) => worker.postMessage({ jsonrpc: '2.0', method, params, ...(id && { id }) });
    /** @type {(is: (message: { id?: number, method?: string }) => boolean) => Promise<number>} */
    const when = (is) =>
      new Promise((resolve) => {
        worker.addEventListener('message', ({ data }) => is(data) && resolve(performance.now()));
      });
    const answered = when(({ id, method }) => id === 1 && method === undefined);
    const published = when(({ method }) => method === 'textDocument/publishDiagnostics');
    const capabilities = { textDocument: { publishDiagnostics: { relatedInformation: true } } };
    send('initialize', { processId: null, rootUri: null, capabilities }, 1);
    const initialize = (await answered) - started;
    send('initialized', {});
    const began = performance.now();
    send('textDocument/didOpen', { textDocument: { uri, languageId: 'dns-zone', version: 1, text } });
    return { initialize, open: (await published) - began };
  }, given);
  console.log(JSON.stringify(figures));
} finally {
  await browser.close();
}
