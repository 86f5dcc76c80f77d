// Requests that come too late: for closed documents, older versions, files that are gone; and those that are cancelled.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { CancellationTokenSource, ResponseError } from 'vscode-jsonrpc/node';
import {
  LSPErrorCodes,
  type Diagnostic,
  type Location,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver-protocol';
import { Client, usualCapabilities } from './client';

const zone = `$ORIGIN example.com.
$TTL 3600
@ SOA ns1 hostmaster 2026010101 7200 3600 1209600 3600
@ NS ns1
ns1 A 192.0.2.53
mail    A 192.0.2.25
alias CNAME mail
@ MX 10 alias
`;
const far = { line: 1e6, character: 1e6 };
const onAlias = { line: 7, character: 9 };

/** Every request of the protocol about a document, at a position. */
const requests: Readonly<Record<string, (position: object) => object>> = {
  hover: (position) => ({ position }),
  completion: (position) => ({ position }),
  signatureHelp: (position) => ({ position }),
  definition: (position) => ({ position }),
  references: (position) => ({ position, context: { includeDeclaration: true } }),
  documentHighlight: (position) => ({ position }),
  documentSymbol: () => ({}),
  codeAction: (position) => ({ range: { start: position, end: position }, context: { diagnostics: [] } }),
  codeLens: () => ({}),
  documentLink: () => ({}),
  formatting: () => ({ options: { tabSize: 8, insertSpaces: true } }),
  rangeFormatting: (position) => ({ range: { start: position, end: position }, options: {} }),
  onTypeFormatting: (position) => ({ position, ch: '\n', options: {} }),
  foldingRange: () => ({}),
  selectionRange: (position) => ({ positions: [position] }),
  inlayHint: (position) => ({ range: { start: { line: 0, character: 0 }, end: position } }),
  'semanticTokens/full': () => ({}),
  'semanticTokens/range': (position) => ({ range: { start: { line: 0, character: 0 }, end: position } }),
  diagnostic: () => ({}),
  willSaveWaitUntil: () => ({ reason: 1 }),
};

const hasAlias = (all: readonly Diagnostic[]): boolean => all.some(({ code }) => code === 'mx-target-is-cname');

describe('requests that come too late', () => {
  let client: Client;
  let folder: string;
  let uri: string;
  const ask = <T>(method: string, more: object): Promise<T> =>
    client.request<T>(`textDocument/${method}`, { textDocument: { uri }, ...more });
  /** Asks everything, and waits for all answers: none is an error. */
  const askAll = (position: object): Promise<unknown[]> =>
    Promise.all(Object.entries(requests).map(([method, parameters]) => ask(method, parameters(position))));
  const definition = async (): Promise<number | undefined> => {
    const found = await ask<Location | Location[] | null>('definition', { position: onAlias });
    return [found ?? []].flat()[0]?.range.start.line;
  };

  beforeEach(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'zonewright-'));
    const file = path.join(folder, 'example.com.zone');
    writeFileSync(file, zone);
    uri = pathToFileURL(file).href;
    client = new Client({
      capabilities: { ...usualCapabilities, textDocument: { ...usualCapabilities.textDocument, diagnostic: {} } },
      initializationOptions: { pushedFindings: true },
      workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'zones' }],
    });
    await client.open(uri, zone);
  });
  afterEach(async () => {
    assert.equal(await client.end(), 0);
    assert.deepEqual(client.errors, [], 'nothing on stderr');
    rmSync(folder, { recursive: true, force: true });
  });

  it('have no answer for a document that was closed, before or right behind them', async () => {
    for (const position of [onAlias, far]) await askAll(position);
    const behind = askAll(onAlias);
    await client.close(uri);
    await behind;
    const empty: Readonly<Record<string, unknown>> = {
      codeAction: [],
      diagnostic: { kind: 'full', resultId: '0', items: [] },
      willSaveWaitUntil: [],
      'semanticTokens/full': { data: [] },
      'semanticTokens/range': { data: [] },
    };
    const answers = await askAll(onAlias);
    for (const [index, method] of Object.keys(requests).entries()) {
      assert.deepEqual(answers[index], empty[method] ?? null, method);
    }
    assert.equal(await ask('rename', { position: onAlias, newName: 'other' }), null);
  });

  it('are answered for the text that is there, whatever its version is called', async () => {
    const change = (version: number, text: string): Promise<void> =>
      client.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges: [{ text }] });
    await change(7, `; one line more\n${zone}`);
    await change(3, zone);
    await change(3, zone.replace('@ MX 10 alias', '@ MX 10  mail'));
    assert.equal(await definition(), 5);
    for (const position of [onAlias, far]) await askAll(position);
    // What was seen of an older text lies where the newer one has no lines any more.
    await change(8, '@ MX 10 mail\n');
    for (const position of [onAlias, far]) await askAll(position);
  });

  it('may be cancelled; the others are answered', async () => {
    for (const [method, parameters] of Object.entries(requests)) {
      const source = new CancellationTokenSource();
      const asked = client.request(
        `textDocument/${method}`,
        { textDocument: { uri }, ...parameters(onAlias) },
        source.token,
      );
      source.cancel();
      await asked.catch((error: unknown) => {
        assert(error instanceof ResponseError);
        assert.equal(error.code, LSPErrorCodes.RequestCancelled, method);
      });
    }
    assert.equal(await definition(), 6);
  });

  it('give up formatting what is cancelled, changed or closed meanwhile', async () => {
    const large = zone + 'host   A 192.0.2.1\nh A  192.0.2.2\n'.repeat(60_000);
    await client.change(uri, [{ text: large }]);
    const format = (source?: CancellationTokenSource): Promise<TextEdit[] | null> =>
      client.request('textDocument/formatting', { textDocument: { uri }, options: {} }, source?.token);
    const source = new CancellationTokenSource();
    const cancelled = format(source);
    source.cancel();
    await cancelled.catch((error: unknown) => {
      assert.equal((error as ResponseError).code, LSPErrorCodes.RequestCancelled);
    });
    const changed = format();
    await client.change(uri, [{ range: { start: onAlias, end: onAlias }, text: ' ' }]);
    assert.equal(await changed, null);
    assert.ok(((await format())?.length ?? 0) > 100);
    const closed = format();
    await client.close(uri);
    assert.equal(await closed, null);
  }).timeout(120_000);

  it('are answered for an open document whose file was deleted', async () => {
    await client.diagnostics(uri, hasAlias);
    rmSync(path.join(folder, 'example.com.zone'));
    await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 3 }] });
    for (const position of [onAlias, far]) await askAll(position);
    assert.equal(await definition(), 6);
    const renamed = await ask<WorkspaceEdit>('rename', { position: onAlias, newName: 'other' });
    assert.equal(Object.values(renamed.changes ?? {}).flat().length, 2);
    await client.change(uri, [{ text: zone.replace('10 alias', '10 mail') }]);
    await client.diagnostics(uri, (all) => !hasAlias(all));
    await client.close(uri);
    await client.open(uri, zone);
    await client.diagnostics(uri, hasAlias);
    rmSync(folder, { recursive: true });
    await client.close(uri);
    await client.diagnostics(uri, (all) => all.length === 0);
  });
});
