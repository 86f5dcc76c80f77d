// The language server: what it can do, and one line for each request.
import {
  CodeActionKind,
  CodeActionTriggerKind,
  CodeLensRefreshRequest,
  CompletionTriggerKind,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  DocumentLinkRequest,
  FileChangeType,
  TextDocumentSyncKind,
  type ClientCapabilities,
  type Connection,
  type InitializeParams,
} from 'vscode-languageserver';
import { serverTexts, zoneSources } from '../messages/lsp';
import { plainText } from '../features/hover/plain';
import type { Palette } from '../features/route/palette';
import { render, type Language } from '../messages/text';
import type { Now } from '../dns/serial-scheme';
import { ZoneService } from '../service';
import { fileNameOf } from '../zone-files';
import type { IncludeAnswer } from '../zone/include';
import type { Range } from '../text/span';
import type { OriginHints, OriginSource } from '../zone/origin';
import type { Zone } from '../zone/zone';
import {
  BUMP_SERIAL,
  codeLensOf,
  completionListOf,
  inlayHintOf,
  semanticTokensLegend,
  semanticTokensOf,
  signatureHelpOf,
} from './aids';
import {
  codeActionOf,
  diagnosticOf,
  explainActionOf,
  FIX_ALL_KIND,
  fixAllOf,
  plain,
  refactorActionOf,
  restOf,
  SOURCE,
  type Audience,
} from './convert';
import type { Finding } from '../rules/finding';
import { clientFileSystem } from './client-file-system';
import { ClientFiles } from './client-files';
import { zoneDocuments, type ZoneDocument } from './documents';
import type { Files, FilesRequest, OpenFiles } from './files';
import { Formatter } from './formatting';
import {
  definitionOf,
  foldOf,
  highlightOf,
  linkOf,
  outlineOf,
  refusalOf,
  selectionOf,
  symbolOf,
  workspaceEditOf,
} from './navigation';
import { MOST_FINDINGS, Publisher, type Send } from './publish';
import { BUMP_KIND, SerialKeeper } from './serial';
import { paletteOf, routePictureOf, type RoutePictureParams, type RoutesParams } from './routes';
import { defaultSettings, hasSettings, readSettings, type Settings } from './settings';
import type { Host } from './slices';
import { Workspace } from './workspace';

/** What a client may say beyond the protocol. */
interface InitializationOptions {
  readonly locale?: unknown;
  /** Settings. */
  readonly zonewright?: unknown;
  /** Its hovers show pictures of `data:`. */
  readonly hoverImages?: unknown;
  /** `light`, `dark`, `contrast` or `contrast-light`. */
  readonly colorTheme?: unknown;
  /** It wants findings to be sent, though it could ask for them. */
  readonly pushedFindings?: unknown;
  /** It has the command that shows a mail route. */
  readonly routeView?: unknown;
  /** It has the command that shows the page of a rule. */
  readonly explainsRules?: unknown;
  /** It answers the requests of client-file-system.ts. */
  readonly readsFiles?: unknown;
  /** False while the user doesn't trust what is in the folders; git is asked about files only where it is true. */
  readonly trusted?: unknown;
}

/** What the client is told of the zone of a file. */
export interface ZoneFacts {
  /** Absolute; null while it is not known. */
  readonly name: string | null;
  readonly source: OriginSource;
  /** How the name is known, in words. */
  readonly known: string;
  readonly isWholeZone: boolean;
  /** Where configurations say so. */
  readonly places: readonly { readonly uri: string; readonly range: Range; readonly view: string | null }[];
  /** URIs of the open files that include it. */
  readonly includedBy: readonly string[];
}

/** What the program around the server knows. */
export interface Program extends Host {
  /** Does a task after a while. */
  readonly after: (milliseconds: number, task: () => void) => void;
  /** The files of the machine, if there is one. */
  readonly openFiles?: OpenFiles;
  readonly version: string;
  /** Address of the page of a rule. */
  readonly pageOf: (rule: string, language: Language) => string;
  /** The page itself as Markdown; undefined when there is no such rule. */
  readonly readPage: (rule: string, language: Language) => Promise<string | undefined>;
  /** The language of the system, for clients that don't say theirs. */
  readonly locale: string | undefined;
  /** Clock and calendar where the server runs. */
  readonly today: () => Now;
  /**
   * What the version control has in the place of a file, when that is not the same; undefined where it has nothing. Not
   * given by a host without version control (a browser).
   */
  readonly committed?: (uri: string, bytes: Uint8Array) => Promise<Uint8Array | undefined>;
}

/** The folders that are open; older clients know one only. */
function foldersOf(parameters: InitializeParams): string[] {
  const { workspaceFolders } = parameters;
  if (workspaceFolders) return workspaceFolders.map(({ uri }) => uri);
  const root: unknown = Reflect.get(parameters, 'rootUri');
  return typeof root === 'string' ? [root] : [];
}

/** Milliseconds that a client has to open files before the folders are looked through. */
const PATIENCE = 100;
/** Milliseconds that the first findings of a file wait for files from afar. */
const PATIENCE_FOR_FILES = 500;
/** Zones that are read because they include an open file. */
const MOST_INCLUDERS = 20;

/** Configurations of servers: they are no documents of ours, but their paths lead to zone files. */
const CONFIGURATIONS = [
  // By the language, whatever an included file is called: ours, and that of another extension.
  { language: 'bind-named-conf' },
  { language: 'named.conf' },
  { pattern: '**/*named*.conf*' },
  { pattern: '**/{nsd,knot,knotd}*.conf*' },
  { pattern: '**/*Corefile*' },
];

/** Octets up to which a text is compared with the one in the version control. */
const MOST_COMPARED = 4_000_000;
/** Findings on demand, for clients that ask: an edit of one file may change those of another. */
const diagnosticProvider = { identifier: SOURCE, interFileDependencies: true, workspaceDiagnostics: false };

/** Serves a connection until it ends. */
export function startServer(connection: Connection, program: Program): void {
  let client: ClientCapabilities = {};
  let settings: Settings = defaultSettings;
  let locale: string | undefined;
  /** Whether programs of the system may be asked about the files: only where the client says so. */
  let mayAskPrograms = false;
  /** The theme of the client; undefined where hovers can't show pictures. */
  let theme: Palette | undefined;
  let routeView = false;
  /** Whether the client has a command that shows the page of a rule. */
  let explainsRules = false;
  /** Whether files that the machine doesn't have can be had from the client. */
  let clientReads = false;

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
  let files: Files | undefined;
  let folders: readonly string[] = [];
  /** Whether the files of the folders may be read: unless the client says no. */
  let trusted = true;
  let workspace: Workspace | undefined;
  const include = (path: string, from: string, zone: string): IncludeAnswer => {
    if (!trusted) return { failure: 'untrusted' };
    return files?.include(path, { from, zone, directory: workspace?.directoryOf(zone) }) ?? { failure: 'unread' };
  };
  const hintsOf = (uri: string): OriginHints => {
    const known = workspace?.hintsOf(uri);
    return {
      fileName: fileNameOf(uri),
      ...known,
      setting: known?.setting ?? settings.originOf(uri),
      serving: { ...known?.serving, privateTlds: [...(known?.serving?.privateTlds ?? []), ...settings.privateTlds] },
      file: uri,
      includes: (path, from) => include(path, from ?? uri, uri),
    };
  };

  const service = new ZoneService();
  const openFiles = (): void => {
    const edited = (uri: string): Uint8Array | undefined => (service.isOpen(uri) ? service.bytes(uri) : undefined);
    const request: FilesRequest = { folders, open: () => documents.keys(), edited, arrived: filesArrived };
    files =
      program.openFiles?.(request) ??
      (clientReads ? new ClientFiles(clientFileSystem(connection), request) : undefined);
    workspace = files === undefined || !trusted ? undefined : new Workspace(files, program.later);
  };
  const configure = (): void =>
    service.configure({
      profile: settings.profile,
      severities: settings.severities,
      surroundings: {
        today: program.today,
        hasReverseZones: () => workspace?.hasReverseZones === true,
        mtaStsPolicy: (domain) => workspace?.policyOf(domain),
      },
      zoneOf,
      profileOf: (uri) => workspace?.profileOf(uri),
      allRulesUpTo: (uri) => workspace?.limitsOf(uri).allRules,
      severitiesOf: (uri) => (workspace?.isIgnored(uri) === true ? undefined : (workspace?.severitiesOf(uri) ?? {})),
    });
  /** The zones that clients were told of, by URI. */
  const named = new Map<string, string>();
  /** What files were opened under, by URI. */
  const opened = new Map<string, string>();
  const keyOf = (uri: string): string => {
    // What can't be written as JSON, the files that it includes, is left out.
    return JSON.stringify([
      hintsOf(uri),
      workspace?.isIgnored(uri),
      workspace?.severitiesOf(uri),
      workspace?.profileOf(uri),
      workspace?.limitsOf(uri).allRules,
      workspace?.directoryOf(uri),
    ]);
  };
  /** Files that the editor doesn't show: read because their zones include one that it shows. */
  const lent = new Map<string, Uint8Array>();
  /** Reads open files afresh, all of them or those of which something else is known now. */
  const reopen = (all: boolean): void => {
    configure();
    for (const uri of [...documents.keys(), ...lent.keys()]) {
      const key = keyOf(uri);
      if (!all && opened.get(uri) === key) continue;
      opened.set(uri, key);
      service.reopen(uri, hintsOf(uri));
      if (!all) void publisher.settled(uri);
    }
    if (all) publisher.again();
  };
  /** Files whose faults as configurations, or settings, were told. */
  const faulty = new Set<string>();
  const tellProblems = (): void => {
    const found = new Map(workspace?.problems(settings.severities, MOST_FINDINGS) ?? []);
    for (const uri of faulty) if (!found.has(uri)) void connection.sendDiagnostics({ uri, diagnostics: [] });
    faulty.clear();
    for (const [uri, { findings, total }] of found) {
      const diagnostics = findings.map((finding) => diagnosticOf(finding, uri, audience()));
      if (findings.length < total) diagnostics.push(restOf(total - findings.length, language()));
      void connection.sendDiagnostics({ uri, diagnostics });
      faulty.add(uri);
    }
  };
  let searching = false;
  let searchAgain = false;
  /** Looks through the folders for configurations; what they say of open files counts from then on. */
  const look = async (): Promise<void> => {
    searchAgain = searching;
    if (searching || workspace === undefined) return;
    searching = true;
    // What is open is shown first.
    await workspace.look(() => Promise.all(documents.keys().map((uri) => publisher.settled(uri))));
    searching = false;
    reopen(false);
    openIncluders();
    zonesChanged();
    tellProblems();
    if (searchAgain) await look();
  };
  /** Reads the zones that include open files, as they are on disk now; a part of a zone means nothing by itself. */
  const openIncluders = (): void => {
    const wanted = new Set<string>();
    for (const { uri } of documents.all()) {
      for (const home of workspace?.includersOf(uri) ?? []) {
        if (wanted.size < MOST_INCLUDERS && documents.get(home) === undefined) wanted.add(home);
      }
    }
    for (const uri of lent.keys()) {
      if (wanted.has(uri)) continue;
      lent.delete(uri);
      if (documents.get(uri) !== undefined) continue;
      service.close(uri);
      publisher.closed(uri);
    }
    for (const uri of wanted) {
      const bytes = workspace?.bytesOf(uri);
      if (bytes === undefined || lent.get(uri) === bytes) continue;
      lent.set(uri, bytes);
      service.open(uri, bytes, hintsOf(uri));
      publisher.changed(uri, undefined);
    }
  };
  /** The zone of the workspace that a name lies in, as that of a file sees it. */
  function zoneOf(uri: string, name: string): { zone: Zone; file: string } | undefined {
    const file = workspace?.fileOfName(uri, name);
    if (file === undefined) return undefined;
    const zone = service.isOpen(file)
      ? service.zone(file)
      : workspace?.zoneOnDisk(file, (path, from) => include(path, from ?? file, file));
    // One that is still being read tells when it is.
    return zone?.isSettled === true ? { zone, file } : undefined;
  }
  /** Other zones than that of `except` may depend on what changed. */
  const zonesChanged = (except?: string): void => {
    for (const uri of service.zonesChanged(except)) void publisher.settled(uri);
  };
  /** Does something later, once for all that ask for it at the same time. */
  const onceLater = (task: () => void): (() => void) => {
    let waits = false;
    return () => {
      if (waits) return;
      waits = true;
      program.later(() => {
        waits = false;
        task();
      });
    };
  };
  /** Files came, went or changed: what includes some of them looks again. */
  const filesChanged = onceLater(() => {
    for (const uri of service.includesChanged()) void publisher.settled(uri);
  });
  /** Files came from the client that weren't there when they were asked for. */
  const filesArrived = onceLater(() => {
    workspace?.settingsChanged();
    workspace?.includesChanged();
    reopen(false);
    openIncluders();
    filesChanged();
    zonesChanged();
  });
  const documents = zoneDocuments(service, hintsOf);
  let wantsPushes = false;
  /** Whether the client asks for findings by itself; all others are sent them. */
  const asks = (): boolean => client.textDocument?.diagnostic !== undefined && !wantsPushes;
  /** Files whose findings a client that asks was sent all the same. */
  const unasked = new Set<string>();
  /** Settings may come from afar, and included files: what is found without them may be wrong, or meant to be silent. */
  const filesHere = (): Promise<unknown> => {
    const enough = new Promise<void>((resolve) => program.after(PATIENCE_FOR_FILES, resolve));
    return Promise.race([files?.settled(), enough]);
  };
  const send: Send = (uri, version, diagnostics) => {
    // Nobody asks for a file that is included and not open.
    if (asks() && (documents.get(uri) !== undefined || (diagnostics.length === 0 && !unasked.has(uri)))) return;
    if (diagnostics.length === 0) unasked.delete(uri);
    else if (asks()) unasked.add(uri);
    void connection.sendDiagnostics({ uri, diagnostics, ...(version === undefined ? {} : { version }) });
  };
  const publisher = new Publisher(service, program, audience, send, filesHere);
  documents.onDidChangeContent(({ document: { uri, version } }) => {
    publisher.changed(uri, version);
    workspace?.includesChanged(uri);
    for (const other of service.includesChanged(uri)) void publisher.settled(other);
  });
  publisher.onSettled((uri) => {
    zonesChanged(uri);
    if (lent.has(uri)) return;
    const { name, source } = service.zone(uri).origin;
    const key = `${source} ${name ?? ''}`;
    if (named.get(uri) === key) return;
    named.set(uri, key);
    void connection.sendNotification('zonewright/zoneChanged', { uri });
  });
  documents.onDidOpen(({ document: { uri } }) => {
    if (unasked.delete(uri)) void connection.sendDiagnostics({ uri, diagnostics: [] });
    opened.set(uri, keyOf(uri));
    lent.delete(uri);
    workspace?.includesChanged();
    openIncluders();
    filesChanged();
  });
  const serials = new SerialKeeper({
    connection,
    service,
    documents,
    today: program.today,
    settings: () => settings,
    language,
    settled: (uri) => publisher.settled(uri),
  });
  const formatter = new Formatter({ connection, service, documents, slices: program, language });
  documents.onWillSaveWaitUntil(({ document, reason }) => serials.beforeSave(document.uri, reason));
  const refreshDiagnostics = (): void => {
    if (asks() && client.workspace?.diagnostics?.refreshSupport === true) {
      void connection.languages.diagnostics.refresh();
    }
  };
  /** Asks the version control what it has, and tells what follows from it. It is a program: it runs only where the user trusts the files. */
  const compare = async (uri: string): Promise<void> => {
    const { committed } = program;
    const compares = committed !== undefined && mayAskPrograms && service.zone(uri).text.byteLength <= MOST_COMPARED;
    if (compares) {
      const found = await committed(uri, service.bytes(uri)).catch(() => undefined);
      if (service.isOpen(uri)) service.committed(uri, found);
    }
    await publisher.settled(uri);
    if (compares) refreshDiagnostics();
  };
  documents.onDidOpen(({ document }) => compare(document.uri));
  documents.onDidSave(async ({ document: { uri } }) => {
    const asked = serials.saved(uri);
    if (service.isOpen(uri)) await compare(uri);
    await asked;
  });
  documents.onDidClose(({ document }) => {
    service.close(document.uri);
    publisher.closed(document.uri);
    formatter.closed(document.uri);
    opened.delete(document.uri);
    named.delete(document.uri);
    workspace?.includesChanged();
    openIncluders();
    zonesChanged();
    filesChanged();
  });

  const apply = (value: unknown): void => {
    settings = readSettings(value);
    for (const { name, value: given } of settings.problems) {
      const args = { name, value: given, fallback: '-' };
      connection.console.warn(render(serverTexts.settingInvalid, language(), args));
    }
    reopen(true);
    tellProblems();
    refreshDiagnostics();
    if (client.workspace?.inlayHint?.refreshSupport === true) void connection.languages.inlayHint.refresh();
    if (client.workspace?.codeLens?.refreshSupport === true) {
      void connection.sendRequest(CodeLensRefreshRequest.type).catch(() => undefined);
    }
  };
  /** Settings come with the initialization, with a notification, or are asked for: all three ways are taken. */
  const askForSettings = async (pushed: unknown): Promise<void> => {
    // Most editors push them before they open the first file: it isn't checked with others, and then again.
    if (client.workspace?.configuration !== true || hasSettings(pushed)) {
      apply(pushed);
      return;
    }
    apply((await connection.workspace.getConfiguration('zonewright')) ?? pushed);
  };

  connection.onInitialize((parameters: InitializeParams) => {
    client = parameters.capabilities;
    const options = parameters.initializationOptions as InitializationOptions | undefined;
    routeView = options?.routeView === true;
    explainsRules = options?.explainsRules === true;
    wantsPushes = options?.pushedFindings === true;
    clientReads = options?.readsFiles === true;
    if (options?.hoverImages === true) theme = paletteOf(options.colorTheme);
    locale = typeof options?.locale === 'string' ? options.locale : parameters.locale;
    settings = readSettings(options?.zonewright);
    trusted = options?.trusted !== false;
    mayAskPrograms = options?.trusted === true;
    folders = foldersOf(parameters);
    openFiles();
    configure();
    return {
      capabilities: {
        positionEncoding: 'utf-16',
        textDocumentSync: {
          openClose: true,
          change: TextDocumentSyncKind.Incremental,
          willSaveWaitUntil: true,
          save: { includeText: false },
        },
        ...(asks() ? { diagnosticProvider } : {}),
        hoverProvider: true,
        definitionProvider: true,
        referencesProvider: true,
        documentHighlightProvider: true,
        renameProvider: client.textDocument?.rename?.prepareSupport === true ? { prepareProvider: true } : true,
        documentSymbolProvider: true,
        workspaceSymbolProvider: true,
        foldingRangeProvider: true,
        selectionRangeProvider: true,
        documentLinkProvider: {},
        completionProvider: { triggerCharacters: [' ', '\t', '$', '.', ':', '=', '"', ',', ';', '_'] },
        signatureHelpProvider: { triggerCharacters: [' ', '\t', '('], retriggerCharacters: ['"'] },
        inlayHintProvider: true,
        semanticTokensProvider: { legend: semanticTokensLegend, range: true, full: true },
        codeLensProvider: {},
        documentFormattingProvider: true,
        documentRangeFormattingProvider: true,
        documentOnTypeFormattingProvider: { firstTriggerCharacter: '\n' },
        codeActionProvider: {
          codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite, FIX_ALL_KIND, BUMP_KIND],
        },
        executeCommandProvider: { commands: [BUMP_SERIAL] },
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      },
      serverInfo: { name: 'Zonewright', version: program.version },
    };
  });
  connection.onInitialized(async () => {
    if (client.workspace?.didChangeConfiguration?.dynamicRegistration === true) {
      await connection.client.register(DidChangeConfigurationNotification.type, { section: 'zonewright' });
    }
    if (client.workspace?.configuration === true) await askForSettings(undefined);
    // Clients open what they show right after this: that comes first.
    program.after(PATIENCE, () => void look());
    if (client.textDocument?.documentLink?.dynamicRegistration === true) {
      const schemes = new Set(['file', ...folders.map((uri) => uri.slice(0, uri.indexOf(':')))]);
      const documentSelector = [...schemes].flatMap((scheme) =>
        CONFIGURATIONS.map((filter) => ({ scheme, ...filter })),
      );
      await connection.client.register(DocumentLinkRequest.type, { documentSelector });
    }
    if (client.workspace?.didChangeWatchedFiles?.dynamicRegistration === true) {
      await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: [{ globPattern: '**/*' }] });
    }
    if (client.workspace?.workspaceFolders === true) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        folders = [
          ...folders.filter((uri) => !removed.some((gone) => gone.uri === uri)),
          ...added.map(({ uri }) => uri),
        ];
        openFiles();
        filesChanged();
        void look();
      });
    }
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    for (const { uri } of changes) files?.changed(uri);
    workspace?.includesChanged();
    filesChanged();
    // A file that comes or goes may be one that a configuration names.
    const matters = changes.some(
      ({ uri, type }) => type !== FileChangeType.Changed || workspace?.concerns(uri) === true,
    );
    if (matters) void look();
    else {
      openIncluders();
      zonesChanged();
    }
  });
  connection.onNotification('zonewright/trusted', () => {
    trusted = mayAskPrograms = true;
    for (const uri of documents.keys()) void compare(uri);
    openFiles();
    filesChanged();
    void look();
  });
  connection.onDidChangeConfiguration((change) => askForSettings(change.settings as unknown));

  connection.languages.diagnostics.on(async ({ textDocument: { uri }, previousResultId }) => {
    const { resultId, diagnostics: items } = await publisher.report(uri);
    return resultId === previousResultId ? { kind: 'unchanged', resultId } : { kind: 'full', resultId, items };
  });
  connection.onHover(async ({ textDocument: { uri }, position }) => {
    await publisher.settled(uri);
    const palette = settings.hover.picture ? theme : undefined;
    const hover = service.isOpen(uri) ? service.hover(uri, position, language(), palette) : undefined;
    if (hover === undefined) return null;
    const kind = client.textDocument?.hover?.contentFormat?.includes('markdown') === true ? 'markdown' : 'plaintext';
    const value = kind === 'markdown' ? hover.markdown : plainText(hover.markdown);
    return { contents: { kind, value }, range: hover.range };
  });
  /** The answer for an open file once everything typed so far is read; null for a closed one. */
  const answer = async <T>(uri: string, ask: (document: ZoneDocument) => T): Promise<T | null> => {
    await publisher.settled(uri);
    const document = documents.get(uri);
    return document !== undefined && service.isOpen(uri) ? ask(document) : null;
  };
  connection.onCodeAction(async ({ textDocument: { uri }, range, context: { only, triggerKind } }) => {
    const found = await answer(uri, ({ version }) => {
      const wanted = (kind: string): boolean =>
        only?.some((asked) => kind === asked || kind.startsWith(`${asked}.`)) === true;
      const actions = [];
      if (only === undefined || wanted(CodeActionKind.QuickFix)) {
        const explained = new Map<string, Finding>();
        for (const { finding, fix } of service.fixes(uri, range, MOST_FINDINGS)) {
          actions.push(codeActionOf(finding, fix, uri, version, audience()));
          if (!explained.has(finding.rule)) explained.set(finding.rule, finding);
        }
        for (const finding of explainsRules ? explained.values() : []) {
          actions.push(explainActionOf(finding, uri, audience()));
        }
      }
      // Without a wish of the user's there would be a light bulb at every name.
      if (
        only === undefined ? triggerKind !== CodeActionTriggerKind.Automatic : wanted(CodeActionKind.RefactorRewrite)
      ) {
        for (const found of service.refactorings(uri, range)) {
          actions.push(refactorActionOf(found.refactoring, found.uri, language()));
        }
      }
      if (wanted(FIX_ALL_KIND)) actions.push(...fixAllOf(service.fixAll(uri), uri, language()));
      if (only === undefined ? serials.isAt(uri, range) : wanted(BUMP_KIND)) {
        actions.push(...serials.action(uri, triggerKind === CodeActionTriggerKind.Automatic));
      }
      return actions;
    });
    return found ?? [];
  });
  connection.onCompletion(({ textDocument: { uri }, position, context }) =>
    answer(uri, () => {
      const typed = context?.triggerKind === CompletionTriggerKind.TriggerCharacter ? context.triggerCharacter : '';
      const request = { language: language(), today: program.today(), byBlank: typed === ' ' || typed === '\t' };
      return completionListOf(service.completion(uri, position, request), client);
    }),
  );
  connection.onSignatureHelp(({ textDocument: { uri }, position }) =>
    answer(uri, () => {
      const help = service.signatureHelp(uri, position, language());
      return help === undefined ? null : signatureHelpOf(help, client);
    }),
  );
  connection.languages.inlayHint.on(({ textDocument: { uri }, range }) =>
    answer(uri, () => service.inlayHint(uri, range, settings.inlayHints, language()).map(inlayHintOf)),
  );
  connection.languages.semanticTokens.onRange(
    async ({ textDocument: { uri }, range }) =>
      (await answer(uri, () => semanticTokensOf(service.semanticTokens(uri, range)))) ?? { data: [] },
  );
  connection.languages.semanticTokens.on(
    async ({ textDocument: { uri } }) =>
      (await answer(uri, () => semanticTokensOf(service.semanticTokens(uri)))) ?? { data: [] },
  );
  connection.onCodeLens(({ textDocument: { uri } }) =>
    answer(uri, () =>
      service.codeLens(uri, settings.codeLens, language()).map((lens) => codeLensOf(lens, uri, routeView)),
    ),
  );
  connection.onExecuteCommand(({ command, arguments: given }) =>
    command === BUMP_SERIAL ? serials.bump(given?.[0]) : null,
  );
  connection.onDefinition(({ textDocument: { uri }, position }) =>
    answer(uri, () => {
      const found = service.definition(uri, position);
      return found === undefined ? null : definitionOf(found, uri, client);
    }),
  );
  connection.onReferences(({ textDocument: { uri }, position, context }) =>
    answer(uri, () =>
      service
        .references(uri, position, context.includeDeclaration)
        .map(({ uri: file, range }) => ({ uri: file, range: plain(range) })),
    ),
  );
  connection.onDocumentHighlight(({ textDocument: { uri }, position }) =>
    answer(uri, () => service.documentHighlight(uri, position)?.map(highlightOf) ?? null),
  );
  const includers = (uri: string): Iterable<string> => workspace?.includersOf(uri) ?? [];
  connection.onPrepareRename(({ textDocument: { uri }, position }) =>
    answer(uri, () => {
      const source = service.prepareRename(uri, position, includers);
      return 'refused' in source ? refusalOf(source, language()) : source;
    }),
  );
  connection.onRenameRequest(({ textDocument: { uri }, position, newName }) =>
    answer(uri, () => {
      const result = service.rename(uri, position, newName, includers);
      const versionOf = (file: string): number | null => documents.get(file)?.version ?? null;
      return 'refused' in result ? refusalOf(result, language()) : workspaceEditOf(result.edits, versionOf, client);
    }),
  );
  connection.onDocumentSymbol(({ textDocument: { uri } }) =>
    answer(uri, () => outlineOf(service.documentSymbol(uri, language()), uri, client)),
  );
  connection.onWorkspaceSymbol(({ query }) => service.workspaceSymbol(query).map(symbolOf));
  connection.onFoldingRanges(({ textDocument: { uri } }) =>
    answer(uri, () => service.foldingRange(uri, client.textDocument?.foldingRange?.rangeLimit).map(foldOf)),
  );
  connection.onSelectionRanges(({ textDocument: { uri }, positions }) =>
    answer(uri, () => positions.map((position) => selectionOf(service.selectionRange(uri, position)))),
  );
  connection.onDocumentLinks(async ({ textDocument: { uri } }) => {
    const links = workspace?.linksOf(uri);
    if (links !== undefined) return links;
    return answer(uri, () => service.documentLink(uri, language()).flatMap((link) => linkOf(link, uri, client)));
  });
  // The options of the request are not asked: the file itself shows how its columns are made.
  connection.onDocumentFormatting(
    async ({ textDocument: { uri } }, token) => await answer(uri, () => formatter.edits(uri, token)),
  );
  connection.onDocumentRangeFormatting(({ textDocument: { uri }, range }) =>
    answer(uri, () => service.formatting(uri, range) ?? null),
  );
  connection.onDocumentOnTypeFormatting(({ textDocument: { uri }, position: { line } }) =>
    answer(uri, () => service.formatting(uri, wholeLine(line - 1)) ?? null),
  );
  connection.onRequest('zonewright/routes', ({ textDocument: { uri }, down }: RoutesParams) =>
    answer(uri, () => service.routes(uri, { language: language(), down })),
  );
  connection.onRequest('zonewright/routePicture', ({ textDocument: { uri }, domain, down }: RoutePictureParams) =>
    answer(uri, () => {
      const route = service.route(uri, domain, { language: language(), down });
      return route === undefined ? null : routePictureOf(route);
    }),
  );
  connection.onNotification('zonewright/colorTheme', ({ kind }: { kind: unknown }) => {
    if (theme !== undefined) theme = paletteOf(kind);
  });
  connection.onRequest('zonewright/zone', async ({ uri }: { uri: string }): Promise<ZoneFacts | null> => {
    await publisher.settled(uri);
    if (!service.isOpen(uri)) return null;
    const { origin, isWholeZone } = service.zone(uri);
    const { name, source } = origin;
    const howKnown = (known: string, inPart: boolean): string =>
      inPart ? `${known} · ${render(serverTexts.checkedInPart, language())}` : known;
    const zones = source === 'configuration' ? (workspace?.zonesOf(uri) ?? []) : [];
    return {
      name: name ?? null,
      source,
      known: howKnown(render(zoneSources[source], language()), service.isCheckedInPart(uri)),
      isWholeZone,
      places: zones.flatMap(({ configuration, range, view }) => {
        const place = files?.uriOf(configuration);
        return place === undefined ? [] : [{ uri: place, range, view: view ?? null }];
      }),
      includedBy: service.includersOf(uri),
    };
  });
  connection.onRequest('zonewright/explainRule', async ({ rule }: { rule: string }) => {
    const markdown = await program.readPage(rule, language());
    return markdown === undefined ? null : { markdown };
  });

  documents.listen(connection);
  connection.listen();
}

/** The line that was left when a line break was typed. */
function wholeLine(line: number): Range {
  return { start: { line, character: 0 }, end: { line, character: 0 } };
}
