// The browser entry: the language server as a Web Worker.
import * as vscode from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { clientOptions, section, start } from './client';

/** Called by VS Code once, when the first zone file is opened. */
export function activate(context: vscode.ExtensionContext): void {
  const output = vscode.window.createOutputChannel('Zonewright', { log: true });
  const script = vscode.Uri.joinPath(context.extensionUri, 'dist/server/worker.js').toString(true);
  let worker: Worker | undefined;
  start(context, output, () => {
    // A client ends with its server's answer; the worker itself would stay.
    worker?.terminate();
    worker = new Worker(script);
    return new LanguageClient(section, 'Zonewright', worker, clientOptions(output));
  });
}
