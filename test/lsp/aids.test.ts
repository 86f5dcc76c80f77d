// Completion, signature help, hints, tokens, lenses and the serial, in conversations with the built server over stdio.
import assert from 'node:assert/strict';
import type {
  CodeAction,
  CodeLens,
  CompletionList,
  InlayHint,
  SemanticTokens,
  SignatureHelp,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver-protocol';
import { Client, usualCapabilities, type Introduction } from './client';

const uri = 'file:///zones/example.com.zone';
const zone = `$ORIGIN example.com.
$TTL 3600
@ SOA ns1 hostmaster 2026010101 7200 3600 1209600 3600
@ NS ns1
ns1 A 192.0.2.53
mail A 192.0.2.25
@ MX 10 mail
@ MX 20\u0020
`;
const textDocument = { uri };
const end = { line: 7, character: 8 };
const whole = { start: { line: 0, character: 0 }, end: { line: 8, character: 0 } };
const serialRange = { start: { line: 2, character: 21 }, end: { line: 2, character: 31 } };

/** Capabilities of a client that has snippets, and details in its list. */
const able = {
  ...usualCapabilities,
  textDocument: {
    ...usualCapabilities.textDocument,
    completion: {
      completionItem: {
        snippetSupport: true,
        labelDetailsSupport: true,
        insertTextModeSupport: { valueSet: [1 as const] },
      },
    },
    signatureHelp: { signatureInformation: { parameterInformation: { labelOffsetSupport: true } } },
  },
};

/** The serial of today's first change. */
function today(): number {
  const date = new Date();
  return (date.getFullYear() * 10_000 + (date.getMonth() + 1) * 100 + date.getDate()) * 100 + 1;
}

describe('aids of the language server', () => {
  let client: Client;
  const begin = async (introduction?: Introduction): Promise<void> => {
    client = new Client(introduction);
    await client.open(uri, zone);
  };
  afterEach(async () => {
    assert.equal(await client.end(), 0);
    assert.deepEqual(client.errors, [], 'nothing on stderr');
  });

  it('are announced', async () => {
    await begin();
    const { capabilities } = await client.initialized;
    assert.ok(capabilities.completionProvider?.triggerCharacters?.includes('$'));
    assert.ok(capabilities.signatureHelpProvider);
    assert.equal(capabilities.inlayHintProvider, true);
    assert.deepEqual(capabilities.codeLensProvider, {});
    assert.deepEqual(capabilities.executeCommandProvider, { commands: ['zonewright.serial.bump'] });
    assert.deepEqual(capabilities.codeActionProvider, {
      codeActionKinds: ['quickfix', 'refactor.rewrite', 'source.fixAll.zonewright', 'source.bumpSerial.zonewright'],
    });
  });

  it('complete hosts with their addresses, the exact range in a text edit', async () => {
    await begin({ capabilities: able });
    const list = await client.request<CompletionList>('textDocument/completion', { textDocument, position: end });
    assert.deepEqual(
      list.items.map(({ label, labelDetails }) => `${label} ${labelDetails?.description}`),
      ['ns1 192.0.2.53', 'mail 192.0.2.25'],
    );
    assert.equal(list.isIncomplete, false);
    const [{ textEdit, insertTextMode, insertTextFormat }] = list.items;
    assert.deepEqual(textEdit, { range: { start: end, end }, newText: 'ns1' });
    assert.equal(insertTextMode, 1);
    assert.equal(insertTextFormat, undefined);
  });

  it('complete snippets, as plain text for a client that has none', async () => {
    await begin();
    const position = { line: 8, character: 0 };
    const ask = async (): Promise<CompletionList> =>
      client.request('textDocument/completion', { textDocument, position });
    const plain = (await ask()).items.find(({ label }) => label === 'selector._domainkey');
    assert.equal(plain?.insertTextFormat, undefined);
    assert.equal(plain?.textEdit?.newText, 'selector._domainkey');
    assert.equal(plain?.detail, 'DKIM key of a selector');
    await client.end();
    await begin({ capabilities: able, locale: 'ja' });
    const snippet = (await ask()).items.find(({ label }) => label === 'selector._domainkey');
    assert.equal(snippet?.insertTextFormat, 2);
    assert.equal(snippet?.textEdit?.newText, '${1:selector}._domainkey');
    assert.equal(snippet?.labelDetails?.description, 'セレクターのDKIM公開鍵');
  });

  it('complete nothing after a blank on an empty line', async () => {
    await begin();
    await client.change(uri, [{ range: { start: whole.end, end: whole.end }, text: '\t' }]);
    const position = { line: 8, character: 1 };
    const ask = async (context: object): Promise<number> => {
      const parameters = { textDocument, position, context };
      return (await client.request<CompletionList>('textDocument/completion', parameters)).items.length;
    };
    assert.equal(await ask({ triggerKind: 2, triggerCharacter: '\t' }), 0);
    assert.ok((await ask({ triggerKind: 1 })) > 20);
  });

  it('tell the field', async () => {
    await begin({ capabilities: able });
    const ask = async (): Promise<SignatureHelp | null> =>
      client.request('textDocument/signatureHelp', { textDocument, position: end });
    const help = await ask();
    assert.equal(help?.signatures[0].label, 'MX preference exchange');
    assert.equal(help.activeParameter, 1);
    assert.deepEqual(help.signatures[0].parameters?.[1].label, [14, 22]);
    await client.end();
    await begin();
    assert.equal((await ask())?.signatures[0].parameters?.[1].label, 'exchange');
  });

  it('show hints by their switches', async () => {
    await begin();
    const ask = async (): Promise<string[]> => {
      const hints = await client.request<InlayHint[]>('textDocument/inlayHint', { textDocument, range: whole });
      return hints.map(({ label }) => (typeof label === 'string' ? label : ''));
    };
    assert.deepEqual(await ask(), ['1 hour', '2026-01-01, change 1', '2 hours', '1 hour', '2 weeks', '1 hour']);
    await client.configure({ zonewright: { inlayHints: { fullName: true, ttlUnits: false, serialDate: false } } });
    assert.deepEqual(await ask(), ['.example.com.', '.example.com.', '.example.com.', '.example.com.']);
  });

  it('colour names', async () => {
    await begin();
    const { capabilities } = await client.initialized;
    const provider = capabilities.semanticTokensProvider;
    assert.deepEqual(provider?.legend.tokenTypes, ['dnsOwner', 'dnsTarget']);
    const range = { start: { line: 6, character: 0 }, end: { line: 6, character: 12 } };
    const some = await client.request<SemanticTokens>('textDocument/semanticTokens/range', { textDocument, range });
    assert.deepEqual(some.data, [6, 0, 1, 0, 1, 0, 8, 4, 1, 1]);
    const all = await client.request<SemanticTokens>('textDocument/semanticTokens/full', { textDocument });
    assert.ok(all.data.length > some.data.length);
  });

  it('have lenses that can be switched off', async () => {
    await begin();
    const ask = async (): Promise<CodeLens[]> => client.request('textDocument/codeLens', { textDocument });
    assert.deepEqual(
      (await ask()).map(({ range, command }) => [range.start.line, command?.title, command?.command]),
      [
        [2, 'serial 2026010101, 6 records', 'zonewright.serial.bump'],
        [6, 'Mail: mail (10)', ''],
      ],
    );
    await client.configure({ zonewright: { codeLens: { mail: false, soa: false } } });
    assert.deepEqual(await ask(), []);
  });

  it('answer nothing for what is not open', async () => {
    await begin();
    const other = { textDocument: { uri: 'file:///not/open' }, position: end, range: whole };
    for (const method of ['completion', 'signatureHelp', 'inlayHint', 'codeLens']) {
      assert.equal(await client.request(`textDocument/${method}`, other), null, method);
    }
    assert.deepEqual(await client.request('textDocument/semanticTokens/range', other), { data: [] });
    const far = { line: 1e9, character: 1e9 };
    const wild = { textDocument, position: far, range: { start: far, end: whole.start } };
    for (const method of ['completion', 'signatureHelp', 'inlayHint', 'semanticTokens/range']) {
      await client.request(`textDocument/${method}`, wild);
    }
    assert.equal(await client.request('workspace/executeCommand', { command: 'zonewright.serial.bump' }), null);
  });

  describe('serial', () => {
    const next = String(today());
    const edit: TextEdit = { range: serialRange, newText: next };
    const addHost = async (): Promise<void> => {
      await client.change(uri, [{ range: { start: whole.end, end: whole.end }, text: 'new A 192.0.2.99\n' }]);
    };
    const willSave = async (reason = 1): Promise<TextEdit[] | null> =>
      client.request('textDocument/willSaveWaitUntil', { textDocument, reason });
    const always = { initializationOptions: { zonewright: { serial: { onSave: 'always' } } } };

    it('is raised by a code action', async () => {
      await begin();
      const ask = async (triggerKind: 1 | 2): Promise<CodeAction[]> =>
        client.request('textDocument/codeAction', {
          textDocument,
          range: whole,
          context: { diagnostics: [], only: ['source.bumpSerial'], triggerKind },
        });
      const [action] = await ask(1);
      assert.equal(action.title, `Raise the serial to ${next}`);
      assert.equal(action.kind, 'source.bumpSerial.zonewright');
      assert.deepEqual(action.edit, { changes: { [uri]: [edit] } });
      // On save only when there is something to tell the secondaries.
      assert.deepEqual(await ask(2), []);
      await addHost();
      assert.equal((await ask(2)).length, 1);
      await client.change(uri, [{ range: serialRange, text: next }]);
      assert.deepEqual(await ask(2), []);
      assert.deepEqual(await ask(1), []);
    });

    it('is raised by command, once', async () => {
      await begin();
      const edits: WorkspaceEdit[] = [];
      client.answer('workspace/applyEdit', (parameters) => {
        const { edit: given } = parameters as { edit: WorkspaceEdit };
        edits.push(given);
        return { applied: true };
      });
      const bump = async (): Promise<unknown> =>
        client.request('workspace/executeCommand', { command: 'zonewright.serial.bump', arguments: [uri] });
      assert.deepEqual(await bump(), { serial: today() });
      assert.deepEqual(edits, [{ changes: { [uri]: [edit] } }]);
      await client.change(uri, [{ range: serialRange, text: next }]);
      assert.deepEqual(await bump(), { serial: today() });
      assert.equal(edits.length, 1);
    });

    it('stays as it is on save unless it is wanted', async () => {
      await begin();
      await addHost();
      assert.deepEqual(await willSave(), []);
    });

    it('is raised on save when the zone has changed', async () => {
      await begin(always);
      assert.deepEqual(await willSave(), []);
      await client.change(uri, [{ range: { start: whole.end, end: whole.end }, text: '; a comment\n' }]);
      assert.deepEqual(await willSave(), []);
      await addHost();
      // A save by a timer leaves it for later.
      assert.deepEqual(await willSave(2), []);
      await client.notify('textDocument/didSave', { textDocument });
      assert.deepEqual(await willSave(), [edit]);
      await client.change(uri, [{ range: serialRange, text: next }]);
      await client.notify('textDocument/didSave', { textDocument });
      assert.deepEqual(await willSave(), []);
    });

    it('is asked about after a save', async () => {
      await begin({ initializationOptions: { zonewright: { serial: { onSave: 'ask', scheme: 'counter' } } } });
      const asked = new Promise<string>((resolve) => {
        client.answer('window/showMessageRequest', (parameters) => {
          const { message, actions } = parameters as { message: string; actions: object[] };
          resolve(message);
          return actions[0];
        });
      });
      const applied = new Promise<WorkspaceEdit>((resolve) => {
        client.answer('workspace/applyEdit', (parameters) => {
          const { edit: given } = parameters as { edit: WorkspaceEdit };
          resolve(given);
          return { applied: true };
        });
      });
      await addHost();
      assert.deepEqual(await willSave(), []);
      await client.notify('textDocument/didSave', { textDocument });
      assert.match(await asked, /example\.com\. has changed, its serial 2026010101 has not/);
      assert.deepEqual(await applied, { changes: { [uri]: [{ range: serialRange, newText: '2026010102' }] } });
    });

    describe('of an included file', () => {
      const part = 'file:///zones/hosts';
      /** Edits that the server asks for. */
      let edits: WorkspaceEdit[];
      const include = async (onSave: string): Promise<void> => {
        await begin({ initializationOptions: { zonewright: { serial: { onSave, scheme: 'counter' } } } });
        await client.close(uri);
        await client.open(uri, `${zone}$INCLUDE hosts\n`);
        await client.open(part, 'a A 192.0.2.1\n');
        edits = [];
        client.answer('workspace/applyEdit', (parameters) => {
          edits.push((parameters as { edit: WorkspaceEdit }).edit);
          return { applied: true };
        });
        client.answer('window/showMessageRequest', (parameters) => (parameters as { actions: object[] }).actions[0]);
      };
      const save = async (): Promise<void> => {
        const document = { textDocument: { uri: part } };
        assert.deepEqual(await client.request('textDocument/willSaveWaitUntil', { ...document, reason: 1 }), []);
        await client.notify('textDocument/didSave', document);
        // What the server asks comes before its answer to this.
        for (let i = 0; i < 3; i++) await client.hover(part, { line: 0, character: 0 });
      };
      const start = { line: 0, character: 0 };
      const raised = { changes: { [uri]: [{ range: serialRange, newText: '2026010102' }] } };

      for (const onSave of ['always', 'ask'] as const) {
        it(`is that of its zone: ${onSave}`, async () => {
          await include(onSave);
          await save();
          await client.change(part, [{ range: { start, end: start }, text: '; a comment\n' }]);
          await save();
          assert.deepEqual(edits, []);
          await client.change(part, [{ range: { start, end: start }, text: 'b A 192.0.2.2\n' }]);
          await save();
          assert.deepEqual(edits, [raised]);
          // Raised already when the next change is saved.
          await client.change(part, [{ range: { start, end: start }, text: 'c A 192.0.2.3\n' }]);
          await client.change(uri, [{ range: serialRange, text: '2026010102' }]);
          await save();
          assert.deepEqual(edits, [raised]);
        });
      }

      it('stays as it is unless it is wanted', async () => {
        await include('off');
        await client.change(part, [{ range: { start, end: start }, text: 'b A 192.0.2.2\n' }]);
        const range = { start, end: start };
        const actions = await client.codeActions(part, range, 'source.bumpSerial');
        assert.deepEqual(actions[0]?.edit, raised);
        await save();
        assert.deepEqual(edits, []);
      });
    });
  });
});
