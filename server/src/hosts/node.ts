// TEMPORARY stand-in for the language server, only to try the client with; the real one replaces it under this path.
import {
  CodeActionKind,
  createConnection,
  DiagnosticSeverity,
  ProposedFeatures,
  TextDocuments,
  TextDocumentSyncKind,
  type Diagnostic,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';

const ipc = process.send !== undefined && !process.argv.includes('--stdio');
const connection = ipc
  ? createConnection(ProposedFeatures.all)
  : createConnection(ProposedFeatures.all, process.stdin, process.stdout);
const documents = new TextDocuments(TextDocument);
const mx = /(\bMX[ \t]+)(\d+)([ \t]+)(\d+\.\d+\.\d+\.\d+)\.?/gi;

function findings(document: TextDocument): Diagnostic[] {
  return [...document.getText().matchAll(mx)].map((match) => {
    const start = match.index + match[1].length + match[2].length + match[3].length;
    return {
      source: 'zonewright',
      code: 'mx-target-is-ip-address',
      severity: DiagnosticSeverity.Error,
      message: `The MX target is the IPv4 address ${match[4]}; an MX record must name a host.`,
      range: { start: document.positionAt(start), end: document.positionAt(start + match[4].length) },
    };
  });
}

connection.onInitialize(() => ({
  capabilities: { textDocumentSync: TextDocumentSyncKind.Incremental, hoverProvider: true, codeActionProvider: true },
}));
documents.onDidChangeContent(({ document }) => {
  void connection.sendDiagnostics({ uri: document.uri, version: document.version, diagnostics: findings(document) });
});
connection.onHover(({ textDocument, position }) => {
  const document = documents.get(textDocument.uri);
  const line = document?.getText({
    start: { line: position.line, character: 0 },
    end: { line: position.line + 1, character: 0 },
  });
  return line !== undefined && /\bMX\b/i.test(line)
    ? {
        contents: {
          kind: 'markdown',
          value: '**MX** mail exchange ([RFC 1035](https://www.rfc-editor.org/rfc/rfc1035))',
        },
      }
    : null;
});
connection.onCodeAction(({ textDocument, context }) =>
  context.diagnostics.map((diagnostic) => ({
    title: 'Use the name mail',
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnostic],
    isPreferred: true,
    edit: { changes: { [textDocument.uri]: [{ range: diagnostic.range, newText: 'mail' }] } },
  })),
);
connection.onRequest('zonewright/explainRule', ({ rule }: { rule: string }) => ({ markdown: `# ${rule}\n` }));
documents.listen(connection);
connection.listen();
