// Reads the words of a command line by what its help says: command, options, and the rest.
import { parseArgs } from 'node:util';
import { nearestWord } from '../dns/mnemonics';
import { cliErrors } from '../messages/cli';
import type { HelpOption, HelpPage } from '../messages/help/page';
import { commandHelp, programHelp } from '../messages/help/program';
import { render, type Args, type Language, type Text } from '../messages/text';
import { WrongUse } from './wrong-use';

export type Command = keyof typeof commandHelp;

/** What was asked for, every option known to the command. */
export interface Arguments {
  readonly command: Command | undefined;
  /** The words behind the command. */
  readonly rest: readonly string[];
  readonly language: Language;
  /** The page of help that is asked for. */
  readonly help: HelpPage | undefined;
  has(option: string): boolean;
  /** The value of an option. */
  value(option: string): string | undefined;
  values(option: string): readonly string[];
  /** The value of an option that takes only some. */
  choice<Choice extends string>(option: string, choices: readonly Choice[]): Choice | undefined;
  /** A number from 0 on. */
  number(option: string): number | undefined;
  /** Says what is wrong. */
  fail(text: Text, args?: Args): never;
}

/** Reads the words. Throws WrongUse, in the language that they ask for. */
export function readArguments(words: readonly string[], systemLanguage: Language): Arguments {
  const { values, positionals, tokens } = parseArgs({
    args: [...words],
    options: Object.fromEntries(
      [programHelp, ...Object.values(commandHelp)]
        .flatMap(optionsOf)
        .map(({ name, short, value, multiple = false }) => [
          name,
          { type: value === undefined ? 'boolean' : 'string', multiple, ...(short === undefined ? {} : { short }) },
        ]),
    ),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const language = (['en', 'ja'] as const).find((one) => one === values.language) ?? systemLanguage;
  const fail = (text: Text, args: Args = {}): never => {
    throw new WrongUse(render(text, language, args));
  };
  const [word, ...behind] = positionals;
  const asksHelp = word === 'help';
  const topic = asksHelp ? behind[0] : word;
  if (topic !== undefined && !isCommand(topic)) return fail(cliErrors.commandUnknown, { command: topic });

  const known = topic === undefined ? programOptions() : optionsOf(commandHelp[topic]);
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const option = [...known, ...optionsOf(programHelp)].find(({ name }) => name === token.name);
    if (option === undefined) {
      const guess = nearestWord(token.name, known.map(({ name }) => name)); // prettier-ignore
      const args = { flag: token.rawName, guess: `--${guess}`, command: topic ?? 'check' };
      fail(guess === undefined ? cliErrors.flagUnknown : cliErrors.flagUnknownGuess, args);
    } else if (option.value === undefined) {
      if (token.value !== undefined) fail(cliErrors.flagValueUnexpected, { flag: token.rawName });
    } else if (!token.value) fail(cliErrors.flagValueMissing, { flag: token.rawName });
  }
  const value = (option: string): string | undefined => {
    const given = values[option];
    return typeof given === 'string' ? given : undefined;
  };
  const choice = <Choice extends string>(option: string, choices: readonly Choice[]): Choice | undefined => {
    const given = value(option);
    const chosen = choices.find((one) => one === given);
    if (given === undefined || chosen !== undefined) return chosen;
    return fail(cliErrors.flagValueInvalid, { flag: `--${option}`, value: given, values: choices.join(', ') });
  };
  choice('language', ['en', 'ja']);
  const page = topic === undefined ? programHelp : commandHelp[topic];
  return {
    command: topic,
    rest: behind,
    language,
    help: asksHelp || values.help === true ? page : undefined,
    has: (option) => values[option] === true,
    value,
    values: (option) => [values[option] ?? []].flat().filter((one) => typeof one === 'string'),
    choice,
    number: (option) => {
      const given = value(option);
      if (given === undefined || /^\d{1,9}$/.test(given)) return given === undefined ? undefined : Number(given);
      return fail(cliErrors.flagNumberInvalid, { flag: `--${option}`, value: given });
    },
    fail,
  };
}

/** The options of a page. */
function optionsOf({ groups }: HelpPage): HelpOption[] {
  return groups.flatMap(({ options }) => options);
}

/** Those of all commands: without a command any may have been meant. */
function programOptions(): HelpOption[] {
  return [programHelp, ...Object.values(commandHelp)].flatMap(optionsOf);
}

function isCommand(word: string): word is Command {
  return Object.hasOwn(commandHelp, word);
}
