// The server as a program, and clients that can little: what other editors rely on (docs/editors.md).
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import type { CodeLens, CompletionList, Diagnostic, Hover } from 'vscode-languageserver-protocol';
import { Client } from './client';

const program = path.join(__dirname, '../../dist/server/node.js');
const uri = 'file:///zones/example.com.zone';
const zone = `$ORIGIN example.com.
$TTL 3600
@ SOA ns1 hostmaster 2026010101 7200 3600 1209600 3600
@ NS ns1
@ NS ns2.example.net.
ns1 A 192.0.2.53
alias CNAME ns1
@ MX 10 alias
@ TXT "v=spf1 mx -all"
_dmarc TXT "v=DMARC1; p=reject; rua=mailto:d@example.com"
`;
const exchange = { textDocument: { uri }, position: { line: 7, character: 9 } };

const messageOf = ({ message }: Diagnostic): string => (typeof message === 'string' ? message : message.value);

describe('the server as a program', () => {
  /** What a client sends, as octets; a number makes a request of it. */
  const message = (method: string, params: unknown, id?: number): string => {
    const body = JSON.stringify({ jsonrpc: '2.0', ...(id === undefined ? {} : { id }), method, params });
    return `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
  };
  const initialize = (processId: number | null): string =>
    message('initialize', { processId, rootUri: null, capabilities: {} }, 1);

  it('writes the protocol to its output and nothing else', async () => {
    const server = spawn(process.execPath, [program, '--stdio'], { stdio: 'pipe' });
    const written: Buffer[] = [];
    const complaints: Buffer[] = [];
    server.stdout.on('data', (data: Buffer) => written.push(data));
    server.stderr.on('data', (data: Buffer) => complaints.push(data));
    const exited = once(server, 'exit');
    server.stdin.write(initialize(null));
    server.stdin.write(message('initialized', {}));
    // Settings that it has to complain of, a zone with findings, a request that no server knows.
    server.stdin.write(message('workspace/didChangeConfiguration', { settings: { zonewright: { language: 'xx' } } }));
    server.stdin.write(
      message('textDocument/didOpen', { textDocument: { uri, languageId: 'dns-zone', version: 1, text: zone } }),
    );
    server.stdin.write(message('textDocument/hover', exchange, 2));
    server.stdin.write(message('zonewright/nonsense', { uri }, 3));
    server.stdin.write(message('shutdown', null, 4));
    server.stdin.write(message('exit', null));
    assert.deepEqual(await exited, [0, null]);
    let rest = Buffer.concat(written);
    const answered: unknown[] = [];
    while (rest.length > 0) {
      const [head, length] = /^Content-Length: (\d+)\r\n\r\n/.exec(rest.toString('latin1', 0, 100)) ?? [];
      assert(head !== undefined, rest.toString('utf8', 0, 200));
      const end = head.length + Number(length);
      const { id } = JSON.parse(rest.toString('utf8', head.length, end)) as { id?: number };
      if (id !== undefined) answered.push(id);
      rest = rest.subarray(end);
    }
    assert.deepEqual(answered.sort(), [1, 2, 3, 4]);
    assert.equal(Buffer.concat(complaints).toString(), '');
  });

  it('ends with its input', async () => {
    const server = spawn(process.execPath, [program, '--stdio'], { stdio: ['pipe', 'ignore', 'inherit'] });
    server.stdin.write(initialize(process.pid));
    server.stdin.end();
    assert.deepEqual(await once(server, 'exit'), [1, null]);
  });

  it('ends with the editor that it was told of, though its input stays open', async () => {
    const editor = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
    const server = spawn(process.execPath, [program, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    const exited = once(server, 'exit');
    server.stdin.write(initialize(editor.pid ?? null));
    await once(server.stdout, 'data');
    editor.kill('SIGKILL');
    const [code] = (await exited) as [number | null];
    assert.equal(code, 1);
  });
});

describe('a client', () => {
  let client: Client;
  afterEach(async () => {
    assert.equal(await client.end(), 0);
    assert.deepEqual(client.errors, [], 'nothing on stderr');
  });

  for (const languageId of ['dns-zone', 'bindzone', 'dns', 'zone', 'plaintext', '']) {
    it(`may call the language "${languageId}"`, async () => {
      client = new Client();
      await client.open(uri, zone, languageId);
      const [finding] = await client.diagnostics(uri, (all) => all.length === 1);
      assert.equal(finding.code, 'mx-target-is-cname');
    });
  }

  it('that says nothing of itself is sent findings, plain text, and no snippets', async () => {
    client = new Client({ capabilities: {} });
    await client.open(uri, zone);
    const { capabilities } = await client.initialized;
    assert.equal(capabilities.diagnosticProvider, undefined);
    const [finding] = await client.diagnostics(uri, (all) => all.length === 1);
    // What the client can't show is not lost: the message itself names the other end.
    assert.equal(finding.relatedInformation, undefined);
    assert.equal(finding.codeDescription, undefined);
    assert.match(messageOf(finding), /^MX target alias\.example\.com\. is an alias \(CNAME to ns1\.example\.com\.\)/);

    const { contents } = await client.request<Hover>('textDocument/hover', exchange);
    assert(typeof contents === 'object' && 'kind' in contents);
    assert.equal(contents.kind, 'plaintext');
    assert.match(contents.value, /^Mail exchange: alias\.example\.com\.$/m);
    assert.doesNotMatch(contents.value, /\*\*|`|\]\(|data:/);

    const list = await client.request<CompletionList>('textDocument/completion', {
      textDocument: { uri },
      position: { line: 10, character: 0 },
    });
    assert(list.items.length > 10);
    for (const item of list.items) {
      assert.equal(item.insertTextFormat, undefined);
      assert.doesNotMatch(item.textEdit?.newText ?? '', /\$\{|\$\d/, item.label);
    }
    const lenses = await client.request<CodeLens[]>('textDocument/codeLens', { textDocument: { uri } });
    // Nothing that only our own client could do.
    for (const { command } of lenses) assert.match(command?.command ?? '', /^(?:|zonewright\.serial\.bump)$/);
  });

  it('is spoken to in its settings’ language from the first finding on, when it sends them before', async () => {
    client = new Client({ capabilities: { workspace: { configuration: true } }, configuration: { language: 'ja' } });
    await client.initialized;
    await client.configure({ zonewright: { language: 'ja' } });
    await client.open(uri, zone);
    const [finding] = await client.diagnostics(uri, (all) => all.length === 1);
    assert.match(messageOf(finding), /別名/);
    assert.equal(client.publications, 1);
  });
});
