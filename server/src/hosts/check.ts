// `zonewright check`: finds the zones, checks them one after the other, and reports.
import { statSync } from 'node:fs';
import path from 'node:path';
import { cliErrors, originReport } from '../messages/cli';
import { render, type Args, type Language, type Text } from '../messages/text';
import type { Finding } from '../rules/finding';
import { configurationFindings, problemFindings } from '../rules/configuration-findings';
import { IncludedFindings } from '../rules/included-findings';
import { Lines } from '../text/lines';
import type { ConfiguredZone, WorkspaceConfiguration } from '../workspace/configuration';
import type { Origin } from '../zone/origin';
import { ChangedFiles } from './changed';
import { Crew } from './crew';
import { Examiner, isFolder, shown, type Examined, type Question } from './examiner';
import { exitCodes } from './exit-codes';
import type { Fixing } from './fixing';
import type { Format, FormatOptions, Reporter } from './formats/format';
import { Counts, type ReportedFile } from './report';
import { findConfigured, findZones, seenFrom, type FoundFile, type FoundSettings, type Repository } from './repository';
import { columnsOf } from './terminal';
import { contentsOf, unreadable, WrongUse } from './wrong-use';

/** What is asked for. */
export interface CheckRequest extends Omit<Question, 'language'> {
  readonly explainOrigins: boolean;
  /** Only zones that git knows to be touched by a change since this revision. */
  readonly changedSince: string | undefined;
  readonly shard: Shard | undefined;
  readonly format: Format;
  /** More warnings than that count as an error. */
  readonly maxWarnings: number;
  readonly report: FormatOptions;
  /** The program that other threads run to help with many files; without it nobody helps. */
  readonly helper?: string | undefined;
  /** Where certain fixes are gathered, and the octets of the files that have been edited. */
  readonly fixing?: Fixing;
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

/** Milliseconds before progress is shown, and between two looks at it. */
const PATIENCE = 1000;

/** Checks, and writes the report; the exit code. */
export function check(request: CheckRequest, output: Output): number {
  return new Check(request, output).run();
}

/** What is to be checked, and what lies around it. */
interface Found {
  readonly files: readonly FoundFile[];
  readonly configurations: readonly WorkspaceConfiguration[];
  /** Files of MTA-STS policies, by domain. */
  readonly policies: ReadonlyMap<string, string>;
}

class Check {
  private readonly language: Language;
  private readonly reporter: Reporter;
  private readonly question: Question;
  private readonly examiner: Examiner;
  private readonly crew: Crew;
  /** What was found in included files, and which file each was included by first. */
  private readonly included = new IncludedFindings();
  private readonly includedBy = new Map<string, string>();
  /** Parts of zones: told of in the end, if no zone includes them. */
  private readonly parts: { readonly file: string; readonly tell: () => void }[] = [];
  private readonly counts = new Counts();
  private readonly changed: ChangedFiles | undefined;
  private showsProgress = false;
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
    this.question = questionOf(request);
    this.examiner = new Examiner(this.question, request.fixing);
    const alone = [request.stdin, request.changedSince, request.fixing].some((one) => one !== undefined);
    this.crew = new Crew(this.examiner, alone ? undefined : request.helper);
    const { changedSince, paths } = request;
    if (changedSince !== undefined) {
      const [first = '.'] = paths;
      this.changed = new ChangedFiles(changedSince, isFolder(first) ? first : path.dirname(first), this.language);
    }
  }

  run(): number {
    const { request } = this;
    if (request.config !== undefined) this.examiner.settingsFor(request.config);
    const { files, configurations, policies } = this.find();
    const all = files.filter(({ file }) => {
      const settings = this.examiner.settingsFor(file);
      return request.paths.includes(file) || !settings.settings.isIgnored(seenFrom(settings, file));
    });
    const { shard, stdin } = request;
    const wanted = shard === undefined ? all : all.filter((_, index) => index % shard.parts === shard.part - 1);
    if (stdin !== undefined) wanted.push({ file: stdin, zones: [] });
    // A path that isn't there is wrong use, and told before anything is reported.
    for (const one of request.paths) this.mustBeReadable(one);
    if (all.length === 0 && stdin === undefined) {
      const where = [...request.paths, ...(request.namedConf === undefined ? [] : [request.namedConf])].join('", "');
      throw new WrongUse(render(cliErrors.noZones, this.language, { where }));
    }
    for (const configuration of configurations) this.reportConfiguration(configuration);
    const surroundings = {
      all,
      policies,
      directories: new Map(configurations.flatMap(({ directories }) => [...directories])),
      // When a configuration changed, every zone may be another one.
      changed: configurations.some(({ problems }) => this.anyChanged(problems.keys())) ? undefined : this.changed,
    };
    this.examiner.surround(surroundings);
    const task = { question: this.question, surroundings, files: wanted };
    const started = Date.now();
    let told = started;
    let count = 0;
    for (const { file, examined, failure } of this.crew.examine(task)) {
      if (examined !== undefined) this.take(examined);
      if (failure !== undefined) this.tellFailure(file, failure);
      count++;
      const now = Date.now();
      if (now - started > PATIENCE && now - told > PATIENCE / 10) {
        told = now;
        this.progress(`${count}/${wanted.length} ${file}`);
      }
    }
    this.progress('');
    this.reportParts();
    this.reportIncluded();
    for (const { file, text, settings } of this.examiner.allSettings) {
      this.reportProblems(
        shown(file),
        text,
        problemFindings(settings.problems, 'settings-invalid', settings.severities),
      );
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

  /** Of many files that were found one may be unreadable: the others are checked nevertheless. */
  private tellFailure(file: string, failure: WrongUse): void {
    if (this.request.paths.includes(file)) throw failure;
    this.progress('');
    this.output.say(`zonewright: ${failure.message}\n`);
    this.isIncomplete = true;
  }

  private find(): Found {
    const { paths, namedConf } = this.request;
    const files: FoundFile[] = [];
    const configurations: WorkspaceConfiguration[] = [];
    const policies = new Map<string, string>();
    const add = (folder: string, find: (path: string) => Repository): void => {
      try {
        const found = find(folder);
        files.push(...found.files);
        configurations.push(found.configuration);
        for (const [domain, file] of found.policies) policies.set(domain, file);
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
      if (isFolder(one)) add(one, (folder) => findZones(folder, (count) => this.crew.expect(count)));
      else files.push({ file: one, zones: [] });
    }
    // A configuration that is named knows better than what was found.
    return { files: files.map((found) => configured.get(found.file) ?? found), configurations, policies };
  }

  private anyChanged(files: Iterable<string>): boolean {
    for (const file of files) if (this.changed?.has(file) === true) return true;
    return false;
  }

  private mustBeReadable(file: string): void {
    try {
      statSync(file);
    } catch (error) {
      throw unreadable(file, error as NodeJS.ErrnoException, this.language);
    }
  }

  /** Takes what was found in a file, and in those that it includes. */
  private take(examined: Examined): void {
    const { file, findings, hidden, inPart, zones, isPart, fixable = [] } = examined;
    if (inPart) this.counts.inPart++;
    const settings = this.examiner.settingsFor(file);
    for (const { origin, elsewhere } of zones) {
      for (const { file: included } of elsewhere) {
        if (!this.includedBy.has(included)) this.includedBy.set(included, file);
      }
      this.included.add({ file: shown(file), name: origin.name }, elsewhere);
    }
    const tell = (): void => {
      if (this.request.explainOrigins) {
        for (const { origin, meant } of zones) this.explain(file, origin, meant, settings);
      }
      for (const zone of fixable) this.request.fixing?.propose(zone);
      const line = examined.line ?? this.examiner.linesOf(file);
      this.report({ file, findings, total: findings.length + hidden, line }, settings.settings.limits.findings);
    };
    if (isPart) this.parts.push({ file, tell });
    else tell();
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
      const found = this.examiner.settingsFor(file);
      const { settings } = found;
      if (settings.isIgnored(seenFrom(found, file))) continue;
      const { findings, total } = this.included.of(file);
      if (total === 0) continue;
      this.report({ file, findings, total, line: this.examiner.linesOf(file) }, settings.limits.findings);
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
        line(originReport.zone, { file, zone, how, settings: shown(settings.file) });
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
      const found = this.examiner.settingsFor(file);
      if (found.settings.isIgnored(seenFrom(found, file))) continue;
      const { findings } = configurationFindings(configuration, file, found.settings.severities);
      this.reportProblems(file, undefined, findings);
    }
  }

  private reportProblems(file: string, known: string | undefined, findings: readonly Finding[]): void {
    if (findings.length === 0) return;
    const lines = new Lines(known ?? new TextDecoder().decode(contentsOf(file, this.language, 16)));
    this.report({ file, findings, line: (line) => lines.text(line) }, Number.POSITIVE_INFINITY);
  }

  /** Shows how far the check is, on a terminal; the empty text takes it away. */
  private progress(text: string): void {
    if (text === '' && !this.showsProgress) return;
    if (!process.stderr.isTTY || !this.request.format.forPeople || process.env.TERM === 'dumb') return;
    this.showsProgress = text !== '';
    const plain = text.replace(/[^\x20-\x7e]/g, '?').slice(0, columnsOf(process.stderr) - 1);
    process.stderr.write(`\r\x1b[K${plain}`);
  }
}

function questionOf(request: CheckRequest): Question {
  const { paths, origin, namedConf, config, profile, least, mended, stdin, report } = request;
  return { paths, origin, namedConf, config, profile, least, mended, stdin, language: report.language };
}
