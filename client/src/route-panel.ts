// The picture of a mail route in a panel: no script, the colours of the theme, the same as a table below it.
import * as vscode from 'vscode';
import type { RouteServer } from './routes';

/** What the server draws. */
interface RoutePicture {
  readonly title: string;
  readonly sentences: readonly string[];
  readonly svg: string;
  readonly mermaid: string;
  readonly table: { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] };
}

export class RoutePanel implements vscode.Disposable {
  readonly #server: RouteServer;
  readonly #downIn: (uri: vscode.Uri) => string[];
  #panel: vscode.WebviewPanel | undefined;
  #shown: { readonly uri: vscode.Uri; readonly domain: string } | undefined;

  constructor(server: RouteServer, downIn: (uri: vscode.Uri) => string[]) {
    this.#server = server;
    this.#downIn = downIn;
  }

  dispose(): void {
    this.#panel?.dispose();
  }

  async show(uri: vscode.Uri, domain: string): Promise<void> {
    this.#shown = { uri, domain };
    if (this.#panel === undefined) {
      const column = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };
      this.#panel = vscode.window.createWebviewPanel('zonewright.route', domain, column, {
        enableScripts: false,
        localResourceRoots: [],
      });
      this.#panel.onDidDispose(() => {
        this.#panel = undefined;
        this.#shown = undefined;
      });
    } else this.#panel.reveal(undefined, true);
    await this.refresh();
  }

  /** Draws again what is shown: the file, or what is switched off, has changed. */
  async refresh(): Promise<void> {
    if (this.#panel === undefined || this.#shown === undefined) return;
    const picture = await this.#picture(this.#shown.uri, this.#shown.domain);
    // It may have been closed meanwhile; the route to a domain that is gone stays as it was.
    if (picture === undefined || this.#panel === undefined) return;
    this.#panel.title = picture.title;
    this.#panel.webview.html = pageOf(picture);
  }

  /** Puts the way into the clipboard, as Mermaid. */
  async copy(uri: vscode.Uri, domain: string): Promise<void> {
    const picture = await this.#picture(uri, domain);
    if (picture === undefined) return;
    await vscode.env.clipboard.writeText(picture.mermaid);
    vscode.window.setStatusBarMessage(vscode.l10n.t('The mail route of {0} is in the clipboard.', domain), 4000);
  }

  async #picture(uri: vscode.Uri, domain: string): Promise<RoutePicture | undefined> {
    const parameters = { textDocument: { uri: uri.toString() }, domain, down: this.#downIn(uri) };
    const picture = await this.#server
      .request<RoutePicture | null>('zonewright/routePicture', parameters)
      .catch(() => null);
    return picture ?? undefined;
  }
}

function pageOf({ title, sentences, svg, table }: RoutePicture): string {
  const nonce = crypto.randomUUID();
  const row = (tag: string, cells: readonly string[]): string =>
    `<tr>${cells.map((cell) => `<${tag}>${escaped(cell)}</${tag}>`).join('')}</tr>`;
  return `<!DOCTYPE html>
<html lang="${vscode.env.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'nonce-${nonce}'">
<title>${escaped(title)}</title>
<style nonce="${nonce}">${STYLE}</style>
</head>
<body>
<h1>${escaped(title)}</h1>
${sentences.map((sentence) => `<p>${escaped(sentence)}</p>`).join('\n')}
<figure>${svg}</figure>
<table>
<thead>${row('th', table.head)}</thead>
<tbody>${table.rows.map((cells) => row('td', cells)).join('')}</tbody>
</table>
</body>
</html>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** The picture's classes in the colours of the theme; in high contrast, outlines take that theme's border colour. */
const STYLE = `
body { padding: 0 1.5em 2em; }
h1 { font-size: 1.3em; font-weight: 600; }
p { margin: .3em 0; }
figure { margin: 1.2em 0; overflow-x: auto; }
.route { max-width: max(100%, 420px); height: auto; }
table { border-collapse: collapse; }
th, td { text-align: start; padding: .3em 1.2em .3em 0; border-bottom: 1px solid var(--vscode-widget-border, var(--vscode-contrastBorder, #8888)); }
.route text { font: 13px ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; fill: var(--vscode-editor-foreground); }
.route text.down { text-decoration: line-through; }
.route .ground { fill: none; }
.route .word, .route .caption, .route .address { fill: var(--vscode-foreground); }
.route .domain, .route .preference, .route .host { fill: var(--vscode-editorWidget-background); stroke: var(--vscode-contrastBorder, var(--vscode-descriptionForeground)); }
.route .edge { fill: none; stroke-width: 1.3; stroke: var(--vscode-contrastBorder, var(--vscode-descriptionForeground)); }
.route .sign { fill: none; stroke-width: 1.8; stroke: var(--vscode-foreground); }
.route .thin { stroke-width: .9; }
.route .host.doubtful, .route .sign.doubtful, .route .edge.doubtful { stroke: var(--vscode-editorWarning-foreground); stroke-dasharray: 6 3; }
.route .host.broken, .route .sign.broken, .route .edge.broken { stroke: var(--vscode-editorError-foreground); }
.route .edge.broken, .route .edge.down, .route .host.down { stroke-dasharray: 2 3; }
.route .sign { stroke-dasharray: none; }
.route .next { stroke-dasharray: 3 3; }
.route .receives { stroke-width: 2.6; stroke: var(--vscode-focusBorder); }
.route .edge.receives { stroke-dasharray: none; }
`;
