// Reads BIND's named.conf: words, blocks and statements first, then what they say of zones.
//
// A broken statement is told once and costs at most itself: a block that nothing closes ends where a statement begins
// that cannot stand in it, and a missing ";" is taken to stand at the end of its line.
import { configurationTexts } from '../messages/workspace';
import { Lines } from '../text/lines';
import type { Range } from '../text/span';
import type { CheckNames, ServingFacts } from '../zone/serving';
import { Problems, STATEMENTS_A_STEP, TEXT_A_STEP, absoluteName, isTemplate } from './statements';
import type { ConfigurationStatements, IncludeStatement, Steps, Written, ZoneFacts, ZoneStatement } from './statements';

/** A word, or a block in braces that stands among the words of a statement. */
type Part = { readonly text: string; readonly quoted: boolean; readonly start: number; readonly end: number } | Block;

interface Block {
  readonly start: number;
  end: number;
  readonly statements: Statement[];
}

interface Statement {
  readonly parts: Part[];
}

/** Deeper than any statement of BIND goes. */
const DEEPEST = 32;

/** What begins a statement of the whole configuration: none of them stands in a zone. */
const TOP_LEVEL = new Set([
  'zone', 'view', 'options', 'acl', 'logging', 'controls', 'key', 'include', 'statistics-channels', 'trusted-keys',
  'managed-keys', 'trust-anchors', 'template', 'dnssec-policy', 'tls', 'http', 'plugin', 'server',
]); // prettier-ignore
/** What begins a statement of a zone. */
const OF_ZONE = new Set([
  'type', 'file', 'masters', 'primaries', 'allow-update', 'allow-transfer', 'allow-query', 'allow-notify', 'notify',
  'also-notify', 'update-policy', 'in-view', 'template', 'journal', 'key-directory', 'dnssec-policy', 'inline-signing',
  'auto-dnssec', 'forward', 'forwarders', 'check-names', 'masterfile-format', 'zone-statistics', 'serial-update-method',
]); // prettier-ignore
/** What begins a statement of `options` or of a view. */
const OF_OPTIONS = new Set([
  'directory', 'recursion', 'listen-on', 'listen-on-v6', 'allow-query', 'allow-recursion', 'allow-transfer', 'forwarders',
  'match-clients', 'response-policy', 'catalog-zones', 'dnssec-validation', 'version', 'zone', 'include', 'allow-update',
]); // prettier-ignore
/** Statements in which another `zone` may stand. */
const HOLD_ZONES = new Set(['view', 'response-policy', 'catalog-zones']);

/** The names that types have had, and those they have. */
const TYPES: Readonly<Record<string, string>> = { master: 'primary', slave: 'secondary' };
/** Types that answer from a file that someone writes. */
const NEEDS_FILE = new Set(['primary', 'hint', 'redirect']);

/** Reads a named.conf, or what one includes. Never throws. */
export function readBindConfiguration(text: string): Steps<ConfigurationStatements> {
  return new BindReader(text).read();
}

const isWord = (part: Part | undefined): part is Exclude<Part, Block> => part !== undefined && 'text' in part;
const isBlock = (part: Part): part is Block => 'statements' in part;

class BindReader {
  private readonly lines: Lines;
  private readonly problems = new Problems();
  private readonly zones: ZoneStatement[] = [];
  private readonly includes: IncludeStatement[] = [];
  private readonly templates = new Map<string, ZoneFacts>();
  private readonly policies: { name: string; view: string | undefined }[] = [];
  private readonly catalogs: { name: string; view: string | undefined }[] = [];
  private readonly dynamicByDefault = new Map<string | undefined, boolean>();
  private readonly servingByDefault = new Map<string | undefined, ServingFacts>();
  private directory: string | undefined;
  private taken = 0;

  constructor(private readonly text: string) {
    this.lines = new Lines(text);
  }

  *read(): Steps<ConfigurationStatements> {
    yield* this.takeAll(yield* this.parse(), undefined);
    const { directory, zones, includes, templates, policies, catalogs, dynamicByDefault, servingByDefault } = this;
    return {
      server: 'bind',
      directory,
      zones,
      folders: [],
      includes,
      templates,
      policies,
      catalogs,
      dynamicByDefault,
      servingByDefault,
      // The braces of a template that is yet to be filled are not BIND's.
      problems: this.problems.list.length === 0 || isTemplate(this.text) ? [] : this.problems.list,
    };
  }

  // --- statements

  private *parse(): Steps<Statement[]> {
    const { text, problems } = this;
    const top: Block = { start: 0, end: text.length, statements: [] };
    /** The blocks that are open, and the statement under way in each. */
    const open: { block: Block; statement: Statement; keyword: string }[] = [];
    let block = top;
    let statement: Statement = { parts: [] };
    let deeper = 0;
    const finish = (): void => {
      if (statement.parts.length > 0) block.statements.push(statement);
      statement = { parts: [] };
    };
    const close = (end: number): void => {
      finish();
      block.end = end;
      const outer = open.pop();
      if (outer === undefined) return;
      ({ block, statement } = outer);
    };
    const missingSemicolon = (): void => {
      const last = statement.parts[statement.parts.length - 1];
      const word = isBlock(last) ? '}' : last.text;
      problems.add(this.lines.range(last.end - 1, last.end), configurationTexts.semicolonMissing, { word });
      finish();
    };
    let at = 0;
    let lineBegins = true;
    let pause = TEXT_A_STEP;
    while (at < text.length) {
      if (at >= pause) {
        pause = at + TEXT_A_STEP;
        // What is whole is taken at once: the words of ten megabytes need not be kept.
        if (block === top) yield* this.takeAll(top.statements.splice(0), undefined);
        yield;
      }
      const character = text[at];
      if (character === '\n' || character === '\r') {
        lineBegins = true;
        at++;
      } else if (character === ' ' || character === '\t' || character === '\f' || character === '\ufeff') at++;
      else if (character === '#' || (character === '/' && text[at + 1] === '/')) at = endOfLine(text, at);
      else if (character === '/' && text[at + 1] === '*') {
        const end = text.indexOf('*/', at + 2);
        if (end < 0) problems.add(this.lines.range(at, at + 2), configurationTexts.commentUnclosed);
        at = end < 0 ? text.length : end + 2;
      } else if (character === '{') {
        if (open.length >= DEEPEST) deeper++;
        else {
          const inner: Block = { start: at, end: text.length, statements: [] };
          const first = statement.parts[0];
          statement.parts.push(inner);
          open.push({ block, statement, keyword: isWord(first) ? first.text.toLowerCase() : '' });
          block = inner;
          statement = { parts: [] };
        }
        at++;
      } else if (character === '}') {
        at++;
        if (deeper > 0) deeper--;
        else if (open.length === 0)
          problems.add(this.lines.range(at - 1, at), configurationTexts.braceStray, { brace: '}' });
        else {
          const last = statement.parts[statement.parts.length - 1];
          if (last !== undefined) missingSemicolon();
          close(at);
        }
        lineBegins = false;
      } else if (character === ';') {
        if (deeper === 0) finish();
        at++;
      } else {
        const start = at;
        const quoted = character === '"';
        at = quoted ? this.endOfQuotes(at) : endOfWord(text, at);
        if (deeper > 0) continue;
        const closed = quoted && at - start > 1 && text[at - 1] === '"';
        const inside = text.slice(start + 1, closed ? at - 1 : at);
        const content = !quoted ? text.slice(start, at) : closed ? unescaped(inside) : inside.replace(/[;\s]+$/, '');
        if (lineBegins && !quoted) {
          const word = content.toLowerCase();
          // A statement that cannot stand here: something before it was not closed.
          while (open.length > 0 && this.endsBlock(word, open[open.length - 1].keyword, text, at)) {
            problems.add(this.lines.range(block.start, block.start + 1), configurationTexts.braceUnclosed, {
              brace: '{',
            });
            if (statement.parts.length > 0) finish();
            close(start);
            finish();
          }
          if (this.beginsAnew(word, statement, open[open.length - 1]?.keyword)) missingSemicolon();
        }
        statement.parts.push({ text: content, quoted, start, end: at });
        // One cause, one fault: the ";" of the line is in the quotes.
        if (quoted && !closed) finish();
        lineBegins = false;
      }
    }
    while (open.length > 0) {
      problems.add(this.lines.range(block.start, block.start + 1), configurationTexts.braceUnclosed, { brace: '{' });
      close(text.length);
    }
    finish();
    return top.statements;
  }

  /** Whether a line that begins with `word` shows that the block of `keyword` should have been closed before it. */
  private endsBlock(word: string, keyword: string, text: string, end: number): boolean {
    if (keyword === 'zone') return word === 'zone' || word === 'view' || word === 'options' || word === 'logging';
    if (word === 'zone' && !HOLD_ZONES.has(keyword)) return /^[ \t]*"/.test(text.slice(end, end + 80));
    return keyword === 'view' && (word === 'view' || word === 'options');
  }

  /** Whether `word`, first of its line, begins a statement though the one before it lacks its ";". */
  private beginsAnew(word: string, { parts }: Statement, keyword: string | undefined): boolean {
    if (parts.length === 0) return false;
    const known =
      keyword === undefined ? TOP_LEVEL : keyword === 'zone' || keyword === 'template' ? OF_ZONE : OF_OPTIONS;
    if (!known.has(word)) return false;
    if (
      keyword !== undefined &&
      keyword !== 'zone' &&
      keyword !== 'template' &&
      keyword !== 'options' &&
      keyword !== 'view'
    ) {
      return false;
    }
    return isBlock(parts[parts.length - 1]) || parts.length > 1;
  }

  private endOfQuotes(from: number): number {
    const { text } = this;
    let end = endBefore(/["\\\r\n]/g, text, from + 1);
    // What is escaped may be a line break, too.
    while (text[end] === '\\') end = endBefore(/["\\\r\n]/g, text, end + 2);
    if (text[end] === '"') return end + 1;
    this.problems.add(this.lines.range(from, end), configurationTexts.quoteUnclosed);
    return end;
  }

  // --- what they say

  private *takeAll(statements: readonly Statement[], view: string | undefined): Steps<void> {
    for (const { parts } of statements) {
      if (++this.taken % STATEMENTS_A_STEP === 0) yield;
      const [first, second] = parts;
      if (!isWord(first)) continue;
      switch (first.text.toLowerCase()) {
        case 'zone':
          this.takeZone(parts, view);
          break;
        case 'view': {
          const name = isWord(second) ? second.text : '';
          for (const { statements: inner } of parts.filter(isBlock)) {
            this.takeDefaults(inner, name);
            yield* this.takeAll(inner, name);
          }
          break;
        }
        case 'options':
          for (const { statements: inner } of parts.filter(isBlock)) {
            this.takeDefaults(inner, undefined);
            const directory = wordAfter(inner, 'directory');
            if (directory !== undefined) this.directory = directory.text;
          }
          break;
        case 'include':
          if (isWord(second)) this.includes.push({ file: this.written(second), view });
          break;
        case 'template':
          if (isWord(second)) this.templates.set(second.text, this.factsOf(parts));
          break;
      }
    }
  }

  /** What options and views say for their zones. */
  private takeDefaults(statements: readonly Statement[], view: string | undefined): void {
    const dynamic = dynamicOf(statements);
    if (dynamic !== undefined) this.dynamicByDefault.set(view, dynamic);
    const internal = view === undefined ? undefined : isInternalView(view, statements);
    const serving = { ...servingOf(statements), ...(internal === undefined ? {} : { isInternal: internal }) };
    this.servingByDefault.set(view, { ...this.servingByDefault.get(view), ...serving });
    for (const { parts } of statements) {
      const keyword = isWord(parts[0]) ? parts[0].text.toLowerCase() : '';
      if (keyword !== 'response-policy' && keyword !== 'catalog-zones') continue;
      for (const { statements: inner } of parts.filter(isBlock)) {
        for (const { parts: entry } of inner) {
          const [zone, name] = entry;
          if (!isWord(zone) || zone.text.toLowerCase() !== 'zone' || !isWord(name)) continue;
          const absolute = absoluteName(name.text);
          if (absolute !== undefined) {
            (keyword === 'response-policy' ? this.policies : this.catalogs).push({ name: absolute, view });
          }
        }
      }
    }
  }

  private takeZone(parts: readonly Part[], view: string | undefined): void {
    const [keyword, name, word] = parts;
    if (!isWord(name)) {
      if (isWord(keyword)) this.problems.add(this.rangeOf(keyword), configurationTexts.zoneNameMissing);
      return;
    }
    if (isTemplate(name.text)) return;
    if (absoluteName(name.text) === undefined) {
      this.problems.add(this.rangeOf(name), configurationTexts.zoneNameInvalid, { name: name.text });
      return;
    }
    const inner = parts.filter(isBlock).flatMap(({ statements }) => statements);
    const inView = wordAfter(inner, 'in-view');
    const facts = this.factsOf(parts);
    if (facts.file === undefined && NEEDS_FILE.has(facts.type ?? '') && facts.templates.length === 0 && !inView) {
      this.problems.add(this.rangeOf(name), configurationTexts.zoneFileMissing, { zone: name.text });
    }
    this.zones.push({
      ...facts,
      name: this.written(name),
      class: isWord(word) ? word.text.toUpperCase() : 'IN',
      view,
      inView: inView && this.written(inView),
      purpose: 'zone',
    });
  }

  private factsOf(parts: readonly Part[]): ZoneFacts {
    const inner = parts.filter(isBlock).flatMap(({ statements }) => statements);
    const type = wordAfter(inner, 'type')?.text.toLowerCase();
    const file = wordAfter(inner, 'file');
    const template = wordAfter(inner, 'template');
    const format = wordAfter(inner, 'masterfile-format')?.text.toLowerCase();
    return {
      type: type === undefined ? undefined : (TYPES[type] ?? type),
      file: file && this.written(file),
      directory: undefined,
      templates: template ? [this.written(template)] : [],
      dynamic: dynamicOf(inner),
      serving: servingOf(inner),
      binary: format === 'raw' || format === 'map',
    };
  }

  private written(word: Exclude<Part, Block>): Written {
    return { text: word.text, range: this.rangeOf(word) };
  }

  private rangeOf({ start, end }: { readonly start: number; readonly end: number }): Range {
    return this.lines.range(start, end);
  }
}

/** The word behind the first statement that begins with `keyword`. */
function wordAfter(statements: readonly Statement[], keyword: string): Exclude<Part, Block> | undefined {
  for (const { parts } of statements) {
    const [first, second] = parts;
    if (isWord(first) && first.text.toLowerCase() === keyword && isWord(second)) return second;
  }
  return undefined;
}

/** Whether updates are allowed: `update-policy`, or an `allow-update` that lets anyone in. */
function dynamicOf(statements: readonly Statement[]): boolean | undefined {
  let found: boolean | undefined;
  for (const { parts } of statements) {
    const [first, second] = parts;
    const keyword = isWord(first) ? first.text.toLowerCase() : '';
    if (keyword === 'update-policy') found = !(isWord(second) && second.text.toLowerCase() === 'none');
    else if (keyword === 'allow-update') {
      const allowed = parts.filter(isBlock).flatMap(({ statements: inner }) => inner);
      const lets = allowed.some(({ parts: [entry] }) => !isWord(entry) || !/^(?:none$|!)/i.test(entry.text));
      found = found === true || lets;
    }
  }
  return found;
}

const CHECK_NAMES: readonly CheckNames[] = ['fail', 'warn', 'ignore'];

/** What statements of a zone, a view or the options say of how zones are served. */
function servingOf(statements: readonly Statement[]): ServingFacts {
  const found: { -readonly [Fact in keyof ServingFacts]: ServingFacts[Fact] } = {};
  for (const { parts } of statements) {
    const [first, ...others] = parts;
    if (!isWord(first)) continue;
    const words = others.filter(isWord).map(({ text }) => text.toLowerCase());
    const said = words[0] === 'yes' || words[0] === 'true' || words[0] === '1';
    switch (first.text.toLowerCase()) {
      case 'check-names': {
        // In options and views the type of the zone goes first.
        const how = words.length > 1 ? (/^(?:primary|master)$/.test(words[0]) ? words[1] : undefined) : words[0];
        const known = CHECK_NAMES.find((one) => one === how);
        if (known !== undefined) found.checkNames = known;
        break;
      }
      case 'inline-signing':
        if (said) found.countsSerial = found.signs = true;
        break;
      case 'serial-update-method':
        found.countsSerial = true;
        break;
      case 'dnssec-policy':
      case 'auto-dnssec':
        // Who signs counts, too: new signatures want a new serial.
        found.countsSerial = found.signs = !/^(?:none|off)$/.test(words[0] ?? '');
        break;
      case 'allow-transfer':
      case 'also-notify':
        found.hasSecondaries = found.hasSecondaries === true || letsAnyIn(others);
        break;
    }
  }
  return found;
}

/** Whether a list of addresses holds anything but `none` and what is left out. */
function letsAnyIn(parts: readonly Part[]): boolean {
  const entries = parts.filter(isBlock).flatMap(({ statements }) => statements);
  return entries.some(
    ({ parts: [entry] }) => entry !== undefined && (!isWord(entry) || !/^(?:none$|!)/i.test(entry.text)),
  );
}

/** Addresses, and names of lists of them, that only one's own network has. */
const OWN_NETWORK = /^(?:localhost|localnets|(?:10|127|169\.254|192\.168|172\.(?:1[6-9]|2\d|3[01]))[./]|::1(?:\/|$)|f[cd][0-9a-f]{2}:|fe[89ab])/i; // prettier-ignore
const OWN_NAME = /^(?:intern|inside|intra|lan|private|corp|office|local|rfc.?1918|trusted|home)/i;

/** Whether a view answers only clients of one's own network; undefined when nothing tells. */
function isInternalView(name: string, statements: readonly Statement[]): boolean | undefined {
  const clients = statements.find(
    ({ parts: [first] }) => isWord(first) && first.text.toLowerCase() === 'match-clients',
  );
  if (clients === undefined) return OWN_NAME.test(name) ? true : undefined;
  const entries = clients.parts.filter(isBlock).flatMap((block) => block.statements.map(({ parts: [entry] }) => entry));
  const words = entries.flatMap((entry) =>
    isWord(entry) && !/^(?:!|key$|none$)/i.test(entry.text) ? [entry.text] : [],
  );
  if (words.length === 0) return undefined;
  return words.every((word) => OWN_NETWORK.test(word) || OWN_NAME.test(word)) ? true : undefined;
}

function endOfLine(text: string, from: number): number {
  return endBefore(/[\r\n]/g, text, from);
}

function endOfWord(text: string, from: number): number {
  return endBefore(/[\x00-\x20{};"#]|\/[/*]/g, text, from + 1);
}

function endBefore(stop: RegExp, text: string, from: number): number {
  stop.lastIndex = from;
  return stop.exec(text)?.index ?? text.length;
}

function unescaped(text: string): string {
  return text.includes('\\') ? text.replace(/\\"/g, '"') : text;
}
