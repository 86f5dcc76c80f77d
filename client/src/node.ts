// The desktop entry: the language server as a child process.
import * as vscode from 'vscode';
import { LanguageClient, TransportKind, type ServerOptions } from 'vscode-languageclient/node';
import { clientOptions, section, start } from './client';

/** Called by VS Code once, when the first zone file is opened. */
export function activate(context: vscode.ExtensionContext): void {
  const output = vscode.window.createOutputChannel('Zonewright', { log: true });
  const module = context.asAbsolutePath('dist/server/node.js');
  const server: ServerOptions = {
    // Not the channel between processes: it would make a string of every text before the server sees it.
    run: { module, transport: TransportKind.stdio },
    debug: { module, transport: TransportKind.stdio, options: { execArgv: ['--nolazy', '--inspect=6009'] } },
  };
  start(context, output, () => new LanguageClient(section, 'Zonewright', server, clientOptions(output)));
}
