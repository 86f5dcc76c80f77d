// Mail routes, formatting and refactorings, as VS Code hands them out.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { canLook } from './desk';
import { closeAll, hoverAt, openText, placeOf, shown, until } from './support';

const zone = `$ORIGIN example.com.
$TTL 3600
@       IN SOA ns1 hostmaster 2026010101 7200 3600 1209600 3600
@       IN NS ns1
ns1     IN A 192.0.2.53
mail IN A 192.0.2.25
@       IN MX 10 mail
`;

/** Opens the zone and waits until the server knows it. */
async function open(): Promise<vscode.TextDocument> {
  const { document } = await openText(zone);
  await hoverAt(document, placeOf(document, 'SOA'));
  return document;
}

/** The way of mail to example.com., as it comes into the clipboard. */
async function copied(uri: vscode.Uri): Promise<string> {
  await vscode.env.clipboard.writeText('');
  await vscode.commands.executeCommand('zonewright.copyRoute', uri.toString(), 'example.com.');
  return vscode.env.clipboard.readText();
}

describe('mail routes', () => {
  afterEach(closeAll);

  it('are drawn in the hover', async () => {
    const document = await open();
    assert.match(await hoverAt(document, placeOf(document, 'MX')), /!\[[^\]]+\]\(data:image\/svg\+xml;base64,/);
  });

  it('open in a panel from the line above the MX set', async () => {
    const document = await open();
    const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
      'vscode.executeCodeLensProvider',
      document.uri,
      10,
    );
    const command = lenses.find((lens) => lens.command?.command === 'zonewright.openRoute')?.command;
    assert(command, 'the lens opens the route');
    await vscode.commands.executeCommand(command.command, ...(command.arguments as unknown[]));
    const tab = await until('the panel', () =>
      vscode.window.tabGroups.all
        .flatMap(({ tabs }) => tabs)
        .find(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith('zonewright.route')),
    );
    await until('its title', () => (tab.label === 'Mail route of example.com.' ? true : undefined));
  });

  it('are copied as Mermaid', async () => {
    const { uri } = await open();
    const mermaid = await copied(uri);
    assert.match(mermaid, /^flowchart LR$/m);
    assert(mermaid.includes('mail.example.com.') && mermaid.includes('192.0.2.25'), mermaid);
  });

  it('go elsewhere when a host is switched off, and back', async () => {
    const { uri } = await open();
    // What the tree hands to the buttons of a host.
    const host = { kind: 'host', uri, host: { name: 'mail.example.com.' } };
    const on = await copied(uri);
    await vscode.commands.executeCommand('zonewright.switchHostOff', host);
    assert.match(await copied(uri), /switched off/);
    await vscode.commands.executeCommand('zonewright.switchHostOn', host);
    assert.equal(await copied(uri), on);
  });

  it('have a view', async () => {
    const { uri } = await open();
    const show = (): Thenable<unknown> => vscode.commands.executeCommand('zonewright.showRoutes');
    await show();
    if (!canLook) return;
    const row = (words: RegExp): Promise<string> =>
      until(`a row like ${words}`, async () => {
        // The view is low, and other files may still be there: the last one is ours.
        await show();
        await vscode.commands.executeCommand('list.focusLast');
        const rows = await shown('.tree-explorer-viewlet-tree-view .monaco-list-row');
        return rows?.find((text) => words.test(text));
      });
    await row(/^mail\.example\.com\.\s*mail goes here$/);
    const host = { kind: 'host', uri, host: { name: 'mail.example.com.' } };
    await vscode.commands.executeCommand('zonewright.switchHostOff', host);
    await row(/^mail\.example\.com\.\s*switched off$/);
    await vscode.commands.executeCommand('zonewright.switchHostOn', host);
  });
});

describe('formatting', () => {
  afterEach(closeAll);

  it('aligns a document as it has its columns', async () => {
    const document = await open();
    await vscode.commands.executeCommand('editor.action.formatDocument');
    await until('the aligned line', () =>
      document.getText().includes('\nmail    IN A 192.0.2.25\n') ? true : undefined,
    );
  });

  it('stands beside other ways to write the same', async () => {
    const document = await open();
    const place = placeOf(document, '10 mail', 4);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      new vscode.Range(place, place),
      'refactor',
    );
    assert.deepEqual(
      actions.map(({ title }) => title),
      ['Write mail in full: mail.example.com.'],
    );
  });
});
