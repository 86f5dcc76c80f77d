// From the core's plain data to the protocol's: places, symbols, folds, links and renames.
import {
  DocumentHighlightKind,
  FoldingRangeKind,
  LSPErrorCodes,
  ResponseError,
  SymbolKind,
  type ClientCapabilities,
  type DocumentHighlight,
  type DocumentLink,
  type DocumentSymbol,
  type FoldingRange,
  type Location,
  type LocationLink,
  type SelectionRange,
  type SymbolInformation,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { Highlight } from '../features/document-highlight';
import type { Link } from '../features/document-link';
import type { OutlineSymbol, SymbolKind as Kind } from '../features/document-symbol';
import type { Fold } from '../features/folding-range';
import type { Refusal } from '../features/rename';
import type { NameSymbol } from '../features/workspace-symbol';
import { render, type Language } from '../messages/text';
import type { Definition } from '../service';
import { plain, uriOf } from './convert';
import type { Position, Range, TextEdit } from '../text/span';

const START: Position = { line: 0, character: 0 };
const TOP: Range = { start: START, end: START };

/** The URI of a file by the path that stands in another one; undefined where there are no paths (an unsaved file). */
export function includedUri(path: string, from: string): string | undefined {
  const escaped = path.split(/[\\/]/).map(encodeURIComponent).join('/');
  try {
    return new URL(escaped, from).href;
  } catch {
    return undefined;
  }
}

/** Where a place leads, as links where the client takes them. */
export function definitionOf(
  { source, targets, file, path }: Definition,
  uri: string,
  client: ClientCapabilities,
): LocationLink[] | Location[] {
  const included = file ?? (path === undefined ? undefined : includedUri(path, uri));
  const all = included === undefined ? targets : [...targets, { uri: included, range: TOP, selection: TOP }];
  if (client.textDocument?.definition?.linkSupport !== true) {
    return all.map((target) => ({ uri: target.uri, range: plain(target.selection) }));
  }
  return all.map((target) => ({
    originSelectionRange: source,
    targetUri: target.uri,
    targetRange: plain(target.range),
    targetSelectionRange: plain(target.selection),
  }));
}

/** A place of the name under the cursor. */
export function highlightOf({ range, kind }: Highlight): DocumentHighlight {
  return { range, kind: kind === 'write' ? DocumentHighlightKind.Write : DocumentHighlightKind.Read };
}

/** Why nothing is renamed, as the error that the client shows. */
export function refusalOf({ refused, args }: Refusal, language: Language): ResponseError<undefined> {
  return new ResponseError(LSPErrorCodes.RequestFailed, render(refused, language, args));
}

/** Edits of a document, for that version of it where the client takes one. */
export function workspaceEditOf(
  edits: readonly (TextEdit & { readonly uri: string })[],
  versionOf: (uri: string) => number | null,
  client: ClientCapabilities,
): WorkspaceEdit {
  const byFile = new Map<string, TextEdit[]>();
  for (const { uri, range, newText } of edits) {
    const own = byFile.get(uri) ?? [];
    own.push({ range: plain(range), newText });
    byFile.set(uri, own);
  }
  if (client.workspace?.workspaceEdit?.documentChanges !== true) return { changes: Object.fromEntries(byFile) };
  const documentChanges = [...byFile].map(([uri, own]) => ({
    textDocument: { uri, version: versionOf(uri) },
    edits: own,
  }));
  return { documentChanges };
}

const kinds: Record<Kind, SymbolKind> = {
  zone: SymbolKind.Namespace,
  section: SymbolKind.Package,
  name: SymbolKind.Object,
  delegation: SymbolKind.Interface,
  record: SymbolKind.Field,
  file: SymbolKind.File,
  pattern: SymbolKind.Array,
};

/** The outline as a tree, or as a list where the client takes no tree. */
export function outlineOf(
  symbols: readonly OutlineSymbol[],
  uri: string,
  client: ClientCapabilities,
): DocumentSymbol[] | SymbolInformation[] {
  if (client.textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true) return symbols.map(treeOf);
  const list: SymbolInformation[] = [];
  const add = (all: readonly OutlineSymbol[], container: { containerName?: string }): void => {
    for (const { name, kind, range, children } of all) {
      list.push({ name, kind: kinds[kind], location: { uri, range }, ...container });
      add(children, { containerName: name });
    }
  };
  add(symbols, {});
  return list;
}

function treeOf({ name, detail, kind, range, selection, children }: OutlineSymbol): DocumentSymbol {
  return { name, detail, kind: kinds[kind], range, selectionRange: selection, children: children.map(treeOf) };
}

/** A name that matches what is looked for. */
export function symbolOf({ uri, symbol }: { uri: string; symbol: NameSymbol }): SymbolInformation {
  const { name, kind, range, zone } = symbol;
  return { name, kind: kinds[kind], location: { uri: uriOf(range, uri), range: plain(range) }, containerName: zone };
}

/** Lines that fold. */
export function foldOf({ start, end, kind }: Fold): FoldingRange {
  const lines = { startLine: start, endLine: end };
  if (kind === 'comment') return { ...lines, kind: FoldingRangeKind.Comment };
  return kind === 'region' ? { ...lines, kind: FoldingRangeKind.Region } : lines;
}

/** Stretches, the smallest first, each as the parent of the one before. */
export function selectionOf(ranges: readonly Range[]): SelectionRange {
  const [first = TOP, ...rest] = ranges;
  return rest.length === 0 ? { range: first } : { range: first, parent: selectionOf(rest) };
}

/** A link; none for a file that can't be told. */
export function linkOf(
  { range, file, path, page, tip }: Link,
  uri: string,
  client: ClientCapabilities,
): DocumentLink[] {
  const target = file ?? (path === undefined ? page : includedUri(path, uri));
  if (target === undefined) return [];
  return [{ range, target, ...(client.textDocument?.documentLink?.tooltipSupport === true ? { tooltip: tip } : {}) }];
}
