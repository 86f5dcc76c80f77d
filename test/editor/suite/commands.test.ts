// The commands of the palette.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { canLook } from './desk';
import { closeAll, hoverAt, openFile, openText, placeOf, shown, until, untilSquiggles } from './support';

describe('commands', () => {
  afterEach(closeAll);

  it('are all there', async () => {
    const document = await openFile('db.example.com');
    await hoverAt(document, placeOf(document, 'MX'));
    const commands = await vscode.commands.getCommands(true);
    for (const name of ['restartServer', 'showOutput', 'explainRule']) {
      assert(commands.includes(`zonewright.${name}`), `zonewright.${name} is registered`);
    }
  });

  it('restart the server, which then knows the open documents', async () => {
    const document = await openFile('db.example.com');
    await vscode.window.showTextDocument(document);
    await hoverAt(document, placeOf(document, 'MX'));
    await vscode.commands.executeCommand('zonewright.restartServer');
    await hoverAt(document, placeOf(document, 'MX'));
    const { document: fresh } = await openText(
      '$ORIGIN example.com.\n$TTL 3600\n@ IN SOA ns hostmaster 1 7200 900 1209600 300\n@ IN NS ns ; zonewright-disable-line ns-single\nns IN A 192.0.2.1\n@ IN MX 10 192.0.2.25\n',
    );
    await untilSquiggles(fresh, [{ rule: 'mx-target-is-ip-address', line: 6, text: '192.0.2.25' }]);
  });

  it('show the page of a rule', async () => {
    await vscode.commands.executeCommand('zonewright.explainRule', 'mx-target-is-ip-address');
    await until('the page', () => {
      const label = vscode.window.tabGroups.activeTabGroup.activeTab?.label;
      return label?.includes('mx-target-is-ip-address') === true ? label : undefined;
    });
    const uri = vscode.Uri.parse('zonewright-rule:/mx-target-is-ip-address.md');
    const document = await vscode.workspace.openTextDocument(uri);
    assert.equal(document.languageId, 'markdown');
    assert.match(document.getText(), /mx-target-is-ip-address/);
  });

  it('show the walkthrough with its three steps', async () => {
    await vscode.commands.executeCommand('workbench.action.openWalkthrough', 'zonewright.zonewright#start');
    await until('its tab', () => {
      const label = vscode.window.tabGroups.activeTabGroup.activeTab?.label ?? '';
      return /^(?:Walkthrough|Welcome)/.test(label) ? label : undefined;
    });
    if (!canLook) return;
    const steps = await until('its steps', async () => {
      const titles = await shown('.getting-started-step .step-title');
      return titles?.length === 3 ? titles : undefined;
    });
    assert.deepEqual(steps, ['Open a zone file', 'Read, fix and rename', 'See where mail goes']);
  });
});
