// The core as seen from outside: zone files by their URI, their findings, hovers and fixes.
import { hover } from './features/hover';
import type { Hover } from './features/hover';
import { serverTexts } from './messages/lsp';
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
    this.files.set(uri, { zone, checker: new Checker(zone, rules, this.options.severities, this.options.surroundings), hints });
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
