// What the suites share: documents of the test workspace, and what VS Code shows in them.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { canLook, desk } from './desk';

/**
 * Asks again until `probe` returns something other than undefined, and returns that; fails after `limit` ms with what
 * was waited for. No test waits for a fixed time.
 */
export async function until<T>(
  what: string,
  probe: () => T | undefined | Promise<T | undefined>,
  limit = 20_000,
): Promise<T> {
  const end = Date.now() + limit;
  for (;;) {
    const value = await probe();
    if (value !== undefined) return value;
    if (Date.now() > end) assert.fail(`waited ${limit} ms for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

/** Opens a file of the test workspace. */
export async function openFile(name: string): Promise<vscode.TextDocument> {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  assert(folder, 'the test workspace is open');
  return vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder.uri, name));
}

/** Opens text as an unsaved zone file in an editor of its own. */
export async function openText(content: string, language = 'dns-zone'): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument({ language, content });
  return vscode.window.showTextDocument(document, { preview: false });
}

/** Closes every editor and throws away what the test typed. */
export async function closeAll(): Promise<void> {
  for (const document of vscode.workspace.textDocuments) {
    // VS Code has documents of its own, its settings for one, that it may be writing just now.
    const ours = document.isUntitled || vscode.workspace.getWorkspaceFolder(document.uri) !== undefined;
    if (!ours || !document.isDirty) continue;
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

/** A finding as it is underlined: the rule, the line counted from 1, the text under the squiggle. */
export interface Squiggle {
  readonly rule: string;
  readonly line: number;
  readonly text: string;
}

/** Our diagnostics of a document, top to bottom. */
export function diagnostics(document: vscode.TextDocument): vscode.Diagnostic[] {
  return vscode.languages
    .getDiagnostics(document.uri)
    .filter(({ source }) => source === 'zonewright')
    .sort((a, b) => a.range.start.compareTo(b.range.start));
}

export function squiggles(document: vscode.TextDocument): Squiggle[] {
  return diagnostics(document).map((diagnostic) => ({
    rule: ruleOf(diagnostic),
    line: diagnostic.range.start.line + 1,
    text: document.getText(diagnostic.range),
  }));
}

export function ruleOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** Waits until exactly these findings are shown. */
export async function untilSquiggles(document: vscode.TextDocument, expected: readonly Squiggle[]): Promise<void> {
  const same = (): boolean => JSON.stringify(squiggles(document)) === JSON.stringify(expected);
  await until('the squiggles', () => (same() ? true : undefined)).catch(() => undefined);
  assert.deepEqual(squiggles(document), expected);
}

/** The place of the first (or later) occurrence of a text in a document, `offset` characters into it. */
export function placeOf(document: vscode.TextDocument, text: string, offset = 0): vscode.Position {
  const index = document.getText().indexOf(text);
  assert.notEqual(index, -1, `${JSON.stringify(text)} stands in the document`);
  return document.positionAt(index + offset);
}

/** The text of the hover at a place, waited for. */
export async function hoverAt(document: vscode.TextDocument, position: vscode.Position): Promise<string> {
  return until(`a hover at ${position.line + 1}:${position.character + 1}`, async () => {
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      position,
    );
    const text = hovers
      .flatMap(({ contents }) => contents.map((part) => (part instanceof vscode.MarkdownString ? part.value : '')))
      .join('\n');
    return text === '' ? undefined : text;
  });
}

/** The quick fixes that VS Code offers for a finding, the preferred ones first. */
export async function quickFixes(
  document: vscode.TextDocument,
  diagnostic: vscode.Diagnostic,
): Promise<vscode.CodeAction[]> {
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    diagnostic.range,
    vscode.CodeActionKind.QuickFix.value,
  );
  return actions
    .filter(({ edit }) => edit !== undefined)
    .sort((a, b) => Number(b.isPreferred ?? false) - Number(a.isPreferred ?? false));
}

/**
 * The texts of the visible elements of the window that match a CSS selector; undefined where nobody can look at the
 * window (the desktop's). Only for what the API of extensions does not tell.
 */
export async function shown(selector: string): Promise<string[] | undefined> {
  if (!canLook) return undefined;
  const response = await fetch(new URL(`shown?selector=${encodeURIComponent(selector)}`, desk));
  assert(response.ok, await response.clone().text());
  return (await response.json()) as string[];
}

/**
 * The TextMate scopes of the character at a place, outermost first. VS Code has no documented way to ask for them: the
 * desktop has a command for its own tests of grammars, elsewhere the inspector of tokens is opened and read.
 */
export async function scopesAt(document: vscode.TextDocument, position: vscode.Position): Promise<string[]> {
  const commands = await vscode.commands.getCommands();
  if (commands.includes('_workbench.captureSyntaxTokens')) return capturedScopes(document, position);
  const editor = await vscode.window.showTextDocument(document);
  editor.selection = new vscode.Selection(position, position);
  await vscode.commands.executeCommand('editor.action.inspectTMScopes');
  try {
    return await until('the inspector of tokens', async () => {
      const texts = await shown('.token-inspect-widget');
      assert(texts, 'this VS Code has no way to tell the scopes of a token');
      // Innermost first, one below the other, in the row of that name.
      const row = /textmate scopes\s+([\s\S]*?\bsource\.[\w-]+)\s*(?:\n\s*foreground|\n\n|$)/.exec(texts[0] ?? '');
      return row?.[1].split(/\s+/).reverse();
    });
  } finally {
    await vscode.commands.executeCommand('editor.action.inspectTMScopes');
  }
}

async function capturedScopes(document: vscode.TextDocument, position: vscode.Position): Promise<string[]> {
  const tokens = await vscode.commands.executeCommand<{ c: string; t: string }[]>(
    '_workbench.captureSyntaxTokens',
    document.uri,
  );
  // The tokens stand in order, but without the white space of line ends; counting without any finds the place.
  const solid = (text: string): number => text.replace(/\s/g, '').length;
  const before = solid(document.getText(new vscode.Range(new vscode.Position(0, 0), position)));
  let seen = 0;
  for (const { c, t } of tokens) {
    seen += solid(c);
    if (seen > before) return t.split(' ');
  }
  return [];
}
