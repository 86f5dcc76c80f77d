// The command line: `zonewright check` and `zonewright explain`.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { isatty } from 'node:tty';
import { parseArgs } from 'node:util';
import { version } from '../../../package.json';
import { nearestWord } from '../dns/mnemonics';
import { checkName, NameFault } from '../dns/name';
import { cliErrors, pageLabels, usage } from '../messages/cli';
import { ruleTexts } from '../messages/rules';
import { render, type Args, type Language, type Text } from '../messages/text';
import { fileNameOf, ZoneService } from '../service';
import { reportJson, reportSummary, reportText, type ReportedFile, type ReportOptions } from './report';

/** Exit codes, as `--help` tells them. */
const OK = 0;
const FOUND = 1;
const WRONG_USE = 2;

/** Findings of one file that the report for people shows. */
const MOST_SHOWN = 500;

/** What is said to the user when a command can't be carried out. */
class WrongUse extends Error {}

const options = {
  origin: { type: 'string' },
  format: { type: 'string', default: 'text' },
  language: { type: 'string' },
  color: { type: 'string', default: 'auto' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

/** Runs a command; its exit code. */
export function main(argv: readonly string[], environment: NodeJS.ProcessEnv): number {
  let language = systemLanguage(environment);
  try {
    const { values, positionals, tokens } = parseArgs({
      args: [...argv],
      options,
      allowPositionals: true,
      strict: false,
      tokens: true,
    });
    if (values.language === 'en' || values.language === 'ja') language = values.language;
    const fail = (text: Text, args: Args = {}): never => {
      throw new WrongUse(render(text, language, args));
    };
    for (const token of tokens) {
      if (token.kind !== 'option') continue;
      const known = Object.hasOwn(options, token.name) ? options[token.name as keyof typeof options] : undefined;
      if (known === undefined) {
        const guess = nearestWord(token.name, Object.keys(options));
        const args = { flag: token.rawName, guess: `--${guess}`, command: positionals[0] ?? 'check' };
        fail(guess === undefined ? cliErrors.flagUnknown : cliErrors.flagUnknownGuess, args);
      }
      if (known?.type === 'string' && !token.value) fail(cliErrors.flagValueMissing, { flag: token.rawName });
      if (known?.type === 'boolean' && token.value !== undefined) {
        fail(cliErrors.flagValueUnexpected, { flag: token.rawName });
      }
    }
    const [command, ...rest] = positionals;
    if (values.version === true) return print(`${version}\n`);
    if (values.help === true || command === 'help' || command === undefined) {
      const topic = command === 'help' ? rest[0] : command;
      const text = topic === 'check' ? usage.check : topic === 'explain' ? usage.explain : usage.program;
      if (topic === undefined && values.help !== true && command === undefined) fail(cliErrors.commandMissing);
      return print(render(text, language));
    }
    const choice = (name: 'format' | 'language' | 'color', allowed: readonly string[]): void => {
      const value = values[name];
      if (typeof value === 'string' && !allowed.includes(value)) {
        fail(cliErrors.flagValueInvalid, { flag: `--${name}`, value, values: allowed.join(', ') });
      }
    };
    choice('format', ['text', 'json']);
    choice('language', ['en', 'ja']);
    choice('color', ['auto', 'always', 'never']);
    switch (command) {
      case 'check':
        return check(rest, originOf(text(values.origin), language), values.format === 'json', {
          language,
          color: useColor(text(values.color), environment),
          width: process.stdout.columns ?? 100,
        });
      case 'explain':
        return explain(rest, language);
      default:
        return fail(cliErrors.commandUnknown, { command });
    }
  } catch (error) {
    if (!(error instanceof WrongUse)) throw error;
    process.stderr.write(`zonewright: ${error.message}\n`);
    return WRONG_USE;
  }
}

/** The name after `--origin`, which must be one. */
function originOf(name: string | undefined, language: Language): string | undefined {
  if (name === undefined) return undefined;
  const bytes = new TextEncoder().encode(name);
  if (name !== '@' && checkName(bytes, 0, bytes.length) === NameFault.None) return name;
  throw new WrongUse(render(cliErrors.originInvalid, language, { value: name }));
}

function text(value: string | boolean | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function print(output: string): number {
  process.stdout.write(output);
  return OK;
}

/** `LC_ALL`, `LC_MESSAGES`, `LANG`, the first that is set. */
function systemLanguage({ LC_ALL, LC_MESSAGES, LANG }: NodeJS.ProcessEnv): Language {
  return [LC_ALL, LC_MESSAGES, LANG].find(Boolean)?.startsWith('ja') === true ? 'ja' : 'en';
}

function useColor(when: string | undefined, { NO_COLOR }: NodeJS.ProcessEnv): boolean {
  if (when === 'always') return true;
  return when !== 'never' && isatty(1) && !NO_COLOR;
}

function check(names: readonly string[], origin: string | undefined, json: boolean, report: ReportOptions): number {
  const { language } = report;
  const files = names.flatMap((name) => zoneFiles(name, language));
  if (files.length === 0) throw new WrongUse(render(cliErrors.nothingToCheck, language));
  // All are read before the first is reported: a file that can't be read is wrong use, not a finding.
  const service = new ZoneService();
  const reported: ReportedFile[] = [];
  let errors = 0;
  for (const file of files) {
    service.open(file, contentsOf(file, language), { fileName: fileNameOf(file), demanded: origin });
    const { findings, total } = service.findings(file);
    const zone = service.zone(file);
    errors += findings.filter(({ severity }) => severity === 'error').length;
    reported.push({ file, findings, total, line: (line) => zone.text.lineText(line) });
    service.close(file);
  }
  if (json) print(reportJson(reported, language));
  else {
    for (const one of reported) {
      const shown = reportText({ ...one, findings: one.findings.slice(0, MOST_SHOWN) }, report);
      if (shown !== '') print(`${shown}\n`);
    }
    print(reportSummary(reported, report));
  }
  return errors > 0 ? FOUND : OK;
}

function contentsOf(file: string, language: Language): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    throw unreadable(file, error as NodeJS.ErrnoException, language);
  }
}

/** Why a file or folder cannot be read, in one sentence. */
function unreadable(file: string, { code, message }: NodeJS.ErrnoException, language: Language): WrongUse {
  const missing = code === 'ENOENT' || code === 'ENOTDIR';
  const forbidden = code === 'EACCES' || code === 'EPERM';
  const sentence = missing ? cliErrors.fileMissing : forbidden ? cliErrors.fileForbidden : cliErrors.fileUnreadable;
  return new WrongUse(render(sentence, language, { file, error: message }));
}

/** Names that zone files have. */
const ZONE_FILE = /(?:\.(?:zone|zonefile|arpa)|^db\.(?!(?:.*\.)?(?:[cm]?[jt]sx?|json|sqlite3?)$).+)$/i;

/** The file itself; of a folder, the files in and below it whose names are those of zone files. */
function zoneFiles(name: string, language: Language): string[] {
  try {
    // What can't be looked at is read as a file, which tells why.
    if (statSync(name, { throwIfNoEntry: false })?.isDirectory() !== true) return [name];
    return readdirSync(name, { withFileTypes: true })
      .filter((entry) => entry.name !== 'node_modules' && !entry.name.startsWith('.'))
      .sort((left, right) => (left.name < right.name ? -1 : 1))
      .flatMap((entry) => {
        const inside = path.join(name, entry.name);
        if (entry.isDirectory()) return zoneFiles(inside, language);
        return entry.isFile() && ZONE_FILE.test(entry.name) ? [inside] : [];
      });
  } catch (error) {
    if (error instanceof WrongUse) throw error;
    throw unreadable(name, error as NodeJS.ErrnoException, language);
  }
}

function explain(names: readonly string[], language: Language): number {
  const [rule] = names;
  const ids = Object.keys(ruleTexts);
  if (rule === undefined) {
    print(`${render(pageLabels.allRules, language)}\n\n`);
    const width = Math.max(...ids.map((id) => id.length));
    for (const [id, { title }] of Object.entries(ruleTexts))
      print(`  ${id.padEnd(width)}  ${render(title, language)}\n`);
    return OK;
  }
  const page = new ZoneService().explain(rule, language);
  if (page === undefined) {
    const guess = nearestWord(rule, ids);
    const message = guess === undefined ? cliErrors.ruleUnknown : cliErrors.ruleUnknownGuess;
    throw new WrongUse(render(message, language, { id: rule, guess: guess ?? '' }));
  }
  return print(page);
}

// A reader that has seen enough (`| head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});
process.exitCode = main(process.argv.slice(2), process.env);
