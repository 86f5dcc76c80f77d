// Finds the zone files of a repository on disk: what its server configurations name, then names of files and contents.
import { closeSync, openSync, readdirSync, readFileSync, readSync, statSync } from 'node:fs';
import path from 'node:path';
import { topLevelDomains } from '../dns/tlds';
import { readConfigurations, serverOf } from '../workspace/configuration';
import type { ConfiguredZone, WorkspaceConfiguration } from '../workspace/configuration';
import { policyFilesOf } from '../workspace/policy-files';
import { NO_SETTINGS, readSettingsFile, SETTINGS_FILES } from '../workspace/settings-file';
import type { FileSettings } from '../workspace/settings-file';
import { DEEPEST, isPassedOver, LARGEST_CONFIGURATION, MOST_FILES } from '../workspace/walk';

/** Names that zone files have. */
const ZONE_FILE = /(?:\.(?:zone|zonefile|arpa)|^db\.(?!(?:.*\.)?(?:jnl|raw|[cm]?[jt]sx?|json|sqlite3?)$).+)$/i;
/** Names that zone files may have: their contents decide. */
const MAYBE_ZONE_FILE = /(?:^|[._-])(?:db|dns|fwd|hosts?|named|pri|rev|sec|signed|zones?)(?:[._-]|$)|^[^.]+$/i;
/** Endings of files that hold something else, whatever their names say before. */
const NO_ZONE_FILE =
  /\.(?:jnl|raw|[cm]?[jt]sx?|json|sqlite3?|ya?ml|toml|md|html?|css|sql|py|rb|rs|go|sh|pl|conf|log)$/i;
/** What a zone file has near its beginning: a directive, or an SOA. */
const ZONE_TEXT =
  /^(?:\$(?:ORIGIN|TTL)[ \t]|[^\s;#"'<>{}=]*[ \t]+(?:\d\w*[ \t]+)?(?:IN[ \t]+)?(?:\d\w*[ \t]+)?SOA[ \t])/im;
/** Octets in which that must stand. */
const HEAD = 4096;

/** A zone file, and the zones that configurations read from it. */
export interface FoundFile {
  readonly file: string;
  readonly zones: readonly ConfiguredZone[];
}

/** What a repository holds. */
export interface Repository {
  readonly files: readonly FoundFile[];
  readonly configuration: WorkspaceConfiguration;
  /** Policies of MTA-STS, by domain. */
  readonly policies: ReadonlyMap<string, string>;
}

/** Finds the zone files in and below a folder; `expect` is told how many files there are. Throws what the file system throws for the folder itself. */
export function findZones(folder: string, expect: (files: number) => void = () => undefined): Repository {
  const all = filesBelow(folder);
  expect(all.length);
  const configuration = readConfigurations(all, configurationText);
  const files: FoundFile[] = [];
  for (const file of all) {
    const zones = configuration.files.get(file);
    if (zones !== undefined) {
      if (isChecked(zones)) files.push({ file, zones });
    } else if (serverOf(file) === undefined && isZoneFile(file)) files.push({ file, zones: [] });
  }
  return { files, configuration, policies: policyFilesOf(all) };
}

/** Finds the zone files that one configuration names, wherever they are. */
export function findConfigured(configurationFile: string): Repository {
  const server = serverOf(configurationFile) ?? 'bind';
  const all = filesBelow(path.dirname(configurationFile));
  const configuration = readConfigurations(all, configurationText, {
    roots: [[configurationFile, server]],
    exists: (file) => statSync(file, { throwIfNoEntry: false })?.isFile() === true,
  });
  const files = [...configuration.files].flatMap(([file, zones]) => (isChecked(zones) ? [{ file, zones }] : []));
  return { files, configuration, policies: policyFilesOf(all) };
}

/** The settings that hold for files, each found upwards from its folder. */
export class SettingsFinder {
  private readonly byFolder = new Map<string, FoundSettings | undefined>();

  constructor(private readonly given: string | undefined) {}

  /** The settings for a file; paths are given to them as they need them. */
  for(file: string): FoundSettings {
    const given = this.given;
    if (given !== undefined) {
      const known = this.byFolder.get(given) ?? { file: given, ...read(given) };
      this.byFolder.set(given, known);
      return known;
    }
    return this.above(path.dirname(path.resolve(file))) ?? NONE;
  }

  private above(folder: string): FoundSettings | undefined {
    if (this.byFolder.has(folder)) return this.byFolder.get(folder);
    let found: FoundSettings | undefined;
    for (const name of SETTINGS_FILES) {
      const file = path.join(folder, name);
      if (statSync(file, { throwIfNoEntry: false })?.isFile() !== true) continue;
      found = { file, ...read(file) };
      break;
    }
    const parent = path.dirname(folder);
    found ??= parent === folder ? undefined : this.above(parent);
    this.byFolder.set(folder, found);
    return found;
  }

  /** All that were found. */
  get all(): FoundSettings[] {
    return [...new Set([...this.byFolder.values()].filter((found) => found !== undefined))];
  }
}

/** Settings and where they stand. */
export interface FoundSettings {
  /** Empty when there are none. */
  readonly file: string;
  readonly text: string;
  readonly settings: FileSettings;
}

const NONE: FoundSettings = { file: '', text: '', settings: NO_SETTINGS };

/** The path of a file as its settings see it: from their folder, with "/". */
export function seenFrom({ file: settings }: FoundSettings, file: string): string {
  const relative = path.relative(path.dirname(path.resolve(settings)), path.resolve(file));
  return relative.split(path.sep).join('/');
}

function read(file: string): { text: string; settings: FileSettings } {
  const text = readFileSync(file, 'utf8');
  return { text, settings: readSettingsFile(text) };
}

/** The text of a configuration; undefined when it can't be read. */
export function configurationText(file: string): string | undefined {
  try {
    if (statSync(file).size > LARGEST_CONFIGURATION) return undefined;
    return readFileSync(file, 'utf8');
  } catch {
    // What can't be read says nothing.
    return undefined;
  }
}

/** All files in and below a folder, in the order of their names. Links to folders are not followed. */
function filesBelow(folder: string, depth = 0, found: string[] = []): string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((left, right) => (left.name < right.name ? -1 : 1));
  for (const entry of entries) {
    if (isPassedOver(entry.name) || found.length >= MOST_FILES) continue;
    const inside = path.join(folder, entry.name);
    if (entry.isDirectory()) {
      if (depth < DEEPEST) filesBelow(inside, depth + 1, found);
    } else if (entry.isFile() || (entry.isSymbolicLink() && isFile(inside))) found.push(inside);
  }
  return found;
}

function isFile(file: string): boolean {
  try {
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

/** Whether what configurations name is to be text of the class IN. */
function isChecked(zones: readonly ConfiguredZone[]): boolean {
  return zones.some((zone) => !zone.binary && zone.class === 'IN');
}

function isZoneFile(file: string): boolean {
  const name = path.basename(file);
  if (ZONE_FILE.test(name)) return true;
  if (NO_ZONE_FILE.test(name)) return false;
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  if (!MAYBE_ZONE_FILE.test(name) && !topLevelDomains().has(ending)) return false;
  const head = headOf(file);
  return head !== undefined && ZONE_TEXT.test(head);
}

/** The beginning of a file, one character for each octet; undefined when it can't be read or is no text. */
function headOf(file: string): string | undefined {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(file, 'r');
    const bytes = Buffer.alloc(HEAD);
    const head = bytes.toString('latin1', 0, readSync(descriptor, bytes, 0, HEAD, 0));
    return head.includes('\0') ? undefined : head;
  } catch {
    return undefined;
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}
