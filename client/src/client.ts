// What the desktop and the browser entry share: which documents are ours, the commands, the status of the server.
import * as vscode from 'vscode';
import { serveFiles } from './files';
import { ZoneName } from './zone-name';
import { RouteViews } from './routes';
import { State, type BaseLanguageClient, type LanguageClientOptions } from 'vscode-languageclient';

/** The id of our settings, of the client and of the output channel's section. */
export const section = 'zonewright';

// Ours first; the others belong to extensions that bring only colours, whose users get the same findings and hovers.
const languageIds = ['dns-zone', 'zone', 'zonefile', 'dnszonefile', 'bindzone'];

// Schemes are named one by one: a selector without a scheme would also take the `git:` side of a diff, whose
// findings would stand a second time in the list of problems. Folders may be of any scheme that an extension brings.
const schemes = new Set([
  ...['file', 'untitled', 'vscode-remote', 'vscode-vfs', 'vscode-test-web', 'memfs'],
  ...(vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri.scheme),
]);

export const documentSelector = languageIds.flatMap((language) => [...schemes].map((scheme) => ({ language, scheme })));

/** The request that asks the server for the page of a rule, in the language of its messages. */
interface RulePage {
  readonly markdown: string;
}

/** The part of the client's options that does not depend on where the server runs. */
export function clientOptions(output: vscode.LogOutputChannel): LanguageClientOptions {
  return {
    documentSelector,
    outputChannel: output,
    // `hoverImages`: pictures in hovers are shown here; most other editors would print their address.
    // `pushedFindings`: VS Code asks for the findings of tabs only, and later than they are there.
    // `routeView`: a click on the line above an MX set opens its mail route.
    // `readsFiles`: files that lie on no machine, or that a browser can't read, are read for the server.
    // `trusted`: git is asked what it has of a file; a folder that nobody trusts could make it run programs.
    initializationOptions: () => ({
      locale: vscode.env.language,
      hoverImages: true,
      colorTheme: themeOf(vscode.window.activeColorTheme),
      routeView: true,
      pushedFindings: true,
      explainsRules: true,
      readsFiles: true,
      trusted: vscode.workspace.isTrusted,
    }),
    markdown: { supportHtml: false },
    diagnosticCollectionName: section,
  };
}

/** The theme as the server knows it: pictures in hovers see no colours of the editor. */
function themeOf({ kind }: vscode.ColorTheme): string {
  switch (kind) {
    case vscode.ColorThemeKind.Light:
      return 'light';
    case vscode.ColorThemeKind.Dark:
      return 'dark';
    case vscode.ColorThemeKind.HighContrast:
      return 'contrast';
    case vscode.ColorThemeKind.HighContrastLight:
      return 'contrast-light';
  }
}

/**
 * Starts the server and everything around it; what it registers ends with the extension. Nobody waits for the server:
 * what is asked of it until it runs waits by itself, and VS Code has other extensions to start meanwhile.
 * @param create makes a client that was never started
 */
export function start(
  context: vscode.ExtensionContext,
  output: vscode.LogOutputChannel,
  create: () => BaseLanguageClient,
): void {
  const server = new Server(create, output);
  serveFiles(server);
  server.onRequest('zonewright/readOwnFile', ({ path }: { path: string }) => readOwnFile(context, path));
  const pages = new RulePages(server);
  const zoneName = new ZoneName(server, documentSelector, ({ languageId }) => languageIds.includes(languageId));
  server.onNotification('zonewright/zoneChanged', () => zoneName.show());
  context.subscriptions.push(
    output,
    server,
    new RouteViews(server, documentSelector),
    zoneName,
    vscode.workspace.onDidGrantWorkspaceTrust(() => server.notify('zonewright/trusted', {})),
    vscode.window.onDidChangeActiveColorTheme((theme) =>
      server.notify('zonewright/colorTheme', { kind: themeOf(theme) }),
    ),
    vscode.workspace.registerTextDocumentContentProvider(RulePages.scheme, pages),
    vscode.commands.registerCommand('zonewright.showOutput', () => output.show()),
    vscode.commands.registerCommand('zonewright.explainRule', (rule?: unknown) => pages.explain(rule)),
    vscode.commands.registerCommand('zonewright.bumpSerial', () => bumpSerial(server)),
    vscode.commands.registerCommand('zonewright.restartServer', () => server.restart()),
  );
  // The view appears with the first zone file: it costs nothing in other windows.
  void vscode.commands.executeCommand('setContext', 'zonewright.active', true);
  void server.start();
}

/** Milliseconds that a server may take to start before another one is started in its place. */
const PATIENCE = 5000;

/** The language server as this window sees it: one client at a time, and the item that shows its state. */
class Server implements vscode.Disposable {
  readonly #create: () => BaseLanguageClient;
  readonly #output: vscode.LogOutputChannel;
  readonly #item = vscode.languages.createLanguageStatusItem('zonewright.server', documentSelector);
  readonly #listeners: { readonly method: string; readonly listener: (parameters: unknown) => void }[] = [];
  readonly #answers: { readonly method: string; readonly answer: (parameters: never) => unknown }[] = [];
  #client: BaseLanguageClient | undefined;
  #started: Promise<void> = Promise.resolve();

  constructor(create: () => BaseLanguageClient, output: vscode.LogOutputChannel) {
    this.#create = create;
    this.#output = output;
    this.#item.name = 'Zonewright';
  }

  /** Ends when the server runs, or when it is known that it does not: the status item says which. */
  start(): Promise<void> {
    const client = this.#create();
    this.#client = client;
    client.onDidChangeState((event) => this.#show(event.newState));
    for (const { method, listener } of this.#listeners) client.onNotification(method, listener);
    for (const { method, answer } of this.#answers) client.onRequest(method, answer);
    this.#started = client.start().catch((error: unknown) => this.#output.error(String(error)));
    return this.#started;
  }

  /** A client whose start has failed can't be started again, so each start takes a new one. */
  async restart(): Promise<void> {
    this.#output.info(vscode.l10n.t('Restarting the language server'));
    // A client can't be stopped while it starts. A server that hangs or that has crashed answers nothing, not even
    // `shutdown`: a new one is started all the same.
    await Promise.race([this.#started, new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
    await this.#client?.dispose().catch((error: unknown) => this.#output.warn(String(error)));
    await this.start();
  }

  /** The server's answer to a request of ours; rejects when it does not run. */
  request<T>(method: string, parameters: object): Promise<T> {
    if (this.#client === undefined) return Promise.reject(new Error('the language server was never started'));
    return this.#client.sendRequest<T>(method, parameters);
  }

  /** Listens to what each server tells; to be called before the first one starts. */
  onNotification(method: string, listener: (parameters: unknown) => void): void {
    this.#listeners.push({ method, listener });
  }

  /** Answers what each server asks; to be called before the first one starts. */
  onRequest(method: string, answer: (parameters: never) => unknown): void {
    this.#answers.push({ method, answer });
  }

  /** Tells the server something; nothing when it does not run. */
  notify(method: string, parameters: object): void {
    if (this.#client?.isRunning() === true) void this.#client.sendNotification(method, parameters);
  }

  async dispose(): Promise<void> {
    this.#item.dispose();
    await this.#started;
    await this.#client?.dispose();
  }

  #show(state: State): void {
    const stopped = state === State.Stopped || state === State.StartFailed;
    this.#item.busy = state === State.Starting;
    this.#item.severity = stopped ? vscode.LanguageStatusSeverity.Error : vscode.LanguageStatusSeverity.Information;
    this.#item.text = stopped ? vscode.l10n.t('Zonewright is not running') : 'Zonewright';
    this.#item.command = stopped
      ? { command: 'zonewright.restartServer', title: vscode.l10n.t('Restart') }
      : { command: 'zonewright.showOutput', title: vscode.l10n.t('Output') };
  }
}

/** A text that the extension brings along, for a server that can't read it. */
async function readOwnFile({ extensionUri }: vscode.ExtensionContext, path: string): Promise<string | null> {
  try {
    const octets = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extensionUri, path));
    return new TextDecoder().decode(octets);
  } catch {
    return null;
  }
}

/** Raises the serial of the zone that is being edited; the server says what comes next, and why if nothing does. */
async function bumpSerial(server: Server): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  if (document === undefined || !languageIds.includes(document.languageId)) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Open a zone file first.'));
    return;
  }
  await server.request('workspace/executeCommand', {
    command: 'zonewright.serial.bump',
    arguments: [document.uri.toString()],
  });
}

/** The pages of the rules, as read-only Markdown documents named `zonewright-rule:/ID.md`. */
class RulePages implements vscode.TextDocumentContentProvider {
  static readonly scheme = 'zonewright-rule';
  readonly #server: Server;

  constructor(server: Server) {
    this.#server = server;
  }

  async provideTextDocumentContent(uri: vscode.Uri): Promise<string> {
    const rule = uri.path.replace(/^\//, '').replace(/\.md$/, '');
    return (await this.#page(rule)) ?? vscode.l10n.t('There is no page about {0}.', rule);
  }

  /** Shows the page of `rule`; without one, of the finding at the cursor, else of one that the user picks. */
  async explain(rule: unknown): Promise<void> {
    const id = typeof rule === 'string' && rule !== '' ? rule : await pickRule();
    if (id === undefined) return;
    const uri = vscode.Uri.from({ scheme: RulePages.scheme, path: `/${id}.md` });
    await vscode.commands.executeCommand('markdown.showPreview', uri);
  }

  async #page(rule: string): Promise<string | undefined> {
    const page = await this.#server.request<RulePage | null>('zonewright/explainRule', { rule });
    return page?.markdown;
  }
}

async function pickRule(): Promise<string | undefined> {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) return undefined;
  const ours = vscode.languages
    .getDiagnostics(editor.document.uri)
    .filter((diagnostic) => diagnostic.source === section);
  const here = ours.filter((diagnostic) => diagnostic.range.contains(editor.selection.active));
  const ids = [...new Set((here.length > 0 ? here : ours).map(ruleOf))].filter((id) => id !== undefined);
  if (ids.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('There is no finding in this file.'));
    return undefined;
  }
  if (ids.length === 1) return ids[0];
  return vscode.window.showQuickPick(ids, { placeHolder: vscode.l10n.t('Which rule?') });
}

function ruleOf(diagnostic: vscode.Diagnostic): string | undefined {
  const { code } = diagnostic;
  const value = typeof code === 'object' ? code.value : code;
  return value === undefined ? undefined : String(value);
}
