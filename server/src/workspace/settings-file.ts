// Reads `.zonewright.json` (JSON with comments): what a repository wants of the checks, for editor and command line alike.
import { createScanner, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { Node, ParseError } from 'jsonc-parser';
import { nearestWord } from '../dns/mnemonics';
import { ruleTexts } from '../messages/rules';
import { jsonReasons, settingsFileTexts as texts } from '../messages/workspace';
import type { Args, Text } from '../messages/text';
import { Lines } from '../text/lines';
import { SERVERS } from '../zone/serving';
import type { ServerName } from '../zone/serving';
import { relativeMatcherOf } from './globs';
import type { Matcher } from './globs';
import { Problems, absoluteName } from './statements';
import type { ConfigurationProblem } from './statements';

/** Names of the file, the first that is there counts. */
export const SETTINGS_FILES: readonly string[] = ['.zonewright.json', '.zonewright.jsonc'];

/** What a rule can be set to. */
export const LEVELS = ['error', 'warning', 'information', 'hint', 'off'] as const;
export type Level = (typeof LEVELS)[number];

/** Sets of severities to choose from. */
export const PROFILES = ['recommended', 'strict', 'mail'] as const;
export type Profile = (typeof PROFILES)[number];

/** Bounds that a repository may set, and what they may be. */
export const LIMITS = {
  /** Findings shown of one file. */
  findings: { least: 1, most: 100_000, usual: 500 },
  /** Mebibytes of a file that is still read. */
  fileSize: { least: 1, most: 1024, usual: 256 },
  /** Mebibytes of a file that all rules look at; in a larger one policies and hints take longer than all the rest. */
  allRules: { least: 1, most: 1024, usual: 16 },
} as const;
export type Limits = Readonly<Record<keyof typeof LIMITS, number>>;

/** The settings of a repository. Paths are relative to the folder that the file stands in. */
export interface FileSettings {
  /** The zone of a file, absolute; the first glob that matches counts. */
  originOf(path: string): string | undefined;
  isIgnored(path: string): boolean;
  /** The server that all zones are written for. */
  readonly server: ServerName | undefined;
  /** Whether the zone of a file is for one's own network only. */
  isInternal(path: string): boolean;
  /** Top-level domains of one's own network, in small letters. */
  readonly privateTlds: readonly string[];
  readonly profile: Profile | undefined;
  readonly severities: Readonly<Record<string, Level>>;
  readonly limits: Limits;
  readonly problems: readonly ConfigurationProblem[];
}

const PROPERTIES = ['$schema', 'origins', 'server', 'internal', 'privateTlds', 'profile', 'rules', 'ignore', 'limits'];
/** Deeper than any settings go. */
const DEEPEST = 20;

/** Settings that say nothing. */
export const NO_SETTINGS: FileSettings = readSettingsFile('{}');

/** Reads the text of the file. What is wrong is told, and left out. Never throws. */
export function readSettingsFile(text: string): FileSettings {
  const lines = new Lines(text);
  const problems = new Problems();
  const tell = ({ offset, length }: { offset: number; length: number }, message: Text, args?: Args): void =>
    problems.add(lines.range(offset, offset + length), message, args);
  const origins: { readonly matches: Matcher; readonly origin: string }[] = [];
  const ignored: Matcher[] = [];
  const internal: Matcher[] = [];
  const privateTlds: string[] = [];
  let server: ServerName | undefined;
  let profile: Profile | undefined;
  const severities: Record<string, Level> = {};
  const limits: Record<keyof typeof LIMITS, number> = {
    findings: LIMITS.findings.usual,
    fileSize: LIMITS.fileSize.usual,
    allRules: LIMITS.allRules.usual,
  };

  const propertiesOf = (node: Node | undefined): { key: Node; name: string; value: Node }[] => {
    if (node === undefined) return [];
    if (node.type !== 'object') {
      tell(node, texts.notAnObject);
      return [];
    }
    const seen = new Set<string>();
    return (node.children ?? []).flatMap(({ children = [] }) => {
      const [key, value] = children;
      if (key === undefined || value === undefined) return [];
      const name = String(key.value);
      if (seen.has(name)) tell(key, texts.propertyTwice, { name });
      seen.add(name);
      return [{ key, name, value }];
    });
  };
  const matcher = (node: Node, glob: string): Matcher | undefined => {
    const matches = relativeMatcherOf(glob);
    if (matches === undefined) tell(node, texts.globInvalid);
    return matches;
  };
  const matchers = (list: Node): Matcher[] => {
    if (list.type !== 'array') {
      tell(list, texts.notAList);
      return [];
    }
    return (list.children ?? []).flatMap((entry) => {
      if (typeof entry.value === 'string') return matcher(entry, entry.value) ?? [];
      tell(entry, texts.globInvalid);
      return [];
    });
  };
  const unknown = (key: Node, name: string, known: readonly string[], plain: Text, guessing: Text): void => {
    const guess = nearestWord(name, known);
    if (guess === undefined) tell(key, plain, { name });
    else tell(key, guessing, { name, guess });
  };

  for (const { key, name, value } of propertiesOf(parse(text, tell))) {
    switch (name) {
      case '$schema':
        break;
      case 'origins':
        for (const entry of propertiesOf(value)) {
          const matches = matcher(entry.key, entry.name);
          const written = typeof entry.value.value === 'string' ? entry.value.value : '';
          const origin = absoluteName(written);
          if (origin === undefined) {
            const raw =
              written === '' ? text.slice(entry.value.offset, entry.value.offset + entry.value.length) : written;
            tell(entry.value, texts.originInvalid, { value: raw.slice(0, 80) });
          } else if (matches) origins.push({ matches, origin });
        }
        break;
      case 'profile':
        profile = PROFILES.find((one) => one === value.value);
        if (profile === undefined) tell(value, texts.profileUnknown);
        break;
      case 'rules':
        for (const entry of propertiesOf(value)) {
          const level = LEVELS.find((one) => one === entry.value.value);
          if (!Object.hasOwn(ruleTexts, entry.name)) {
            unknown(entry.key, entry.name, Object.keys(ruleTexts), texts.ruleUnknown, texts.ruleUnknownGuess);
          } else if (level === undefined) tell(entry.value, texts.levelUnknown);
          else severities[entry.name] = level;
        }
        break;
      case 'ignore':
        ignored.push(...matchers(value));
        break;
      case 'internal':
        internal.push(...matchers(value));
        break;
      case 'privateTlds':
        if (value.type !== 'array') tell(value, texts.notAListOfTlds);
        for (const entry of value.type === 'array' ? (value.children ?? []) : []) {
          const tld = topLevelOf(entry.value);
          if (tld === undefined) tell(entry, texts.tldInvalid);
          else privateTlds.push(tld);
        }
        break;
      case 'server':
        server = SERVERS.find((one) => one === value.value);
        if (server === undefined) tell(value, texts.serverUnknown);
        break;
      case 'limits':
        for (const entry of propertiesOf(value)) {
          if (!isLimit(entry.name)) {
            unknown(entry.key, entry.name, Object.keys(LIMITS), texts.propertyUnknown, texts.propertyUnknownGuess);
            continue;
          }
          const { least, most } = LIMITS[entry.name];
          const given: unknown = entry.value.value;
          if (typeof given === 'number' && Number.isInteger(given) && given >= least && given <= most)
            limits[entry.name] = given;
          else tell(entry.value, texts.limitInvalid, { least, most });
        }
        break;
      default:
        unknown(key, name, PROPERTIES, texts.propertyUnknown, texts.propertyUnknownGuess);
    }
  }
  return {
    originOf: (path) => origins.find(({ matches }) => matches(path))?.origin,
    isIgnored: (path) => ignored.some((matches) => matches(path)),
    isInternal: (path) => internal.some((matches) => matches(path)),
    server,
    privateTlds,
    profile,
    severities,
    limits,
    problems: problems.list,
  };
}

function isLimit(name: string): name is keyof typeof LIMITS {
  return Object.hasOwn(LIMITS, name);
}

/** A top-level domain as it is compared: one label in small letters, without dots around it; undefined for anything else. */
export function topLevelOf(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  return /^\.?([a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?)\.?$/i.exec(value)?.[1].toLowerCase();
}

/** The tree of the text; of broken JSON what could be read, and its first fault. */
function parse(
  text: string,
  tell: (place: { offset: number; length: number }, message: Text, args?: Args) => void,
): Node | undefined {
  const bare = text.replace(/^\ufeff/, ' ');
  const scanner = createScanner(bare, true);
  let depth = 0;
  // The parser calls itself for each level.
  for (let offset = 0; ;) {
    scanner.scan();
    const end = scanner.getPosition();
    if (end === offset) break;
    const character = bare[scanner.getTokenOffset()];
    if (end - scanner.getTokenOffset() === 1 && (character === '{' || character === '[')) depth++;
    else if (end - scanner.getTokenOffset() === 1 && (character === '}' || character === ']')) depth--;
    if (depth > DEEPEST) {
      tell({ offset: scanner.getTokenOffset(), length: 1 }, texts.syntax, { reason: jsonReasons.value });
      return undefined;
    }
    offset = end;
  }
  const errors: ParseError[] = [];
  const tree = parseTree(bare, errors, { allowTrailingComma: true });
  const [error] = errors;
  if (error !== undefined) {
    const reason = reasons[printParseErrorCode(error.error)] ?? jsonReasons.symbol;
    tell(error, texts.syntax, { reason });
  }
  return tree;
}

const reasons: Readonly<Record<string, Text>> = {
  InvalidSymbol: jsonReasons.symbol,
  InvalidNumberFormat: jsonReasons.number,
  PropertyNameExpected: jsonReasons.propertyName,
  ValueExpected: jsonReasons.value,
  ColonExpected: jsonReasons.colon,
  CommaExpected: jsonReasons.comma,
  CloseBraceExpected: jsonReasons.brace,
  CloseBracketExpected: jsonReasons.bracket,
  EndOfFileExpected: jsonReasons.end,
  UnexpectedEndOfComment: jsonReasons.comment,
  UnexpectedEndOfString: jsonReasons.string,
  UnexpectedEndOfNumber: jsonReasons.number,
  InvalidUnicode: jsonReasons.escape,
  InvalidEscapeCharacter: jsonReasons.escape,
};
