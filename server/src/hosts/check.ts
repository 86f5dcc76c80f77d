// `zonewright check`: finds the zones, checks them one after the other, and reports.
import { readFileSync, statSync } from 'node:fs';
import { isatty } from 'node:tty';
import { cliErrors, originReport } from '../messages/cli';
import { ruleTexts } from '../messages/rules';
import { configurationTexts } from '../messages/workspace';
import { render, type Args, type Language, type Text } from '../messages/text';
import type { Finding, Severity } from '../rules/finding';
import type { RuleId } from '../rules/rule';
import { fileNameOf, ZoneService } from '../service';
import { Lines } from '../text/lines';
import type { ConfiguredZone, WorkspaceConfiguration } from '../workspace/configuration';
import type { ConfigurationProblem } from '../workspace/statements';
import type { Origin, OriginHints } from '../zone/origin';
import {
  jsonFindings,
  reportSummary,
  reportText,
  type JsonFinding,
  type ReportedFile,
  type ReportOptions,
} from './report';
import { headVersion } from './git';
import { findConfigured, findZones, seenFrom, SettingsFinder, type FoundFile, type FoundSettings } from './repository';
import { today } from './today';
import { unreadable, WrongUse } from './wrong-use';

/** What is asked for. */
export interface CheckRequest {
  /** Files and folders. */
  readonly paths: readonly string[];
  readonly origin: string | undefined;
  readonly namedConf: string | undefined;
  readonly config: string | undefined;
  readonly explainOrigins: boolean;
  readonly json: boolean;
  readonly report: ReportOptions;
}

/** Zones of different names that one file is checked as. */
const MOST_NAMES = 10;
/** Octets in which a file of a server's own format shows itself. */
const HEAD = 512;
/** Milliseconds before progress is shown, and between two looks at it. */
const PATIENCE = 1000;

/** Checks, and writes the report; whether any finding is an error. */
export function check(request: CheckRequest, write: (output: string) => void): boolean {
  return new Check(request, write).run();
}

class Check {
  private readonly language: Language;
  private readonly settings: SettingsFinder;
  private readonly service = new ZoneService();
  private readonly json: JsonFinding[] = [];
  /** What the summary counts: no texts, no zones. */
  private readonly counted: ReportedFile[] = [];
  private errors = 0;
  /** Reports that wait until all origins are told. */
  private readonly waiting: string[] = [];

  constructor(
    private readonly request: CheckRequest,
    private readonly write: (output: string) => void,
  ) {
    this.language = request.report.language;
    this.settings = new SettingsFinder(request.config);
  }

  run(): boolean {
    const { request } = this;
    if (request.config !== undefined) this.settingsFor(request.config);
    const { files, configurations } = this.find();
    const wanted = files.filter(({ file }) => {
      const settings = this.settingsFor(file);
      return request.paths.includes(file) || !settings.settings.isIgnored(seenFrom(settings, file));
    });
    if (wanted.length === 0) throw new WrongUse(render(cliErrors.nothingToCheck, this.language));
    // A path that isn't there is wrong use, and told before anything is reported.
    for (const one of request.paths) this.mustBeReadable(one);
    for (const configuration of configurations) this.reportConfiguration(configuration);
    const started = Date.now();
    let told = started;
    for (const [index, found] of wanted.entries()) {
      this.checkFile(found);
      const now = Date.now();
      if (now - started > PATIENCE && now - told > PATIENCE / 10) {
        told = now;
        this.progress(`${index + 1}/${wanted.length} ${found.file}`);
      }
    }
    this.progress('');
    for (const { file, text, settings } of this.settings.all) {
      this.reportProblems(file, text, findingsOf(settings.problems, 'settings-invalid', settings.severities));
    }
    if (request.explainOrigins && !request.json) this.write(`\n${this.waiting.join('')}`);
    if (request.json) this.write(`${JSON.stringify(this.json, null, 2)}\n`);
    else this.write(reportSummary(this.counted, request.report));
    return this.errors > 0;
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

  private contentsOf(file: string, mebibytes: number): Uint8Array {
    try {
      const { size } = statSync(file);
      if (size > mebibytes * 1024 * 1024) {
        const args = { file, size: `${Math.ceil(size / 1024 / 1024)} MiB`, max: `${mebibytes} MiB` };
        throw new WrongUse(render(cliErrors.fileTooLarge, this.language, args));
      }
      return readFileSync(file);
    } catch (error) {
      if (error instanceof WrongUse) throw error;
      throw unreadable(file, error as NodeJS.ErrnoException, this.language);
    }
  }

  /** Checks a file as each zone that it is. */
  private checkFile({ file, zones }: FoundFile): void {
    const { service, request } = this;
    const found = this.settingsFor(file);
    const { settings } = found;
    const setting = settings.originOf(seenFrom(found, file));
    service.configure({ severities: settings.severities, surroundings: { today } });
    const bytes = this.contentsOf(file, settings.limits.fileSize);
    // What a configuration names may be in a server's own format; a file that was named or found by its name is told of.
    if (zones.length > 0 && bytes.subarray(0, HEAD).includes(0)) return;
    const byName = new Map<string | undefined, ConfiguredZone[]>();
    for (const zone of zones) byName.set(zone.name, [...(byName.get(zone.name) ?? []), zone]);
    const names =
      request.origin !== undefined || setting !== undefined || byName.size === 0 ? [undefined] : [...byName.keys()];
    const committed = headVersion(file, bytes);
    const all: Finding[] = [];
    const known = new Set<string>();
    let total = 0;
    for (const name of names.slice(0, MOST_NAMES)) {
      const meant = name === undefined ? zones : (byName.get(name) ?? []);
      const hints: OriginHints = {
        fileName: fileNameOf(file),
        demanded: request.origin,
        setting,
        configured: name,
        dynamic: meant.some((zone) => zone.dynamic),
        syntaxOnly: meant.length > 0 && meant.every((zone) => zone.purpose !== 'zone' || zone.type === 'hint'),
      };
      service.open(file, bytes, hints);
      service.committed(file, committed);
      const { findings, total: count } = service.findings(file);
      total = Math.max(total, count);
      for (const finding of findings) {
        const { rule, range, message, args } = finding;
        const key = JSON.stringify([rule, range, render(message, 'en', args)]);
        if (names.length > 1 && known.has(key)) continue;
        if (names.length > 1) known.add(key);
        all.push(finding);
      }
      const { origin } = service.zone(file);
      if (request.explainOrigins) this.explain(file, origin, meant, found);
      // The comment in the file goes before all names.
      if (origin.source !== 'configuration') break;
    }
    if (names.length > 1) all.sort((left, right) => left.range.start.line - right.range.start.line);
    const zone = service.zone(file);
    this.report(
      { file, findings: all, total: Math.max(total, all.length), line: (line) => zone.text.lineText(line) },
      settings.limits.findings,
    );
    service.close(file);
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
      case 'soa':
      case 'origin':
        line(originReport.zone, { file, zone, how: originReport[origin.source] });
    }
  }

  private sayOrigin(line: string): void {
    // JSON is to be read by programs: what is for people goes beside it.
    if (this.request.json) process.stderr.write(line);
    else this.write(line);
  }

  // --- reports

  private report(file: ReportedFile, limit: number): void {
    this.errors += file.findings.filter(({ severity }) => severity === 'error').length;
    this.counted.push({ file: file.file, findings: file.findings, line: () => '' });
    if (this.request.json) {
      this.json.push(...jsonFindings([file], this.language));
      return;
    }
    const output = reportText({ ...file, findings: file.findings.slice(0, limit) }, this.request.report);
    if (output === '') return;
    if (this.request.explainOrigins) {
      this.waiting.push(`${output}\n`);
      return;
    }
    this.progress('');
    this.write(`${output}\n`);
  }

  /** Faults of configurations, and zones whose files are missing. */
  private reportConfiguration({ problems, missing, files }: WorkspaceConfiguration): void {
    const here = new Set([...files.values()].flatMap((zones) => zones.map(({ configuration }) => configuration)));
    for (const [file, list] of problems) {
      const found = this.settingsFor(file);
      const { severities } = found.settings;
      if (found.settings.isIgnored(seenFrom(found, file))) continue;
      // Where none of the files is here, the zones are kept elsewhere.
      const gone = here.has(file) ? missing.filter(({ configuration }) => configuration === file) : [];
      const absent = gone.map(({ range, serverPath, name }) => ({
        range,
        message: configurationTexts.fileNotFound,
        args: { file: serverPath, zone: name },
      }));
      this.reportProblems(file, undefined, [
        ...findingsOf(list, 'configuration-invalid', severities),
        ...findingsOf(absent, 'configuration-file-missing', severities),
      ]);
    }
  }

  private reportProblems(file: string, known: string | undefined, findings: readonly Finding[]): void {
    if (findings.length === 0) return;
    const lines = new Lines(known ?? new TextDecoder().decode(this.contentsOf(file, 16)));
    this.report({ file, findings, line: (line) => lines.text(line) }, Number.POSITIVE_INFINITY);
  }

  /** Shows how far the check is, on a terminal; the empty text takes it away. */
  private progress(text: string): void {
    if (!isatty(2) || this.request.json) return;
    const columns = process.stderr.columns ?? 80;
    const plain = text.replace(/[^\x20-\x7e]/g, '?').slice(0, columns - 1);
    process.stderr.write(`\r\x1b[K${plain}`);
  }
}

/** What can't be looked at is read as a file, which tells why. */
function isFolder(name: string): boolean {
  try {
    return statSync(name, { throwIfNoEntry: false })?.isDirectory() === true;
  } catch {
    return false;
  }
}

/** Faults of a configuration, or of settings, as findings. */
function findingsOf(
  problems: readonly ConfigurationProblem[],
  rule: RuleId,
  severities: Readonly<Record<string, Severity | 'off'>>,
): Finding[] {
  const severity = severities[rule] ?? 'warning';
  if (severity === 'off') return [];
  const { message } = ruleTexts[rule];
  return problems.map(({ range, message: fault, args }) => ({
    rule,
    severity,
    range,
    message,
    args: { ...args, fault },
    related: [],
    tags: [],
    fixes: [],
  }));
}
