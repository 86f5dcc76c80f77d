// Examines a file as each zone that it is; what is found is plain data, which any thread can report.
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { render, type Language } from '../messages/text';
import type { FindingsOfFile } from '../rules/checker';
import type { Finding, Severity } from '../rules/finding';
import type { PolicyFile } from '../rules/lookups';
import { fileNameOf, ZoneFiles } from '../zone-files';
import { Lines } from '../text/lines';
import type { ConfiguredZone } from '../workspace/configuration';
import { servingOf } from '../workspace/serving';
import type { Profile } from '../workspace/settings-file';
import type { IncludeFiles as IncludeFilesOf } from '../zone/include';
import type { Origin, OriginHints } from '../zone/origin';
import type { ChangedFiles } from './changed';
import type { Fixing, FoundInZone } from './fixing';
import { headVersion } from './git';
import { IncludeFiles } from './include-files';
import { configurationText, seenFrom, SettingsFinder, type FoundFile, type FoundSettings } from './repository';
import { RepositoryZones } from './repository-zones';
import { today } from './today';
import { contentsOf, unreadable } from './wrong-use';

/** What is asked of each file. */
export interface Question {
  /** Files and folders that were named. */
  readonly paths: readonly string[];
  readonly origin: string | undefined;
  readonly namedConf: string | undefined;
  readonly config: string | undefined;
  /** Goes before that of the settings. */
  readonly profile: Profile | undefined;
  /** Findings of a lower severity are counted only. */
  readonly least: Severity;
  /** Only those of this severity and graver ones are mended. */
  readonly mended: Severity;
  /** The name under which the standard input is checked, too. */
  readonly stdin: string | undefined;
  readonly language: Language;
}

/** What there is beside the files that are examined. */
export interface Surroundings {
  /** The zones of the repository: they may be asked for names. */
  readonly all: readonly FoundFile[];
  /** Folders of servers, by the files of their zones. */
  readonly directories: ReadonlyMap<string, string>;
  /** Files of MTA-STS policies, by domain. */
  readonly policies: ReadonlyMap<string, string>;
  /** Only files that a change may touch are examined. */
  readonly changed?: ChangedFiles | undefined;
}

/** A zone that a file is. */
export interface ExaminedZone {
  readonly origin: Origin;
  /** Where configurations say so. */
  readonly meant: readonly ConfiguredZone[];
  /** What was found in the files that it includes. */
  readonly elsewhere: readonly FindingsOfFile[];
}

/** What was found in a file. */
export interface Examined {
  readonly file: string;
  readonly findings: readonly Finding[];
  /** Findings of a lower severity. */
  readonly hidden: number;
  /** Rules were left out because the file is large. */
  readonly inPart: boolean;
  readonly zones: readonly ExaminedZone[];
  /** A part of a zone that nobody named: what includes it tells of it. */
  readonly isPart: boolean;
  /** The text of a line, as long as the file is at hand. */
  readonly line: ((line: number) => string) | undefined;
  /** What may be mended, where that is asked for. */
  readonly fixable?: readonly FoundInZone[];
}

/** Zones of different names that one file is checked as. */
const MOST_NAMES = 10;
/** What a zone from the standard input is called, unless the user says otherwise. */
export const STDIN = 'stdin';
/** Octets in which a file of a server's own format shows itself. */
const HEAD = 512;

export class Examiner {
  private readonly settings: SettingsFinder;
  private readonly service = new ZoneFiles();
  private readonly includes: IncludeFiles;
  private zones = new RepositoryZones([], () => ({}));
  private directories: ReadonlyMap<string, string> = new Map();
  private policies: ReadonlyMap<string, string> = new Map();
  private changed: ChangedFiles | undefined;

  constructor(
    private readonly question: Question,
    /** The files that have been edited. */
    private readonly fixing?: Fixing,
  ) {
    this.settings = new SettingsFinder(question.config);
    this.includes = new IncludeFiles(rootsOf(question), this.edited);
  }

  /** Tells what lies around the files. */
  surround({ all, directories, policies, changed }: Surroundings): void {
    const known = this.question.origin === undefined ? all : [];
    this.zones = new RepositoryZones(known, (found) => this.hintsOf(found), this.edited);
    this.directories = directories;
    this.policies = policies;
    this.changed = changed;
  }

  settingsFor(file: string): FoundSettings {
    try {
      return this.settings.for(file);
    } catch (error) {
      throw unreadable(this.question.config ?? file, error as NodeJS.ErrnoException, this.question.language);
    }
  }

  /** All settings that were found. */
  get allSettings(): readonly FoundSettings[] {
    return this.settings.all;
  }

  /** Examines a file; undefined when there is nothing to tell of it. */
  examine({ file, zones }: FoundFile): Examined | undefined {
    const { service, question } = this;
    const found = this.settingsFor(file);
    const { settings } = found;
    const setting = settings.originOf(seenFrom(found, file));
    const profile = question.profile ?? settings.profile ?? 'recommended';
    const zoneOf = (_: string, name: string): ReturnType<RepositoryZones['find']> => {
      const other = this.zones.find(file, name);
      return other && { ...other, file: shown(other.file) };
    };
    service.configure({
      profile,
      severities: settings.severities,
      allRulesUpTo: () => settings.limits.allRules,
      surroundings: {
        today,
        hasReverseZones: () => this.zones.hasReverseZones,
        ...(this.policies.size > 0 ? { mtaStsPolicy: (domain: string) => this.policyOf(domain) } : {}),
      },
      ...(this.zones.areSeveral ? { zoneOf } : {}),
    });
    const bytes = this.contentsOf(file);
    if (!this.mayBeTouched(file, bytes)) return undefined;
    // What a configuration names may be in a server's own format; a file that was named or found by its name is told of.
    if (zones.length > 0 && bytes.subarray(0, HEAD).includes(0)) return undefined;
    const byName = new Map<string | undefined, ConfiguredZone[]>();
    for (const zone of zones) byName.set(zone.name, [...(byName.get(zone.name) ?? []), zone]);
    const names =
      question.origin !== undefined || setting !== undefined || byName.size === 0 ? [undefined] : [...byName.keys()];
    const committed = file === question.stdin ? undefined : headVersion(file, bytes);
    const all: Finding[] = [];
    const known = new Set<string>();
    const examined: ExaminedZone[] = [];
    const fixable: FoundInZone[] = [];
    let hidden = 0;
    for (const name of names.slice(0, MOST_NAMES)) {
      const meant = name === undefined ? zones : (byName.get(name) ?? []);
      const hints: OriginHints = {
        ...this.hintsOf({ file, zones: meant }),
        demanded: question.origin,
        configured: name,
      };
      service.open(file, bytes, hints, this.zones.take(file, name));
      service.committed(file, committed);
      const { findings, total } = service.findings(file, Number.POSITIVE_INFINITY, question.least);
      hidden = Math.max(hidden, total - findings.length);
      for (const finding of findings) {
        if (names.length > 1) {
          const { rule, range, message, args } = finding;
          const key = JSON.stringify([rule, range, render(message, 'en', args)]);
          if (known.has(key)) continue;
          known.add(key);
        }
        all.push(finding);
      }
      const { origin } = service.zone(file);
      const elsewhere = service.findingsElsewhere(file, Number.POSITIVE_INFINITY, question.least);
      examined.push({ origin, meant, elsewhere });
      if (this.fixing !== undefined) fixable.push(this.fixableIn(file, bytes));
      // The comment in the file goes before all names.
      if (origin.source !== 'configuration') break;
    }
    if (names.length > 1) all.sort((left, right) => left.range.start.line - right.range.start.line);
    const zone = service.zone(file);
    const inPart = service.isCheckedInPart(file);
    service.close(file);
    const isPart = zones.length === 0 && !zone.isWholeZone && !question.paths.includes(file);
    const line = (at: number): string => zone.text.lineText(at);
    return { file, findings: all, hidden, inPart, zones: examined, isPart, line, fixable };
  }

  /** The lines of a file that is read again when someone asks for them. */
  linesOf(file: string): (line: number) => string {
    let lines: Lines | undefined;
    return (line) => {
      lines ??= new Lines(new TextDecoder().decode(this.contentsOf(file)));
      return lines.text(line);
    };
  }

  /** The MTA-STS policy of a domain. */
  private policyOf(domain: string): PolicyFile | undefined {
    const file = this.policies.get(domain);
    const text = file === undefined ? undefined : configurationText(file);
    return file === undefined || text === undefined ? undefined : { name: shown(file), text };
  }

  private contentsOf(file: string): Uint8Array {
    const { stdin, language } = this.question;
    const edited = this.edited(file);
    if (edited !== undefined) return edited;
    if (file === stdin) return standardInput(language);
    return contentsOf(file, language, this.settingsFor(file).settings.limits.fileSize);
  }

  /** The octets of a file that fixes have edited. */
  private readonly edited = (file: string): Uint8Array | undefined => this.fixing?.bytes(file);

  /** What the open zone of a file has that may be mended. */
  private fixableIn(file: string, bytes: Uint8Array): FoundInZone {
    const { service } = this;
    const { mended, stdin } = this.question;
    const isEditable = (other: string): boolean => {
      if (stdin !== undefined || other === file) return other === file;
      const found = this.settingsFor(other);
      return !found.settings.isIgnored(seenFrom(found, other));
    };
    const { findings } = service.findings(file, Number.POSITIVE_INFINITY, mended);
    const elsewhere = service.findingsElsewhere(file, Number.POSITIVE_INFINITY, mended);
    return { file, bytes, zone: service.zone(file), findings, elsewhere, isEditable };
  }

  /** What is known of a file beside its contents. */
  private hintsOf({ file, zones }: FoundFile): OriginHints {
    const found = this.settingsFor(file);
    const { settings } = found;
    const seen = seenFrom(found, file);
    return {
      fileName: fileNameOf(file),
      setting: settings.originOf(seen),
      assumeClosed: (this.question.profile ?? settings.profile) === 'strict',
      serving: servingOf(zones, { ...settings, isInternal: settings.isInternal(seen) }, shown(file)),
      // Where BIND keeps a journal, records come by dynamic update.
      dynamic: zones.some((zone) => zone.dynamic) || existsSync(`${file}.jnl`),
      syntaxOnly: zones.length > 0 && zones.every((zone) => zone.purpose !== 'zone' || zone.type === 'hint'),
      file: shown(file),
      includes: this.includesOf(file),
    };
  }

  /** Whether a change may touch a zone: its file, or one that it includes. */
  private mayBeTouched(file: string, bytes: Uint8Array): boolean {
    const { changed } = this;
    if (changed === undefined || file === this.question.stdin || changed.has(file)) return true;
    // Without the word nothing is included; with it only reading tells.
    if (!/\$INCLUDE/i.test(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1'))) return false;
    const seen: string[] = [];
    const includes = this.includesOf(file);
    this.service.open(file, bytes, {
      fileName: fileNameOf(file),
      file: shown(file),
      includes: (written, from) => {
        const answer = includes(written, from);
        if (!('failure' in answer)) seen.push(answer.file);
        return answer;
      },
    });
    this.service.settle(file);
    this.service.close(file);
    return seen.some((included) => changed.has(included));
  }

  private includesOf(zone: string): IncludeFilesOf {
    const place = { zone, directory: this.directories.get(zone) };
    return (written, from) => {
      const answer = this.includes.find(written, { ...place, from: from ?? zone });
      return 'failure' in answer ? answer : { ...answer, file: shown(answer.file) };
    };
  }
}

let readInput: Uint8Array | undefined;

/** All of the standard input, which can be read once. */
export function standardInput(language: Language): Uint8Array {
  try {
    return (readInput ??= readFileSync(0));
  } catch (error) {
    throw unreadable(STDIN, error as NodeJS.ErrnoException, language);
  }
}

/** The folders that files are included from: the one that the program was started in, and others that were named. */
function rootsOf({ paths, namedConf }: Question): string[] {
  const here = process.cwd();
  const isHere = (name: string): boolean => !path.relative(here, path.resolve(name)).startsWith('..');
  const named = [...paths, ...(namedConf === undefined ? [] : [namedConf])].filter((name) => !isHere(name));
  return [here, ...named.map((name) => (isFolder(name) ? name : path.dirname(name)))];
}

/** A file as it is told of: from here, if it is here. */
export function shown(file: string): string {
  const relative = path.relative(process.cwd(), path.resolve(file));
  return relative.startsWith('..') || path.isAbsolute(relative) ? path.resolve(file) : relative;
}

/** What can't be looked at is read as a file, which tells why. */
export function isFolder(name: string): boolean {
  try {
    return statSync(name, { throwIfNoEntry: false })?.isDirectory() === true;
  } catch {
    return false;
  }
}
