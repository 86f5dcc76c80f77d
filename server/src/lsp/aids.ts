// From the core's plain data to the protocol's: completion, signature help, inlay hints, semantic tokens, code lenses.
import {
  CompletionItemKind,
  InsertTextFormat,
  InsertTextMode,
  SemanticTokensBuilder,
  type ClientCapabilities,
  type CodeLens,
  type CompletionItem,
  type CompletionList,
  type InlayHint,
  type SemanticTokens,
  type SemanticTokensLegend,
  type SignatureHelp,
} from 'vscode-languageserver';
import type { CodeLens as ZoneLens } from '../features/code-lens';
import type { Completion, CompletionItem as Proposal } from '../features/completion';
import type { CompletionKind } from '../features/completion/list';
import type { InlayHint as ZoneHint } from '../features/inlay-hint';
import { tokenModifiers, tokenTypes } from '../features/semantic-tokens';
import type { SemanticToken } from '../features/semantic-tokens';
import type { SignatureHelp as ZoneSignature } from '../features/signature-help';
import { withoutTabStops } from './convert';

const kinds: Record<CompletionKind, CompletionItemKind> = {
  name: CompletionItemKind.Field,
  host: CompletionItemKind.Reference,
  type: CompletionItemKind.Class,
  class: CompletionItemKind.Keyword,
  value: CompletionItemKind.Value,
  directive: CompletionItemKind.Keyword,
  tag: CompletionItemKind.Property,
  set: CompletionItemKind.Snippet,
};

/** Proposals as the client can take them: without tab stops, without details in the list, if need be. */
export function completionListOf({ items, incomplete }: Completion, client: ClientCapabilities): CompletionList {
  const can = client.textDocument?.completion?.completionItem;
  const width = String(items.length).length;
  const convert = (item: Proposal, index: number): CompletionItem => {
    const { label, kind, detail, about, range } = item;
    const snippet = item.snippet && can?.snippetSupport === true;
    const result: CompletionItem = {
      label,
      kind: kinds[kind],
      sortText: String(index).padStart(width, '0'),
      textEdit: { range, newText: item.snippet && !snippet ? withoutTabStops(item.newText) : item.newText },
    };
    if (snippet) result.insertTextFormat = InsertTextFormat.Snippet;
    // White space in front means something: the editor adds none.
    if (can?.insertTextModeSupport !== undefined) result.insertTextMode = InsertTextMode.asIs;
    if (detail !== undefined && detail !== '') {
      if (can?.labelDetailsSupport === true) result.labelDetails = { description: detail };
      else result.detail = detail;
    }
    if (about !== undefined) result.documentation = about;
    return result;
  };
  return { isIncomplete: incomplete, items: items.map(convert) };
}

export function signatureHelpOf(help: ZoneSignature, client: ClientCapabilities): SignatureHelp {
  const offsets =
    client.textDocument?.signatureHelp?.signatureInformation?.parameterInformation?.labelOffsetSupport === true;
  const { label, about, parameters, active } = help;
  return {
    signatures: [
      {
        label,
        documentation: about,
        parameters: parameters.map(({ label: [start, end], about: documentation }) => ({
          label: offsets ? [start, end] : label.slice(start, end),
          documentation,
        })),
        activeParameter: active,
      },
    ],
    activeSignature: 0,
    activeParameter: active,
  };
}

export function inlayHintOf({ position, label, about, before, after }: ZoneHint): InlayHint {
  const hint: InlayHint = { position, label, paddingLeft: before, paddingRight: after };
  if (about !== undefined) hint.tooltip = about;
  return hint;
}

export const semanticTokensLegend: SemanticTokensLegend = {
  tokenTypes: [...tokenTypes],
  tokenModifiers: [...tokenModifiers],
};

export function semanticTokensOf(tokens: readonly SemanticToken[]): SemanticTokens {
  const builder = new SemanticTokensBuilder();
  for (const { range, type, modifiers } of tokens) {
    const { start, end } = range;
    const bits = modifiers.reduce((sum, modifier) => sum | (1 << tokenModifiers.indexOf(modifier)), 0);
    builder.push(start.line, start.character, end.character - start.character, tokenTypes.indexOf(type), bits);
  }
  return builder.build();
}

/** The command that raises a serial, with the file as its argument. */
export const BUMP_SERIAL = 'zonewright.serial.bump';

/** The client's own command that shows a mail route, with the file and the domain as its arguments. */
const OPEN_ROUTE = 'zonewright.openRoute';

/** A lens; `routeView` says whether the client can show a mail route. */
export function codeLensOf({ range, title, about, domain }: ZoneLens, uri: string, routeView: boolean): CodeLens {
  if (about === 'serial') return { range, command: { title, command: BUMP_SERIAL, arguments: [uri] } };
  if (!routeView) return { range, command: { title, command: '' } };
  return { range, command: { title, command: OPEN_ROUTE, arguments: [uri, domain] } };
}
