// Has a workbench run an extension, and its suite, in the extension host of a browser. They come over HTTP: a Web Worker
// can't be made from a file of the remote machine.
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';

/** @type {Record<string, string>} */
const types = { '.js': 'text/javascript', '.json': 'application/json', '.svg': 'image/svg+xml' };

/**
 * Serves the extension and tells the page of it; to be called before the page is opened.
 * @param {import('playwright-core').Page} page
 * @param {string} extension  its folder
 * @param {string | undefined} tests  a file in that folder
 */
export async function serveForBrowser(page, extension, tests) {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = path.join(extension, path.normalize(decodeURIComponent(pathname)));
    const headers = {
      'access-control-allow-origin': '*',
      'cache-control': 'no-store',
      'content-type': types[path.extname(file)] ?? 'text/plain',
    };
    const body = await readFile(file).catch(() => undefined);
    response.writeHead(body === undefined ? 404 : 200, headers).end(body);
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
      extensions: [at('')],
      ...(tests === undefined
        ? {}
        : { extensionTestsPath: at(path.relative(extension, tests).split(path.sep).join('/')) }),
    },
  );
  return { close: () => server.close() };
}
