// The core as seen from outside: zone files by their URI, their findings, hovers and fixes.
import { codeLenses } from './features/code-lens';
import type { CodeLens, CodeLensSwitches } from './features/code-lens';
import { completion } from './features/completion';
import type { Completion, CompletionRequest } from './features/completion';
import { formatting, formattingSteps } from './features/formatting';
import type { Steps } from './features/formatting/steps';
import { hover } from './features/hover';
import type { Hover } from './features/hover';
import { inlayHints } from './features/inlay-hint';
import type { InlayHint, InlayHintSwitches } from './features/inlay-hint';
import { refactorings } from './features/refactoring';
import type { Refactoring } from './features/refactoring/refactoring';
import { belongsTo, reverseComment, reverseEdits, reverseRecords } from './features/refactoring/reverse';
import { route, routes, smallPicture } from './features/route';
import type { Routes } from './features/route';
import type { Route, RouteRequest } from './features/route/model';
import type { Palette } from './features/route/palette';
import { semanticTokens } from './features/semantic-tokens';
import type { SemanticToken } from './features/semantic-tokens';
import { includes, printOf } from './features/serial';
import type { ZonePrint } from './features/serial';
import { signatureHelp } from './features/signature-help';
import type { SignatureHelp } from './features/signature-help';
import { compareSerials } from './dns/serial';
import { nextSerial } from './dns/serial-scheme';
import type { Now, SerialScheme } from './dns/serial-scheme';
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
import { serverTexts } from './messages/lsp';
import { MOST_REFERENCES, references, referredName } from './features/references';
import { prepareRename, rename } from './features/rename';
import type { Home, Refusal, RenameSource } from './features/rename';
import { selectionRange } from './features/selection-range';
import { workspaceSymbol } from './features/workspace-symbol';
import type { NameSymbol } from './features/workspace-symbol';
import { earlierVersions } from './messages/fragments';
import type { Language } from './messages/text';
import { Checker } from './rules/checker';
import type { FindingsOfFile } from './rules/checker';
import type { Severities } from './rules/rule-set';
import { isAtLeast } from './rules/finding';
import type { Finding, Fix, Severity } from './rules/finding';
import type { Surroundings } from './rules/lookups';
import { EarlierVersion } from './rules/history';
import { safeEdits } from './rules/fix-all';
import { severitiesOf } from './rules/profiles';
import type { Profile } from './workspace/settings-file';
import type { Rule, RuleGroup } from './rules/rule';
import { rules } from './rules/rules';
import { IncludedFindings, placed } from './rules/included-findings';
import { silencing } from './rules/suppressor';
import type { Position, Range, TextEdit } from './text/span';
import { encode } from './text/utf8';
import { askElsewhere, askPoliciesElsewhere } from './zone/elsewhere';
import { ROOT } from './zone/names';
import type { NameId } from './zone/names';
import type { OriginHints } from './zone/origin';
import { serialOf } from './zone/serial';
import { Zone } from './zone/zone';

/** How the service treats its files. */
export interface ServiceOptions {
  /** Severities by rule id; `off` silences a rule. */
  readonly severities?: Severities;
  /** The set of severities that they differ from. */
  readonly profile?: Profile;
  /** The set for one file, where its repository names one. */
  readonly profileOf?: (uri: string) => Profile | undefined;
  /** Those that go before them in one file; undefined when nothing is to be told of it. */
  readonly severitiesOf?: (uri: string) => Severities | undefined;
  /** What lies around the zone files. */
  readonly surroundings?: Surroundings;
  /** The zone that a name lies in, read to its end, if it is another one that the host has; as the zone of `uri` sees it. */
  readonly zoneOf?: (uri: string, name: string) => { readonly zone: Zone; readonly file: string } | undefined;
}

/** One open file. */
interface Open {
  /** Its text in one piece, as long as nobody edits it. */
  bytes: Uint8Array | undefined;
  zone: Zone;
  checker: Checker;
  hints: OriginHints;
  saved: Saved;
  /** The version in git, where the host told one. */
  committed: EarlierVersion | undefined;
  /** The version that was there when the serial last changed, where records have changed since. */
  before: EarlierVersion | undefined;
}

/** What a file was when it was last saved, or opened. */
interface Saved {
  /** Taken before the first edit; undefined while there was none, and of a file too large for it. */
  print: ZonePrint | undefined;
  serial: number | undefined;
  edited: boolean;
  version: EarlierVersion | undefined;
}

/** What is to be done about the serial of a file. */
export interface SerialBump {
  /** As it stands there. */
  readonly serial: number;
  /** Where. */
  readonly range: Range;
  /** What comes next. */
  readonly next: number;
  /** It has grown since the file was saved. */
  readonly bumped: boolean;
  /** The zone says something else than when it was saved. */
  readonly changed: boolean;
}

/** Octets up to which a file is compared with what was saved; above, every edit counts as a change. */
const COMPARED = 5_000_000;

const UNEDITED: Saved = { print: undefined, serial: undefined, edited: false, version: undefined };

/** Octets up to which the text that was saved is kept, to compare what it said. */
const KEPT = 2_000_000;

/** The zone files that include a file, open or not, as far as the host knows them. */
export type Includers = (uri: string) => Iterable<string>;

const nobody: Includers = () => [];

/** Where a place leads. */
export interface Definition {
  /** The stretch that leads there. */
  readonly source: Range;
  readonly targets: readonly (DefinitionTarget & { readonly uri: string })[];
  /** What the host calls the file of an $INCLUDE, if it was read, and the path as written. */
  readonly file: string | undefined;
  readonly path: string | undefined;
  /** The name that leads there, absolute; undefined when it can't be said. */
  readonly name: string | undefined;
}

/** Octets from which on a file is large: some 80,000 records. */
const LARGE_FILE = 4_000_000;

/** Groups of rules that read policies inside TXT records. */
const policyGroups: readonly RuleGroup[] = ['spf', 'dkim', 'dmarc', 'mail-transport'];

/**
 * The rules for a file. In a large one policies, and what is only worth knowing, are looked for only by the rules that
 * the user set: they would take longer than all the rest. Decided when the file is opened.
 */
function rulesFor(bytes: Uint8Array, severities: Severities): readonly Rule[] {
  if (bytes.length < LARGE_FILE) return rules;
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
export class ZoneService {
  private readonly files = new Map<string, Open>();
  private lately: Levels | undefined;

  constructor(private options: ServiceOptions = {}) {}

  /** Changes how files are treated; those already open must be reopened. */
  configure(options: ServiceOptions): void {
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
      isBeingEdited: () => file.saved.edited,
      ...(zoneOf === undefined ? {} : answersOf((name) => zoneOf(uri, name))),
      ...surroundings,
    };
    const file: Open = {
      bytes,
      zone,
      checker: new Checker(zone, own === undefined ? [] : rulesFor(bytes, severities), levels, around),
      hints,
      saved: known?.saved ?? { ...UNEDITED },
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
      if (!file.saved.edited) this.rememberSaved(uri, file);
      file.bytes = undefined;
      if ('range' in edit) file.zone.edit(edit.range.start, edit.range.end, edit.newText);
      else this.open(uri, edit.newText, file.hints);
    }
  }

  /** Keeps what a file says before its first edit, and the serial that counts for it. */
  private rememberSaved(uri: string, { zone, saved, hints }: Open): void {
    zone.settle();
    saved.edited = true;
    if (zone.text.byteLength <= KEPT) saved.version = new EarlierVersion(zone.bytes, hints, earlierVersions.saved);
    // A key is not the time to read other zones to their end.
    const areRead = [...this.files.values()].every((other) => other.zone.isSettled);
    const home = areRead ? this.serialHome(uri) : uri;
    saved.serial = home === undefined ? undefined : serialOf(this.settled(home))?.value;
    saved.print = zone.text.byteLength <= COMPARED ? printOf(zone) : undefined;
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

  /**
   * What stands at a position, explained in Markdown; undefined where there is nothing to explain. With `palette` the
   * order of delivery is drawn, too.
   */
  hover(uri: string, position: Position, language: Language, palette?: Palette): Hover | undefined {
    const zone = this.settled(uri);
    const draw = palette && ((domain: NameId) => smallPicture(zone, domain, language, palette));
    return hover(zone, position, language, draw);
  }

  /** The ways of mail to the domains of a file. */
  routes(uri: string, request: RouteRequest): Routes {
    return routes(this.settled(uri), request);
  }

  /** The way of mail to one domain; undefined when the file has no such name. */
  route(uri: string, domain: string, request: RouteRequest): Route | undefined {
    return route(this.settled(uri), domain, request);
  }

  /** What can be written at a position. */
  completion(uri: string, position: Position, request: CompletionRequest): Completion {
    return completion(this.settled(uri), position, request);
  }

  /** The fields of the record at a position, and which of them it is in. */
  signatureHelp(uri: string, position: Position, language: Language): SignatureHelp | undefined {
    return signatureHelp(this.settled(uri), position, language);
  }

  /** What the text of a range leaves unsaid. */
  inlayHint(uri: string, range: Range, show: InlayHintSwitches, language: Language): InlayHint[] {
    return inlayHints(this.settled(uri), range, show, language);
  }

  /** The names of a range, or of a whole short file, by what they mean. */
  semanticTokens(uri: string, range?: Range): SemanticToken[] {
    return semanticTokens(this.settled(uri), range);
  }

  /** The lines above MX sets and the SOA. */
  codeLens(uri: string, show: CodeLensSwitches, language: Language): CodeLens[] {
    return codeLenses(this.settled(uri), show, language);
  }

  /**
   * What is to be done about the serial of a file; undefined without an SOA whose serial can be read. `edited` is the
   * file in which the zone may have changed: itself, or one that it includes.
   */
  serialBump(uri: string, scheme: SerialScheme, now: Now, edited = uri): SerialBump | undefined {
    const serial = serialOf(this.settled(uri));
    if (serial === undefined) return undefined;
    const { saved } = this.file(edited);
    const before = [this.file(uri).saved, saved].filter((each) => each.edited).map((each) => each.serial);
    return {
      serial: serial.value,
      range: serial.range,
      next: nextSerial(serial.value, scheme, now),
      bumped: before.some((value) => value !== undefined && compareSerials(value, serial.value) === 'less'),
      changed: saved.edited && isChanged(saved, this.settled(edited)),
    };
  }

  /** The file whose SOA counts for a file: itself, or one that is open and includes it. */
  serialHome(uri: string): string | undefined {
    if (serialOf(this.settled(uri)) !== undefined) return uri;
    const [includer] = this.includersOf(uri).filter((other) => serialOf(this.settled(other)) !== undefined);
    if (includer !== undefined) return includer;
    const name = fileNameOf(uri);
    for (const other of this.files.keys()) {
      const zone = this.settled(other);
      if (other !== uri && serialOf(zone) !== undefined && includes(zone, name)) return other;
    }
    return undefined;
  }

  /** A file was saved: changes count from here on. */
  saved(uri: string): void {
    const file = this.file(uri);
    const before = file.before ?? file.saved.version;
    const serial = serialOf(this.settled(uri))?.value;
    file.before = before?.serial === serial ? before : undefined;
    file.saved = { ...UNEDITED };
  }

  /** Tells the text of a file that git has; undefined when it has none, or the same. */
  committed(uri: string, bytes: Uint8Array | undefined): void {
    const file = this.file(uri);
    file.committed = bytes && new EarlierVersion(bytes, file.hints, earlierVersions.git);
  }

  /** Where what stands at a position leads: records of this file, of other open zones, or a file's path. */
  definition(uri: string, position: Position): Definition | undefined {
    const found = definition(this.settled(uri), position);
    if (found === undefined) return undefined;
    const { source, file, path, name, meant } = found;
    const targets = found.targets.map((target) => ({ ...target, uri: target.selection.start.file ?? uri }));
    if (targets.length === 0 && name !== undefined) {
      for (const [other, zone] of this.others(uri)) {
        if (!zone.isWholeZone) continue;
        const known = zone.nameFromText(name);
        if (!zone.names.isAtOrBelow(known, zone.apex)) continue;
        for (const target of recordsMeant(zone, known, meant)) {
          targets.push({ ...target, uri: target.selection.start.file ?? other });
        }
      }
    }
    return { source, targets, file, path, name };
  }

  /** The places of the name at a position in all open files, this one first; owners too when `owners` says so. */
  references(uri: string, position: Position, owners: boolean): { readonly uri: string; readonly range: Range }[] {
    const zone = this.settled(uri);
    const name = referredName(zone, position);
    if (name < 0) return [];
    const found: { uri: string; range: Range }[] = [];
    const known = new Set<string>();
    const add = (home: string, range: Range): void => {
      const place = { uri: range.start.file ?? home, range };
      const key = `${place.uri} ${range.start.line} ${range.start.character}`;
      // A file that is included twice, or open on its own, too, has each of its places once.
      if (!known.has(key)) found.push(place);
      known.add(key);
    };
    for (const range of references(zone, name, owners)) add(uri, range);
    const text = zone.names.text(name);
    // Names below an unknown origin are known in their own file only.
    if (!text.endsWith('.')) return found;
    for (const [other, its] of this.others(uri)) {
      const left = MOST_REFERENCES - found.length;
      if (left <= 0) break;
      for (const range of references(its, its.nameFromText(text), owners, left)) add(other, range);
    }
    return found;
  }

  /** The places of the name at a position in its file; undefined where there is no name. */
  documentHighlight(uri: string, position: Position): Highlight[] | undefined {
    return documentHighlight(this.settled(uri), position);
  }

  /** Whether the name at a position can be renamed. */
  prepareRename(uri: string, position: Position, includers: Includers = nobody): RenameSource | Refusal {
    return prepareRename(this.settled(uri), position, this.homeOf(uri, includers).home);
  }

  /** The edits that rename the name at a position in all files of its zone, or why there are none. */
  rename(
    uri: string,
    position: Position,
    newName: string,
    includers: Includers = nobody,
  ): { readonly edits: (TextEdit & { readonly uri: string })[] } | Refusal {
    const { file, home } = this.homeOf(uri, includers);
    const found = rename(this.settled(uri), position, newName, home);
    if ('refused' in found) return found;
    return { edits: found.edits.map((edit) => ({ ...edit, uri: edit.range.start.file ?? file })) };
  }

  /** The zone file that a file is read in, itself or the first one that includes it. */
  private homeOf(uri: string, includers: Includers): { readonly file: string; readonly home: Home } {
    const [file = uri] = this.includersOf(uri);
    const alsoIncludes = (included: string): string | undefined => {
      const other = [...this.includersOf(included), ...includers(included)].find((one) => one !== file);
      return other === undefined ? undefined : fileNameOf(other);
    };
    return { file, home: { zone: this.settled(file), alsoIncludes } };
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

  /** The edits that format a file, or the lines of a range; undefined for a file too large to be done at once. */
  formatting(uri: string, range?: Range): TextEdit[] | undefined {
    return formatting(this.settled(uri), range);
  }

  /** The same for a whole file in steps of a moment each; undefined, too, when the zone is read again between them. */
  formattingSteps(uri: string): Steps<TextEdit[] | undefined> {
    return formattingSteps(this.settled(uri));
  }

  /** Other ways to write the same, by the file that they change. */
  refactorings(uri: string, range: Range): { readonly uri: string; readonly refactoring: Refactoring }[] {
    const zone = this.settled(uri);
    const found = refactorings(zone, range).map((refactoring) => ({ uri, refactoring }));
    const records = reverseRecords(zone, range);
    const homes = records.length === 0 ? [] : [...this.others(uri)];
    const added = homes.flatMap(([other, its]) => {
      const refactoring = reverseEdits(its, fileNameOf(other), records);
      return refactoring === undefined ? [] : [{ uri: other, refactoring }];
    });
    const isHome = ([, its]: [string, Zone]): boolean => records.some(({ name }) => belongsTo(its, name));
    const comment = homes.some(isHome) ? undefined : reverseComment(zone, records);
    return [...found, ...added, ...(comment === undefined ? [] : [{ uri, refactoring: comment }])];
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

/** Whether an edited file says something else than when it was saved; one that was too large to compare does. */
function isChanged({ print }: Saved, zone: Zone): boolean {
  if (print === undefined) return true;
  return print.print !== printOf(zone).print;
}

/** What a text is compared with: git knows best; else what was saved, or before the serial was left behind. */
function versionBefore({ committed, before, saved }: Open): EarlierVersion | undefined {
  return committed ?? before ?? saved.version;
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
