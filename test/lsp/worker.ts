// Runs the server's worker bundle in a thread that has what a Web Worker has, and nothing of Node.
import { Worker } from 'node:worker_threads';
import {
  AbstractMessageReader,
  AbstractMessageWriter,
  createMessageConnection,
  type DataCallback,
  type Disposable,
  type Message,
  type MessageConnection,
} from 'vscode-jsonrpc/node';

/** Gives the thread the ways of a Web Worker, and takes Node's away. */
const THREAD = `
const { parentPort, workerData } = require('node:worker_threads');
const { readFileSync } = require('node:fs');
const { runInThisContext } = require('node:vm');
const bundle = readFileSync(workerData, 'utf8');
globalThis.self = globalThis;
globalThis.addEventListener = () => undefined;
globalThis.postMessage = (message) => parentPort.postMessage(message);
parentPort.on('message', (data) => globalThis.onmessage({ data }));
for (const name of ['process', 'Buffer', 'global', 'setImmediate', 'clearImmediate', 'module', 'exports', 'require']) {
  delete globalThis[name];
}
runInThisContext(bundle, { filename: workerData });
`;

export interface WorkerServer {
  readonly connection: MessageConnection;
  readonly thread: Worker;
}

/** Starts the bundle; the caller ends the thread. */
export function startWorker(bundle: string): WorkerServer {
  const thread = new Worker(THREAD, { eval: true, workerData: bundle });
  return { connection: createMessageConnection(new ThreadReader(thread), new ThreadWriter(thread)), thread };
}

class ThreadReader extends AbstractMessageReader {
  constructor(private readonly thread: Worker) {
    super();
    thread.on('error', (error) => this.fireError(error));
  }

  listen(callback: DataCallback): Disposable {
    this.thread.on('message', callback);
    return { dispose: () => this.thread.off('message', callback) };
  }
}

class ThreadWriter extends AbstractMessageWriter {
  constructor(private readonly thread: Worker) {
    super();
  }

  write(message: Message): Promise<void> {
    this.thread.postMessage(message);
    return Promise.resolve();
  }

  end(): void {
    // The thread is ended by whoever started it.
  }
}
