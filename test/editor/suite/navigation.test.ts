// Finding one's way and renaming inside VS Code: definition, references, rename, outline.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, openFile, openText, placeOf, until } from './support';

/** The texts that places stand for, with their lines from 1. */
function told(document: vscode.TextDocument, ranges: readonly vscode.Range[]): string[] {
  return ranges.map((range) => `${range.start.line + 1}: ${document.getText(range)}`);
}

describe('navigation', () => {
  afterEach(closeAll);

  it('goes from an MX target to its address', async () => {
    const document = await openFile('example.com.zone');
    const links = await until('the definition', async () => {
      const found = await vscode.commands.executeCommand<vscode.LocationLink[]>(
        'vscode.executeDefinitionProvider',
        document.uri,
        placeOf(document, '10 mail', 4),
      );
      return found.length > 0 ? found : undefined;
    });
    assert.deepEqual(
      told(
        document,
        links.map(({ targetSelectionRange, targetRange }) => targetSelectionRange ?? targetRange),
      ),
      ['16: mail'],
    );
  });

  it('lists the places of a name', async () => {
    const document = await openFile('example.com.zone');
    const found = await until('the references', async () => {
      const all = await vscode.commands.executeCommand<vscode.Location[]>(
        'vscode.executeReferenceProvider',
        document.uri,
        placeOf(document, 'ns1\tIN'),
      );
      return all.length > 0 ? all : undefined;
    });
    assert.deepEqual(
      told(
        document,
        // Other zones that are open may name it, too.
        found.filter(({ uri }) => uri.toString() === document.uri.toString()).map(({ range }) => range),
      ),
      ['4: ns1', '10: ns1', '14: ns1'],
    );
  });

  it('renames a host everywhere, and refuses to rename the zone', async () => {
    const content = (await openFile('example.com.zone')).getText();
    const { document } = await openText(content);
    const rename = (position: vscode.Position): Thenable<vscode.WorkspaceEdit> =>
      vscode.commands.executeCommand('vscode.executeDocumentRenameProvider', document.uri, position, 'smtp');
    const edit = await until('the edit', async () => {
      const found = await rename(placeOf(document, 'mail\tIN'));
      return found.size > 0 ? found : undefined;
    });
    const before = document.getText();
    assert(await vscode.workspace.applyEdit(edit), 'VS Code takes the edit');
    assert.equal(document.getText(), before.replaceAll(/(?<=10 |^)mail/gm, 'smtp'));
    await assert.rejects(Promise.resolve(rename(placeOf(document, '@\tIN'))), /is the zone itself|ゾーンそのもの/);
  });

  it('shows the outline', async () => {
    const document = await openFile('example.com.zone');
    const [zone] = await until('the outline', async () => {
      const found = await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(
        'vscode.executeDocumentSymbolProvider',
        document.uri,
      );
      return found !== undefined && found.length > 0 ? found : undefined;
    });
    assert.equal(zone.name, 'example.com.');
    assert.deepEqual(
      zone.children.map(({ name }) => name),
      ['@', 'ns1', 'ns2', 'mail', 'www'],
    );
  });
});
