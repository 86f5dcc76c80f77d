// The language server: what it can do, and one line for each request.
import {
  CodeActionKind,
  DidChangeConfigurationNotification,
  TextDocumentSyncKind,
  type ClientCapabilities,
  type Connection,
  type InitializeParams,
} from 'vscode-languageserver';
import { serverTexts } from '../messages/lsp';
import { render, type Language } from '../messages/text';
import { fileNameOf, ZoneService } from '../service';
import type { OriginHints } from '../zone/origin';
import { codeActionOf, type Audience } from './convert';
import { zoneDocuments } from './documents';
import { Publisher, type Host } from './publish';
import { defaultSettings, readSettings, type Settings } from './settings';

/** What the program around the server knows. */
export interface Program extends Host {
  readonly version: string;
  /** Address of the page of a rule. */
  readonly pageOf: (rule: string, language: Language) => string;
  /** The language of the system, for clients that don't say theirs. */
  readonly locale: string | undefined;
}

/** Serves a connection until it ends. */
export function startServer(connection: Connection, program: Program): void {
  let client: ClientCapabilities = {};
  let settings: Settings = defaultSettings;
  let locale: string | undefined;

  const language = (): Language =>
    settings.language === 'auto'
      ? (locale ?? program.locale ?? '').startsWith('ja')
        ? 'ja'
        : 'en'
      : settings.language;
  const audience = (): Audience => {
    const diagnostics = client.textDocument?.publishDiagnostics;
    return {
      language: language(),
      pageOf: (rule) => program.pageOf(rule, language()),
      relatedInformation: diagnostics?.relatedInformation === true,
      codeDescription: diagnostics?.codeDescriptionSupport === true,
      snippetEdits: client.workspace?.workspaceEdit?.snippetEditSupport === true,
    };
  };
  const hintsOf = (uri: string): OriginHints => ({ fileName: fileNameOf(uri), setting: settings.originOf(uri) });

  const service = new ZoneService();
  const documents = zoneDocuments(service, hintsOf);
  const publisher = new Publisher(service, program, audience, (uri, version, diagnostics) => {
    void connection.sendDiagnostics({ uri, version, diagnostics });
  });
  documents.onDidChangeContent(({ document }) => publisher.changed(document.uri, document.version));
  documents.onDidClose(({ document }) => {
    service.close(document.uri);
    publisher.closed(document.uri);
  });

  const apply = (value: unknown): void => {
    settings = readSettings(value);
    for (const { name, value: given } of settings.problems) {
      const args = { name, value: given, fallback: '-' };
      connection.console.warn(render(serverTexts.settingInvalid, language(), args));
    }
    service.configure({ severities: settings.severities });
    for (const { uri } of documents.all()) service.reopen(uri, hintsOf(uri));
    publisher.again();
  };
  /** Settings come with the initialization, with a notification, or are asked for: all three ways are taken. */
  const askForSettings = async (pushed: unknown): Promise<void> => {
    if (client.workspace?.configuration !== true) {
      apply(pushed);
      return;
    }
    apply((await connection.workspace.getConfiguration('zonewright')) ?? pushed);
  };

  connection.onInitialize((parameters: InitializeParams) => {
    client = parameters.capabilities;
    const options = parameters.initializationOptions as { locale?: unknown; zonewright?: unknown } | undefined;
    locale = typeof options?.locale === 'string' ? options.locale : parameters.locale;
    settings = readSettings(options?.zonewright);
    service.configure({ severities: settings.severities });
    return {
      capabilities: {
        positionEncoding: 'utf-16',
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        hoverProvider: true,
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
      },
      serverInfo: { name: 'Zonewright', version: program.version },
    };
  });
  connection.onInitialized(async () => {
    if (client.workspace?.didChangeConfiguration?.dynamicRegistration === true) {
      await connection.client.register(DidChangeConfigurationNotification.type, { section: 'zonewright' });
    }
    if (client.workspace?.configuration === true) await askForSettings(undefined);
  });
  connection.onDidChangeConfiguration((change) => askForSettings(change.settings as unknown));

  connection.onHover(async ({ textDocument: { uri }, position }) => {
    await publisher.settled(uri);
    const hover = service.isOpen(uri) ? service.hover(uri, position, language()) : undefined;
    return hover && { contents: { kind: 'markdown', value: hover.markdown }, range: hover.range };
  });
  connection.onCodeAction(async ({ textDocument: { uri }, range, context }) => {
    await publisher.settled(uri);
    const document = documents.get(uri);
    if (document === undefined) return [];
    if (context.only?.every((kind) => !CodeActionKind.QuickFix.startsWith(kind))) return [];
    return service
      .fixes(uri, range)
      .map(({ finding, fix }) => codeActionOf(finding, fix, uri, document.version, audience()));
  });
  connection.onRequest('zonewright/explainRule', ({ rule }: { rule: string }) => {
    const markdown = service.explain(rule, language());
    return markdown === undefined ? null : { markdown };
  });

  documents.listen(connection);
  connection.listen();
}
