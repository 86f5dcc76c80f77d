// Has a workbench run an extension, and its suite, in the extension host of a browser. They come over HTTP: a Web Worker
// can't be made from a file of the remote machine. The folder lies on no machine: the extension in files/ has it in memory.
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** @type {Record<string, string>} */
const types = { '.js': 'text/javascript', '.json': 'application/json', '.svg': 'image/svg+xml' };

/** The folder as the workbench opens it. */
export const folderUri = 'vscode-test-web://mount/';

/** The extension that has it. */
const filesExtension = path.join(path.dirname(fileURLToPath(import.meta.url)), 'files');

/**
 * Serves the extension and tells the page of it; to be called before the page is opened.
 * @param {import('playwright-core').Page} page
 * @param {string} extension  its folder
 * @param {{ tests?: string | undefined, folder?: string | undefined }} [opened]  a suite in that folder; what `folderUri` holds
 */
export async function serveForBrowser(page, extension, { tests, folder } = {}) {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const headers = { 'access-control-allow-origin': '*', 'cache-control': 'no-store' };
    if (pathname === '/-/folder') {
      response.writeHead(200, headers).end(JSON.stringify(folder === undefined ? {} : filesOf(folder)));
      return;
    }
    const [base, name] = pathname.startsWith('/-/files/')
      ? [filesExtension, pathname.slice('/-/files'.length)]
      : [extension, pathname];
    const file = path.join(base, path.normalize(decodeURIComponent(name)));
    const body = await readFile(file).catch(() => undefined);
    const type = types[path.extname(file)] ?? 'text/plain';
    response.writeHead(body === undefined ? 404 : 200, { ...headers, 'content-type': type }).end(body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  const at = (/** @type {string} */ name) => ({ scheme: 'http', authority: `127.0.0.1:${port}`, path: `/${name}` });

  // What @vscode/test-web writes into its page: a part of the workbench's configuration, which it reads from an attribute.
  await page.addInitScript(
    (options) => {
      const { getAttribute } = Element.prototype;
      Element.prototype.getAttribute = function (name) {
        const value = getAttribute.call(this, name);
        if (value === null || name !== 'data-settings' || this.id !== 'vscode-workbench-web-configuration')
          return value;
        const configuration = JSON.parse(value);
        const developmentOptions = { ...configuration.developmentOptions, ...options };
        return JSON.stringify({ ...configuration, developmentOptions });
      };
    },
    {
      extensions: [at(''), ...(folder === undefined ? [] : [at('-/files')])],
      ...(tests === undefined
        ? {}
        : { extensionTestsPath: at(path.relative(extension, tests).split(path.sep).join('/')) }),
    },
  );
  return { close: () => server.close() };
}

/**
 * The files in and below a folder by their paths, one character for each octet.
 * @param {string} folder
 */
function filesOf(folder) {
  /** @type {Record<string, string>} */
  const files = {};
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    files[`/${path.relative(folder, file).split(path.sep).join('/')}`] = readFileSync(file, 'latin1');
  }
  return files;
}
