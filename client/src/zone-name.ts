// Which zone a file is, and how that is known: the status item, and the command that says so.
import * as vscode from 'vscode';

/** What the server knows of the zone of a file; see ZoneFacts in server/src/lsp/server.ts. */
interface ZoneFacts {
  readonly name: string | null;
  readonly known: string;
  readonly isWholeZone: boolean;
  readonly places: readonly { readonly uri: string; readonly view: string | null }[];
  readonly includedBy: readonly string[];
}

/** What this needs of the server. */
export interface ZoneServer {
  request<T>(method: string, parameters: object): Promise<T>;
}

/** The comment that names the zone of its file; it goes before all else. */
const COMMENT = /^[ \t]*;+[ \t]*zonewright-origin[ \t:]+[^\s;]+.*$/i;
/** Lines in which it is looked for. */
const HEAD = 200;

export class ZoneName implements vscode.Disposable {
  readonly #server: ZoneServer;
  readonly #item: vscode.LanguageStatusItem;
  readonly #isOurs: (document: vscode.TextDocument) => boolean;
  readonly #disposables: vscode.Disposable[];

  constructor(
    server: ZoneServer,
    selector: vscode.DocumentSelector,
    isOurs: (document: vscode.TextDocument) => boolean,
  ) {
    this.#server = server;
    this.#isOurs = isOurs;
    this.#item = vscode.languages.createLanguageStatusItem('zonewright.zone', selector);
    this.#item.name = vscode.l10n.t('Zone');
    this.#item.command = { command: 'zonewright.setZoneName', title: vscode.l10n.t('Set Name') };
    this.#disposables = [
      vscode.window.onDidChangeActiveTextEditor(() => this.show()),
      vscode.commands.registerCommand('zonewright.setZoneName', () => this.set()),
    ];
    this.show();
  }

  dispose(): void {
    this.#item.dispose();
    for (const one of this.#disposables) one.dispose();
  }

  /** Shows the zone of the file that is being edited. */
  show(): void {
    const document = vscode.window.activeTextEditor?.document;
    if (document === undefined || !this.#isOurs(document)) return;
    void this.#ask(document).then((facts) => {
      if (facts === null || vscode.window.activeTextEditor?.document !== document) return;
      this.#item.text = facts.name ?? vscode.l10n.t('Zone name not known');
      const views = facts.places.flatMap(({ view }) => (view === null ? [] : [view]));
      const view = views.length === 0 ? '' : ` · ${[...new Set(views)].join(', ')}`;
      const includers = facts.includedBy.map((uri) => vscode.workspace.asRelativePath(vscode.Uri.parse(uri)));
      this.#item.detail = includers.length > 0 ? includers.join(', ') : facts.known + view;
      this.#item.severity =
        facts.name === null ? vscode.LanguageStatusSeverity.Warning : vscode.LanguageStatusSeverity.Information;
    });
  }

  async #ask(document: vscode.TextDocument): Promise<ZoneFacts | null> {
    // Before the server runs there is nothing to show.
    return this.#server
      .request<ZoneFacts | null>('zonewright/zone', { uri: document.uri.toString() })
      .catch(() => null);
  }

  /** Asks for the name of the zone, and writes it where the user wants it. */
  async set(): Promise<void> {
    const document = vscode.window.activeTextEditor?.document;
    if (document === undefined || !this.#isOurs(document)) {
      void vscode.window.showInformationMessage(vscode.l10n.t('Open a zone file first.'));
      return;
    }
    const facts = await this.#ask(document);
    const name = await vscode.window.showInputBox({
      title: vscode.l10n.t('Name of the zone'),
      prompt: vscode.l10n.t('The name that relative names in this file end with, for example example.com.'),
      value: facts?.name ?? '',
      validateInput: (value) =>
        /^(?:[^\s.;"()\\]{1,63}\.)*[^\s.;"()\\]{1,63}\.?$|^\.$/.test(value.trim())
          ? undefined
          : vscode.l10n.t('This is not a domain name.'),
    });
    if (name === undefined) return;
    const absolute = name.trim().replace(/\.?$/, '.');
    const folder = vscode.workspace.getWorkspaceFolder(document.uri);
    const comment = vscode.l10n.t('A comment in the file');
    const setting = vscode.l10n.t('The setting zonewright.origins of this workspace');
    const choices = folder === undefined ? [comment] : [comment, setting];
    const place =
      choices.length === 1
        ? comment
        : await vscode.window.showQuickPick(choices, { placeHolder: vscode.l10n.t('Where is it to be written?') });
    if (place === comment) await writeComment(document, absolute);
    else if (place === setting) await writeSetting(document, absolute);
  }
}

async function writeComment(document: vscode.TextDocument, name: string): Promise<void> {
  const line = `; zonewright-origin ${name}`;
  const edit = new vscode.WorkspaceEdit();
  for (let at = 0; at < Math.min(HEAD, document.lineCount); at++) {
    if (!COMMENT.test(document.lineAt(at).text)) continue;
    edit.replace(document.uri, document.lineAt(at).range, line);
    await vscode.workspace.applyEdit(edit);
    return;
  }
  edit.insert(document.uri, new vscode.Position(0, 0), `${line}\n`);
  await vscode.workspace.applyEdit(edit);
}

async function writeSetting(document: vscode.TextDocument, name: string): Promise<void> {
  const configuration = vscode.workspace.getConfiguration('zonewright', document.uri);
  const known = configuration.get<Record<string, string>>('origins', {});
  const glob = `**/${vscode.workspace.asRelativePath(document.uri, false)}`;
  // The first glob that matches counts.
  const others = Object.entries(known).filter(([key]) => key !== glob);
  const origins = Object.fromEntries([[glob, name], ...others]);
  await configuration.update('origins', origins, vscode.ConfigurationTarget.Workspace);
}
