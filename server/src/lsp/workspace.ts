// What the folders say of their files: configurations of servers, and `.zonewright.json`.
import type { Severities } from '../rules/rule-set';
import { configurationFindings, problemFindings } from '../rules/configuration-findings';
import type { Finding } from '../rules/finding';
import type { PolicyFile } from '../rules/lookups';
import { readConfigurationsInSteps, serverOf } from '../workspace/configuration';
import type { ConfiguredZone, WorkspaceConfiguration } from '../workspace/configuration';
import { servingOf } from '../workspace/serving';
import { policyFilesOf } from '../workspace/policy-files';
import { NO_SETTINGS, readSettingsFile, SETTINGS_FILES } from '../workspace/settings-file';
import type { FileSettings, Limits, Profile } from '../workspace/settings-file';
import { ZoneIndex } from '../workspace/zone-index';
import type { IncludeAnswer } from '../zone/include';
import { DEEPEST_INCLUDE } from '../zone/inclusion';
import type { Range } from '../text/span';
import { detectOrigin } from '../zone/origin';
import type { OriginHints } from '../zone/origin';
import { encode } from '../text/utf8';
import { fileNameOf } from '../zone-files';
import { Zone } from '../zone/zone';
import type { Files } from './files';

/** Settings of a repository, and the path of their file. */
interface RepositorySettings {
  /** Undefined when there is none. */
  readonly path: string | undefined;
  readonly settings: FileSettings;
}

/** Names that zone files have, those aside that configurations name. */
const ZONE_FILE = /(?:\.(?:zone|zonefile|arpa)|(?:^|[/\\])db\.[^/\\]+)$/i;
/** The file of an $INCLUDE. */
const INCLUDE = /^\$INCLUDE[ \t]+(?:"([^"\r\n]+)"|([^\s;"]+))/gim;

/** Times that is asked again: more files in one another than that are no zone, or too many to be kept. */
const MOST_ROUNDS = 100;
/** Characters in which the name of a zone is looked for. */
const HEAD = 65_536;
/** Zones that are kept for who asks for their names next. */
const MOST_LOADED = 32;
/** Larger ones would keep the editor waiting. */
const LARGEST_LOADED = 4 * 1024 * 1024;
/** Files that are looked into at once: those that come from afar come together. */
const LOOKED_INTO_AT_ONCE = 16;

const NONE: RepositorySettings = { path: undefined, settings: NO_SETTINGS };

/** What is wrong in a configuration: the first findings, and how many there are. */
interface Problems {
  readonly findings: readonly Finding[];
  readonly total: number;
}

/** What is known of a file. */
export type FileHints = Pick<OriginHints, 'setting' | 'configured' | 'dynamic' | 'syntaxOnly' | 'serving'>;

export class Workspace {
  private configuration: WorkspaceConfiguration | undefined;
  private readonly settings = new Map<string, RepositorySettings>();
  private index = new ZoneIndex();
  /** Files of MTA-STS policies, by domain. */
  private policies: ReadonlyMap<string, string> = new Map();
  /** Zone files with a journal beside them. */
  private journals: ReadonlySet<string> = new Set();
  /** Files that zones include, as far as that was looked for: the files of those zones. */
  private includers = new Map<string, Set<string>>();
  /** Zones of files that are not open, the ones asked for last at the end. */
  private readonly loaded = new Map<string, { readonly bytes: Uint8Array; readonly zone: Zone }>();
  /** Counts looks, so that one that was overtaken says nothing. */
  private looks = 0;

  constructor(
    private readonly files: Files,
    /** Goes on after whatever is waiting. */
    private readonly later: (task: () => void) => void,
  ) {}

  /** Looks for configurations, once `first` is done, and forgets what settings said. */
  async look(first: () => Promise<unknown>): Promise<void> {
    const look = ++this.looks;
    const all = await this.files.list();
    await first();
    if (look !== this.looks) return;
    this.settingsChanged();
    const configuration = await this.complete(() => this.readConfigurations(all, look));
    if (configuration === undefined || look !== this.looks) return;
    this.configuration = configuration;
    this.policies = policyFilesOf(all);
    // Where BIND keeps a journal, records come by dynamic update.
    this.journals = new Set(all.flatMap((path) => (path.endsWith('.jnl') ? [path.slice(0, -4)] : [])));
    this.index = new ZoneIndex();
    for (const [file, zones] of this.configuration.files) {
      for (const { name, view, class: code, binary, purpose } of zones) {
        if (code === 'IN' && !binary && purpose === 'zone') this.index.add({ name, view, file });
      }
    }
    const zones = new Set([...this.configuration.files.keys(), ...all.filter((path) => ZONE_FILE.test(path))]);
    const includers = new Map<string, Set<string>>();
    const lookInto = async (zone: string): Promise<void> => {
      await this.pause();
      await this.complete(() => this.indexByContents(zone));
      await this.complete(() => this.findIncludes(zone, zone, includers, 0));
    };
    const waiting = [...zones].slice(0, this.files.mostLookedInto);
    while (waiting.length > 0) {
      await Promise.all(waiting.splice(0, LOOKED_INTO_AT_ONCE).map(lookInto));
      if (look !== this.looks) return;
    }
    this.includers = includers;
  }

  /** What configurations say; undefined when another look has begun. */
  private async readConfigurations(all: readonly string[], look: number): Promise<WorkspaceConfiguration | undefined> {
    const steps = readConfigurationsInSteps(all, (path) => this.files.text(path));
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done === true) return step.value;
      await this.pause();
      if (look !== this.looks) return undefined;
    }
  }

  /** Asks again until no file that was asked for is still to come. */
  private async complete<T>(ask: () => T): Promise<Awaited<T>> {
    for (let left = MOST_ROUNDS; ; left--) {
      const { arrivals } = this.files;
      const answer = await ask();
      await this.files.settled();
      // Some may have come while others were being asked for.
      if (this.files.arrivals === arrivals || left === 0) return answer;
    }
  }

  /** Lets others do what is waiting. */
  private pause(): Promise<void> {
    return new Promise((resolve) => this.later(resolve));
  }

  /** Notes which zone a file is that no configuration names, as its text or its name says. */
  private indexByContents(path: string): void {
    if (this.configuration?.files.has(path) === true) return;
    const text = this.files.text(path);
    if (text === undefined) return;
    const uri = this.files.uriOf(path);
    const { name } = detectOrigin(encode(text.slice(0, HEAD)), { ...this.hintsOf(uri), fileName: fileNameOf(uri) });
    if (name !== undefined) this.index.add({ name, view: undefined, file: path });
  }

  /** Notes the files that a file of a zone includes, and those that they include in turn. */
  private findIncludes(path: string, zone: string, found: Map<string, Set<string>>, depth: number): void {
    const text = this.files.text(path);
    if (text === undefined || depth > DEEPEST_INCLUDE) return;
    for (const [, quoted, bare] of text.matchAll(INCLUDE)) {
      const place = { from: this.files.uriOf(path), zone: this.files.uriOf(zone) };
      const directory = this.configuration?.directories.get(zone);
      const answer = this.files.include(quoted ?? bare, { ...place, directory });
      if ('failure' in answer) continue;
      const known = found.get(answer.file);
      if (known?.has(place.zone) === true) continue;
      if (known === undefined) found.set(answer.file, new Set([place.zone]));
      else known.add(place.zone);
      const inner = this.files.pathOf(answer.file);
      if (inner !== undefined) this.findIncludes(inner, zone, found, depth + 1);
    }
  }

  /** The files of the zones that include a file. */
  includersOf(uri: string): Iterable<string> {
    return this.includers.get(uri) ?? [];
  }

  /** The octets of a file on disk that is read as a zone. */
  bytesOf(uri: string): Uint8Array | undefined {
    const path = this.files.pathOf(uri);
    const bytes = path === undefined ? undefined : this.files.bytes(path);
    return bytes === undefined || bytes.length > LARGEST_LOADED ? undefined : bytes;
  }

  /** Forgets what settings said; they stand in files that no list of files has. */
  settingsChanged(): void {
    this.settings.clear();
  }

  /** Whether a change of the file may change what is known of others. */
  concerns(uri: string): boolean {
    const path = this.files.pathOf(uri);
    if (path === undefined) return false;
    const name = lastPartOf(path);
    return (
      SETTINGS_FILES.includes(name) || serverOf(path) !== undefined || this.configuration?.problems.has(path) === true
    );
  }

  /** The zones that configurations read from a file. */
  zonesOf(uri: string): readonly ConfiguredZone[] {
    const path = this.files.pathOf(uri);
    return path === undefined ? [] : (this.configuration?.files.get(path) ?? []);
  }

  /** The zone files that a configuration names, each at its place; undefined for other files. */
  linksOf(uri: string): { readonly range: Range; readonly target: string }[] | undefined {
    const path = this.files.pathOf(uri);
    const { configuration } = this;
    if (path === undefined || configuration?.problems.has(path) !== true) return undefined;
    const links: { range: Range; target: string }[] = [];
    for (const [file, zones] of configuration.files) {
      for (const zone of zones) {
        if (zone.configuration === path) links.push({ range: zone.range, target: this.files.uriOf(file) });
      }
    }
    return links;
  }

  /** The MTA-STS policy of a domain. */
  policyOf(domain: string): PolicyFile | undefined {
    const path = this.policies.get(domain);
    const text = path === undefined ? undefined : this.files.text(path);
    return path === undefined || text === undefined
      ? undefined
      : { name: this.seenFromFolder(this.files.uriOf(path)), text };
  }

  /** Whether one of the zones has the names of addresses. */
  get hasReverseZones(): boolean {
    return this.index.hasReverseZones;
  }

  /** The file of the zone that a name lies in, as the zone of a file sees it, if that is another one. */
  fileOfName(uri: string, name: string): string | undefined {
    const path = this.files.pathOf(uri);
    if (path === undefined) return undefined;
    const views = this.zonesOf(uri).map(({ view }) => view);
    const found = this.index.find(name, views, path);
    return found === undefined || found.file === path ? undefined : this.files.uriOf(found.file);
  }

  /** The zone of a file that is not open, read from disk. */
  zoneOnDisk(uri: string, includes: (path: string, from: string | undefined) => IncludeAnswer): Zone | undefined {
    const bytes = this.bytesOf(uri);
    if (bytes === undefined) return undefined;
    const known = this.loaded.get(uri);
    const zone =
      known?.bytes === bytes
        ? known.zone
        : new Zone(bytes, { ...this.hintsOf(uri), fileName: fileNameOf(uri), file: uri, includes });
    zone.settle();
    this.loaded.delete(uri);
    this.loaded.set(uri, { bytes, zone });
    for (const oldest of this.loaded.keys()) {
      if (this.loaded.size <= MOST_LOADED) break;
      this.loaded.delete(oldest);
    }
    return zone;
  }

  /** Files came, went or changed, or the one that is given: zones that include them and are not open are read again. */
  includesChanged(uri?: string): void {
    for (const { zone } of this.loaded.values()) if (zone.inclusions.openers.size > 0) zone.readIncludesAgain(uri);
  }

  /** The folder that the server of a zone's file takes relative paths from. */
  directoryOf(uri: string): string | undefined {
    const path = this.files.pathOf(uri);
    return path === undefined ? undefined : this.configuration?.directories.get(path);
  }

  /** What is known of a file. */
  hintsOf(uri: string): FileHints {
    const zones = this.zonesOf(uri);
    const [first] = zones;
    const meant = zones.filter(({ name }) => name === first?.name);
    return {
      setting: this.ask(uri, ({ settings }, path) => settings.originOf(path)),
      configured: first?.name,
      dynamic: meant.some((zone) => zone.dynamic) || this.journals.has(this.files.pathOf(uri) ?? ''),
      serving: servingOf(
        meant,
        this.ask(uri, ({ settings }, path) => ({ ...settings, isInternal: settings.isInternal(path) })),
        this.seenFromFolder(uri),
      ),
      syntaxOnly: meant.length > 0 && meant.every((zone) => zone.purpose !== 'zone' || zone.type === 'hint'),
    };
  }

  /** The path of a file, seen from the folder that is open; empty for one that lies in none. */
  private seenFromFolder(uri: string): string {
    const path = this.files.pathOf(uri);
    let folder = path === undefined ? '' : folderOf(path);
    if (path === undefined || !this.files.isInside(folder)) return '';
    while (folder !== '' && this.files.isInside(folderOf(folder))) folder = folderOf(folder);
    return path.slice(folder.length + 1);
  }

  /** Severities that the repository sets. */
  severitiesOf(uri: string): Severities {
    return this.ask(uri, ({ settings }) => settings.severities) ?? {};
  }

  /** Bounds that the repository sets. */
  limitsOf(uri: string): Limits {
    return this.ask(uri, ({ settings }) => settings.limits) ?? NO_SETTINGS.limits;
  }

  /** The set of severities that the repository names. */
  profileOf(uri: string): Profile | undefined {
    return this.ask(uri, ({ settings }) => settings.profile);
  }

  /** Whether the repository wants nothing told of a file. */
  isIgnored(uri: string): boolean {
    return this.ask(uri, ({ settings }, path) => settings.isIgnored(path)) === true;
  }

  /** What is wrong in configurations and settings, by the URIs of their files. */
  *problems(severities: Severities, most: number): Generator<readonly [uri: string, found: Problems]> {
    const { configuration, files } = this;
    for (const path of configuration?.problems.keys() ?? []) {
      const uri = files.uriOf(path);
      if (configuration === undefined || this.isIgnored(uri)) continue;
      yield [uri, configurationFindings(configuration, path, { ...severities, ...this.severitiesOf(uri) }, most)];
    }
    const told = new Set<string>();
    for (const { path, settings } of this.settings.values()) {
      if (path === undefined || told.has(path)) continue;
      told.add(path);
      const findings = problemFindings(settings.problems, 'settings-invalid', severities);
      yield [files.uriOf(path), { findings, total: findings.length }];
    }
  }

  /** Asks the settings that hold for a file; it is given to them as they see it: from their folder, with "/". */
  private ask<T>(uri: string, question: (found: RepositorySettings, path: string) => T): T | undefined {
    const path = this.files.pathOf(uri);
    if (path === undefined) return undefined;
    const found = this.settingsAbove(folderOf(path));
    if (found.path === undefined) return undefined;
    return question(found, path.slice(folderOf(found.path).length + 1).replaceAll('\\', '/'));
  }

  private settingsAbove(folder: string): RepositorySettings {
    const known = this.settings.get(folder);
    if (known !== undefined) return known;
    let found: RepositorySettings | undefined;
    if (this.files.isInside(folder)) {
      for (const name of SETTINGS_FILES) {
        const path = `${folder}${folder.includes('\\') ? '\\' : '/'}${name}`;
        const text = this.files.text(path);
        if (text === undefined) continue;
        found = { path, settings: readSettingsFile(text) };
        break;
      }
      found ??= this.settingsAbove(folderOf(folder));
    }
    found ??= NONE;
    this.settings.set(folder, found);
    return found;
  }
}

function lastPartOf(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}

/** The folder of a path. */
function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/'), path.lastIndexOf('\\')));
}
