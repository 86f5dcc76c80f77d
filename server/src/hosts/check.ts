// `zonewright check`: finds the zones, checks them one after the other, and reports.
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { isatty } from 'node:tty';
import { cliErrors, originReport } from '../messages/cli';
import { render, type Args, type Language, type Text } from '../messages/text';
import type { Finding, Severity } from '../rules/finding';
import { fileNameOf, ZoneService } from '../service';
import { configurationFindings, problemFindings } from '../rules/configuration-findings';
import { IncludedFindings } from '../rules/included-findings';
import { Lines } from '../text/lines';
import type { ConfiguredZone, WorkspaceConfiguration } from '../workspace/configuration';
import type { Profile } from '../workspace/settings-file';
import type { IncludeFiles as IncludeFilesOf } from '../zone/include';
import type { Origin, OriginHints } from '../zone/origin';
import { ChangedFiles } from './changed';
import { exitCodes } from './exit-codes';
import type { Format, FormatOptions, Reporter } from './formats/format';
import type { Fixing, FoundInZone } from './fixing';
import { IncludeFiles } from './include-files';
import { RepositoryZones } from './repository-zones';
import { headVersion } from './git';
import { Counts, type ReportedFile } from './report';
import { findConfigured, findZones, seenFrom, SettingsFinder, type FoundFile, type FoundSettings } from './repository';
import { today } from './today';
import { columnsOf } from './terminal';
import { contentsOf, unreadable, WrongUse } from './wrong-use';

/** What is asked for. */
export interface CheckRequest {
  /** Files and folders. */
  readonly paths: readonly string[];
  readonly origin: string | undefined;
  readonly namedConf: string | undefined;
  readonly config: string | undefined;
  readonly explainOrigins: boolean;
  /** Goes before that of the settings. */
  readonly profile: Profile | undefined;
  /** Only zones that git knows to be touched by a change since this revision. */
  readonly changedSince: string | undefined;
  readonly shard: Shard | undefined;
  /** The name under which the standard input is checked, too. */
  readonly stdin: string | undefined;
  readonly format: Format;
  /** Findings of a lower severity are counted only. */
  readonly least: Severity;
  /** More warnings than that count as an error. */
  readonly maxWarnings: number;
  readonly report: FormatOptions;
  /** Where certain fixes are gathered, and the octets of the files that have been edited. */
  readonly fixing?: Fixing;
  /** Only findings of this severity and graver ones are mended. */
  readonly fixed?: Severity;
}

/** Where a check writes. */
export interface Output {
  /** The report. */
  readonly write: (text: string) => void;
  /** Notes beside it, each with its line end. */
  readonly say: (text: string) => void;
}

/** One of several machines that share the files. */
export interface Shard {
  /** From 1. */
  readonly part: number;
  readonly parts: number;
}

/** Zones of different names that one file is checked as. */
const MOST_NAMES = 10;
/** What a zone from the standard input is called, unless the user says otherwise. */
export const STDIN = 'stdin';
/** Octets in which a file of a server's own format shows itself. */
const HEAD = 512;
/** Milliseconds before progress is shown, and between two looks at it. */
const PATIENCE = 1000;

/** Checks, and writes the report; the exit code. */
export function check(request: CheckRequest, output: Output): number {
  return new Check(request, output).run();
}

class Check {
  private readonly language: Language;
  private readonly settings: SettingsFinder;
  private readonly service = new ZoneService();
  private readonly reporter: Reporter;
  private readonly includes: IncludeFiles;
  private zones = new RepositoryZones([], () => ({}));
  /** Folders of servers, by the files of their zones. */
  private readonly directories = new Map<string, string>();
  /** What was found in included files, and which file each was included by first. */
  private readonly included = new IncludedFindings();
  private readonly includedBy = new Map<string, string>();
  /** Parts of zones: told of in the end, if no zone includes them. */
  private readonly parts: { readonly file: string; readonly tell: () => void }[] = [];
  private readonly counts = new Counts();
  private readonly changed: ChangedFiles | undefined;
  /** A configuration changed: every zone may be another one. */
  private changedConfigurations = false;
  /** The octets of files that fixes have edited. */
  private readonly edited = (file: string): Uint8Array | undefined => this.request.fixing?.bytes(file);
  /** A file could not be read. */
  private isIncomplete = false;
  /** Reports that wait until all origins are told. */
  private readonly waiting: string[] = [];

  constructor(
    private readonly request: CheckRequest,
    private readonly output: Output,
  ) {
    this.language = request.report.language;
    this.reporter = request.format.make(request.report);
    this.settings = new SettingsFinder(request.config);
    this.includes = new IncludeFiles(rootsOf(request), this.edited);
    const { changedSince, paths } = request;
    if (changedSince !== undefined) {
      const [first = '.'] = paths;
      this.changed = new ChangedFiles(changedSince, isFolder(first) ? first : path.dirname(first), this.language);
    }
  }

  run(): number {
    const { request } = this;
    if (request.config !== undefined) this.settingsFor(request.config);
    const { files, configurations } = this.find();
    const all = files.filter(({ file }) => {
      const settings = this.settingsFor(file);
      return request.paths.includes(file) || !settings.settings.isIgnored(seenFrom(settings, file));
    });
    this.zones = new RepositoryZones(
      request.origin === undefined ? all : [],
      (found) => this.hintsOf(found),
      this.edited,
    );
    const { shard, stdin } = request;
    const wanted = shard === undefined ? all : all.filter((_, index) => index % shard.parts === shard.part - 1);
    if (stdin !== undefined) wanted.push({ file: stdin, zones: [] });
    // A path that isn't there is wrong use, and told before anything is reported.
    for (const one of request.paths) this.mustBeReadable(one);
    if (all.length === 0 && stdin === undefined) {
      const where = [...request.paths, ...(request.namedConf === undefined ? [] : [request.namedConf])].join('", "');
      throw new WrongUse(render(cliErrors.noZones, this.language, { where }));
    }
    for (const configuration of configurations) {
      this.reportConfiguration(configuration);
      if ([...configuration.problems.keys()].some((file) => this.changed?.has(file))) this.changedConfigurations = true;
      for (const [file, directory] of configuration.directories) this.directories.set(file, directory);
    }
    const started = Date.now();
    let told = started;
    for (const [index, found] of wanted.entries()) {
      try {
        this.checkFile(found);
      } catch (error) {
        // Of many files that were found one may be unreadable: the others are checked nevertheless.
        if (!(error instanceof WrongUse) || request.paths.includes(found.file)) throw error;
        this.progress('');
        this.output.say(`zonewright: ${error.message}\n`);
        this.isIncomplete = true;
      }
      const now = Date.now();
      if (now - started > PATIENCE && now - told > PATIENCE / 10) {
        told = now;
        this.progress(`${index + 1}/${wanted.length} ${found.file}`);
      }
    }
    this.progress('');
    this.reportParts();
    this.reportIncluded();
    for (const { file, text, settings } of this.settings.all) {
      this.reportProblems(file, text, problemFindings(settings.problems, 'settings-invalid', settings.severities));
    }
    if (request.explainOrigins && request.format.forPeople) this.output.write(`\n${this.waiting.join('')}`);
    this.output.write(this.reporter.end(this.counts));
    if (this.counts.warning > request.maxWarnings) {
      const args = { n: this.counts.warning, max: request.maxWarnings };
      this.output.say(`${render(cliErrors.tooManyWarnings, this.language, args)}\n`);
    }
    if (this.isIncomplete) return exitCodes.wrongUse;
    return this.counts.error > 0 || this.counts.warning > request.maxWarnings ? exitCodes.found : exitCodes.ok;
  }

  private find(): { files: FoundFile[]; configurations: WorkspaceConfiguration[] } {
    const { paths, namedConf } = this.request;
    const files: FoundFile[] = [];
    const configurations: WorkspaceConfiguration[] = [];
    const add = (
      folder: string,
      find: (path: string) => { files: readonly FoundFile[]; configuration: WorkspaceConfiguration },
    ): void => {
      try {
        const found = find(folder);
        files.push(...found.files);
        configurations.push(found.configuration);
      } catch (error) {
        throw unreadable(folder, error as NodeJS.ErrnoException, this.language);
      }
    };
    if (namedConf !== undefined) {
      this.mustBeReadable(namedConf);
      add(namedConf, findConfigured);
    }
    const configured = new Map(files.map((found) => [found.file, found]));
    if (namedConf !== undefined && paths.length > 0) files.length = 0;
    for (const one of paths) {
      if (isFolder(one)) add(one, findZones);
      else files.push({ file: one, zones: [] });
    }
    // A configuration that is named knows better than what was found.
    return { files: files.map((found) => configured.get(found.file) ?? found), configurations };
  }

  private settingsFor(file: string): FoundSettings {
    try {
      return this.settings.for(file);
    } catch (error) {
      throw unreadable(this.request.config ?? file, error as NodeJS.ErrnoException, this.language);
    }
  }

  private mustBeReadable(file: string): void {
    try {
      statSync(file);
    } catch (error) {
      throw unreadable(file, error as NodeJS.ErrnoException, this.language);
    }
  }

  /** Checks a file as each zone that it is. */
  private checkFile({ file, zones }: FoundFile): void {
    const { service, request } = this;
    const found = this.settingsFor(file);
    const { settings } = found;
    const setting = settings.originOf(seenFrom(found, file));
    const profile = request.profile ?? settings.profile ?? 'recommended';
    const zoneOf = (_: string, name: string): ReturnType<RepositoryZones['find']> => {
      const other = this.zones.find(file, name);
      return other && { ...other, file: shown(other.file) };
    };
    const { severities } = settings;
    service.configure({
      profile,
      severities,
      surroundings: { today },
      ...(this.zones.areSeveral ? { zoneOf } : {}),
    });
    const bytes = this.contents(file, settings.limits.fileSize);
    if (this.changed !== undefined && !this.mayBeTouched(file, bytes)) return;
    // What a configuration names may be in a server's own format; a file that was named or found by its name is told of.
    if (zones.length > 0 && bytes.subarray(0, HEAD).includes(0)) return;
    const byName = new Map<string | undefined, ConfiguredZone[]>();
    for (const zone of zones) byName.set(zone.name, [...(byName.get(zone.name) ?? []), zone]);
    const names =
      request.origin !== undefined || setting !== undefined || byName.size === 0 ? [undefined] : [...byName.keys()];
    const committed = file === request.stdin ? undefined : headVersion(file, bytes);
    const all: Finding[] = [];
    const known = new Set<string>();
    const origins: (() => void)[] = [];
    const toFix: FoundInZone[] = [];
    let hidden = 0;
    for (const name of names.slice(0, MOST_NAMES)) {
      const meant = name === undefined ? zones : (byName.get(name) ?? []);
      const hints: OriginHints = {
        ...this.hintsOf({ file, zones: meant }),
        demanded: request.origin,
        configured: name,
      };
      service.open(file, bytes, hints, this.zones.take(file, name));
      service.committed(file, committed);
      const { findings, total } = service.findings(file, Number.POSITIVE_INFINITY, request.least);
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
      this.takeIncluded(file, origin);
      if (request.fixing !== undefined) toFix.push(this.toFix(file, bytes));
      if (request.explainOrigins) origins.push(() => this.explain(file, origin, meant, found));
      // The comment in the file goes before all names.
      if (origin.source !== 'configuration') break;
    }
    if (names.length > 1) all.sort((left, right) => left.range.start.line - right.range.start.line);
    const zone = service.zone(file);
    const tell = (): void => {
      for (const origin of origins) origin();
      for (const found of toFix) request.fixing?.propose(found);
      const line = (at: number): string => zone.text.lineText(at);
      this.report({ file, findings: all, total: all.length + hidden, line }, settings.limits.findings);
    };
    const isPart = zones.length === 0 && !zone.isWholeZone && !request.paths.includes(file);
    if (isPart) this.parts.push({ file, tell });
    else tell();
    service.close(file);
  }

  /** What is known of a file beside its contents. */
  private hintsOf({ file, zones }: FoundFile): OriginHints {
    const found = this.settingsFor(file);
    return {
      fileName: fileNameOf(file),
      setting: found.settings.originOf(seenFrom(found, file)),
      dynamic: zones.some((zone) => zone.dynamic),
      syntaxOnly: zones.length > 0 && zones.every((zone) => zone.purpose !== 'zone' || zone.type === 'hint'),
      file: shown(file),
      includes: this.includesOf(file),
    };
  }

  // --- contents of files, edited or not

  private contents(file: string, most: number): Uint8Array {
    const edited = this.edited(file);
    if (edited !== undefined) return edited;
    return file === this.request.stdin ? standardInput(this.language) : contentsOf(file, this.language, most);
  }

  /** What the zone of a file has that may be mended. */
  private toFix(file: string, bytes: Uint8Array): FoundInZone {
    const { service, request } = this;
    const isEditable = (other: string): boolean => {
      if (request.stdin !== undefined || other === file) return other === file;
      const found = this.settingsFor(other);
      return !found.settings.isIgnored(seenFrom(found, other));
    };
    const { findings } = service.findings(file, Number.POSITIVE_INFINITY, request.fixed);
    const elsewhere = service.findingsElsewhere(file, Number.POSITIVE_INFINITY, request.fixed);
    return { file, bytes, zone: service.zone(file), findings, elsewhere, isEditable };
  }

  // --- what changed

  /** Whether a change may touch a zone: its file, its configuration, or a file that it includes. */
  private mayBeTouched(file: string, bytes: Uint8Array): boolean {
    const { changed } = this;
    if (changed === undefined || file === this.request.stdin || changed.has(file)) return true;
    if (this.changedConfigurations) return true;
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

  // --- included files

  private includesOf(zone: string): IncludeFilesOf {
    const place = { zone, directory: this.directories.get(zone) };
    return (written, from) => {
      const answer = this.includes.find(written, { ...place, from: from ?? zone });
      return 'failure' in answer ? answer : { ...answer, file: shown(answer.file) };
    };
  }

  /** Takes what a zone found in the files that it includes. */
  private takeIncluded(file: string, origin: Origin): void {
    const elsewhere = this.service.findingsElsewhere(file, Number.POSITIVE_INFINITY, this.request.least);
    for (const { file: included } of elsewhere) {
      if (!this.includedBy.has(included)) this.includedBy.set(included, file);
    }
    this.included.add({ file: shown(file), name: origin.name }, elsewhere);
  }

  /** Tells of parts of zones that no zone includes: those that one does were checked with it. */
  private reportParts(): void {
    for (const { file, tell } of this.parts) {
      const by = this.includedBy.get(shown(file));
      if (by === undefined) tell();
      else if (this.request.explainOrigins) {
        this.sayOrigin(`${render(originReport.included, this.language, { file, by })}\n`);
      }
    }
  }

  /** Tells what was found in included files. */
  private reportIncluded(): void {
    for (const file of this.included.names) {
      const found = this.settingsFor(file);
      const { settings } = found;
      if (settings.isIgnored(seenFrom(found, file))) continue;
      const { findings, total } = this.included.of(file);
      if (total === 0) continue;
      const lines = new Lines(new TextDecoder().decode(this.contents(file, settings.limits.fileSize)));
      this.report({ file, findings, total, line: (line) => lines.text(line) }, settings.limits.findings);
    }
  }

  /** Says which zone a file is taken for, and why. */
  private explain(file: string, origin: Origin, zones: readonly ConfiguredZone[], settings: FoundSettings): void {
    const { language } = this;
    const line = (text: Text, args: Args): void => this.sayOrigin(`${render(text, language, args)}\n`);
    const zone = origin.name;
    if (zone === undefined) {
      line(originReport.unknown, { file });
      return;
    }
    switch (origin.source) {
      case 'configuration':
        for (const { configuration, range, view } of zones) {
          const how = view === undefined ? originReport.configuration : originReport.configurationView;
          line(originReport.zone, { file, zone, how, configuration, line: range.start.line + 1, view: view ?? '' });
        }
        break;
      case 'setting': {
        const how = this.request.origin === undefined ? originReport.setting : originReport.demanded;
        line(originReport.zone, { file, zone, how, settings: settings.file });
        break;
      }
      case 'file-name':
        line(originReport.zone, { file, zone, how: originReport.fileName });
        break;
      case 'unknown':
        line(originReport.unknown, { file });
        break;
      case 'comment':
      case 'include':
      case 'soa':
      case 'origin':
        line(originReport.zone, { file, zone, how: originReport[origin.source] });
    }
  }

  private sayOrigin(line: string): void {
    // JSON is to be read by programs: what is for people goes beside it.
    if (!this.request.format.forPeople) this.output.say(line);
    else this.output.write(line);
  }

  // --- reports

  private report(file: ReportedFile, limit: number): void {
    this.counts.add(file.findings, file.total);
    const output = this.reporter.file(file, limit);
    if (output === '') return;
    if (this.request.explainOrigins && this.request.format.forPeople) {
      this.waiting.push(output);
      return;
    }
    this.progress('');
    this.output.write(output);
  }

  /** Faults of configurations, and zones whose files are missing. */
  private reportConfiguration(configuration: WorkspaceConfiguration): void {
    for (const file of configuration.problems.keys()) {
      const found = this.settingsFor(file);
      if (found.settings.isIgnored(seenFrom(found, file))) continue;
      this.reportProblems(file, undefined, configurationFindings(configuration, file, found.settings.severities));
    }
  }

  private reportProblems(file: string, known: string | undefined, findings: readonly Finding[]): void {
    if (findings.length === 0) return;
    const lines = new Lines(known ?? new TextDecoder().decode(contentsOf(file, this.language, 16)));
    this.report({ file, findings, line: (line) => lines.text(line) }, Number.POSITIVE_INFINITY);
  }

  /** Shows how far the check is, on a terminal; the empty text takes it away. */
  private progress(text: string): void {
    if (!isatty(2) || !this.request.format.forPeople || process.env.TERM === 'dumb') return;
    const plain = text.replace(/[^\x20-\x7e]/g, '?').slice(0, columnsOf(process.stderr) - 1);
    process.stderr.write(`\r\x1b[K${plain}`);
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
function rootsOf({ paths, namedConf }: CheckRequest): string[] {
  const here = process.cwd();
  const isHere = (name: string): boolean => !path.relative(here, path.resolve(name)).startsWith('..');
  const named = [...paths, ...(namedConf === undefined ? [] : [namedConf])].filter((name) => !isHere(name));
  return [here, ...named.map((name) => (isFolder(name) ? name : path.dirname(name)))];
}

/** A file as it is told of: from here, if it is here. */
function shown(file: string): string {
  const relative = path.relative(process.cwd(), path.resolve(file));
  return relative.startsWith('..') || path.isAbsolute(relative) ? path.resolve(file) : relative;
}

/** What can't be looked at is read as a file, which tells why. */
function isFolder(name: string): boolean {
  try {
    return statSync(name, { throwIfNoEntry: false })?.isDirectory() === true;
  } catch {
    return false;
  }
}
