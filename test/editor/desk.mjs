// Where the suite tells what became of its tests, and asks what the window shows: by HTTP, which every extension host has.
//   POST results: an entry as JSON · POST eyes: the address of who can look at the window · GET shown?selector=CSS
import { once } from 'node:events';
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';

/**
 * @typedef {{ title?: string, milliseconds?: number, error?: string, note?: string, end?: boolean }} Entry
 */

/** Opens the desk; the caller closes it. */
export async function openDesk() {
  /** @type {Entry[]} */
  let entries = [];
  /** @type {string | undefined} */
  let eyes;
  const server = createServer(async (request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    // An extension host in a browser has another origin.
    response.setHeader('access-control-allow-origin', '*');
    try {
      if (request.method === 'POST') {
        const body = await text(request);
        if (pathname === '/results') entries.push(JSON.parse(body));
        else if (pathname === '/eyes') eyes = body;
        response.end();
      } else if (eyes === undefined) response.writeHead(404).end('Nobody can look at the window.');
      else response.end(await (await fetch(eyes + search)).text());
    } catch (error) {
      response.writeHead(500).end(String(error));
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    url: `http://127.0.0.1:${port}/`,
    /** What was told since it was asked for the last time. */
    take() {
      const taken = entries;
      entries = [];
      return taken;
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
