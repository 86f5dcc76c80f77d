// How long the extension takes to start: told, not judged, since machines differ. First of all suites by its name.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { canLook } from './desk';
import { note } from './run';
import { closeAll, shown, until } from './support';

describe('activation', () => {
  after(closeAll);

  it('does not wait for the server', async () => {
    const extension = vscode.extensions.getExtension('zonewright.zonewright');
    assert(extension, 'the extension is installed');
    const from = extension.isActive ? 'already over' : 'waited for';
    const begin = performance.now();
    await extension.activate();
    await note(`activation, ${from}: ${Math.round(performance.now() - begin)} ms`);
    assert(extension.isActive);
    const started = performance.now();
    await vscode.commands.executeCommand('zonewright.restartServer');
    await note(`the server stopped and started again: ${Math.round(performance.now() - started)} ms`);
  });

  if (canLook) {
    it('is measured by VS Code', async () => {
      await vscode.commands.executeCommand('workbench.action.showRuntimeExtensions');
      const row = /zonewright[^]*?(?:Startup )?Activation: \d+ms/i;
      const rows = '.runtime-extensions-editor .monaco-list-row';
      const found = await until('the row of the extension', async () => {
        const here = (await shown(rows))?.map((text) => row.exec(text)?.[0]).find((text) => text !== undefined);
        // The slowest ones stand first.
        if (here === undefined) await vscode.commands.executeCommand('list.focusPageDown');
        return here;
      });
      await note(`activation, as VS Code measured it: ${found.split('\n').pop()}`);
    });
  }
});
