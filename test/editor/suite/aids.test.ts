// Completion, signature help, hints, lenses, colours of names and the serial, as VS Code hands them out.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, hoverAt, openText, placeOf, until } from './support';

const zone = `$ORIGIN example.com.
$TTL 3600
@ SOA ns1 hostmaster 2026010101 7200 3600 1209600 3600
@ NS ns1
ns1 A 192.0.2.53
mail A 192.0.2.25
alias CNAME mail
@ MX 10 mail
@ MX 20\u0020
`;

/** Opens the zone and waits until the server knows it. */
async function open(): Promise<vscode.TextEditor> {
  const editor = await openText(zone);
  await hoverAt(editor.document, placeOf(editor.document, 'SOA'));
  return editor;
}

const labelOf = ({ label }: vscode.CompletionItem): string => (typeof label === 'string' ? label : label.label);

describe('aids', () => {
  afterEach(closeAll);

  it('propose hosts with their addresses, and no alias', async () => {
    const { document } = await open();
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      placeOf(document, 'MX 20 ', 6),
    );
    // The one that the set has already comes last.
    assert.deepEqual(items.map(labelOf), ['ns1', 'mail']);
    const { label } = items[1];
    assert.equal(typeof label === 'string' ? undefined : label.description, '192.0.2.25');
  });

  it('insert what is chosen, and leave white space in front alone', async () => {
    const editor = await open();
    const { document } = editor;
    await editor.edit((edit) => edit.insert(placeOf(document, 'alias'), '\tMX 5 ma\n'));
    const place = placeOf(document, 'MX 5 ma', 7);
    editor.selection = new vscode.Selection(place, place);
    await until('the chosen proposal', async () => {
      await vscode.commands.executeCommand('editor.action.triggerSuggest');
      await new Promise((resolve) => setTimeout(resolve, 100));
      await vscode.commands.executeCommand('acceptSelectedSuggestion');
      return document.getText().includes('\n\tMX 5 mail\n') ? true : undefined;
    });
  });

  it('name the field, show hints and lenses, and colour names', async () => {
    const { document } = await open();
    const { uri } = document;
    const all = new vscode.Range(0, 0, document.lineCount, 0);
    const help = await vscode.commands.executeCommand<vscode.SignatureHelp | undefined>(
      'vscode.executeSignatureHelpProvider',
      uri,
      placeOf(document, 'MX 20 ', 6),
    );
    assert.equal(help?.signatures[0].label, 'MX preference exchange');
    assert.equal(help.activeParameter, 1);
    const hints = await vscode.commands.executeCommand<vscode.InlayHint[]>('vscode.executeInlayHintProvider', uri, all);
    assert(hints.some(({ label }) => label === '2026-01-01, change 1'));
    const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', uri, 10);
    assert.deepEqual(
      lenses.map(({ command }) => command?.title),
      ['serial 2026010101, 7 records', 'Mail: mail (10)'],
    );
    const legend = await vscode.commands.executeCommand<vscode.SemanticTokensLegend>(
      'vscode.provideDocumentSemanticTokensLegend',
      uri,
    );
    assert.deepEqual(legend.tokenTypes, ['dnsOwner', 'dnsTarget']);
    const tokens = await vscode.commands.executeCommand<vscode.SemanticTokens>(
      'vscode.provideDocumentSemanticTokens',
      uri,
    );
    assert(tokens.data.length >= 5 * 10);
  });

  it('raise the serial by command, once', async () => {
    const { document } = await open();
    await vscode.commands.executeCommand('zonewright.bumpSerial');
    const serial = await until('the new serial', () => {
      const found = /hostmaster (\d+)/.exec(document.getText())?.[1];
      return found === '2026010101' ? undefined : found;
    });
    assert.match(serial, /^20\d{6}01$/);
    await vscode.commands.executeCommand('zonewright.bumpSerial');
    assert(document.getText().includes(serial));
  });
});
