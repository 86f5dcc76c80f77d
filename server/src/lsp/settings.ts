// The user's settings: taken from any of the ways that clients send them, and checked.
import { ruleTexts } from '../messages/rules';
import type { CodeLensSwitches } from '../features/code-lens';
import type { InlayHintSwitches } from '../features/inlay-hint';
import type { SerialScheme } from '../dns/serial-scheme';
import type { Language } from '../messages/text';
import type { Severities } from '../rules/rule-set';
import type { Severity } from '../rules/finding';
import { PROFILES, topLevelOf } from '../workspace/settings-file';
import type { Profile } from '../workspace/settings-file';
import { matcherOf } from '../workspace/globs';

/** Settings as the server uses them. */
export interface Settings {
  readonly language: Language | 'auto';
  readonly profile: Profile;
  readonly severities: Severities;
  /** The zone that a setting gives a file, by its URI. */
  readonly originOf: (uri: string) => string | undefined;
  /** Top-level domains of one's own network. */
  readonly privateTlds: readonly string[];
  readonly inlayHints: InlayHintSwitches;
  readonly codeLens: CodeLensSwitches;
  readonly hover: HoverSwitches;
  readonly serial: {
    readonly scheme: SerialScheme;
    /** Whether saving a changed zone raises its serial. */
    readonly onSave: 'off' | 'ask' | 'always';
  };
  /** What was wrong: names and values that are not known. */
  readonly problems: readonly SettingProblem[];
}

/** What a hover shows beside its text. */
export interface HoverSwitches {
  /** The way of mail, drawn. */
  readonly picture: boolean;
}

/** A setting that cannot be used as it is. */
export interface SettingProblem {
  readonly name: string;
  readonly value: string;
}

/** What is not noisy: a serial stands once in a zone, and a time in words only where it changes. */
const INLAY_HINTS: InlayHintSwitches = { fullName: false, inheritedTtl: false, ttlUnits: true, serialDate: true };
const CODE_LENS: CodeLensSwitches = { mail: true, soa: true };
const HOVER: HoverSwitches = { picture: true };
const SCHEMES = ['keep', 'date', 'unix', 'counter'] as const;
const ON_SAVE = ['off', 'ask', 'always'] as const;

export const defaultSettings: Settings = readSettings({});

const levels: readonly string[] = ['error', 'warning', 'information', 'hint', 'off'] satisfies (Severity | 'off')[];

/** Reads the section `zonewright`, or an object that holds it. What is not known is left out and named. */
export function readSettings(value: unknown): Settings {
  const problems: SettingProblem[] = [];
  const outer = asObject(value);
  const section = asObject(outer.zonewright ?? outer);
  const { language } = section;
  if (language !== undefined && language !== 'auto' && language !== 'en' && language !== 'ja') {
    problems.push({ name: 'zonewright.language', value: JSON.stringify(language) });
  }
  const severities: Record<string, Severity | 'off'> = {};
  for (const [rule, level] of Object.entries(asObject(section.rules))) {
    if (!Object.hasOwn(ruleTexts, rule)) problems.push({ name: 'zonewright.rules', value: rule });
    else if (!isLevel(level)) problems.push({ name: `zonewright.rules.${rule}`, value: JSON.stringify(level) });
    else severities[rule] = level;
  }
  const origins: { matches: (path: string) => boolean; origin: string }[] = [];
  for (const [glob, origin] of Object.entries(asObject(section.origins))) {
    const matches = matcherOf(glob);
    if (typeof origin !== 'string' || origin === '' || matches === undefined) {
      problems.push({ name: 'zonewright.origins', value: glob });
    } else origins.push({ matches, origin });
  }
  const privateTlds: string[] = [];
  const given: unknown = section.privateTlds ?? [];
  for (const entry of Array.isArray(given) ? (given as readonly unknown[]) : [given]) {
    const tld = topLevelOf(entry);
    if (tld === undefined) problems.push({ name: 'zonewright.privateTlds', value: JSON.stringify(entry) });
    else privateTlds.push(tld);
  }
  return {
    language: language === 'en' || language === 'ja' ? language : 'auto',
    profile: word('profile', PROFILES, section.profile, problems),
    severities,
    originOf: (uri) => {
      const path = pathOf(uri);
      return origins.find(({ matches }) => matches(path))?.origin;
    },
    privateTlds,
    inlayHints: switches('inlayHints', INLAY_HINTS, section, problems),
    codeLens: switches('codeLens', CODE_LENS, section, problems),
    hover: switches('hover', HOVER, section, problems),
    serial: {
      scheme: choice('serial', 'scheme', SCHEMES, section, problems),
      onSave: choice('serial', 'onSave', ON_SAVE, section, problems),
    },
    problems,
  };
}

/** Whether what a client sends holds the section `zonewright`. */
export function hasSettings(value: unknown): boolean {
  return asObject(value).zonewright !== undefined;
}

/** An object of switches; one that is not given is as by default. */
function switches<T extends object>(
  name: string,
  defaults: T,
  section: Readonly<Record<string, unknown>>,
  problems: SettingProblem[],
): T {
  const given = asObject(section[name]);
  const result = { ...defaults };
  for (const [key, value] of Object.entries(given)) {
    if (!Object.hasOwn(defaults, key) || typeof value !== 'boolean') {
      problems.push({ name: `zonewright.${name}.${key}`, value: JSON.stringify(value) });
    } else Object.assign(result, { [key]: value });
  }
  return result;
}

/** One of several words in an object of settings; the first one by default. */
function choice<T extends string>(
  outer: string,
  key: string,
  words: readonly T[],
  section: Readonly<Record<string, unknown>>,
  problems: SettingProblem[],
): T {
  return word(`${outer}.${key}`, words, asObject(section[outer])[key], problems);
}

/** One of several words; the first one by default. */
function word<T extends string>(name: string, words: readonly T[], value: unknown, problems: SettingProblem[]): T {
  const found = words.find((one) => one === value);
  if (found === undefined && value !== undefined) {
    problems.push({ name: `zonewright.${name}`, value: JSON.stringify(value) });
  }
  return found ?? words[0];
}

function isLevel(value: unknown): value is Severity | 'off' {
  return typeof value === 'string' && levels.includes(value);
}

function asObject(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}

function pathOf(uri: string): string {
  const path = uri.replace(/^[a-z][\w+.-]*:\/\/[^/]*/i, '');
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
