// Mail routes, formatting and refactorings, as VS Code hands them out.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, hoverAt, openText, placeOf, until } from './support';

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

  it('have a view', async () => {
    await open();
    await vscode.commands.executeCommand('zonewright.showRoutes');
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
