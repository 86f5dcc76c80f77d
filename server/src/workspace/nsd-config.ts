// Reads NSD's nsd.conf: attributes with values, in clauses that last until the next one.
import { configurationTexts } from '../messages/workspace';
import { Lines } from '../text/lines';
import { Problems, STATEMENTS_A_STEP, absoluteName, isTemplate } from './statements';
import type { ConfigurationStatements, IncludeStatement, Steps, Written, ZoneFacts, ZoneStatement } from './statements';

/** What begins a clause. */
const CLAUSES = new Set(['server', 'zone', 'pattern', 'key', 'remote-control', 'tls-auth', 'verify', 'dnstap', 'xdp']);
/** Attributes that may stand anywhere, also behind another one on its line. */
const ATTRIBUTES = new Set(['name', 'zonefile', 'zonesdir', 'include', 'include-pattern', 'request-xfr']);
/** An attribute of another kind: believed at the beginning of a line only, for addresses hold colons too. */
const ATTRIBUTE = /^[a-z][a-z0-9-]*$/;

interface Clause {
  readonly keyword: string;
  readonly at: Written;
  name: Written | undefined;
  file: Written | undefined;
  readonly patterns: Written[];
  secondary: boolean;
}

/** Reads an nsd.conf, or what one includes. Never throws. */
export function* readNsdConfiguration(text: string): Steps<ConfigurationStatements> {
  const lines = new Lines(text);
  const problems = new Problems();
  const zones: ZoneStatement[] = [];
  const templates = new Map<string, ZoneFacts>();
  const includes: IncludeStatement[] = [];
  let directory: string | undefined;
  let clause: Clause | undefined;

  const finish = (): void => {
    if (clause === undefined) return;
    const { keyword, at, name, file, patterns, secondary } = clause;
    clause = undefined;
    if (keyword !== 'zone' && keyword !== 'pattern') return;
    if (name === undefined) {
      if (keyword === 'zone') problems.add(at.range, configurationTexts.zoneNameMissing);
      return;
    }
    const type = secondary ? 'secondary' : undefined;
    const facts = {
      type,
      file,
      directory: undefined,
      templates: patterns,
      dynamic: undefined,
      serving: {},
      binary: false,
    };
    if (keyword === 'pattern') {
      templates.set(name.text, facts);
      return;
    }
    if (isTemplate(name.text)) return;
    if (absoluteName(name.text) === undefined) {
      problems.add(name.range, configurationTexts.zoneNameInvalid, { name: name.text });
      return;
    }
    zones.push({ ...facts, name, class: 'IN', view: undefined, inView: undefined, purpose: 'zone' });
  };

  let attribute: string | undefined;
  let taken = 0;
  for (const word of wordsOf(text, lines, problems)) {
    if (++taken % STATEMENTS_A_STEP === 0) yield;
    const keyword = !word.quoted && word.text.endsWith(':') ? word.text.slice(0, -1).toLowerCase() : undefined;
    if (keyword !== undefined) {
      const known = CLAUSES.has(keyword) || ATTRIBUTES.has(keyword);
      if (known || (word.first && ATTRIBUTE.test(keyword))) {
        attribute = keyword;
        // `key:` and `verify:` are also attributes of zones; with a value on their line they are that.
        if (
          CLAUSES.has(keyword) &&
          (word.last || keyword === 'zone' || keyword === 'server' || keyword === 'pattern')
        ) {
          finish();
          clause = { keyword, at: word, name: undefined, file: undefined, patterns: [], secondary: false };
          attribute = undefined;
        }
        continue;
      }
    }
    switch (attribute) {
      case 'name':
        if (clause) clause.name ??= word;
        break;
      case 'zonefile':
        if (clause) clause.file ??= word;
        break;
      case 'include-pattern':
        clause?.patterns.push(word);
        break;
      case 'request-xfr':
        if (clause) clause.secondary = true;
        break;
      case 'zonesdir':
        directory ??= word.text === '' ? undefined : word.text;
        break;
      case 'include':
        includes.push({ file: word, view: undefined });
        break;
      case undefined:
        // Further values of an attribute stand on its line.
        if (word.first) problems.add(word.range, configurationTexts.lineNotUnderstood);
        break;
    }
    attribute = undefined;
  }
  finish();
  return {
    server: 'nsd',
    directory,
    zones,
    folders: [],
    includes,
    templates,
    policies: [],
    catalogs: [],
    dynamicByDefault: new Map(),
    servingByDefault: new Map(),
    problems: problems.list.length === 0 || isTemplate(text) ? [] : problems.list,
  };
}

interface Word extends Written {
  readonly quoted: boolean;
  /** First, last of its line. */
  readonly first: boolean;
  readonly last: boolean;
}

function* wordsOf(text: string, lines: Lines, problems: Problems): Generator<Word> {
  let first = true;
  let at = 0;
  while (at < text.length) {
    const character = text[at];
    if (character === '\n' || character === '\r') {
      first = true;
      at++;
    } else if (character <= ' ' || character === '\ufeff') at++;
    else if (character === '#') at = endOf(text, at, isBreak);
    else {
      const start = at;
      const quoted = character === '"' || character === "'";
      let content: string;
      if (quoted) {
        const end = endOf(text, at + 1, (other) => other === character || isBreak(other));
        content = text.slice(start + 1, end);
        if (text[end] === character) at = end + 1;
        else {
          problems.add(lines.range(start, end), configurationTexts.quoteUnclosed);
          at = end;
        }
      } else {
        at = endOf(text, at, (other) => other <= ' ' || other === '"' || other === '#');
        // "name:example.com" is two words.
        const colon = text.slice(start, at).indexOf(':');
        if (colon >= 0 && ATTRIBUTES.has(text.slice(start, start + colon).toLowerCase())) at = start + colon + 1;
        content = text.slice(start, at);
      }
      let after = at;
      while (text[after] === ' ' || text[after] === '\t') after++;
      const last = after >= text.length || text[after] === '#' || isBreak(text[after]);
      yield { text: content, range: lines.range(start, at), quoted, first, last };
      first = false;
    }
  }
}

function endOf(text: string, from: number, stops: (character: string) => boolean): number {
  let at = from;
  while (at < text.length && !stops(text[at])) at++;
  return at;
}

function isBreak(character: string): boolean {
  return character === '\n' || character === '\r';
}
