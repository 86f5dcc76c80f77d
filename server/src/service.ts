// The core as seen from outside: zone files by their URI, their findings, hovers and fixes.
import { definition, recordsMeant } from './features/definition';
import type { DefinitionTarget } from './features/definition';
import { documentHighlight } from './features/document-highlight';
import type { Highlight } from './features/document-highlight';
import { documentLink } from './features/document-link';
import type { Link } from './features/document-link';
import { documentSymbol } from './features/document-symbol';
import type { OutlineSymbol } from './features/document-symbol';
import { foldingRange } from './features/folding-range';
import type { Fold } from './features/folding-range';
import { hover } from './features/hover';
import type { Hover } from './features/hover';
import { serverTexts } from './messages/lsp';
import { MOST_REFERENCES, references, referredName } from './features/references';
import { prepareRename, rename } from './features/rename';
import type { Refusal, RenameSource } from './features/rename';
import { selectionRange } from './features/selection-range';
import { workspaceSymbol } from './features/workspace-symbol';
import type { NameSymbol } from './features/workspace-symbol';
import type { Language } from './messages/text';
import { Checker } from './rules/checker';
import type { Severities } from './rules/checker';
import type { Finding, Fix } from './rules/finding';
import { examples } from './rules/examples';
import type { Surroundings } from './rules/lookups';
import { rulePage } from './rules/page';
import { rules } from './rules/rules';
import { silencing } from './rules/suppressor';
import type { Position, Range, TextEdit } from './text/span';
import { encode } from './text/utf8';
import type { OriginHints } from './zone/origin';
import { Zone } from './zone/zone';

/** How the service treats its files. */
export interface ServiceOptions {
  /** Severities by rule id; `off` silences a rule. */
  readonly severities?: Severities;
  /** What lies around the zone files. */
  readonly surroundings?: Surroundings;
}

/** One open file. */
interface Open {
  zone: Zone;
  checker: Checker;
  hints: OriginHints;
}

/** Where a place leads. */
export interface Definition {
  /** The stretch that leads there. */
  readonly source: Range;
  readonly targets: readonly (DefinitionTarget & { readonly uri: string })[];
  /** The path of a file, as $INCLUDE has it. */
  readonly file: string | undefined;
  /** The name that leads there, absolute; undefined when it can't be said. */
  readonly name: string | undefined;
}

/** All open zone files. */
export class ZoneService {
  private readonly files = new Map<string, Open>();

  constructor(private options: ServiceOptions = {}) {}

  /** Changes how files are treated; those already open must be reopened. */
  configure(options: ServiceOptions): void {
    this.options = options;
  }

  /** Reads an open file afresh, under what is now known of its name. */
  reopen(uri: string, hints: OriginHints): void {
    this.open(uri, this.file(uri).zone.bytes, hints);
  }

  /** Opens a file; octets are taken as they are and must not change. `hints` say what the host knows of its name. */
  open(uri: string, text: string | Uint8Array, hints: OriginHints = { fileName: fileNameOf(uri) }): void {
    const zone = new Zone(typeof text === 'string' ? encode(text) : text, hints);
    this.files.set(uri, {
      zone,
      checker: new Checker(zone, rules, this.options.severities, this.options.surroundings),
      hints,
    });
  }

  /** Applies edits one after the other; one without a range replaces the whole text. */
  change(uri: string, edits: readonly (TextEdit | { readonly newText: string })[]): void {
    for (const edit of edits) {
      const file = this.file(uri);
      if ('range' in edit) file.zone.edit(edit.range.start, edit.range.end, edit.newText);
      else this.open(uri, edit.newText, file.hints);
    }
  }

  /** Forgets a file. */
  close(uri: string): void {
    this.files.delete(uri);
  }

  isOpen(uri: string): boolean {
    return this.files.has(uri);
  }

  /** Reads and checks what is left to read and check, in at most `steps` steps; true when nothing is left. */
  settle(uri: string, steps = Number.POSITIVE_INFINITY): boolean {
    const { zone, checker } = this.file(uri);
    return zone.settle(steps) && checker.settle(steps);
  }

  /** The first findings in the order of the text, and how many there are. Settles the file first. */
  findings(uri: string, limit = Number.POSITIVE_INFINITY): { findings: Finding[]; total: number } {
    this.settle(uri);
    const { checker } = this.file(uri);
    return { findings: checker.findings(limit), total: checker.total };
  }

  /** The fixes of the findings that touch a range; the last one of each finding silences it. */
  fixes(uri: string, range: Range): { readonly finding: Finding; readonly fix: Fix }[] {
    this.settle(uri);
    const { zone, checker } = this.file(uri);
    const first = zone.text.chunkOfLine(range.start.line);
    const last = zone.text.chunkOfLine(range.end.line);
    const found: { finding: Finding; fix: Fix }[] = [];
    for (let chunk = first; chunk <= last; chunk++) {
      for (const finding of checker.findingsOf(zone.text.chunks[chunk])) {
        if (!touches(finding.range, range)) continue;
        for (const fix of finding.fixes) found.push({ finding, fix });
        if (finding.rule !== 'suppression-unused') found.push({ finding, fix: silence(zone, finding) });
      }
    }
    return found;
  }

  /** What stands at a position, explained in Markdown; undefined where there is nothing to explain. */
  hover(uri: string, position: Position, language: Language): Hover | undefined {
    const { zone } = this.file(uri);
    zone.settle();
    return hover(zone, position, language);
  }

  /** Where what stands at a position leads: records of this file, of other open zones, or a file's path. */
  definition(uri: string, position: Position): Definition | undefined {
    const found = definition(this.settled(uri), position);
    if (found === undefined) return undefined;
    const { source, file, name, type } = found;
    const targets = found.targets.map((target) => ({ ...target, uri }));
    if (targets.length === 0 && name !== undefined) {
      for (const [other, zone] of this.others(uri)) {
        if (!zone.isWholeZone) continue;
        const known = zone.nameFromText(name);
        if (!zone.names.isAtOrBelow(known, zone.apex)) continue;
        targets.push(...recordsMeant(zone, known, type).map((target) => ({ ...target, uri: other })));
      }
    }
    return { source, targets, file, name };
  }

  /** The places of the name at a position in all open files, this one first; owners too when `owners` says so. */
  references(uri: string, position: Position, owners: boolean): { readonly uri: string; readonly range: Range }[] {
    const zone = this.settled(uri);
    const name = referredName(zone, position);
    if (name < 0) return [];
    const found = references(zone, name, owners).map((range) => ({ uri, range }));
    const text = zone.names.text(name);
    // Names below an unknown origin are known in their own file only.
    if (!text.endsWith('.')) return found;
    for (const [other, its] of this.others(uri)) {
      const left = MOST_REFERENCES - found.length;
      if (left <= 0) break;
      for (const range of references(its, its.nameFromText(text), owners, left)) found.push({ uri: other, range });
    }
    return found;
  }

  /** The places of the name at a position in its file; undefined where there is no name. */
  documentHighlight(uri: string, position: Position): Highlight[] | undefined {
    return documentHighlight(this.settled(uri), position);
  }

  /** Whether the name at a position can be renamed. */
  prepareRename(uri: string, position: Position): RenameSource | Refusal {
    return prepareRename(this.settled(uri), position);
  }

  /** The edits that rename the name at a position, or why there are none. */
  rename(uri: string, position: Position, newName: string): { readonly edits: TextEdit[] } | Refusal {
    return rename(this.settled(uri), position, newName);
  }

  /** The outline of a file. */
  documentSymbol(uri: string, language: Language): OutlineSymbol[] {
    return documentSymbol(this.settled(uri), language);
  }

  /** The names in all open files that match what is typed, the best ones first. */
  workspaceSymbol(query: string, limit = 200): { readonly uri: string; readonly symbol: NameSymbol }[] {
    const found = [...this.files.keys()].flatMap((uri) =>
      workspaceSymbol(this.settled(uri), query, limit).map((symbol) => ({ uri, symbol })),
    );
    return found.sort((left, right) => left.symbol.rank - right.symbol.rank).slice(0, limit);
  }

  /** What can be folded in a file, at most `limit` stretches. */
  foldingRange(uri: string, limit?: number): Fold[] {
    return foldingRange(this.settled(uri), limit);
  }

  /** What a selection at a position grows to, the smallest stretch first. */
  selectionRange(uri: string, position: Position): Range[] {
    return selectionRange(this.settled(uri), position);
  }

  /** The links of a file. */
  documentLink(uri: string, language: Language): Link[] {
    return documentLink(this.settled(uri), language);
  }

  /** The page of a rule as Markdown; undefined when there is no such rule. */
  explain(rule: string, language: Language): string | undefined {
    const found = rules.find(({ id }) => id === rule);
    return found && `${rulePage(found, examples[found.id], language)}\n`;
  }

  /** Entries of a file: records and directives. */
  entryCount(uri: string): number {
    return this.file(uri).zone.entryCount;
  }

  /** The text of a line, for reports. */
  line(uri: string, line: number): string {
    return this.file(uri).zone.text.lineText(line);
  }

  /** The zone of a file. */
  zone(uri: string): Zone {
    return this.file(uri).zone;
  }

  /** The zone of a file, read to its end. */
  private settled(uri: string): Zone {
    const { zone } = this.file(uri);
    zone.settle();
    return zone;
  }

  /** The zones of the other open files. */
  private *others(uri: string): Generator<[string, Zone]> {
    for (const other of this.files.keys()) if (other !== uri) yield [other, this.settled(other)];
  }

  private file(uri: string): Open {
    const file = this.files.get(uri);
    if (file === undefined) throw new Error(`not open: ${uri}`);
    return file;
  }
}

/** The last part of a URI or path, decoded. */
export function fileNameOf(uri: string): string {
  const name = uri.slice(Math.max(uri.lastIndexOf('/'), uri.lastIndexOf('\\')) + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

function silence(zone: Zone, finding: Finding): Fix {
  const edits = silencing(zone, finding);
  return { title: serverTexts.disableLine, args: { rule: finding.rule }, edits, preferred: false, snippet: false };
}

function touches(left: Range, right: Range): boolean {
  const before = (a: Range['start'], b: Range['start']): boolean =>
    a.line < b.line || (a.line === b.line && a.character < b.character);
  return !before(left.end, right.start) && !before(right.end, left.start);
}
