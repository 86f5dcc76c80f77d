// A client for conversations with the built server: over stdio, or with the one that runs as a worker.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import path from 'node:path';
import {
  createMessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type CancellationToken,
  type MessageConnection,
} from 'vscode-jsonrpc/node';
import type {
  ClientCapabilities,
  CodeAction,
  Diagnostic,
  Hover,
  InitializeResult,
  Position,
  PublishDiagnosticsParams,
  Range,
  ShowMessageParams,
} from 'vscode-languageserver-protocol';
import { startWorker } from './worker';

const programs = path.join(__dirname, '../../dist/server');

/** What most clients can. */
export const usualCapabilities: ClientCapabilities = {
  textDocument: {
    hover: { contentFormat: ['markdown', 'plaintext'] },
    publishDiagnostics: { relatedInformation: true, codeDescriptionSupport: true },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } } },
  },
  workspace: { configuration: false },
};

/** How a client introduces itself. */
export interface Introduction {
  readonly capabilities?: ClientCapabilities;
  readonly initializationOptions?: object;
  readonly locale?: string;
  readonly workspaceFolders?: readonly { readonly uri: string; readonly name: string }[];
  /** Answers `workspace/configuration`. */
  readonly configuration?: object;
  /** Where the server runs: as a process of its own unless it says so. */
  readonly host?: 'worker';
  /** The server, if not the one that is built here. */
  readonly program?: string;
}

/** A server that was started. */
interface Host {
  readonly connection: MessageConnection;
  /** Its exit code, once it was asked to exit. */
  readonly exit: () => Promise<number | null>;
}

export class Client {
  readonly initialized: Promise<InitializeResult>;
  /** What was published last for each file. */
  readonly published = new Map<string, PublishDiagnosticsParams>();
  /** How often something was published. */
  publications = 0;
  readonly errors: string[] = [];
  private readonly host: Host;
  private readonly connection: MessageConnection;
  private readonly waiting = new Set<() => void>();
  private version = 0;

  constructor(introduction: Introduction = {}) {
    const {
      capabilities = usualCapabilities,
      initializationOptions,
      locale,
      configuration,
      workspaceFolders,
      host,
      program,
    } = introduction;
    this.host =
      host === 'worker'
        ? this.startThread(program ?? built('worker.js'))
        : this.startProcess(program ?? built('node.js'));
    this.connection = this.host.connection;
    this.connection.onNotification('textDocument/publishDiagnostics', (parameters: PublishDiagnosticsParams) => {
      this.publications++;
      this.published.set(parameters.uri, parameters);
      for (const wake of [...this.waiting]) wake();
    });
    this.connection.onRequest('workspace/configuration', () => [configuration ?? null]);
    this.connection.onRequest('client/registerCapability', () => null);
    this.connection.listen();
    this.initialized = this.connection
      .sendRequest<InitializeResult>('initialize', {
        processId: process.pid,
        rootUri: null,
        capabilities,
        initializationOptions,
        locale,
        ...(workspaceFolders === undefined ? {} : { workspaceFolders }),
      })
      .then(async (result) => {
        await this.connection.sendNotification('initialized', {});
        return result;
      });
  }

  private startProcess(program: string): Host {
    const server = spawn(process.execPath, [program, '--stdio'], {
      stdio: ['pipe', 'pipe', 'pipe'],
      env: { ...process.env, LC_ALL: 'C' },
    });
    server.stderr.on('data', (data) => this.errors.push(String(data)));
    const exited = once(server, 'exit').then(([code]) => code as number | null);
    const reader = new StreamMessageReader(server.stdout);
    return { connection: createMessageConnection(reader, new StreamMessageWriter(server.stdin)), exit: () => exited };
  }

  private startThread(program: string): Host {
    const { connection, thread } = startWorker(program);
    thread.on('error', (error) => this.errors.push(String(error)));
    // A worker can't end itself: its client does.
    return { connection, exit: () => thread.terminate().then(() => 0) };
  }

  async open(uri: string, text: string, languageId = 'dns-zone'): Promise<void> {
    await this.initialized;
    const textDocument = { uri, languageId, version: ++this.version, text };
    await this.connection.sendNotification('textDocument/didOpen', { textDocument });
  }

  async change(uri: string, changes: readonly { range?: Range; text: string }[]): Promise<number> {
    const version = ++this.version;
    const textDocument = { uri, version };
    await this.connection.sendNotification('textDocument/didChange', { textDocument, contentChanges: changes });
    return version;
  }

  async close(uri: string): Promise<void> {
    await this.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
  }

  async configure(settings: object): Promise<void> {
    await this.connection.sendNotification('workspace/didChangeConfiguration', { settings });
  }

  /** The diagnostics of a file once they are as wanted. */
  async diagnostics(uri: string, wanted: (diagnostics: Diagnostic[]) => boolean): Promise<Diagnostic[]> {
    const deadline = Date.now() + 20_000;
    for (;;) {
      const { diagnostics } = this.published.get(uri) ?? {};
      if (diagnostics && wanted(diagnostics)) return diagnostics;
      if (Date.now() > deadline) throw new Error(`not published: ${JSON.stringify(diagnostics?.slice(0, 5))}`);
      await new Promise<void>((resolve) => {
        const wake = (): void => {
          clearTimeout(timer);
          this.waiting.delete(wake);
          resolve();
        };
        const timer = setTimeout(wake, 500);
        this.waiting.add(wake);
      });
    }
  }

  hover(uri: string, position: Position): Promise<Hover | null> {
    return this.connection.sendRequest('textDocument/hover', { textDocument: { uri }, position });
  }

  /** The quick fixes of a range, or actions of another kind. */
  codeActions(uri: string, range: Range, kind = 'quickfix'): Promise<CodeAction[]> {
    const context = { diagnostics: [], triggerKind: 1, only: [kind] };
    return this.connection.sendRequest('textDocument/codeAction', { textDocument: { uri }, range, context });
  }

  request<T>(method: string, parameters: object, token?: CancellationToken): Promise<T> {
    return this.connection.sendRequest<T>(method, parameters, ...(token === undefined ? [] : [token]));
  }

  /** Listens to what the server has shown to the user. */
  onShown(listener: (message: string) => void): void {
    this.connection.onNotification('window/showMessage', ({ message }: ShowMessageParams) => listener(message));
  }

  async notify(method: string, parameters: object): Promise<void> {
    await this.connection.sendNotification(method, parameters);
  }

  /** Answers requests of the server. */
  answer(method: string, handler: (parameters: unknown) => unknown): void {
    this.connection.onRequest(method, handler);
  }

  /** Ends the server the proper way; its exit code. */
  async end(): Promise<number | null> {
    await this.connection.sendRequest('shutdown');
    await this.connection.sendNotification('exit');
    const code = await this.host.exit();
    this.connection.dispose();
    return code;
  }
}

function built(name: string): string {
  const program = path.join(programs, name);
  if (!existsSync(program)) throw new Error('the server is not built: run "npm run build"');
  return program;
}
