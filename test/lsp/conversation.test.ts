// Conversations with the built server over stdio, as an editor has them.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import type { CodeAction, Diagnostic } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { Client, usualCapabilities, type Introduction } from './client';

const uri = 'file:///zones/example.com.zone';
const zone = `$ORIGIN example.com.
$TTL 3600
@ SOA ns1 hostmaster 2026010101 7200 3600 1209600 3600
@ NS ns1
ns1 A 192.0.2.53
mail A 192.0.2.25
alias CNAME mail
@ MX 10 alias
@ TXT "v=spf1 mx -all"
_dmarc TXT "v=DMARC1; p=reject; rua=mailto:d@example.com"
@ NS ns2.example.net.
`;

/** The message as text. */
const message = ({ message: text }: Diagnostic): string => (typeof text === 'string' ? text : text.value);

describe('language server', () => {
  let client: Client;
  const begin = (introduction?: Introduction): Client => (client = new Client(introduction));
  afterEach(async () => {
    assert.equal(await client.end(), 0);
    assert.deepEqual(client.errors, [], 'nothing on stderr');
  });

  it('tells what it can do', async () => {
    const { capabilities, serverInfo } = await begin().initialized;
    assert.equal(serverInfo?.name, 'Zonewright');
    assert.equal(capabilities.hoverProvider, true);
    assert.deepEqual(capabilities.textDocumentSync, {
      openClose: true,
      change: 2,
      willSaveWaitUntil: true,
      save: { includeText: false },
    });
  });

  it('publishes findings on the exact token, with the other end and a link', async () => {
    await begin().open(uri, zone);
    const [finding] = await client.diagnostics(uri, (all) => all.length === 1);
    assert.equal(finding.code, 'mx-target-is-cname');
    assert.equal(finding.severity, 1);
    assert.equal(finding.source, 'zonewright');
    assert.deepEqual(finding.range, { start: { line: 7, character: 8 }, end: { line: 7, character: 13 } });
    assert.deepEqual(finding.relatedInformation?.[0]?.location, {
      uri,
      range: { start: { line: 6, character: 12 }, end: { line: 6, character: 16 } },
    });
    assert.match(finding.codeDescription?.href ?? '', /docs\/rules\/mx-target-is-cname\.md$/);
  });

  it('follows edits typed one by one', async () => {
    await begin().open(uri, zone);
    await client.diagnostics(uri, (all) => all.length === 1);
    let document = TextDocument.create(uri, 'dns-zone', 0, zone);
    const type = async (offset: number, remove: number, text: string): Promise<void> => {
      const range = { start: document.positionAt(offset), end: document.positionAt(offset + remove) };
      document = TextDocument.update(document, [{ range, text }], 0);
      await client.change(uri, [{ range, text }]);
    };
    const at = zone.lastIndexOf('alias');
    for (let i = 4; i >= 0; i--) await type(at + i, 1, '');
    for (const [i, letter] of ['m', 'a', 'i', 'l'].entries()) await type(at + i, 0, letter);
    assert.equal(document.getText(), zone.replace('10 alias', '10 mail'));
    await client.diagnostics(uri, (all) => all.length === 0);
  });

  it('takes a change of the whole text', async () => {
    await begin().open(uri, zone);
    await client.diagnostics(uri, (all) => all.length === 1);
    await client.change(uri, [{ text: zone.replace('10 alias', '10 mail') }]);
    await client.diagnostics(uri, (all) => all.length === 0);
  });

  it('publishes only what changed, and nothing of a closed file', async () => {
    await begin().open(uri, zone);
    await client.diagnostics(uri, (all) => all.length === 1);
    const before = client.publications;
    const end = { line: 8, character: 0 };
    await client.change(uri, [{ range: { start: end, end }, text: '; a comment\n' }]);
    await client.codeActions(uri, { start: end, end }); // answered after the change was worked off
    assert.equal(client.publications, before);
    await client.close(uri);
    await client.diagnostics(uri, (all) => all.length === 0);
  });

  it('applies all certain fixes, when it is asked to', async () => {
    await begin().open(uri, zone);
    const whole = { start: { line: 0, character: 0 }, end: { line: 20, character: 0 } };
    const ask = async (only: string[]): Promise<CodeAction[]> =>
      client.request('textDocument/codeAction', {
        textDocument: { uri },
        range: whole,
        context: { diagnostics: [], only },
      });
    const [action, ...others] = await ask(['source.fixAll']);
    assert.deepEqual(others, []);
    assert.equal(action.kind, 'source.fixAll.zonewright');
    assert.equal(action.title, 'Apply all safe fixes of Zonewright');
    assert.equal(
      TextDocument.applyEdits(TextDocument.create(uri, '', 0, zone), action.edit?.changes?.[uri] ?? []),
      zone.replace('10 alias', '10 mail'),
    );
    await client.change(uri, [{ text: zone.replace('10 alias', '10 mail') }]);
    assert.deepEqual(await ask(['source.fixAll.zonewright']), []);
  });

  it('offers the page of a rule where the client can show it', async () => {
    await begin({ initializationOptions: { explainsRules: true } }).open(uri, zone);
    const place = { line: 7, character: 9 };
    const actions = await client.codeActions(uri, { start: place, end: place });
    assert.deepEqual(actions.at(-1)?.command, {
      title: 'Explain this rule: mx-target-is-cname',
      command: 'zonewright.explainRule',
      arguments: ['mx-target-is-cname'],
    });
  });

  it('takes a profile', async () => {
    await begin({ initializationOptions: { zonewright: { profile: 'mail' } } }).open(uri, `${zone}w CNAME nosuch\n`);
    const [found] = await client.diagnostics(uri, (all) => all.length === 1);
    assert.equal(found.code, 'mx-target-is-cname');
  });

  it('offers the fixes of the findings in a range', async () => {
    await begin().open(uri, zone);
    const place = { line: 7, character: 9 };
    const [action, ...others] = await client.codeActions(uri, { start: place, end: place });
    assert.deepEqual(
      others.map(({ title }) => title),
      ['Replace the CNAME by its addresses', 'Silence mx-target-is-cname on this line'],
    );
    assert.equal(action.title, 'Point to the canonical name mail');
    assert.equal(action.kind, 'quickfix');
    assert.equal(action.isPreferred, true);
    const edits = action.edit?.changes?.[uri] ?? [];
    assert.equal(
      TextDocument.applyEdits(TextDocument.create(uri, '', 0, zone), edits),
      zone.replace('10 alias', '10 mail'),
    );
    const elsewhere = { line: 5, character: 0 };
    assert.deepEqual(await client.codeActions(uri, { start: elsewhere, end: elsewhere }), []);
  });

  it('speaks Japanese to a Japanese editor', async () => {
    await begin({ locale: 'ja' }).open(uri, zone);
    const [finding] = await client.diagnostics(uri, (all) => all.length === 1);
    assert.match(message(finding), /別名/);
    assert.match(finding.codeDescription?.href ?? '', /docs\/rules\/ja\//);
  });

  describe('settings', () => {
    const settings = { language: 'ja', rules: { 'mx-target-is-cname': 'hint' } };
    const check = async (): Promise<void> => {
      const [finding] = await client.diagnostics(uri, ([first]) => first?.severity === 4);
      assert.match(message(finding), /別名/);
    };

    it('come with the initialization', async () => {
      await begin({ initializationOptions: { zonewright: settings } }).open(uri, zone);
      await check();
    });

    it('come with a notification', async () => {
      await begin().open(uri, zone);
      await client.diagnostics(uri, ([first]) => first?.severity === 1);
      await client.configure({ zonewright: settings });
      await check();
    });

    it('are asked for', async () => {
      const capabilities = { ...usualCapabilities, workspace: { configuration: true } };
      await begin({ capabilities, configuration: settings }).open(uri, zone);
      await check();
    });

    it('silence a rule', async () => {
      const off = { zonewright: { rules: { 'mx-target-is-cname': 'off' } } };
      await begin().open(uri, zone);
      await client.diagnostics(uri, (all) => all.length === 1);
      await client.configure(off);
      await client.diagnostics(uri, (all) => all.length === 0);
    });

    it('name the zone of a file', async () => {
      const nameless = 'file:///zones/mail.inc';
      const text = zone.replace('$ORIGIN example.com.\n', '').replace('10 alias', '10 smtp.example.net');
      await begin({ initializationOptions: { zonewright: { origins: { '*.inc': 'example.net.' } } } }).open(
        nameless,
        text,
      );
      const found = await client.diagnostics(nameless, (all) => all.length > 0);
      assert.ok(found.length > 0);
    });
  });

  it('sends at most a thousand findings, and counts the rest', async () => {
    const many =
      zone +
      '@ MX 10 alias\n'.replace('10', '1').repeat(1) +
      Array.from({ length: 1500 }, (_, i) => `x${i} A 192.0.2\n`).join('');
    await begin().open(uri, many);
    const all = await client.diagnostics(uri, (found) => found.length > 1);
    assert.equal(all.length, 1001);
    assert.match(message(all[1000]), /^50\d more findings/);
  });

  it('survives what no editor should send', async () => {
    await begin().open(uri, zone);
    const far = { line: 1e9, character: 1e9 };
    await client.change(uri, [{ range: { start: far, end: far }, text: '\0\ud800' }]);
    await client.change(uri, [{ range: { start: far, end: { line: 0, character: 0 } }, text: '('.repeat(1000) }]);
    assert.equal(await client.hover(uri, far), null);
    assert.equal(await client.hover('file:///not/open', { line: 0, character: 0 }), null);
    assert.deepEqual(await client.codeActions('file:///not/open', { start: far, end: far }), []);
    await client.open('file:///empty.zone', '');
    await client.diagnostics('file:///empty.zone', (all) => all.length === 0);
  });
});

describe('language server program', () => {
  it('ends with its parent', async function () {
    const script = `
      const { spawn } = require('node:child_process');
      const child = spawn(process.execPath, [${JSON.stringify(path.join(__dirname, '../../dist/server/node.js'))}, '--stdio'], { stdio: ['pipe', 'ignore', 'inherit'], detached: true });
      const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'initialize', params: { processId: process.pid, rootUri: null, capabilities: {} } });
      child.stdin.write('Content-Length: ' + body.length + '\\r\\n\\r\\n' + body);
      setTimeout(() => { console.log(child.pid); process.exit(); }, 300);`;
    const parent = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    parent.stdout.on('data', (data) => (output += String(data)));
    await once(parent, 'exit');
    const pid = Number(output);
    const alive = (): boolean => {
      try {
        return process.kill(pid, 0);
      } catch {
        return false;
      }
    };
    const deadline = Date.now() + 15_000;
    while (alive() && Date.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 100));
    assert.equal(alive(), false);
  });
});
