// Findings for clients that ask for them, and other ways to write the same, in conversations over stdio.
import assert from 'node:assert/strict';
import type { DocumentDiagnosticReport } from 'vscode-languageserver-protocol';
import { Client, usualCapabilities } from './client';

const uri = 'file:///zones/example.com.zone';
const textDocument = { uri };
const zone = `$ORIGIN example.com.
$TTL 3600
@ SOA ns1 hostmaster 2026010101 7200 3600 1209600 3600
@ NS ns1
ns1 A 192.0.2.53
@ MX 10 alias
alias CNAME ns1
@ TXT "v=spf1 mx -all"
_dmarc TXT "v=DMARC1; p=reject; rua=mailto:d@example.com"
@ NS ns2.example.net.
`;
const capabilities = {
  ...usualCapabilities,
  textDocument: { ...usualCapabilities.textDocument, diagnostic: {} },
  workspace: { ...usualCapabilities.workspace, diagnostics: { refreshSupport: true } },
};

describe('findings that the client asks for', () => {
  let client: Client;
  const begin = async (initializationOptions: object = {}): Promise<void> => {
    client = new Client({ capabilities, initializationOptions });
    await client.open(uri, zone);
  };
  afterEach(async () => {
    assert.equal(await client.end(), 0);
    assert.deepEqual(client.errors, [], 'nothing on stderr');
  });
  const pull = async (previousResultId?: string, of = textDocument): Promise<DocumentDiagnosticReport> =>
    client.request('textDocument/diagnostic', { textDocument: of, previousResultId });
  const rulesOf = (report: DocumentDiagnosticReport): unknown =>
    report.kind === 'full' ? report.items.map(({ code }) => code) : report.kind;

  it('are handed over, and not sent', async () => {
    await begin();
    const { capabilities: server } = await client.initialized;
    assert.deepEqual(server.diagnosticProvider, {
      identifier: 'zonewright',
      interFileDependencies: true,
      workspaceDiagnostics: false,
    });
    const first = await pull();
    assert.deepEqual(rulesOf(first), ['mx-target-is-cname']);
    assert.deepEqual(rulesOf(await pull(first.resultId)), 'unchanged');
    await client.change(uri, [
      { range: { start: { line: 9, character: 0 }, end: { line: 9, character: 0 } }, text: ';\n' },
    ]);
    assert.deepEqual(rulesOf(await pull(first.resultId)), 'unchanged');
    await client.change(uri, [
      { range: { start: { line: 5, character: 8 }, end: { line: 5, character: 13 } }, text: 'ns1' },
    ]);
    const second = await pull(first.resultId);
    assert.deepEqual(rulesOf(second), []);
    assert.notEqual(second.resultId, first.resultId);
    await client.close(uri);
    assert.deepEqual(rulesOf(await pull(second.resultId)), []);
    assert.equal(client.publications, 0);
  });

  it('are sent to a client that could ask but wants them sent', async () => {
    await begin({ pushedFindings: true });
    const { capabilities: server } = await client.initialized;
    assert.equal(server.diagnosticProvider, undefined);
    await client.diagnostics(uri, (all) => all.length === 1);
  });

  it('are none of a file that is not open', async () => {
    await begin();
    assert.deepEqual(rulesOf(await pull(undefined, { uri: 'file:///not/open' })), []);
  });

  it('are to be asked for again when the settings change', async () => {
    await begin();
    const first = await pull();
    const refreshed = new Promise<void>((resolve) => {
      client.answer('workspace/diagnostic/refresh', () => {
        resolve();
        return null;
      });
    });
    await client.configure({ zonewright: { rules: { 'mx-target-is-cname': 'off' } } });
    await refreshed;
    assert.deepEqual(rulesOf(await pull(first.resultId)), []);
  });

  it('stand beside other ways to write the same', async () => {
    await begin();
    const place = { line: 5, character: 8 };
    const [action, ...others] = await client.codeActions(uri, { start: place, end: place }, 'refactor');
    assert.deepEqual(others, []);
    const range = { start: place, end: { line: 5, character: 13 } };
    assert.deepEqual(action, {
      title: 'Write alias in full: alias.example.com.',
      kind: 'refactor.rewrite',
      edit: { changes: { [uri]: [{ range, newText: 'alias.example.com.' }] } },
    });
    const kinds = async (triggerKind: 1 | 2): Promise<unknown> => {
      const context = { diagnostics: [], triggerKind };
      const actions = await client.request<{ kind: string }[]>('textDocument/codeAction', {
        textDocument,
        range: { start: place, end: place },
        context,
      });
      return actions.filter(({ kind }) => kind.startsWith('refactor')).length;
    };
    assert.equal(await kinds(1), 1);
    assert.equal(await kinds(2), 0, 'no light bulb at every name');
  });
});
