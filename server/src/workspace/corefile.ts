// Reads CoreDNS's Corefile: server blocks, and in them the plugins that read zone files.
import { configurationTexts } from '../messages/workspace';
import { Lines } from '../text/lines';
import { Problems, STATEMENTS_A_STEP, TEXT_A_STEP, absoluteName } from './statements';
import type {
  ConfigurationStatements,
  IncludeStatement,
  Steps,
  Written,
  ZoneFolder,
  ZoneStatement,
} from './statements';

/** A line of words, and the lines of the block in braces behind it. */
interface Directive {
  readonly words: readonly Written[];
  readonly block: Directive[];
}

/** Deeper than any plugin's block goes. */
const DEEPEST = 16;
/** Most snippets taken in: they may import one another many times over. */
const MOST_SNIPPETS = 5000;

/** The pattern and the name of a folder that says none. */
const DEFAULT_PATTERN = String.raw`db\.(.*)`;
const DEFAULT_ORIGIN = '{1}';

/** Reads a Corefile, or what one imports. Never throws. */
export function* readCorefile(text: string): Steps<ConfigurationStatements> {
  const lines = new Lines(text);
  const problems = new Problems();
  const zones: ZoneStatement[] = [];
  const folders: ZoneFolder[] = [];
  const includes: IncludeStatement[] = [];
  const top = yield* directivesOf(text, lines, problems);
  const snippets = new Map<string, readonly Directive[]>();
  for (const { words, block } of top) {
    const name = /^\((.+)\)$/.exec(words[0]?.text ?? '')?.[1];
    if (name !== undefined && words.length === 1) snippets.set(name, block);
  }

  let imported = 0;
  let taken = 0;
  function* take(plugins: readonly Directive[], served: readonly string[], depth: number): Steps<void> {
    if (depth > 0 && ++imported > MOST_SNIPPETS) return;
    const root = plugins.find(({ words }) => words[0]?.text === 'root')?.words[1]?.text;
    const from = (file: Written): Written =>
      root === undefined || file.text.startsWith('/') ? file : { ...file, text: `${root}/${file.text}` };
    for (const { words, block } of plugins) {
      if (++taken % STATEMENTS_A_STEP === 0) yield;
      const [plugin, first, ...rest] = words;
      if (plugin === undefined) continue;
      if (plugin.text === 'file' && first !== undefined) {
        const named: Written[] = rest.length > 0 ? rest : served.map((name) => ({ text: name, range: first.range }));
        for (const name of named) {
          for (const zone of zonesOfKey(name.text)) {
            zones.push({
              name: { ...name, text: zone },
              type: 'primary',
              file: from(first),
              directory: undefined,
              templates: [],
              dynamic: undefined,
              serving: {},
              binary: false,
              class: 'IN',
              view: undefined,
              inView: undefined,
              purpose: 'zone',
            });
          }
        }
      } else if (plugin.text === 'auto') {
        const within = (words.length > 1 ? words.slice(1).map((word) => word.text) : served).flatMap(zonesOfKey);
        for (const { words: inner } of block) {
          const [keyword, directory, written, origin] = inner;
          if (keyword?.text !== 'directory' || directory === undefined) continue;
          const pattern = safePattern(written?.text ?? DEFAULT_PATTERN);
          if (pattern === undefined) {
            const args = { pattern: written.text };
            problems.add(written.range, configurationTexts.patternNotUnderstood, args);
          } else folders.push({ directory: from(directory), pattern, origin: origin?.text ?? DEFAULT_ORIGIN, within });
        }
      } else if (plugin.text === 'import' && first !== undefined) {
        const snippet = snippets.get(first.text);
        if (snippet === undefined) includes.push({ file: first, view: undefined });
        else if (depth < DEEPEST) yield* take(snippet, served, depth + 1);
      }
    }
  }

  const blocks = top.filter(({ block }) => block.length > 0);
  // A file without braces holds one server: its first line says which, and each of the others is a plugin. A file that
  // servers import holds plugins only.
  if (blocks.length === 0 && top.length > 1) yield* take(top.slice(1), keysOf(top[0].words), 0);
  for (const { words, block } of top) {
    if (/^\(.+\)$/.test(words[0]?.text ?? '')) continue;
    if (words[0]?.text === 'import' && words[1] !== undefined && block.length === 0) {
      if (blocks.length > 0 || top.length === 1) includes.push({ file: words[1], view: undefined });
    } else {
      if (++taken % STATEMENTS_A_STEP === 0) yield;
      yield* take(block, keysOf(words), 0);
    }
  }
  return {
    server: 'coredns',
    directory: undefined,
    zones,
    folders,
    includes,
    templates: new Map(),
    policies: [],
    catalogs: [],
    dynamicByDefault: new Map(),
    servingByDefault: new Map(),
    // "{$NAME}" is CoreDNS's own; other templates use braces that are not.
    problems: /\{\{|<%|@@\w+@@/.test(text) ? [] : problems.list,
  };
}

function keysOf(words: readonly Written[]): string[] {
  return words.map(({ text }) => text.replace(/,$/, '')).filter((text) => text !== '');
}

/** The zones that a key of a server block stands for: a name, with or without scheme and port, or a network. */
function zonesOfKey(key: string): string[] {
  const bare = key.replace(/^(?:dns|tls|https|https3|grpc|quic):\/\//i, '');
  const network = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})\/(\d{1,2})(?::\d+)?$/.exec(bare);
  if (network !== null) {
    const octets = Number(network[5]) / 8;
    if (octets < 1 || octets > 4 || !Number.isInteger(octets)) return [];
    return [
      `${network
        .slice(1, 1 + octets)
        .reverse()
        .join('.')}.in-addr.arpa.`,
    ];
  }
  const name = bare.replace(/:\d+$/, '');
  if (name.includes('{') || name.includes('/') || name.includes(':')) return [];
  const absolute = absoluteName(name);
  return absolute === undefined ? [] : [absolute];
}

/**
 * A pattern of Go as one of ours. Undefined for one that uses what differs, or that
 * could take longer than its text: Go's are linear, ours are not.
 */
export function safePattern(pattern: string): RegExp | undefined {
  if (pattern.length > 200 || /\(\?|\\[^.\-_dwDWsSb/]|\)[*+?{]|\{/.test(pattern)) return undefined;
  if ((pattern.match(/[*+]/g) ?? []).length > 3) return undefined;
  try {
    return new RegExp(pattern);
  } catch {
    return undefined;
  }
}

function* directivesOf(text: string, lines: Lines, problems: Problems): Steps<Directive[]> {
  const top: Directive[] = [];
  const open: { readonly block: Directive[]; readonly start: number }[] = [];
  let block = top;
  let words: Written[] = [];
  let deeper = 0;
  const finish = (): Directive | undefined => {
    if (words.length === 0) return undefined;
    const directive = { words, block: [] };
    block.push(directive);
    words = [];
    return directive;
  };
  let at = 0;
  let pause = TEXT_A_STEP;
  while (at < text.length) {
    if (at >= pause) {
      pause = at + TEXT_A_STEP;
      yield;
    }
    const character = text[at];
    if (character === '\n' || character === '\r') {
      // The keys of a server block may go on behind a comma.
      if (open.length > 0 || !(words[words.length - 1]?.text.endsWith(',') ?? false)) finish();
      at++;
    } else if (character <= ' ' || character === '\ufeff') at++;
    else if (character === '#') at = endOf(text, at, (other) => other === '\n' || other === '\r');
    else if (character === '"' || character === '`') {
      const end = endOf(text, at + 1, (other) => other === character || other === '\n' || other === '\r');
      const closed = text[end] === character;
      const range = lines.range(at, closed ? end + 1 : end);
      if (!closed) problems.add(range, configurationTexts.quoteUnclosed);
      words.push({ text: text.slice(at + 1, end), range });
      at = closed ? end + 1 : end;
    } else {
      const start = at;
      at = endOf(text, at, (other) => other <= ' ');
      const word = text.slice(start, at);
      if (word === '{') {
        if (open.length >= DEEPEST) deeper++;
        else {
          const directive = finish() ?? { words: [], block: [] };
          open.push({ block, start });
          block = directive.block;
        }
      } else if (word === '}') {
        if (deeper > 0) deeper--;
        else {
          finish();
          const outer = open.pop();
          if (outer === undefined) problems.add(lines.range(start, at), configurationTexts.braceStray, { brace: '}' });
          else ({ block } = outer);
        }
      } else words.push({ text: word, range: lines.range(start, at) });
    }
  }
  finish();
  for (const { start } of open)
    problems.add(lines.range(start, start + 1), configurationTexts.braceUnclosed, { brace: '{' });
  return top;
}

function endOf(text: string, from: number, stops: (character: string) => boolean): number {
  let at = from;
  while (at < text.length && !stops(text[at])) at++;
  return at;
}
