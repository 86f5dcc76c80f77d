// Measures the built server over stdio, as a client sees it: `server.js SERVER PLAN` prints the figures as JSON.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createMessageConnection, ResponseError, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import type { MessageConnection } from 'vscode-jsonrpc/node';
import { LSPErrorCodes } from 'vscode-languageserver-protocol';
import type { PublishDiagnosticsParams } from 'vscode-languageserver-protocol';
import type { CorePlan } from './core';

interface Place {
  readonly line: number;
  readonly character: number;
}

/** Milliseconds and MiB. */
export interface ServerFigures {
  /** From the start of the process to the answer to `initialize`. */
  readonly initialize: number;
  /** From didOpen to the first diagnostics. */
  readonly open: number;
  /** The longest pauses of the event loop, while the file was read and while it was typed in. */
  readonly pauses: { readonly open: number; readonly keystrokes: number };
  /** From a character typed to diagnostics, or to the certainty that they stay as they are. */
  readonly keystrokes: readonly number[];
  readonly paste: number;
  readonly delete: number | undefined;
  /** An opening parenthesis typed. */
  readonly parenthesis: number;
  /** `$ORIGIN` in the first line changed, and everything checked again; the longest pause meanwhile. */
  readonly origin: { readonly settled: number; readonly pause: number };
  /** All requests of one method. */
  readonly requests: Readonly<Record<string, readonly number[]>>;
  readonly memory: { readonly base: number; readonly open: number; readonly edited: number; readonly peak: number };
}

/** Runs beside the server, in its process: on a signal it writes down the longest pause of the event loop, and begins anew. */
const MONITOR = `
const { monitorEventLoopDelay } = require('node:perf_hooks');
const { writeFileSync } = require('node:fs');
const delay = monitorEventLoopDelay({ resolution: 1 });
delay.enable();
process.on('SIGUSR2', () => {
  writeFileSync(process.env.ZONEWRIGHT_BENCH_PAUSES, String(delay.max / 1e6));
  delay.reset();
});
`;

type Parameters = (place: Place) => object;

/** Requests about a place, about a screen that begins there, and about the whole file; those take longer. */
const at: Parameters = (position) => ({ position });
const screen: Parameters = ({ line }) => ({
  range: { start: { line, character: 0 }, end: { line: line + 60, character: 0 } },
  options: { tabSize: 8, insertSpaces: false },
  context: { diagnostics: [] },
});
const METHODS: Readonly<Record<string, { readonly times: number; readonly parameters: Parameters }>> = {
  'textDocument/hover': { times: 200, parameters: at },
  'textDocument/completion': { times: 200, parameters: at },
  'textDocument/signatureHelp': { times: 200, parameters: at },
  'textDocument/definition': { times: 200, parameters: at },
  'textDocument/references': {
    times: 200,
    parameters: (position) => ({ position, context: { includeDeclaration: true } }),
  },
  'textDocument/documentHighlight': { times: 200, parameters: at },
  'textDocument/prepareRename': { times: 200, parameters: at },
  'textDocument/rename': { times: 200, parameters: (position) => ({ position, newName: 'renamed' }) },
  'textDocument/selectionRange': { times: 200, parameters: (position) => ({ positions: [position] }) },
  'textDocument/codeAction': { times: 200, parameters: screen },
  'textDocument/inlayHint': { times: 200, parameters: screen },
  'textDocument/semanticTokens/range': { times: 200, parameters: screen },
  'textDocument/rangeFormatting': { times: 200, parameters: screen },
  'textDocument/formatting': { times: 200, parameters: () => ({ options: { tabSize: 8, insertSpaces: false } }) },
  'textDocument/semanticTokens/full': { times: 200, parameters: () => ({}) },
  'textDocument/documentSymbol': { times: 20, parameters: () => ({}) },
  'textDocument/foldingRange': { times: 20, parameters: () => ({}) },
  'textDocument/documentLink': { times: 20, parameters: () => ({}) },
  'textDocument/codeLens': { times: 20, parameters: () => ({}) },
  'workspace/symbol': { times: 20, parameters: ({ line }) => ({ query: `h${line % 100}` }) },
};

/** Milliseconds after which a method is asked no more. */
const LONGEST_ASKED = 20_000;

class Measurement {
  private readonly child;
  private readonly pauses: string;
  private readonly connection: MessageConnection;
  private version = 0;
  private published: (() => void) | undefined;
  private readonly started = performance.now();

  constructor(
    server: string,
    private readonly plan: CorePlan,
  ) {
    const folder = dirname(plan.file);
    this.pauses = join(folder, 'pauses');
    const monitor = join(folder, 'monitor.cjs');
    writeFileSync(monitor, MONITOR);
    const args = ['--require', monitor, server, '--stdio'];
    const env = { ...process.env, ZONEWRIGHT_BENCH_PAUSES: this.pauses };
    this.child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'], env });
    const { stdin, stdout } = this.child;
    this.connection = createMessageConnection(new StreamMessageReader(stdout), new StreamMessageWriter(stdin));
    this.connection.onNotification('textDocument/publishDiagnostics', ({ version }: PublishDiagnosticsParams) => {
      if (version === this.version) this.published?.();
    });
    this.connection.listen();
  }

  async run(): Promise<ServerFigures> {
    const { plan, connection } = this;
    const capabilities = { textDocument: { publishDiagnostics: { relatedInformation: true } } };
    await connection.sendRequest('initialize', { processId: process.pid, rootUri: null, capabilities });
    const initialize = performance.now() - this.started;
    await connection.sendNotification('initialized', {});
    const base = this.memory('VmRSS');

    const text = readFileSync(plan.file, 'utf8');
    const textDocument = { uri: plan.uri, languageId: 'dns-zone', version: ++this.version, text };
    await this.longestPause();
    const open = await this.timed(() => connection.sendNotification('textDocument/didOpen', { textDocument }));
    const opening = await this.longestPause();
    const openMemory = this.memory('VmRSS');

    // Every other keystroke takes back the one before, so that the zone does not rot while it is measured.
    const keystrokes: number[] = [];
    for (const place of plan.keystrokes) {
      const behind = { line: place.line, character: place.character + 1 };
      keystrokes.push(await this.change(place, place, 'x'), await this.change(place, behind, ''));
    }
    const typing = await this.longestPause();
    const edited = this.memory('VmRSS');

    const requests: Record<string, readonly number[]> = {};
    for (const [method, { times, parameters }] of Object.entries(METHODS)) {
      requests[method] = await this.ask(method, plan.keystrokes.slice(0, times), parameters);
    }

    const middle = { line: plan.line, character: 0 };
    const parenthesis = await this.change(middle, middle, '(');
    await this.change(middle, { line: plan.line, character: 1 }, '');
    const paste = await this.change(middle, middle, plan.paste);
    await this.change(middle, { line: plan.line + plan.pastedLines, character: 0 }, '');
    const deleted =
      plan.deletedLines === 0
        ? undefined
        : await this.change(middle, { line: plan.line + plan.deletedLines, character: 0 }, '');
    await this.longestPause();
    const name = { line: 0, character: '$ORIGIN '.length };
    const settled = await this.settled(name, name, 'x');
    const origin = { settled, pause: await this.longestPause() };
    const memory = { base, open: openMemory, edited, peak: this.memory('VmHWM') };
    await connection.sendRequest('shutdown');
    await connection.sendNotification('exit');
    const pauses = { open: opening, keystrokes: typing };
    return { initialize, open, pauses, keystrokes, paste, delete: deleted, parenthesis, origin, requests, memory };
  }

  private change(start: Place, end: Place, text: string): Promise<number> {
    const parameters = {
      textDocument: { uri: this.plan.uri, version: ++this.version },
      contentChanges: [{ range: { start, end }, text }],
    };
    return this.timed(() => this.connection.sendNotification('textDocument/didChange', parameters));
  }

  /** From a change to an answer that waits for all checks. */
  private async settled(start: Place, end: Place, text: string): Promise<number> {
    const began = performance.now();
    await this.change(start, end, text);
    return performance.now() - began;
  }

  /** From sending something to its diagnostics; where none come, to an answer that waits for the checks. */
  private async timed(send: () => Promise<void>): Promise<number> {
    const began = performance.now();
    const arrived = new Promise<number>((resolve) => {
      this.published = () => resolve(performance.now());
    });
    await send();
    const position = { line: 0, character: 0 };
    const checked = this.connection
      .sendRequest('textDocument/documentHighlight', { textDocument: { uri: this.plan.uri }, position })
      .then(() => performance.now());
    const ended = await Promise.race([arrived, checked]);
    await checked;
    return ended - began;
  }

  /** The longest pause of the server's event loop since it was last asked for; milliseconds. */
  private async longestPause(): Promise<number> {
    if (process.platform === 'win32') return Number.NaN;
    rmSync(this.pauses, { force: true });
    this.child.kill('SIGUSR2');
    for (let tries = 0; tries < 1000; tries++) {
      await new Promise((resolve) => setTimeout(resolve, 5));
      if (existsSync(this.pauses)) {
        const written = readFileSync(this.pauses, 'utf8');
        if (written !== '') return Number(written);
      }
    }
    return Number.NaN;
  }

  private async ask(method: string, places: readonly Place[], parameters: Parameters): Promise<number[]> {
    const times: number[] = [];
    const until = performance.now() + LONGEST_ASKED;
    for (const place of places) {
      if (performance.now() > until) break;
      const began = performance.now();
      const request = this.connection.sendRequest(method, {
        textDocument: { uri: this.plan.uri },
        ...parameters(place),
      });
      // A rename that is refused with a reason is answered, too.
      await request.catch((error: unknown) => {
        if (!(error instanceof ResponseError && error.code === LSPErrorCodes.RequestFailed)) throw error;
      });
      times.push(performance.now() - began);
    }
    return times;
  }

  /** A figure of the server's memory in MiB, where the system tells it. */
  private memory(figure: 'VmRSS' | 'VmHWM'): number {
    try {
      const status = readFileSync(`/proc/${this.child.pid}/status`, 'utf8');
      return Number(new RegExp(`${figure}:\\s+(\\d+) kB`).exec(status)?.[1]) / 1024;
    } catch {
      return Number.NaN;
    }
  }
}

if (require.main === module) {
  const [server, planFile] = process.argv.slice(2);
  const plan = JSON.parse(readFileSync(planFile, 'utf8')) as CorePlan;
  void new Measurement(server, plan).run().then((figures) => {
    process.stdout.write(`${JSON.stringify(figures)}\n`, () => process.exit());
  });
}
