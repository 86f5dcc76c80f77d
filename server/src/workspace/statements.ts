// What every server configuration comes down to: which zones it names, and from where; before paths are resolved.
import { checkName, NameFault } from '../dns/name';
import type { Args, Text } from '../messages/text';
import type { Range } from '../text/span';
import { encode } from '../text/utf8';
import type { ServingFacts } from '../zone/serving';

/** The servers whose configurations are read. */
export type Server = 'bind' | 'nsd' | 'knot' | 'coredns';

/** A word of a configuration, quotes not included, and where it stands, quotes included. */
export interface Written {
  readonly text: string;
  readonly range: Range;
}

/** What is wrong with a configuration. */
export interface ConfigurationProblem {
  readonly message: Text;
  readonly args: Args;
  readonly range: Range;
}

/**
 * What a zone does on its server, as BIND names it: `primary`, `secondary`, `hint`, `forward` …; undefined when it is
 * not said.
 */
export type ZoneType = string | undefined;

/** What a zone, or the template of one, says. */
export interface ZoneFacts {
  readonly type: ZoneType;
  /** As written, placeholders not yet filled. */
  readonly file: Written | undefined;
  /** Folder of its files, where it is not that of the whole server. */
  readonly directory: string | undefined;
  /** Names of templates (NSD: patterns) that give what is not said here; the first one that says it counts. */
  readonly templates: readonly Written[];
  /** Whether records come by other ways than the file: dynamic update, a journal. Undefined when it is not said. */
  readonly dynamic: boolean | undefined;
  /** How it is served, as far as it is said here. */
  readonly serving: ServingFacts;
  /** The file is not text (BIND's `masterfile-format raw`). */
  readonly binary: boolean;
}

/** A zone as a configuration names it. */
export interface ZoneStatement extends ZoneFacts {
  readonly name: Written;
  /** IN unless another class is given. */
  readonly class: string;
  readonly view: string | undefined;
  /** The view whose zone of the same name is meant (BIND's `in-view`). */
  readonly inView: Written | undefined;
  /** Holds the policies of a response policy zone, or the members of a catalog, not a zone of the DNS. */
  readonly purpose: 'zone' | 'policy' | 'catalog';
}

/** A folder whose files are zones by their names (the `auto` plugin of CoreDNS). */
export interface ZoneFolder {
  readonly directory: Written;
  /** Matched with the name of a file. */
  readonly pattern: RegExp;
  /** The zone's name: `{1}` stands for the first group of the pattern. */
  readonly origin: string;
  /** Only zones at or below one of these; absolute. */
  readonly within: readonly string[];
}

/** Another configuration that is read in its place. */
export interface IncludeStatement {
  /** May hold `*` and `?`. */
  readonly file: Written;
  /** The view that it stands in. */
  readonly view: string | undefined;
}

/** What one text of a configuration says. */
export interface ConfigurationStatements {
  readonly server: Server;
  /** Folder that relative paths start from, if it is said here. */
  readonly directory: string | undefined;
  readonly zones: readonly ZoneStatement[];
  readonly folders: readonly ZoneFolder[];
  readonly includes: readonly IncludeStatement[];
  readonly templates: ReadonlyMap<string, ZoneFacts>;
  /** Names of zones that a view or the whole server takes as response policies, or as catalogs, by view. */
  readonly policies: readonly { readonly name: string; readonly view: string | undefined }[];
  readonly catalogs: readonly { readonly name: string; readonly view: string | undefined }[];
  /** What holds for zones that don't say it themselves, by view; undefined stands for the whole server. */
  readonly dynamicByDefault: ReadonlyMap<string | undefined, boolean>;
  /** The same of how zones are served. */
  readonly servingByDefault: ReadonlyMap<string | undefined, ServingFacts>;
  readonly problems: readonly ConfigurationProblem[];
}

/** What is done a few milliseconds at a time: a configuration may have ten megabytes, and others wait meanwhile. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Characters of a text, and statements of it, that are read in one step. */
export const TEXT_A_STEP = 0x4000;
export const STATEMENTS_A_STEP = 500;

/** Does all steps at once. */
export function inOneGo<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** Most problems told of one text. */
export const MOST_PROBLEMS = 100;

/** A name of a configuration as an absolute one, in small letters; undefined when it is no domain name. */
export function absoluteName(name: string): string | undefined {
  if (name === '' || name === '@') return undefined;
  const absolute = name.endsWith('.') ? name : `${name}.`;
  const bytes = encode(absolute);
  if (checkName(bytes, 0, bytes.length) !== NameFault.None) return undefined;
  return absolute.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

/** Collects problems, no more than are read. */
export class Problems {
  readonly list: ConfigurationProblem[] = [];

  add(range: Range, message: Text, args: Args = {}): void {
    if (this.list.length < MOST_PROBLEMS) this.list.push({ message, args, range });
  }
}

/** Whether a word, or a text, is still the template of one: `{{ }}`, `{% %}`, `<% %>`, `${ }`, `@@NAME@@`. */
export function isTemplate(text: string): boolean {
  return /\{\{|\{%|<%|\$\{|@@\w+@@/.test(text);
}
