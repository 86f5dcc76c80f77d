// Reads Knot's knot.conf: the part of YAML that it uses, sections with items and attributes.
import { configurationTexts } from '../messages/workspace';
import { Lines } from '../text/lines';
import type { ServingFacts } from '../zone/serving';
import { Problems, STATEMENTS_A_STEP, absoluteName, isTemplate } from './statements';
import type { ConfigurationStatements, IncludeStatement, Steps, Written, ZoneFacts, ZoneStatement } from './statements';

/** An item of a section: its identifier first, then what it says. */
interface Item {
  readonly section: string;
  readonly id: Written;
  readonly values: ReadonlyMap<string, readonly Written[]>;
}

/** `key:`, with the indentation and the dash before it. */
const ATTRIBUTE = /^([ \t]*)(-[ \t]+)?([A-Za-z0-9-]+)[ \t]*:(?=[ \t]|$)/;

/** Reads a knot.conf, or what one includes. Never throws. */
export function* readKnotConfiguration(text: string): Steps<ConfigurationStatements> {
  const problems = new Problems();
  const { items, includes } = yield* itemsOf(text, problems);
  const updating = new Set(
    items
      .filter(
        ({ section, values }) => section === 'acl' && values.get('action')?.some((word) => word.text === 'update'),
      )
      .map(({ id }) => id.text),
  );
  const zones: ZoneStatement[] = [];
  const templates = new Map<string, ZoneFacts>();
  let taken = 0;
  for (const { section, id, values } of items) {
    if (++taken % STATEMENTS_A_STEP === 0) yield;
    if (section !== 'zone' && section !== 'template') continue;
    const first = (key: string): Written | undefined => values.get(key)?.[0];
    const acl = values.get('acl');
    const journal = first('journal-content')?.text;
    const dynamic =
      (acl?.some(({ text: name }) => updating.has(name)) ?? false) || journal === 'all' || values.has('ddns-master')
        ? true
        : acl === undefined && journal === undefined
          ? undefined
          : false;
    const facts: ZoneFacts = {
      type: values.has('master') ? 'secondary' : undefined,
      file: first('file'),
      directory: first('storage')?.text,
      templates: values.get('template') ?? [],
      dynamic,
      serving: servingOf(first),
      binary: false,
    };
    if (section === 'template') {
      templates.set(id.text, facts);
      continue;
    }
    if (isTemplate(id.text)) continue;
    if (absoluteName(id.text) === undefined) {
      problems.add(id.range, configurationTexts.zoneNameInvalid, { name: id.text });
      continue;
    }
    const role = first('catalog-role')?.text;
    const purpose = role === 'interpret' || role === 'generate' ? 'catalog' : 'zone';
    zones.push({ ...facts, name: id, class: 'IN', view: undefined, inView: undefined, purpose });
  }
  return {
    server: 'knot',
    directory: undefined,
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

/** What an item says of the serial and of DNSSEC. */
function servingOf(first: (key: string) => Written | undefined): ServingFacts {
  const signing = first('dnssec-signing')?.text.toLowerCase();
  return {
    ...(first('serial-policy') === undefined ? {} : { countsSerial: true }),
    ...(signing === undefined ? {} : { signs: signing === 'on' || signing === 'true' }),
  };
}

function* itemsOf(text: string, problems: Problems): Steps<{ items: Item[]; includes: IncludeStatement[] }> {
  const lines = new Lines(text);
  const items: Item[] = [];
  const includes: IncludeStatement[] = [];
  let section = '';
  let values: Map<string, Written[]> | undefined;
  /** Where the words of a value that goes on over several lines belong. */
  let list: Written[] | undefined;
  let unfinished = false;
  let from = 0;
  let taken = 0;
  while (from < text.length) {
    if (++taken % STATEMENTS_A_STEP === 0) yield;
    let end = from;
    while (end < text.length && text[end] !== '\n' && text[end] !== '\r') end++;
    const line = text.slice(from, end);
    const at = from;
    from = text[end] === '\r' && text[end + 1] === '\n' ? end + 2 : end + 1;
    if (/^\s*(?:#|$|---|%)/.test(line)) continue;
    const attribute = ATTRIBUTE.exec(line.startsWith('\ufeff') ? ` ${line.slice(1)}` : line);
    if (attribute === null || unfinished) {
      // `[a,` newline `b]`, or an item of a list under its attribute.
      if (list !== undefined && (unfinished || /^\s*-/.test(line))) {
        const words = wordsOf(line, at, unfinished ? 0 : line.indexOf('-') + 1, lines, problems);
        list.push(...words.words);
        unfinished = unfinished && !words.closed;
      } else if (!/^\s*-?\s*$/.test(line)) {
        problems.add(lines.range(at + line.search(/\S/), end), configurationTexts.lineNotUnderstood);
      }
      continue;
    }
    const [whole, indent, dash, written] = attribute;
    const key = written.toLowerCase();
    if (indent.includes('\t')) problems.add(lines.range(at, at + indent.length), configurationTexts.indentationMixed);
    const { words, opened, closed } = wordsOf(line, at, whole.length, lines, problems);
    unfinished = opened && !closed;
    if (indent === '' && dash === undefined) {
      values = list = undefined;
      section = key;
      if (key === 'include') includes.push(...words.map((file) => ({ file, view: undefined })));
      // `zone: example.com` begins an item of its own.
      else if (words.length > 0) {
        values = new Map();
        items.push({ section, id: words[0], values });
      }
      continue;
    }
    if (dash !== undefined) {
      values = new Map();
      list = undefined;
      if (words.length > 0) items.push({ section, id: words[0], values });
      else if (section === 'zone') {
        problems.add(lines.range(at + indent.length, at + whole.length), configurationTexts.zoneNameMissing);
      }
      continue;
    }
    list = values?.get(key) ?? [];
    list.push(...words);
    values?.set(key, list);
  }
  return { items, includes };
}

/** The words of a value from a column on: one, or a list in brackets. */
function wordsOf(
  line: string,
  lineStart: number,
  column: number,
  lines: Lines,
  problems: Problems,
): { words: Written[]; opened: boolean; closed: boolean } {
  const words: Written[] = [];
  let opened = false;
  let closed = false;
  let at = column;
  while (at < line.length) {
    const character = line[at];
    if (character === '#' && (at === 0 || line[at - 1] <= ' ')) break;
    if (character <= ' ' || character === ',') at++;
    else if (character === '[') {
      opened = true;
      at++;
    } else if (character === ']') {
      closed = true;
      at++;
    } else {
      const start = at;
      if (character === '"' || character === "'") {
        let end = at + 1;
        while (end < line.length && line[end] !== character) end += line[end] === '\\' && character === '"' ? 2 : 1;
        end = Math.min(end, line.length);
        const done = line[end] === character;
        at = done ? end + 1 : end;
        const range = lines.range(lineStart + start, lineStart + at);
        if (!done) problems.add(range, configurationTexts.quoteUnclosed);
        words.push({ text: line.slice(start + 1, end), range });
      } else {
        while (at < line.length && line[at] > ' ' && !',]'.includes(line[at])) at++;
        words.push({ text: line.slice(start, at), range: lines.range(lineStart + start, lineStart + at) });
      }
    }
  }
  return { words, opened, closed };
}
