// Navigation over stdio with the built server: definition, references, rename, symbols, folds, selections, links.
import assert from 'node:assert/strict';
import type {
  ClientCapabilities,
  DocumentHighlight,
  DocumentLink,
  DocumentSymbol,
  FoldingRange,
  Location,
  LocationLink,
  Position,
  SelectionRange,
  SymbolInformation,
  WorkspaceEdit,
} from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { Client, usualCapabilities, type Introduction } from './client';

const uri = 'file:///zones/example.com.zone';
const zone = `$ORIGIN example.com.
$TTL 3600
@ SOA ns1 hostmaster (
  2026010101 7200 3600 1209600 3600 ) ; RFC 1035
@ NS ns1
@ MX 10 mail
@ MX 20 mx.example.net.
ns1 A 192.0.2.53
mail A 192.0.2.25
alias CNAME Mail.example.com.
`;

/** What a client can that can everything asked here. */
const able: ClientCapabilities = {
  ...usualCapabilities,
  textDocument: {
    ...usualCapabilities.textDocument,
    definition: { linkSupport: true },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    documentLink: { tooltipSupport: true },
    rename: { prepareSupport: true },
  },
  workspace: { workspaceEdit: { documentChanges: true } },
};

describe('navigation over stdio', () => {
  let client: Client;
  const begin = (introduction?: Introduction): Client => (client = new Client(introduction));
  const ask = <T>(method: string, position: Position, more: object = {}, file = uri): Promise<T> =>
    client.request<T>(`textDocument/${method}`, { textDocument: { uri: file }, position, ...more });
  const at = (line: number, character: number): Position => ({ line, character });
  const range = (line: number, start: number, end: number) => ({ start: at(line, start), end: at(line, end) });

  afterEach(async () => {
    assert.equal(await client.end(), 0);
    assert.deepEqual(client.errors, [], 'nothing on stderr');
  });

  it('says what it can', async () => {
    const { capabilities } = await begin({ capabilities: able }).initialized;
    for (const able of [
      'definition',
      'references',
      'documentHighlight',
      'documentSymbol',
      'workspaceSymbol',
    ] as const) {
      assert.equal(capabilities[`${able}Provider`], true);
    }
    assert.equal(capabilities.foldingRangeProvider, true);
    assert.equal(capabilities.selectionRangeProvider, true);
    assert.deepEqual(capabilities.documentLinkProvider, {});
    assert.deepEqual(capabilities.renameProvider, { prepareProvider: true });
  });

  it('goes from a target to its address, as a link or as a place', async () => {
    await begin({ capabilities: able }).open(uri, zone);
    assert.deepEqual(await ask<LocationLink[]>('definition', at(5, 9)), [
      {
        originSelectionRange: range(5, 8, 12),
        targetUri: uri,
        targetRange: range(8, 0, 17),
        targetSelectionRange: range(8, 0, 4),
      },
    ]);
    await client.end();
    await begin().open(uri, zone);
    assert.deepEqual(await ask<Location[]>('definition', at(5, 9)), [{ uri, range: range(8, 0, 4) }]);
    assert.equal(await ask('definition', at(5, 2)), null);
    assert.deepEqual(await ask('definition', at(6, 9)), []);
  });

  it('goes into another open zone, and lists places there', async () => {
    const other = 'file:///zones/example.net.zone';
    await begin().open(uri, zone);
    await client.open(
      other,
      '@ 1h SOA mx h 1 1h 1h 1h 1h\n@ 1h NS mx\nmx 1h A 192.0.2.1\nx 1h CNAME mail.example.com.\n',
    );
    assert.deepEqual(await ask<Location[]>('definition', at(6, 9)), [{ uri: other, range: range(2, 0, 2) }]);
    const context = { includeDeclaration: false };
    assert.deepEqual(await ask<Location[]>('references', at(8, 0), { context }), [
      { uri, range: range(5, 8, 12) },
      { uri, range: range(9, 12, 29) },
      { uri: other, range: range(3, 11, 28) },
    ]);
  });

  it('goes to an included file, beside the one that includes it', async () => {
    await begin({ capabilities: able }).open(uri, '$INCLUDE sub/hosts of.zone\n$INCLUDE "../a b.zone"\n');
    const [link] = await ask<LocationLink[]>('definition', at(1, 12));
    assert.equal(link.targetUri, 'file:///a%20b.zone');
    const links = await ask<DocumentLink[]>('documentLink', at(0, 0));
    assert.deepEqual(
      links.map(({ target }) => target),
      ['file:///zones/sub/hosts', 'file:///a%20b.zone'],
    );
    assert.match(links[0].tooltip ?? '', /^Open this file/);
    const unsaved = 'untitled:Untitled-1';
    await client.open(unsaved, '$INCLUDE hosts.zone\n');
    assert.deepEqual(await ask('documentLink', at(0, 0), {}, unsaved), []);
    assert.deepEqual(await ask('definition', at(0, 10), {}, unsaved), []);
  });

  it('lights up owners and targets', async () => {
    await begin().open(uri, zone);
    assert.deepEqual(await ask<DocumentHighlight[]>('documentHighlight', at(8, 2)), [
      { range: range(5, 8, 12), kind: 2 },
      { range: range(8, 0, 4), kind: 3 },
      { range: range(9, 12, 29), kind: 2 },
    ]);
    assert.equal(await ask('documentHighlight', at(8, 6)), null);
  });

  it('renames for the version it has seen', async () => {
    await begin({ capabilities: able }).open(uri, zone);
    const version = await client.change(uri, [{ range: range(8, 16, 17), text: '6' }]);
    assert.deepEqual(await ask('prepareRename', at(8, 2)), { range: range(8, 0, 4), placeholder: 'mail' });
    const edit = await ask<WorkspaceEdit>('rename', at(8, 2), { newName: 'smtp' });
    assert.deepEqual(edit.documentChanges, [
      {
        textDocument: { uri, version },
        edits: [
          { range: range(5, 8, 12), newText: 'smtp' },
          { range: range(8, 0, 4), newText: 'smtp' },
          { range: range(9, 12, 16), newText: 'smtp' },
        ],
      },
    ]);
  });

  it('renames by plain changes where the client takes no versions', async () => {
    await begin().open(uri, zone);
    const edit = await ask<WorkspaceEdit>('rename', at(8, 2), { newName: 'smtp.example.com.' });
    const after = TextDocument.applyEdits(TextDocument.create(uri, '', 0, zone), edit.changes?.[uri] ?? []);
    assert.equal(after, zone.replaceAll(/\bmail\b/gi, 'smtp'));
  });

  it('says in the language of the user why it renames nothing', async () => {
    await begin({ capabilities: able }).open(uri, zone);
    await assert.rejects(ask('prepareRename', at(4, 0)), /^\w*Error: example\.com\. is the zone itself/);
    await assert.rejects(ask('rename', at(8, 2), { newName: 'ns1' }), /has records already \(line 8\)/);
    await client.end();
    await begin({ capabilities: able, locale: 'ja' }).open(uri, zone);
    await assert.rejects(ask('prepareRename', at(4, 0)), /ゾーンそのものです/);
  });

  it('shows the outline as a tree, or as a list', async () => {
    await begin({ capabilities: able }).open(uri, zone);
    const [root] = await ask<DocumentSymbol[]>('documentSymbol', at(0, 0));
    assert.equal(root.name, 'example.com.');
    assert.equal(root.detail, '7 records');
    assert.deepEqual(
      root.children?.map(({ name, detail }) => [name, detail]),
      [
        ['@', 'SOA, NS, MX ×2'],
        ['ns1', 'A'],
        ['mail', 'A'],
        ['alias', 'CNAME'],
      ],
    );
    await client.end();
    await begin().open(uri, zone);
    const list = await ask<SymbolInformation[]>('documentSymbol', at(0, 0));
    assert.deepEqual(
      list.slice(0, 3).map(({ name, containerName }) => [name, containerName]),
      [
        ['example.com.', undefined],
        ['@', 'example.com.'],
        ['SOA ns1 hostmaster 2026010101 7200 3600 1209600 3600', '@'],
      ],
    );
  });

  it('finds names in all open files', async () => {
    await begin().open(uri, zone);
    await client.open('file:///zones/example.org.zone', zone.replaceAll('example.com', 'example.org'));
    const found = await client.request<SymbolInformation[]>('workspace/symbol', { query: 'Mail' });
    assert.deepEqual(
      found.map(({ name, containerName }) => [name, containerName]),
      [
        ['mail.example.com.', 'example.com.'],
        ['mail.example.org.', 'example.org.'],
      ],
    );
  });

  it('folds, selects and links', async () => {
    await begin().open(uri, zone);
    assert.deepEqual(await ask<FoldingRange[]>('foldingRange', at(0, 0)), [
      { startLine: 0, endLine: 9 },
      { startLine: 2, endLine: 3 },
    ]);
    const [first] = await ask<SelectionRange[]>('selectionRange', at(0, 0), { positions: [at(9, 14)] });
    assert.deepEqual(first.range, range(9, 12, 16));
    assert.deepEqual(first.parent?.range, range(9, 12, 29));
    const [link] = await ask<DocumentLink[]>('documentLink', at(0, 0));
    assert.deepEqual(link, { range: range(3, 40, 48), target: 'https://www.rfc-editor.org/rfc/rfc1035.html' });
  });

  it('answers nothing for closed files and places that are not there', async () => {
    await begin({ capabilities: able }).open(uri, zone);
    const far = at(1e6, 1e6);
    for (const [method, more] of Object.entries({
      definition: {},
      references: { context: { includeDeclaration: true } },
      documentHighlight: {},
      prepareRename: {},
      rename: { newName: 'x' },
      documentSymbol: {},
      foldingRange: {},
      selectionRange: { positions: [far] },
      documentLink: {},
    })) {
      assert.equal(await ask(method, far, more, 'file:///not/open'), null, method);
      if (!method.toLowerCase().endsWith('rename')) await ask(method, far, more);
      else await assert.rejects(ask(method, far, more), /Only names can be renamed/);
    }
  });
});
