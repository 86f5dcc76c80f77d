// The language server inside a Web Worker: no disk, no processes; files come from the client.
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from 'vscode-languageserver/browser';
import { version } from '../../../package.json';
import { startServer } from '../lsp/server';
import { fileOfPages, pageIn, pageOf } from './page-places';
import { today } from './today';

/** Does tasks after whatever is waiting: timers in one another have to wait for four milliseconds each. */
function inTurn(): (task: () => void) => void {
  const { port1, port2 } = new MessageChannel();
  const tasks: (() => void)[] = [];
  port1.onmessage = () => tasks.shift()?.();
  return (task) => {
    tasks.push(task);
    port2.postMessage(undefined);
  };
}

/** Serves whoever made the worker. */
export function serve(): void {
  const connection = createConnection(
    ProposedFeatures.all,
    new BrowserMessageReader(self),
    new BrowserMessageWriter(self),
  );

  startServer(connection, {
    version,
    pageOf,
    async readPage(rule, language) {
      const path = fileOfPages(language);
      const file = await connection.sendRequest<string | null>('zonewright/readOwnFile', { path });
      return file === null ? undefined : pageIn(file, rule);
    },
    // The client says what the window speaks.
    locale: undefined,
    now: () => performance.now(),
    today,
    later: inTurn(),
    after: (milliseconds, task) => void setTimeout(task, milliseconds),
  });
}
