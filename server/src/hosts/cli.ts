// The command line: `zonewright check` and `zonewright explain`.
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
import { check, type CheckRequest } from './check';
import { severities } from '../rules/finding';
import { readPage } from './pages';
import { WrongUse } from './wrong-use';

/** Exit codes, as `--help` tells them. */
const OK = 0;
const FOUND = 1;
const WRONG_USE = 2;

const options = {
  origin: { type: 'string' },
  format: { type: 'string', default: 'text' },
  language: { type: 'string' },
  color: { type: 'string', default: 'auto' },
  severity: { type: 'string' },
  config: { type: 'string' },
  'named-conf': { type: 'string' },
  'explain-origins': { type: 'boolean' },
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
    const choice = (name: 'format' | 'language' | 'color' | 'severity', allowed: readonly string[]): void => {
      const value = values[name];
      if (typeof value === 'string' && !allowed.includes(value)) {
        fail(cliErrors.flagValueInvalid, { flag: `--${name}`, value, values: allowed.join(', ') });
      }
    };
    choice('format', ['text', 'json']);
    choice('language', ['en', 'ja']);
    choice('color', ['auto', 'always', 'never']);
    choice('severity', severities);
    switch (command) {
      case 'check':
        return checkAll(
          {
            paths: rest,
            origin: originOf(text(values.origin), language),
            namedConf: text(values['named-conf']),
            config: text(values.config),
            explainOrigins: values['explain-origins'] === true,
            json: values.format === 'json',
            // A program sorts out for itself; people are told of what they should look at.
            least:
              severities.find((level) => level === values.severity) ??
              (values.format === 'json' ? 'hint' : 'information'),
            report: {
              language,
              color: useColor(text(values.color), environment),
              width: process.stdout.columns ?? 100,
            },
          },
          language,
        );
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

function checkAll(request: CheckRequest, language: Language): number {
  if (request.paths.length === 0 && request.namedConf === undefined) {
    throw new WrongUse(render(cliErrors.nothingToCheck, language));
  }
  return check(request, print) ? FOUND : OK;
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

// A reader that has seen enough (`| head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});
process.exitCode = main(process.argv.slice(2), process.env);
