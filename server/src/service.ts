// The core as seen from outside: zone files by their URI, their findings, hovers and fixes.
import { codeLenses } from './features/code-lens';
import type { CodeLens, CodeLensSwitches } from './features/code-lens';
import { completion } from './features/completion';
import type { Completion, CompletionRequest } from './features/completion';
import { formatting, formattingSteps, isFormattedByRange } from './features/formatting';
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
import { MOST_REFERENCES, references, referredName } from './features/references';
import { prepareRename, rename } from './features/rename';
import type { Home, Refusal, RenameSource } from './features/rename';
import { selectionRange } from './features/selection-range';
import { workspaceSymbol } from './features/workspace-symbol';
import type { NameSymbol } from './features/workspace-symbol';
import type { Language } from './messages/text';
import type { Position, Range, TextEdit } from './text/span';
import type { NameId } from './zone/names';
import { serialOf } from './zone/serial';
import type { Zone } from './zone/zone';
import { fileNameOf, ZoneFiles } from './zone-files';
import type { Open } from './zone-files';

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

/** What a file was when it was last saved, or opened. */
interface Unedited {
  /** The serial that counts for it. */
  readonly serial: number | undefined;
  /** Undefined of a file too large for it. */
  readonly print: ZonePrint | undefined;
}

/** Octets up to which a file is compared with what was saved; above, every edit counts as a change. */
const COMPARED = 5_000_000;

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

/** All open zone files, and what can be asked about places in them. */
export class ZoneService extends ZoneFiles {
  /** What the files that have been edited were before. */
  private readonly unedited = new Map<string, Unedited>();

  protected override beforeFirstEdit(uri: string, file: Open): void {
    super.beforeFirstEdit(uri, file);
    const { zone } = file;
    // A key is not the time to read other zones to their end.
    const areRead = [...this.files.values()].every((other) => other.zone.isSettled);
    const home = areRead ? this.serialHome(uri) : uri;
    this.unedited.set(uri, {
      serial: home === undefined ? undefined : serialOf(this.settled(home))?.value,
      print: zone.text.byteLength <= COMPARED ? printOf(zone) : undefined,
    });
  }

  override close(uri: string): void {
    super.close(uri);
    this.unedited.delete(uri);
  }

  override saved(uri: string): void {
    super.saved(uri);
    this.unedited.delete(uri);
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
    const before = [uri, edited].map((file) => this.unedited.get(file)?.serial);
    return {
      serial: serial.value,
      range: serial.range,
      next: nextSerial(serial.value, scheme, now),
      bumped: before.some((value) => value !== undefined && compareSerials(value, serial.value) === 'less'),
      changed: this.isChanged(edited),
    };
  }

  /** Whether a file says something else than when it was saved; one that was too large to compare does once it is edited. */
  private isChanged(uri: string): boolean {
    const before = this.unedited.get(uri);
    if (before?.print === undefined) return before !== undefined;
    return before.print.print !== printOf(this.settled(uri)).print;
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

  /** Where what stands at a position leads: records of this file, of other zones, or a file's path. */
  definition(uri: string, position: Position): Definition | undefined {
    const found = definition(this.settled(uri), position);
    if (found === undefined) return undefined;
    const { source, file, path, name, meant } = found;
    const targets = found.targets.map((target) => ({ ...target, uri: target.selection.start.file ?? uri }));
    const addFrom = (other: string, zone: Zone, absolute: string): void => {
      if (!zone.isWholeZone) return;
      const known = zone.nameFromText(absolute);
      if (!zone.names.isAtOrBelow(known, zone.apex)) return;
      for (const target of recordsMeant(zone, known, meant)) {
        targets.push({ ...target, uri: target.selection.start.file ?? other });
      }
    };
    if (targets.length === 0 && name !== undefined) {
      for (const [other, zone] of this.others(uri)) addFrom(other, zone, name);
      const around = targets.length === 0 ? this.options.zoneOf?.(uri, name) : undefined;
      if (around !== undefined) addFrom(around.file, around.zone, name);
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

  /** Whether a file is too large to be formatted at once. */
  isFormattedByRange(uri: string): boolean {
    return isFormattedByRange(this.zone(uri));
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

  /** The zones of the other open files. */
  private *others(uri: string): Generator<[string, Zone]> {
    for (const other of this.files.keys()) if (other !== uri) yield [other, this.settled(other)];
  }
}
