// The view "Mail routes": zones, their mail domains, preferences, hosts and addresses; hosts can be switched off.
import * as vscode from 'vscode';
import { RoutePanel } from './route-panel';

/** What the server tells of a host. */
interface Host {
  readonly name: string;
  readonly mark: 'good' | 'doubtful' | 'broken' | 'down';
  readonly state: string;
  readonly word: string;
  readonly receives: boolean;
  readonly addresses: readonly { readonly text: string; readonly family: string; readonly range: Range }[];
  readonly more: number;
  readonly range?: Range;
}

interface Step {
  readonly label: string;
  readonly hosts: readonly Host[];
}

/** The way of mail to a domain. */
interface Route {
  readonly domain: string;
  readonly sentences: readonly string[];
  readonly steps: readonly Step[];
  readonly more: number;
}

interface Routes {
  readonly zone?: string;
  readonly routes: readonly Route[];
  readonly more: boolean;
}

interface Range {
  /** With the file, where that is one that the zone includes. */
  readonly start: { readonly line: number; readonly character: number; readonly file?: string };
  readonly end: { readonly line: number; readonly character: number };
}

type Node =
  | { readonly kind: 'zone'; readonly uri: vscode.Uri; readonly routes: Routes }
  | { readonly kind: 'domain'; readonly uri: vscode.Uri; readonly route: Route; readonly alone: boolean }
  | { readonly kind: 'step'; readonly uri: vscode.Uri; readonly domain: string; readonly step: Step }
  | { readonly kind: 'host'; readonly uri: vscode.Uri; readonly id: string; readonly host: Host }
  | {
      readonly kind: 'address';
      readonly uri: vscode.Uri;
      readonly text: string;
      readonly family: string;
      readonly range: Range;
    }
  | { readonly kind: 'more'; readonly n: number | undefined };

/** The server, as far as the views need it. */
export interface RouteServer {
  request<T>(method: string, parameters: object): Promise<T>;
}

/** Milliseconds without typing before the views ask again. */
const PAUSE = 400;

const icons: Readonly<Record<Host['mark'], vscode.ThemeIcon>> = {
  good: new vscode.ThemeIcon('pass', new vscode.ThemeColor('testing.iconPassed')),
  doubtful: new vscode.ThemeIcon('question', new vscode.ThemeColor('list.warningForeground')),
  broken: new vscode.ThemeIcon('error', new vscode.ThemeColor('list.errorForeground')),
  down: new vscode.ThemeIcon('circle-slash'),
};

export class RouteViews implements vscode.TreeDataProvider<Node>, vscode.Disposable {
  static readonly view = 'zonewright.routes';
  readonly #server: RouteServer;
  readonly #selector: vscode.DocumentSelector;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #panel: RoutePanel;
  readonly #disposables: { dispose(): unknown }[];
  /** Hosts that the user has switched off, by file. */
  readonly #down = new Map<string, Set<string>>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly onDidChangeTreeData = this.#changed.event;

  constructor(server: RouteServer, selector: vscode.DocumentSelector) {
    this.#server = server;
    this.#selector = selector;
    this.#panel = new RoutePanel(server, (uri) => this.#downIn(uri));
    const soon = (document: vscode.TextDocument): void => {
      if (vscode.languages.match(selector, document) > 0) this.#refreshSoon();
    };
    this.#disposables = [
      vscode.window.createTreeView(RouteViews.view, { treeDataProvider: this, showCollapseAll: true }),
      this.#changed,
      this.#panel,
      vscode.workspace.onDidOpenTextDocument(soon),
      vscode.workspace.onDidCloseTextDocument(soon),
      vscode.workspace.onDidChangeTextDocument(({ document }) => soon(document)),
      vscode.commands.registerCommand('zonewright.showRoutes', () =>
        vscode.commands.executeCommand(`${RouteViews.view}.focus`),
      ),
      vscode.commands.registerCommand('zonewright.switchHostOff', (node?: Node) => this.#switch(node, true)),
      vscode.commands.registerCommand('zonewright.switchHostOn', (node?: Node) => this.#switch(node, false)),
      vscode.commands.registerCommand('zonewright.openRoute', async (first?: unknown, second?: unknown) => {
        const chosen = await this.#chosen(first, second);
        if (chosen !== undefined) await this.#panel.show(chosen.uri, chosen.domain);
      }),
      vscode.commands.registerCommand('zonewright.copyRoute', async (first?: unknown, second?: unknown) => {
        const chosen = await this.#chosen(first, second);
        if (chosen !== undefined) await this.#panel.copy(chosen.uri, chosen.domain);
      }),
    ];
  }

  dispose(): void {
    clearTimeout(this.#timer);
    for (const each of this.#disposables) each.dispose();
  }

  async getChildren(node?: Node): Promise<Node[]> {
    switch (node?.kind) {
      case undefined:
        return this.#zones();
      case 'zone': {
        const { uri, routes } = node;
        const alone = routes.routes.length <= 3;
        const domains = routes.routes.map((route): Node => ({ kind: 'domain', uri, route, alone }));
        return routes.more ? [...domains, { kind: 'more', n: undefined }] : domains;
      }
      case 'domain': {
        const { uri, route } = node;
        const steps = route.steps.map((step): Node => ({ kind: 'step', uri, domain: route.domain, step }));
        return [...steps, ...moreOf(route.more)];
      }
      case 'step': {
        const { uri, domain, step } = node;
        return step.hosts.map((host, index) => {
          return { kind: 'host', uri, id: [uri, domain, step.label, index].join(' '), host };
        });
      }
      case 'host': {
        const { uri, host } = node;
        return [...host.addresses.map((address): Node => ({ kind: 'address', uri, ...address })), ...moreOf(host.more)];
      }
      case 'address':
      case 'more':
        return [];
    }
  }

  getTreeItem(node: Node): vscode.TreeItem {
    const { Collapsed, Expanded } = vscode.TreeItemCollapsibleState;
    switch (node.kind) {
      case 'zone': {
        const item = new vscode.TreeItem(node.routes.zone ?? vscode.workspace.asRelativePath(node.uri), Expanded);
        item.id = node.uri.toString();
        item.iconPath = new vscode.ThemeIcon('globe');
        item.description = vscode.workspace.asRelativePath(node.uri);
        return item;
      }
      case 'domain': {
        const { uri, route, alone } = node;
        const item = new vscode.TreeItem(route.domain, alone ? Expanded : Collapsed);
        item.id = `${uri.toString()} ${route.domain}`;
        item.iconPath = new vscode.ThemeIcon('mail');
        item.tooltip = route.sentences.join('\n');
        item.description = route.sentences[0] ?? '';
        item.contextValue = 'domain';
        return item;
      }
      case 'step': {
        const { uri, domain, step } = node;
        const item = new vscode.TreeItem(step.label, Expanded);
        item.id = `${uri.toString()} ${domain} ${step.label}`;
        item.iconPath = new vscode.ThemeIcon('arrow-small-right');
        return item;
      }
      case 'host':
        return hostItem(node, this.#down.get(node.uri.toString())?.has(node.host.name) === true);
      case 'address': {
        const item = new vscode.TreeItem(node.text);
        item.description = node.family;
        item.iconPath = new vscode.ThemeIcon('server');
        item.command = revealing(node.uri, node.range);
        return item;
      }
      case 'more':
        return new vscode.TreeItem(
          node.n === undefined ? vscode.l10n.t('… and more') : vscode.l10n.t('… and {0} more', node.n),
        );
    }
  }

  async #zones(): Promise<Node[]> {
    const documents = vscode.workspace.textDocuments.filter(
      (document) => vscode.languages.match(this.#selector, document) > 0,
    );
    const nodes = await Promise.all(
      documents.map(async ({ uri }): Promise<Node[]> => {
        const routes = await this.#routes(uri);
        return routes === undefined || routes.routes.length === 0 ? [] : [{ kind: 'zone', uri, routes }];
      }),
    );
    return nodes.flat();
  }

  async #routes(uri: vscode.Uri): Promise<Routes | undefined> {
    const parameters = { textDocument: { uri: uri.toString() }, down: this.#downIn(uri) };
    // A server that stops meanwhile has no answer: the view is empty then.
    const routes = await this.#server.request<Routes | null>('zonewright/routes', parameters).catch(() => null);
    return routes ?? undefined;
  }

  #downIn(uri: vscode.Uri): string[] {
    return [...(this.#down.get(uri.toString()) ?? [])];
  }

  #switch(node: Node | undefined, off: boolean): void {
    if (node?.kind !== 'host') return;
    const key = node.uri.toString();
    const down = this.#down.get(key) ?? new Set<string>();
    this.#down.set(key, down);
    if (off) down.add(node.host.name);
    else down.delete(node.host.name);
    this.#refresh();
  }

  /** The domain that a command is about: of the node or the code lens that it was given, else the user's choice. */
  async #chosen(first: unknown, second: unknown): Promise<{ uri: vscode.Uri; domain: string } | undefined> {
    if (typeof first === 'string' && typeof second === 'string')
      return { uri: vscode.Uri.parse(first), domain: second };
    const node = first as Node | undefined;
    if (node?.kind === 'domain') return { uri: node.uri, domain: node.route.domain };
    const document = vscode.window.activeTextEditor?.document;
    if (document === undefined || vscode.languages.match(this.#selector, document) === 0) {
      void vscode.window.showInformationMessage(vscode.l10n.t('Open a zone file first.'));
      return undefined;
    }
    const { uri } = document;
    const domains = (await this.#routes(uri))?.routes.map(({ domain }) => domain) ?? [];
    if (domains.length === 0) {
      void vscode.window.showInformationMessage(vscode.l10n.t('There is no mail domain in this file.'));
      return undefined;
    }
    const placeHolder = vscode.l10n.t('Which domain?');
    const domain = domains.length === 1 ? domains[0] : await vscode.window.showQuickPick(domains, { placeHolder });
    return domain === undefined ? undefined : { uri, domain };
  }

  #refreshSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#refresh(), PAUSE);
  }

  #refresh(): void {
    this.#changed.fire();
    void this.#panel.refresh();
  }
}

function hostItem({ uri, id, host }: Extract<Node, { kind: 'host' }>, isOff: boolean): vscode.TreeItem {
  const { Collapsed, None } = vscode.TreeItemCollapsibleState;
  const item = new vscode.TreeItem(host.name, host.addresses.length > 0 ? Collapsed : None);
  const notes = [
    ...(host.state === 'ok' && host.mark !== 'down' ? [] : [host.word]),
    ...(host.receives ? [vscode.l10n.t('mail goes here')] : []),
  ].join(' · ');
  item.id = id;
  item.iconPath = icons[host.mark];
  item.description = notes;
  item.accessibilityInformation = { label: [host.name, notes || host.word].join(', ') };
  // What is down with a host that is off, an alias or its neighbour at one address, is switched on there; a host that
  // takes no mail can't be switched off.
  if (isOff) item.contextValue = 'host.down';
  else if ((host.mark === 'good' || host.mark === 'doubtful') && host.state !== 'null') item.contextValue = 'host.up';
  if (host.range !== undefined) item.command = revealing(uri, host.range);
  return item;
}

function moreOf(n: number): Node[] {
  return n === 0 ? [] : [{ kind: 'more', n }];
}

/** Shows the place in its file. */
function revealing(uri: vscode.Uri, { start, end }: Range): vscode.Command {
  const file = start.file === undefined ? uri : vscode.Uri.parse(start.file);
  const selection = new vscode.Range(start.line, start.character, end.line, end.character);
  return { title: vscode.l10n.t('Show in the file'), command: 'vscode.open', arguments: [file, { selection }] };
}
