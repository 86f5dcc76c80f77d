// The command line: `zonewright check`, `explain`, `route` and `format`.
import path from 'node:path';
import { isatty } from 'node:tty';
import { parseArgs } from 'node:util';
import { version } from '../../../package.json';
import { nearestWord } from '../dns/mnemonics';
import { checkName, NameFault } from '../dns/name';
import { cliErrors, usage } from '../messages/cli';
import { indexTexts } from '../messages/pages';
import { ruleTexts } from '../messages/rules';
import { render, type Args, type Language, type Text } from '../messages/text';
import { check, type CheckRequest, type Shard } from './check';
import { help, isHelper } from './crew';
import { STDIN } from './examiner';
import { severities } from '../rules/finding';
import { format } from './format';
import { formatOf, formats } from './formats/formats';
import { pretty } from './formats/pretty';
import { pageOf } from './page-places';
import { readPage } from './pages';
import { route } from './route';
import { watch } from './watch';
import { PROFILES } from '../workspace/settings-file';
import { WrongUse } from './wrong-use';

/** Exit codes, as `--help` tells them. */
const OK = 0;
const FOUND = 1;
const WRONG_USE = 2;

const options = {
  origin: { type: 'string' },
  format: { type: 'string' },
  language: { type: 'string' },
  color: { type: 'string', default: 'auto' },
  profile: { type: 'string' },
  severity: { type: 'string' },
  'max-warnings': { type: 'string' },
  'changed-since': { type: 'string' },
  shard: { type: 'string' },
  stdin: { type: 'boolean' },
  watch: { type: 'boolean' },
  'stdin-filename': { type: 'string' },
  config: { type: 'string' },
  'named-conf': { type: 'string' },
  'explain-origins': { type: 'boolean' },
  domain: { type: 'string' },
  down: { type: 'string', multiple: true },
  svg: { type: 'boolean' },
  mermaid: { type: 'boolean' },
  json: { type: 'boolean' },
  check: { type: 'boolean' },
  write: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

type Option = keyof typeof options;
type Command = 'check' | 'explain' | 'route' | 'format';

/** The options of each command, beside those that all have. */
const optionsOf: Readonly<Record<Command, readonly Option[]>> = {
  check: [
    ...([
      'origin',
      'named-conf',
      'config',
      'explain-origins',
      'profile',
      'format',
      'severity',
      'max-warnings',
      'color',
    ] as const),
    ...(['changed-since', 'shard', 'stdin', 'stdin-filename', 'watch'] as const),
  ],
  explain: [],
  route: ['origin', 'domain', 'down', 'svg', 'mermaid', 'json'],
  format: ['check', 'write'],
};
const common: readonly Option[] = ['language', 'help', 'version'];

function isCommand(word: string | undefined): word is Command {
  return word !== undefined && Object.hasOwn(optionsOf, word);
}

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
    const [command, ...rest] = positionals;
    const allowed = [...(isCommand(command) ? optionsOf[command] : Object.values(optionsOf).flat()), ...common];
    for (const token of tokens) {
      if (token.kind !== 'option') continue;
      const name = allowed.find((option) => option === token.name);
      const known = name && options[name];
      if (known === undefined) {
        const guess = nearestWord(token.name, allowed);
        const args = { flag: token.rawName, guess: `--${guess}`, command: isCommand(command) ? command : 'check' };
        fail(guess === undefined ? cliErrors.flagUnknown : cliErrors.flagUnknownGuess, args);
      }
      if (known?.type === 'string' && !token.value) fail(cliErrors.flagValueMissing, { flag: token.rawName });
      if (known?.type === 'boolean' && token.value !== undefined) {
        fail(cliErrors.flagValueUnexpected, { flag: token.rawName });
      }
    }
    if (values.version === true) return print(`${version}\n`);
    if (values.help === true || command === 'help' || command === undefined) {
      const topic = command === 'help' ? rest[0] : command;
      const text = isCommand(topic) ? usage[topic] : usage.program;
      if (topic === undefined && values.help !== true && command === undefined) fail(cliErrors.commandMissing);
      return print(render(text, language));
    }
    const choice = (
      name: 'format' | 'language' | 'color' | 'severity' | 'profile',
      allowed: readonly string[],
    ): void => {
      const value = values[name];
      if (typeof value === 'string' && !allowed.includes(value)) {
        fail(cliErrors.flagValueInvalid, { flag: `--${name}`, value, values: allowed.join(', ') });
      }
    };
    choice('format', [...formats.map(({ id }) => id), 'text']);
    choice('language', ['en', 'ja']);
    choice('color', ['auto', 'always', 'never']);
    choice('severity', severities);
    choice('profile', PROFILES);
    const shape = formatOf(text(values.format) ?? '') ?? pretty;
    switch (command) {
      case 'check':
        return checkAll(
          {
            paths: rest,
            origin: originOf(text(values.origin), language),
            namedConf: text(values['named-conf']),
            config: text(values.config),
            explainOrigins: values['explain-origins'] === true,
            profile: PROFILES.find((profile) => profile === values.profile),
            format: shape,
            // A program sorts out for itself; people are told of what they should look at.
            least: severities.find((level) => level === values.severity) ?? shape.least,
            maxWarnings: numberOf('max-warnings', text(values['max-warnings']), language) ?? Number.POSITIVE_INFINITY,
            changedSince: text(values['changed-since']),
            shard: shardOf(text(values.shard), language),
            helper: process.argv[1],
            stdin: values.stdin === true ? (text(values['stdin-filename']) ?? STDIN) : undefined,
            report: {
              language,
              color: useColor(text(values.color), environment),
              width: process.stdout.columns ?? 100,
              version,
              pageOf,
            },
          },
          language,
          values.watch === true,
        );
      case 'explain':
        return explain(rest, language);
      case 'format':
        return formatAll(rest, values, language);
      case 'route':
        return showRoute(rest, values, language);
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

/** The number after an option, from 0 on. */
function numberOf(option: Option, value: string | undefined, language: Language): number | undefined {
  if (value === undefined || /^\d{1,9}$/.test(value)) return value === undefined ? undefined : Number(value);
  throw new WrongUse(render(cliErrors.flagNumberInvalid, language, { flag: `--${option}`, value }));
}

/** The part of the files after `--shard`: `2/4` is the second of four. */
function shardOf(value: string | undefined, language: Language): Shard | undefined {
  if (value === undefined) return undefined;
  const [, part, parts] = /^(\d{1,6})\/(\d{1,6})$/.exec(value) ?? [];
  const shard = { part: Number(part), parts: Number(parts) };
  if (shard.part >= 1 && shard.part <= shard.parts) return shard;
  throw new WrongUse(render(cliErrors.shardInvalid, language, { value }));
}

function text(value: Values[string]): string | undefined {
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

/** The process stays, and checks again when files change. */
let isWatching = false;

function checkAll(request: CheckRequest, language: Language, watches: boolean): number {
  if (request.paths.length === 0 && request.namedConf === undefined && request.stdin === undefined) {
    throw new WrongUse(render(cliErrors.nothingToCheck, language));
  }
  if (watches) {
    const { paths, namedConf } = request;
    isWatching = true;
    watch([...paths, ...(namedConf === undefined ? [] : [namedConf])], () => {
      print('\n');
      process.exitCode = checkAgain(request);
    });
  }
  return check(request, print) ? FOUND : OK;
}

/** A check while files are being changed: what is wrong now may be right in a moment. */
function checkAgain(request: CheckRequest): number {
  try {
    return check(request, print) ? FOUND : OK;
  } catch (error) {
    if (!(error instanceof WrongUse)) throw error;
    process.stderr.write(`zonewright: ${error.message}\n`);
    return WRONG_USE;
  }
}

type Values = Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>;

function showRoute(files: readonly string[], values: Values, language: Language): number {
  const [file, ...others] = files;
  if (file === undefined || others.length > 0) {
    throw new WrongUse(render(cliErrors.oneFile, language, { command: 'route' }));
  }
  const forms = (['svg', 'mermaid', 'json'] as const).filter((form) => values[form] === true);
  if (forms.length > 1) {
    throw new WrongUse(render(cliErrors.flagsExclusive, language, { first: `--${forms[0]}`, second: `--${forms[1]}` }));
  }
  const down = Array.isArray(values.down) ? values.down.filter((host) => typeof host === 'string') : [];
  const origin = originOf(text(values.origin), language);
  route({ file, origin, down, domain: text(values.domain), form: forms[0] ?? 'tree', language }, print);
  return OK;
}

function formatAll(files: readonly string[], values: Values, language: Language): number {
  const checks = values.check === true;
  const writes = values.write === true;
  if (checks && writes) {
    throw new WrongUse(render(cliErrors.flagsExclusive, language, { first: '--check', second: '--write' }));
  }
  if (files.length === 0 || (files.length > 1 && !checks && !writes)) {
    throw new WrongUse(render(cliErrors.oneFile, language, { command: 'format' }));
  }
  const unformatted = format({ files, language, how: checks ? 'check' : writes ? 'write' : 'print' }, (output) => {
    process.stdout.write(output);
  });
  return checks && unformatted > 0 ? FOUND : OK;
}

function explain(names: readonly string[], language: Language): number {
  const [rule] = names;
  const ids = Object.keys(ruleTexts);
  if (rule === undefined) {
    print(`${render(indexTexts.title, language)}\n\n`);
    const width = Math.max(...ids.map((id) => id.length));
    for (const [id, { title }] of Object.entries(ruleTexts))
      print(`  ${id.padEnd(width)}  ${render(title, language)}\n`);
    return OK;
  }
  const page = readPage(path.join(__dirname, '..'), rule, language);
  if (page === undefined) {
    const guess = nearestWord(rule, ids);
    const message = guess === undefined ? cliErrors.ruleUnknown : cliErrors.ruleUnknownGuess;
    throw new WrongUse(render(message, language, { id: rule, guess: guess ?? '' }));
  }
  return print(page);
}

if (isHelper()) help();
else start();

function start(): void {
  // A reader that has seen enough (`| head`) is no error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  process.exitCode = main(process.argv.slice(2), process.env);
  // When all is said: Node would look for garbage before it ends.
  if (!isWatching && process.stdout.writableLength === 0 && process.stderr.writableLength === 0) process.exit();
}
