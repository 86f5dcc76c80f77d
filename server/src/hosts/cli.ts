// The command line: `zonewright check`, `explain`, `route` and `format`.
import path from 'node:path';
import { version } from '../../../package.json';
import { nearestWord } from '../dns/mnemonics';
import { checkName, NameFault } from '../dns/name';
import { cliErrors } from '../messages/cli';
import { indexTexts } from '../messages/pages';
import { ruleTexts } from '../messages/rules';
import { render, type Language } from '../messages/text';
import { severities } from '../rules/finding';
import { PROFILES } from '../workspace/settings-file';
import { readArguments, type Arguments } from './arguments';
import { check, type CheckRequest, type Output, type Shard } from './check';
import { help as helpCheck, isHelper } from './crew';
import { STDIN } from './examiner';
import { exitCodes } from './exit-codes';
import { fix } from './fix';
import { format } from './format';
import { formatOf, formats } from './formats/formats';
import { pretty } from './formats/pretty';
import { helpText } from './help';
import { pageOf } from './page-places';
import { readPage } from './pages';
import { route } from './route';
import { columnsOf, useColor } from './terminal';
import { watch } from './watch';
import { WrongUse } from './wrong-use';

/** Runs a command; its exit code. */
async function main(words: readonly string[], environment: NodeJS.ProcessEnv): Promise<number> {
  const asked = readArguments(words, systemLanguage(environment));
  const { command, help, language } = asked;
  if (asked.has('version')) return print(`${version}\n`);
  if (help !== undefined) return print(helpText(help, language, columnsOf(process.stdout)));
  switch (command) {
    case 'check':
      return checkAll(asked, environment);
    case 'explain':
      return explain(asked);
    case 'format':
      return formatAll(asked);
    case 'route':
      return showRoute(asked);
    case undefined:
      return asked.fail(cliErrors.commandMissing);
  }
}

// --- check

async function checkAll(asked: Arguments, environment: NodeJS.ProcessEnv): Promise<number> {
  const request = requestOf(asked, environment);
  const fixes = asked.has('fix');
  for (const [flag, other] of [
    ['dry-run', 'fix'],
    ['stdin-filename', 'stdin'],
  ]) {
    const isThere = asked.has(flag) || asked.value(flag) !== undefined;
    if (isThere && !asked.has(other)) asked.fail(cliErrors.flagNeeds, { flag: `--${flag}`, other: `--${other}` });
  }
  if (fixes) {
    for (const [flag, isThere] of [
      ['watch', asked.has('watch')],
      ['shard', request.shard !== undefined],
    ] as const) {
      if (isThere) asked.fail(cliErrors.flagsExclusive, { first: '--fix', second: `--${flag}` });
    }
    if (request.stdin !== undefined && (request.paths.length > 0 || request.namedConf !== undefined)) {
      asked.fail(cliErrors.fixStdinAlone);
    }
  }
  if (request.paths.length === 0 && request.namedConf === undefined && request.stdin === undefined) {
    asked.fail(cliErrors.nothingToCheck);
  }
  if (fixes) {
    const dry = asked.has('dry-run');
    // What is printed is the text itself: the report goes beside it.
    const write = request.stdin === undefined || dry ? print : complain;
    return fix(request, dry, { write, say: complain, contents: print });
  }
  const output: Output = { write: print, say: complain };
  if (asked.has('watch')) {
    isWatching = true;
    const { paths, namedConf } = request;
    watch([...paths, ...(namedConf === undefined ? [] : [namedConf])], () => {
      print('\n');
      // While files are being changed, what is wrong now may be right in a moment.
      process.exitCode = told(() => check(request, output));
    });
  }
  return check(request, output);
}

function requestOf(asked: Arguments, environment: NodeJS.ProcessEnv): CheckRequest {
  const { language } = asked;
  const shape = formatOf(asked.choice('format', [...formats.map(({ id }) => id), 'text']) ?? '') ?? pretty;
  const least = asked.choice('severity', severities);
  const color = asked.choice('color', ['auto', 'always', 'never']) ?? 'auto';
  const stdin = asked.has('stdin') ? (asked.value('stdin-filename') ?? STDIN) : undefined;
  // Fixed text goes to the standard output, its report beside it.
  const shows = stdin !== undefined && asked.has('fix') ? process.stderr : process.stdout;
  return {
    paths: asked.rest,
    origin: originOf(asked),
    namedConf: asked.value('named-conf'),
    config: asked.value('config'),
    explainOrigins: asked.has('explain-origins'),
    profile: asked.choice('profile', PROFILES),
    format: shape,
    // A program sorts out for itself; people are told of what they should look at.
    least: least ?? shape.least,
    mended: least ?? 'hint',
    maxWarnings: asked.number('max-warnings') ?? Number.POSITIVE_INFINITY,
    changedSince: asked.value('changed-since'),
    shard: shardOf(asked),
    helper: process.argv[1],
    stdin,
    report: { language, color: useColor(color, shows, environment), width: columnsOf(shows), version, pageOf },
  };
}

/** The name after `--origin`, which must be one. */
function originOf(asked: Arguments): string | undefined {
  const name = asked.value('origin');
  if (name === undefined) return undefined;
  const bytes = new TextEncoder().encode(name);
  if (name !== '@' && checkName(bytes, 0, bytes.length) === NameFault.None) return name;
  return asked.fail(cliErrors.originInvalid, { value: name });
}

/** The part of the files after `--shard`: `2/4` is the second of four. */
function shardOf(asked: Arguments): Shard | undefined {
  const value = asked.value('shard');
  if (value === undefined) return undefined;
  const [, part, parts] = /^(\d{1,6})\/(\d{1,6})$/.exec(value) ?? [];
  const shard = { part: Number(part), parts: Number(parts) };
  return shard.part >= 1 && shard.part <= shard.parts ? shard : asked.fail(cliErrors.shardInvalid, { value });
}

// --- the other commands

function explain(asked: Arguments): number {
  const { language } = asked;
  const [rule] = asked.rest;
  const ids = Object.keys(ruleTexts);
  if (rule === undefined) {
    const width = Math.max(...ids.map((id) => id.length));
    const lines = Object.entries(ruleTexts).map(
      ([id, { title }]) => `  ${id.padEnd(width)}  ${render(title, language)}`,
    );
    return print(`${render(indexTexts.title, language)}\n\n${lines.join('\n')}\n`);
  }
  const page = readPage(path.join(__dirname, '..'), rule, language);
  if (page !== undefined) return print(page);
  const guess = nearestWord(rule, ids);
  return asked.fail(guess === undefined ? cliErrors.ruleUnknown : cliErrors.ruleUnknownGuess, {
    id: rule,
    guess: guess ?? '',
  });
}

function showRoute(asked: Arguments): number {
  const { language, rest } = asked;
  const [file, ...others] = rest;
  if (file === undefined || others.length > 0) return asked.fail(cliErrors.oneFile, { command: 'route' });
  const forms = (['svg', 'mermaid', 'json'] as const).filter((form) => asked.has(form));
  if (forms.length > 1) asked.fail(cliErrors.flagsExclusive, { first: `--${forms[0]}`, second: `--${forms[1]}` });
  const origin = originOf(asked);
  const form = forms[0] ?? 'tree';
  route({ file, origin, down: asked.values('down'), domain: asked.value('domain'), form, language }, print);
  return exitCodes.ok;
}

async function formatAll(asked: Arguments): Promise<number> {
  const { language, rest: files } = asked;
  const checks = asked.has('check');
  const writes = asked.has('write');
  if (checks && writes) asked.fail(cliErrors.flagsExclusive, { first: '--check', second: '--write' });
  if (files.length === 0 || (files.length > 1 && !checks && !writes))
    asked.fail(cliErrors.oneFile, { command: 'format' });
  return format(
    { files, language, how: checks ? 'check' : writes ? 'write' : 'print' },
    { write: print, say: complain },
  );
}

// --- the outside

function print(output: string | Uint8Array): number {
  process.stdout.write(output);
  return exitCodes.ok;
}

function complain(text: string): void {
  process.stderr.write(text);
}

/** `LC_ALL`, `LC_MESSAGES`, `LANG`, the first that is set. */
function systemLanguage({ LC_ALL, LC_MESSAGES, LANG }: NodeJS.ProcessEnv): Language {
  return [LC_ALL, LC_MESSAGES, LANG].find(Boolean)?.startsWith('ja') === true ? 'ja' : 'en';
}

/** The outcome of `work`; where it can't be done, the reason is told. */
function told(work: () => number): number {
  try {
    return work();
  } catch (error) {
    return tell(error);
  }
}

function tell(error: unknown): number {
  if (!(error instanceof WrongUse)) throw error;
  complain(`zonewright: ${error.message}\n`);
  return exitCodes.wrongUse;
}

/** The process stays, and checks again when files change. */
let isWatching = false;
/** What is printed does not arrive. */
let isOutputLost = false;

if (isHelper()) helpCheck();
else start();

function start(): void {
  process.stdout.on('error', ({ code, message }: NodeJS.ErrnoException) => {
    // A reader that has seen enough (`| head`) is no error; but nobody is left to watch for.
    if (code !== 'EPIPE') {
      const sentence = render(cliErrors.outputUnwritable, systemLanguage(process.env), { error: message });
      if (!isOutputLost) complain(`zonewright: ${sentence}\n`);
      isOutputLost = true;
      process.exitCode = exitCodes.wrongUse;
    } else if (isWatching) process.exit();
  });
  process.stderr.on('error', () => {
    // Nothing can be said about it anywhere.
  });
  void main(process.argv.slice(2), process.env)
    .catch(tell)
    .then((code) => {
      process.exitCode = isOutputLost ? exitCodes.wrongUse : code;
      // When all is said: Node would look for garbage before it ends.
      if (!isWatching && process.stdout.writableLength === 0 && process.stderr.writableLength === 0) process.exit();
    });
}
