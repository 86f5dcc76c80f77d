// Measures how soon a server shows what is wrong in a file: `opening.js node|worker SERVER PLAN` prints JSON.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import type { MessageConnection } from 'vscode-jsonrpc/node';
import { startWorker } from '../lsp/worker';
import type { CorePlan } from './core';

/** Milliseconds. */
export interface OpeningFigures {
  /** From the start of the server to the answer to `initialize`. */
  readonly initialize: number;
  /** From didOpen to the first diagnostics. */
  readonly open: number;
}

interface Started {
  readonly connection: MessageConnection;
  readonly end: () => void;
}

function startProcess(server: string): Started {
  const child = spawn(process.execPath, [server, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const reader = new StreamMessageReader(child.stdout);
  return {
    connection: createMessageConnection(reader, new StreamMessageWriter(child.stdin)),
    end: () => child.kill(),
  };
}

function startThread(bundle: string): Started {
  const { connection, thread } = startWorker(bundle);
  return { connection, end: () => void thread.terminate() };
}

async function measure(host: string, server: string, { file, uri }: CorePlan): Promise<OpeningFigures> {
  const text = readFileSync(file, 'utf8');
  const started = performance.now();
  const { connection, end } = host === 'worker' ? startThread(server) : startProcess(server);
  const published = new Promise<number>((resolve) => {
    connection.onNotification('textDocument/publishDiagnostics', () => resolve(performance.now()));
  });
  connection.listen();
  const capabilities = { textDocument: { publishDiagnostics: { relatedInformation: true } } };
  await connection.sendRequest('initialize', { processId: process.pid, rootUri: null, capabilities });
  const initialized = performance.now();
  await connection.sendNotification('initialized', {});
  const textDocument = { uri, languageId: 'dns-zone', version: 1, text };
  const began = performance.now();
  void connection.sendNotification('textDocument/didOpen', { textDocument });
  const open = (await published) - began;
  end();
  return { initialize: initialized - started, open };
}

if (require.main === module) {
  const [host, server, planFile] = process.argv.slice(2);
  void measure(host, server, JSON.parse(readFileSync(planFile, 'utf8')) as CorePlan).then((figures) => {
    process.stdout.write(`${JSON.stringify(figures)}\n`, () => process.exit());
  });
}
