// The open zone files, and what is found in them: all that a check needs.
import { earlierVersions } from './messages/fragments';
import { serverTexts } from './messages/lsp';
import { Checker } from './rules/checker';
import type { FindingsOfFile } from './rules/checker';
import { isAtLeast } from './rules/finding';
import type { Finding, Fix, Severity } from './rules/finding';
import { safeEdits } from './rules/fix-all';
import { EarlierVersion } from './rules/history';
import { IncludedFindings, placed } from './rules/included-findings';
import type { Surroundings } from './rules/lookups';
import { severitiesOf } from './rules/profiles';
import type { Rule, RuleGroup } from './rules/rule';
import type { Severities } from './rules/rule-set';
import { rules } from './rules/rules';
import { silencing } from './rules/suppressor';
import type { Range, TextEdit } from './text/span';
import { encode } from './text/utf8';
import { LIMITS } from './workspace/settings-file';
import type { Profile } from './workspace/settings-file';
import { askElsewhere, askPoliciesElsewhere } from './zone/elsewhere';
import { ROOT } from './zone/names';
import type { OriginHints } from './zone/origin';
import { serialOf } from './zone/serial';
import { Zone } from './zone/zone';

/** How files are treated. */
export interface ZoneFilesOptions {
  /** Severities by rule id; `off` silences a rule. */
  readonly severities?: Severities;
  /** The set of severities that they differ from. */
  readonly profile?: Profile;
  /** The set for one file, where its repository names one. */
  readonly profileOf?: (uri: string) => Profile | undefined;
  /** Those that go before them in one file; undefined when nothing is to be told of it. */
  readonly severitiesOf?: (uri: string) => Severities | undefined;
  /** Mebibytes of a file that all rules look at, where its repository says so. */
  readonly allRulesUpTo?: (uri: string) => number | undefined;
  /** What lies around the zone files. */
  readonly surroundings?: Surroundings;
  /** The zone that a name lies in, read to its end, if it is another one that the host has; as the zone of `uri` sees it. */
  readonly zoneOf?: (uri: string, name: string) => { readonly zone: Zone; readonly file: string } | undefined;
}

/** One open file. */
export interface Open {
  /** Its text in one piece, as long as nobody edits it. */
  bytes: Uint8Array | undefined;
  zone: Zone;
  checker: Checker;
  /** Whether rules were left out because the file is large. */
  readonly inPart: boolean;
  hints: OriginHints;
  /** It has been edited since it was saved, or opened. */
  isEdited: boolean;
  /** What was saved or opened, once it has been edited. */
  saved: EarlierVersion | undefined;
  /** The version in git, where the host told one. */
  committed: EarlierVersion | undefined;
  /** The version that was there when the serial last changed, where records have changed since. */
  before: EarlierVersion | undefined;
}

/** Octets up to which the text that was saved is kept, to compare what it said. */
const KEPT = 2_000_000;

/** Groups of rules that read policies inside TXT records. */
const policyGroups: readonly RuleGroup[] = ['spf', 'dkim', 'dmarc', 'mail-transport'];

/**
 * The rules for a large file: policies, and what is only worth knowing, are looked for only by the rules that the user
 * set. They would take as long as half of the rest.
 */
function rulesForLarge(severities: Severities): readonly Rule[] {
  return rules.filter(({ id, group, severity, gravest }) => {
    const matters = isAtLeast(gravest ?? (severity === 'off' ? 'hint' : severity), 'warning');
    return (matters && !policyGroups.includes(group)) || Object.hasOwn(severities, id);
  });
}

const NONE: Severities = {};

/** Severities, and what they were put together from. */
interface Levels {
  readonly profile: Profile;
  readonly base: Severities;
  readonly own: Severities;
  /** Those that somebody set. */
  readonly severities: Severities;
  readonly levels: Severities;
}

/** All open zone files. */
export class ZoneFiles {
  protected readonly files = new Map<string, Open>();
  private lately: Levels | undefined;

  constructor(protected options: ZoneFilesOptions = {}) {}

  /** Changes how files are treated; those already open must be reopened. */
  configure(options: ZoneFilesOptions): void {
    this.options = options;
  }

  /** Reads an open file afresh, under what is now known of its name. */
  reopen(uri: string, hints: OriginHints): void {
    this.open(uri, this.bytes(uri), hints);
  }

  /**
   * Opens a file; octets are taken as they are and must not change. `hints` say what the host knows of its name; `read`
   * is the zone, if the host has read it under the same hints and nobody has checked it.
   */
  open(uri: string, text: string | Uint8Array, hints: OriginHints = { fileName: fileNameOf(uri) }, read?: Zone): void {
    const bytes = typeof text === 'string' ? encode(text) : text;
    const known = this.files.get(uri);
    const { severitiesOf: ofFile, profileOf, profile = 'recommended', surroundings, zoneOf } = this.options;
    const own = ofFile === undefined ? NONE : ofFile(uri);
    const chosen = profileOf?.(uri) ?? profile;
    const { severities, levels } = this.levelsOf(chosen, own ?? NONE);
    const zone = read ?? new Zone(bytes, chosen === 'strict' ? { ...hints, assumeClosed: true } : hints);
    const around: Surroundings = {
      earlier: () => versionBefore(file),
      isBeingEdited: () => file.isEdited,
      ...(zoneOf === undefined ? {} : answersOf((name) => zoneOf(uri, name))),
      ...surroundings,
    };
    const most = (this.options.allRulesUpTo?.(uri) ?? LIMITS.allRules.usual) * 1024 * 1024;
    // Decided when the file is opened: a keystroke doesn't change which rules there are.
    const inPart = bytes.length > most && chosen !== 'strict';
    const chosenRules = inPart ? rulesForLarge(severities) : rules;
    const file: Open = {
      bytes,
      zone,
      checker: new Checker(zone, own === undefined ? [] : chosenRules, levels, around),
      inPart,
      hints,
      isEdited: known?.isEdited ?? false,
      saved: known?.saved,
      committed: known?.committed,
      before: known?.before,
    };
    this.files.set(uri, file);
  }

  /** The severities that hold under a profile: the same object for files under the same settings. */
  private levelsOf(profile: Profile, own: Severities): Levels {
    const base = this.options.severities ?? NONE;
    const { lately } = this;
    if (lately?.profile === profile && lately.base === base && lately.own === own) return lately;
    const severities = { ...base, ...own };
    return (this.lately = { profile, base, own, severities, levels: { ...severitiesOf(profile), ...severities } });
  }

  /** Zones have changed, or others are known: the files of those that have something to check again. */
  zonesChanged(except?: string): string[] {
    const found: string[] = [];
    for (const [uri, { zone, checker }] of this.files) {
      if (uri !== except && zone.isSettled && checker.surroundingsChanged()) found.push(uri);
    }
    return found;
  }

  /** Applies edits one after the other; one without a range replaces the whole text. */
  change(uri: string, edits: readonly (TextEdit | { readonly newText: string })[]): void {
    for (const edit of edits) {
      const file = this.file(uri);
      if (!file.isEdited) this.beforeFirstEdit(uri, file);
      file.bytes = undefined;
      if ('range' in edit) file.zone.edit(edit.range.start, edit.range.end, edit.newText);
      else this.open(uri, edit.newText, file.hints);
    }
  }

  /** Keeps what a file says before its first edit. */
  protected beforeFirstEdit(_uri: string, file: Open): void {
    const { zone, hints } = file;
    zone.settle();
    file.isEdited = true;
    if (zone.text.byteLength <= KEPT) file.saved = new EarlierVersion(zone.bytes, hints, earlierVersions.saved);
  }

  /** Whether rules about policies, and those that only give hints, were left out because the file is large. */
  isCheckedInPart(uri: string): boolean {
    return this.file(uri).inPart;
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

  /**
   * The first findings in the order of the text, none below the severity `least`; and how many there are of all
   * severities. Settles the file first.
   */
  findings(uri: string, limit = Number.POSITIVE_INFINITY, least?: Severity): { findings: Finding[]; total: number } {
    this.settle(uri);
    const { checker } = this.file(uri);
    return { findings: checker.findings(limit, least), total: checker.total };
  }

  /** The first findings in each file that a zone includes, for each time that it does. Settles the file first. */
  findingsElsewhere(uri: string, limit = Number.POSITIVE_INFINITY, least?: Severity): FindingsOfFile[] {
    this.settle(uri);
    return [...this.file(uri).checker.findingsElsewhere(limit, least)];
  }

  /** The octets of a file; the same ones as long as nobody edits it. */
  bytes(uri: string): Uint8Array {
    const file = this.file(uri);
    return (file.bytes ??= file.zone.bytes);
  }

  // --- files that others include

  /** The open files whose zones include a file. */
  includersOf(uri: string): string[] {
    const found: string[] = [];
    for (const [other, { zone }] of this.files) {
      for (const { file } of zone.inclusions.sources()) {
        if (file !== uri) continue;
        found.push(other);
        break;
      }
    }
    return found;
  }

  /** The files that the zone of a file includes. */
  includedBy(uri: string): Set<string> {
    const found = new Set<string>();
    for (const { file } of this.file(uri).zone.inclusions.sources()) if (file !== undefined) found.add(file);
    return found;
  }

  /**
   * The host has other files than before, or another text of `changed`: zones that include them look again. The files
   * whose zones do.
   */
  includesChanged(changed?: string): string[] {
    const found: string[] = [];
    for (const [uri, { zone }] of this.files) {
      if (zone.inclusions.openers.size === 0) continue;
      if (zone.readIncludesAgain(changed) || changed === undefined) found.push(uri);
    }
    return found;
  }

  /** What all zones that include a file find in it. They must be settled, or will be. */
  findingsOfIncluded(uri: string, limit = Number.POSITIVE_INFINITY): { findings: Finding[]; total: number } {
    const found = new IncludedFindings();
    for (const home of this.includersOf(uri)) {
      this.settle(home);
      const { zone, checker } = this.file(home);
      found.add({ file: home, name: zone.origin.name }, checker.findingsElsewhere(limit, 'hint', uri));
    }
    return found.of(uri);
  }

  /** Open files that the zone of a file includes get the origin that they have there; those that had another one. */
  placeIncluded(uri: string): string[] {
    const { zone } = this.file(uri);
    const placed: string[] = [];
    for (const { file, text } of zone.inclusions.sources()) {
      const open = file === undefined ? undefined : this.files.get(file);
      if (file === undefined || open === undefined || placed.includes(file)) continue;
      const { origin } = text.chunks[0].entry;
      const included = zone.names.top(origin) === ROOT ? zone.names.text(origin) : undefined;
      // The first zone that includes it decides.
      if (included === open.hints.included || this.includersOf(file)[0] !== uri) continue;
      this.reopen(file, { ...open.hints, included });
      placed.push(file);
    }
    return placed;
  }

  /**
   * The fixes of the findings that touch a range; the last one of each finding silences it. Places without file are those
   * of this one. No finding is begun behind `limit` fixes.
   */
  fixes(
    uri: string,
    range: Range,
    limit = Number.POSITIVE_INFINITY,
  ): { readonly finding: Finding; readonly fix: Fix }[] {
    const found: { finding: Finding; fix: Fix }[] = [];
    const known = new Set<string>();
    const homes = this.includersOf(uri);
    for (const home of homes.length > 0 ? homes : [uri]) {
      this.settle(home);
      const { zone, checker } = this.file(home);
      const texts = home === uri ? [zone.text] : [...zone.inclusions.sources()].flatMap(({ file, text }) => (file === uri ? [text] : [])); // prettier-ignore
      for (const text of texts) {
        const last = text.chunkOfLine(range.end.line);
        for (let chunk = text.chunkOfLine(range.start.line); chunk <= last; chunk++) {
          for (const own of checker.findingsOf(text.chunks[chunk])) {
            if (!touches(own.range, range)) continue;
            if (found.length >= limit) return found;
            const finding = home === uri ? own : placed(own, home);
            const fixes = [...finding.fixes];
            if (own.rule !== 'suppression-unused') fixes.push(silence(text, own));
            for (const fix of fixes) {
              // The same in each zone that includes the file: once is enough.
              const key = homes.length === 0 ? '' : JSON.stringify([own.rule, own.range, fix.edits]);
              if (key !== '' && known.has(key)) continue;
              known.add(key);
              found.push({ finding, fix });
            }
          }
        }
      }
    }
    return found;
  }

  /** The edits of all fixes that are certain, for the findings that the settings don't silence. */
  fixAll(uri: string): TextEdit[] {
    return safeEdits(this.settled(uri), this.findings(uri).findings);
  }

  /** A file was saved: changes count from here on. */
  saved(uri: string): void {
    const file = this.file(uri);
    const before = file.before ?? file.saved;
    const serial = serialOf(this.settled(uri))?.value;
    file.before = before?.serial === serial ? before : undefined;
    file.isEdited = false;
    file.saved = undefined;
  }

  /** Tells the text of a file that git has; undefined when it has none, or the same. */
  committed(uri: string, bytes: Uint8Array | undefined): void {
    const file = this.file(uri);
    file.committed = bytes && new EarlierVersion(bytes, file.hints, earlierVersions.git);
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
  protected settled(uri: string): Zone {
    const { zone } = this.file(uri);
    zone.settle();
    return zone;
  }

  protected file(uri: string): Open {
    const file = this.files.get(uri);
    if (file === undefined) throw new Error(`not open: ${uri}`);
    return file;
  }
}

/** What other zones answer, found by the names that they are asked for. */
function answersOf(
  find: (name: string) => { readonly zone: Zone; readonly file: string } | undefined,
): Pick<Surroundings, 'elsewhere' | 'policiesElsewhere'> {
  return {
    elsewhere(name) {
      const found = find(name);
      return found && askElsewhere(found.zone, found.file, name);
    },
    policiesElsewhere(name) {
      const found = find(name);
      return found && askPoliciesElsewhere(found.zone, name);
    },
  };
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

/** What a text is compared with: git knows best; else what was saved, or before the serial was left behind. */
function versionBefore({ committed, before, saved }: Open): EarlierVersion | undefined {
  return committed ?? before ?? saved;
}

function silence(text: Zone['text'], finding: Finding): Fix {
  const edits = silencing(text, finding);
  return { title: serverTexts.disableLine, args: { rule: finding.rule }, edits, preferred: false, snippet: false };
}

function touches(left: Range, right: Range): boolean {
  const before = (a: Range['start'], b: Range['start']): boolean =>
    a.line < b.line || (a.line === b.line && a.character < b.character);
  return !before(left.end, right.start) && !before(right.end, left.start);
}
