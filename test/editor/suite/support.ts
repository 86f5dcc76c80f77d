// What the suites share: documents of the test workspace, and what VS Code shows in them.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';

/**
 * Asks again until `probe` returns something other than undefined, and returns that; fails after `limit` ms with what
 * was waited for. No test waits for a fixed time.
 */
export async function until<T>(
  what: string,
  probe: () => T | undefined | Promise<T | undefined>,
  limit = 10_000,
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

/** Closes every editor and throws away what was typed. */
export async function closeAll(): Promise<void> {
  const { activeTextEditor } = vscode.window;
  // An untitled document that is empty again closes without the question whether to save it.
  for (const document of vscode.workspace.textDocuments) {
    if (!document.isDirty) continue;
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  if (activeTextEditor !== undefined) await vscode.commands.executeCommand('workbench.action.closeAllEditors');
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

/** A stretch of text and the TextMate scopes that colour it. */
export interface Token {
  readonly text: string;
  readonly scopes: string;
}

/**
 * The tokens of a file as the grammar cuts them. The command is VS Code's own, for tests of grammars, and not part of
 * its documented interface: this is the one place that calls it.
 */
export async function grammarTokens(document: vscode.TextDocument): Promise<Token[]> {
  const tokens = await vscode.commands.executeCommand<{ c: string; t: string }[]>(
    '_workbench.captureSyntaxTokens',
    document.uri,
  );
  return tokens.map(({ c, t }) => ({ text: c, scopes: t }));
}
