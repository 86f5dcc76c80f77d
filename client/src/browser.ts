// The browser entry: the language server as a Web Worker.
import * as vscode from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { clientOptions, section, start } from './client';

/** Called by VS Code once, when the first zone file is opened. */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const output = vscode.window.createOutputChannel('Zonewright', { log: true });
  const script = vscode.Uri.joinPath(context.extensionUri, 'dist/server/worker.js').toString(true);
  await start(
    context,
    output,
    () => new LanguageClient(section, 'Zonewright', new Worker(script), clientOptions(output)),
  );
}
