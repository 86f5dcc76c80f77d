// From the core's plain data to the protocol's: findings to diagnostics, fixes to code actions.
import {
  CodeActionKind,
  DiagnosticSeverity,
  DiagnosticTag,
  type CodeAction,
  type Diagnostic,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { Refactoring } from '../features/refactoring/refactoring';
import { serverTexts } from '../messages/lsp';
import { render, type Language } from '../messages/text';
import type { Finding, Fix, Severity } from '../rules/finding';
import type { Range, TextEdit } from '../text/span';

/** Names us in the list of problems. */
export const SOURCE = 'zonewright';

const severities: Record<Severity, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

const tags = { unnecessary: DiagnosticTag.Unnecessary, deprecated: DiagnosticTag.Deprecated } as const;

/** What the client can take, and how it wants to be spoken to. */
export interface Audience {
  readonly language: Language;
  /** Address of the page of a rule. */
  readonly pageOf: (rule: string) => string;
  readonly relatedInformation: boolean;
  readonly codeDescription: boolean;
  /** Edits may hold tab stops. */
  readonly snippetEdits: boolean;
}

/** A stretch as the protocol has it, without the name of its file. */
export function plain({ start, end }: Range): Range {
  return {
    start: { line: start.line, character: start.character },
    end: { line: end.line, character: end.character },
  };
}

/** The file that a stretch is in, for what was found in `uri`. */
export function uriOf(range: Range, uri: string): string {
  return range.start.file ?? uri;
}

/** A finding as a diagnostic. */
export function diagnosticOf(finding: Finding, uri: string, audience: Audience): Diagnostic {
  const { language } = audience;
  const diagnostic: Diagnostic = {
    range: plain(finding.range),
    severity: severities[finding.severity],
    source: SOURCE,
    code: finding.rule,
    message: render(finding.message, language, finding.args),
  };
  if (audience.codeDescription) diagnostic.codeDescription = { href: audience.pageOf(finding.rule) };
  if (finding.tags.length > 0) diagnostic.tags = finding.tags.map((tag) => tags[tag]);
  if (audience.relatedInformation && finding.related.length > 0) {
    diagnostic.relatedInformation = finding.related.map(({ range, message, args }) => ({
      location: { uri: uriOf(range, uri), range: plain(range) },
      message: render(message, language, args),
    }));
  }
  return diagnostic;
}

/** The note that stands for the findings that are not shown. */
export function restOf(hidden: number, language: Language): Diagnostic {
  const start = { line: 0, character: 0 };
  return {
    range: { start, end: start },
    severity: DiagnosticSeverity.Information,
    source: SOURCE,
    message: render(hidden === 1 ? serverTexts.moreFinding : serverTexts.moreFindings, language, { n: hidden }),
  };
}

/** A fix as a quick fix for the diagnostic of its finding. */
export function codeActionOf(finding: Finding, fix: Fix, uri: string, version: number, audience: Audience): CodeAction {
  return {
    title: render(fix.title, audience.language, fix.args),
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnosticOf(finding, uri, audience)],
    isPreferred: fix.preferred,
    edit: editOf(fix, uri, version, audience),
  };
}

/** The kind of the action that applies all fixes that are certain, also when a file is saved. */
export const FIX_ALL_KIND = `${CodeActionKind.SourceFixAll}.zonewright`;

/** All fixes that are certain, as one action; none without edits. */
export function fixAllOf(edits: readonly TextEdit[], uri: string, language: Language): CodeAction[] {
  if (edits.length === 0) return [];
  const title = render(serverTexts.fixAll, language);
  return [{ title, kind: FIX_ALL_KIND, edit: { changes: { [uri]: [...edits] } } }];
}

/** The command of a client that shows the page of a rule. */
export const EXPLAIN_RULE = 'zonewright.explainRule';

/** An action that shows the page of a finding's rule. */
export function explainActionOf(finding: Finding, uri: string, audience: Audience): CodeAction {
  const title = render(serverTexts.explain, audience.language, { rule: finding.rule });
  return {
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnosticOf(finding, uri, audience)],
    command: { title, command: EXPLAIN_RULE, arguments: [finding.rule] },
  };
}

/** Another way to write the same, as an action; `uri` is the file that it changes. */
export function refactorActionOf({ title, args, edits }: Refactoring, uri: string, language: Language): CodeAction {
  return {
    title: render(title, language, args),
    kind: CodeActionKind.RefactorRewrite,
    edit: { changes: { [uri]: [...edits] } },
  };
}

function editOf(fix: Fix, uri: string, version: number, { snippetEdits }: Audience): WorkspaceEdit {
  const files = [...new Set(fix.edits.map(({ range }) => uriOf(range, uri)))];
  const editsOf = (file: string): readonly TextEdit[] => fix.edits.filter(({ range }) => uriOf(range, uri) === file);
  if (fix.snippet && snippetEdits) {
    return {
      documentChanges: files.map((file) => ({
        textDocument: { uri: file, version: file === uri ? version : null },
        edits: editsOf(file).map(({ range, newText }) => ({
          range: plain(range),
          snippet: { kind: 'snippet' as const, value: newText },
        })),
      })),
    };
  }
  const changes: Record<string, TextEdit[]> = {};
  for (const file of files) {
    changes[file] = editsOf(file).map(({ range, newText }) => ({
      range: plain(range),
      newText: fix.snippet ? withoutTabStops(newText) : newText,
    }));
  }
  return { changes };
}

/** The text of a snippet for a client that knows none: `${1:text}` is its text, `$0` is nothing. */
export function withoutTabStops(snippet: string): string {
  return snippet.replace(
    /\$\{\d+:([^}]*)\}|\$\d+|\\([$}\\])/g,
    (_, text?: string, escaped?: string) => text ?? escaped ?? '',
  );
}
