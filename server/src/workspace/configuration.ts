// Which file is which zone: the configurations of a workspace taken together, their paths found among its files.
//
// A server's absolute paths rarely exist where its configuration is kept. A path is found by its longest matching tail:
// "/etc/bind/zones/db.example.com" is "zones/db.example.com" of this workspace, if that is there. Of several that match
// as well, the one next to the configuration is meant; when that doesn't decide, none is.
import { configurationTexts } from '../messages/workspace';
import type { Range } from '../text/span';
import { readBindConfiguration } from './bind-config';
import { readCorefile } from './corefile';
import { readKnotConfiguration } from './knot-config';
import { readNsdConfiguration } from './nsd-config';
import type { Serving, ServingFacts } from '../zone/serving';
import { STATEMENTS_A_STEP, absoluteName, inOneGo, isTemplate } from './statements';
import type {
  ConfigurationProblem,
  ConfigurationStatements,
  Server,
  Steps,
  Written,
  ZoneFacts,
  ZoneStatement,
  ZoneType,
} from './statements';

/** A zone that a configuration names, with its file where there is one. */
export interface ConfiguredZone {
  /** Absolute, in small letters. */
  readonly name: string;
  readonly server: Server;
  readonly view: string | undefined;
  readonly type: ZoneType;
  readonly class: string;
  readonly purpose: 'zone' | 'policy' | 'catalog';
  /** Records may come by other ways than the file (CATALOGUE gate G4). */
  readonly dynamic: boolean;
  readonly serving: Serving;
  readonly binary: boolean;
  /** The path as the server sees it; relative when no folder is known. */
  readonly serverPath: string;
  /** The file of the workspace; undefined when it is not there. */
  readonly file: string | undefined;
  /** Where it is said: the configuration's path, and the place of the file's name in it, or of the zone's. */
  readonly configuration: string;
  readonly range: Range;
}

/** What all configurations of a workspace say. */
export interface WorkspaceConfiguration {
  /** Zones by the files they are read from. */
  readonly files: ReadonlyMap<string, readonly ConfiguredZone[]>;
  /** Zones of type primary whose file is not in the workspace. */
  readonly missing: readonly ConfiguredZone[];
  /** Folders that a server's relative paths start from, by the files of its zones: where `$INCLUDE` looks first. */
  readonly directories: ReadonlyMap<string, string>;
  /** Paths of all texts that were read, and what is wrong in each. */
  readonly problems: ReadonlyMap<string, readonly ConfigurationProblem[]>;
}

/** Most configurations read in place of one another. */
const MOST_INCLUDED = 2000;
/** Zones that are taken in one step. */
const ZONES_A_STEP = 100;
/** Longer names would be no paths. */
const LONGEST_PATH = 4096;

/** Which server's configuration a file is, by its name; undefined when it is none. */
export function serverOf(path: string): Server | undefined {
  const name = lastPart(path).toLowerCase();
  if (/^(?:.*[._-])?named(?:[._-].*)?\.conf(?:[._-](?!bak|orig|old|sample).*)?$/.test(name)) return 'bind';
  if (/^nsd(?:[._-].*)?\.conf(?:\.(?:in|j2))?$/.test(name)) return 'nsd';
  if (/^knotd?(?:[._-].*)?\.conf(?:\.(?:in|j2))?$/.test(name)) return 'knot';
  if (/^(?:.*\.)?corefile(?:[._-].*)?$/.test(name)) return 'coredns';
  return undefined;
}

/** Reads one text of a server's configuration. Never throws. */
export function readConfiguration(server: Server, text: string): Steps<ConfigurationStatements> {
  switch (server) {
    case 'bind':
      return readBindConfiguration(text);
    case 'nsd':
      return readNsdConfiguration(text);
    case 'knot':
      return readKnotConfiguration(text);
    case 'coredns':
      return readCorefile(text);
  }
}

/** Where configurations are looked for, and files beside those of the workspace. */
export interface ConfigurationOptions {
  /** Configurations to begin with; without them all files with the name of one. */
  readonly roots?: readonly (readonly [path: string, server: Server])[];
  /** Whether a path exists outside the workspace; it is then taken as it is, before any tail is looked for. */
  readonly exists?: (path: string) => boolean;
}

/**
 * Takes the configurations of a workspace together.
 *
 * `files` are the paths of all its files; `textOf` gives the text of one, or undefined when it can't be read.
 */
export function readConfigurations(
  files: readonly string[],
  textOf: (path: string) => string | undefined,
  options: ConfigurationOptions = {},
): WorkspaceConfiguration {
  return inOneGo(readConfigurationsInSteps(files, textOf, options));
}

/** The same, a few milliseconds at a time. */
export function* readConfigurationsInSteps(
  files: readonly string[],
  textOf: (path: string) => string | undefined,
  options: ConfigurationOptions = {},
): Steps<WorkspaceConfiguration> {
  const reader = new WorkspaceReader(new Paths(files, options.exists), textOf);
  const roots = options.roots ?? named(files);
  for (const [path, server] of roots) {
    yield;
    yield* reader.read(path, server);
  }
  yield* reader.take(roots.map(([path]) => path));
  return reader.result;
}

function named(files: readonly string[]): [string, Server][] {
  return files.flatMap((path) => {
    const server = serverOf(path);
    return server === undefined ? [] : [[path, server] as [string, Server]];
  });
}

/** A text that was read, and the configurations that it reads in turn. */
interface Node {
  readonly path: string;
  readonly statements: ConfigurationStatements;
  readonly includes: { readonly node: Node; readonly view: string | undefined }[];
  readonly problems: ConfigurationProblem[];
}

class WorkspaceReader {
  private readonly nodes = new Map<string, Node>();
  private readonly included = new Set<string>();
  private readonly files = new Map<string, ConfiguredZone[]>();
  private readonly missing: ConfiguredZone[] = [];
  private readonly told = new Set<string>();
  private readonly directories = new Map<string, string>();

  constructor(
    private readonly paths: Paths,
    private readonly textOf: (path: string) => string | undefined,
  ) {}

  get result(): WorkspaceConfiguration {
    const problems = new Map([...this.nodes].map(([path, node]) => [path, node.problems] as const));
    return { files: this.files, missing: this.missing, directories: this.directories, problems };
  }

  /** Reads a configuration and what it includes. */
  *read(start: string, server: Server): Steps<void> {
    const waiting: string[] = [];
    yield* this.open(start, server, waiting);
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      const node = this.nodes.get(path);
      if (node === undefined) continue;
      for (const { file, view } of node.statements.includes) {
        const directory = node.statements.directory;
        for (const target of this.paths.findAll(joined(directory, file.text), path)) {
          if (target === path) {
            node.problems.push({ message: configurationTexts.includeLoop, args: {}, range: file.range });
            continue;
          }
          const inner = yield* this.open(target, server, waiting);
          if (inner === undefined) continue;
          this.included.add(target);
          node.includes.push({ node: inner, view });
        }
      }
    }
  }

  /** Reads one text, unless that was done; what it includes is `waiting` then. */
  private *open(path: string, server: Server, waiting: string[]): Steps<Node | undefined> {
    const known = this.nodes.get(path);
    if (known !== undefined) return known;
    if (this.nodes.size >= MOST_INCLUDED) return undefined;
    const text = this.textOf(path);
    if (text === undefined) return undefined;
    yield;
    const statements = yield* readConfiguration(server, text);
    const node: Node = { path, statements, includes: [], problems: [...statements.problems] };
    this.nodes.set(path, node);
    waiting.push(path);
    return node;
  }

  /** Takes what all texts say: each begins at one that no other includes. */
  *take(starts: readonly string[]): Steps<void> {
    const taken = new Set<string>();
    // What is left in the end includes itself in a circle.
    for (const path of [...starts.filter((start) => !this.included.has(start)), ...starts]) {
      const node = this.nodes.get(path);
      if (node === undefined || taken.has(path)) continue;
      for (const { node: inner } of yield* this.takeServer(node)) taken.add(inner.path);
    }
  }

  /** Takes one server's configuration; the texts that make it. */
  private *takeServer(start: Node): Steps<{ readonly node: Node; readonly view: string | undefined }[]> {
    const all: { readonly node: Node; readonly view: string | undefined }[] = [];
    const seen = new Set<string>();
    const visit = (node: Node, view: string | undefined): void => {
      const key = `${view ?? ''}\n${node.path}`;
      if (seen.has(key) || all.length >= MOST_INCLUDED) return;
      seen.add(key);
      all.push({ node, view });
      for (const inner of node.includes) visit(inner.node, inner.view ?? view);
    };
    visit(start, undefined);

    const directory = all.find(({ node }) => node.statements.directory !== undefined)?.node.statements.directory;
    const templates = new Map<string, ZoneFacts>();
    const policies = new Set<string>();
    const catalogs = new Set<string>();
    const dynamicByDefault = new Map<string | undefined, boolean>();
    const servingByDefault = new Map<string | undefined, ServingFacts>();
    const keyOf = (name: string, view: string | undefined): string => `${view ?? ''}\n${name}`;
    for (const { node, view } of all) {
      const { statements } = node;
      for (const [name, facts] of statements.templates) templates.set(name, facts);
      for (const entry of statements.policies) policies.add(keyOf(entry.name, entry.view ?? view));
      for (const entry of statements.catalogs) catalogs.add(keyOf(entry.name, entry.view ?? view));
      for (const [at, dynamic] of statements.dynamicByDefault) dynamicByDefault.set(at ?? view, dynamic);
      for (const [at, serving] of statements.servingByDefault) {
        servingByDefault.set(at ?? view, { ...servingByDefault.get(at ?? view), ...serving });
      }
    }
    const zones: { readonly zone: ConfiguredZone; readonly inView: Written | undefined; readonly node: Node }[] = [];
    for (const { node, view: outer } of all) {
      for (const statement of node.statements.zones) {
        if (zones.length % ZONES_A_STEP === ZONES_A_STEP - 1) yield;
        const view = statement.view ?? outer;
        const name = absoluteName(statement.name.text) ?? statement.name.text;
        const facts = this.completed(statement, templates, node);
        const path = this.serverPath(node, statement, facts, name, view, directory);
        const has = (names: ReadonlySet<string>): boolean =>
          names.has(keyOf(name, view)) || names.has(keyOf(name, undefined));
        const type = facts.type ?? (statement.inView === undefined && path !== undefined ? 'primary' : undefined);
        zones.push({
          inView: statement.inView,
          node,
          zone: {
            name,
            server: node.statements.server,
            view,
            type,
            class: statement.class,
            purpose: has(policies) ? 'policy' : has(catalogs) ? 'catalog' : statement.purpose,
            dynamic: facts.dynamic ?? dynamicByDefault.get(view) ?? dynamicByDefault.get(undefined) ?? false,
            serving: {
              ...servingByDefault.get(undefined),
              ...(view === undefined ? {} : servingByDefault.get(view)),
              ...facts.serving,
              server: node.statements.server,
            },
            binary: facts.binary,
            serverPath: path ?? '',
            file: path === undefined ? undefined : this.paths.find(path, node.path),
            configuration: node.path,
            // A template may stand in another file.
            range: (statement.file ?? statement.name).range,
          },
        });
      }
      for (const folder of node.statements.folders) {
        for (const file of this.paths.below(folder.directory.text, node.path)) {
          const name = originOf(lastPart(file), folder.pattern, folder.origin);
          if (name === undefined || !folder.within.some((zone) => isAtOrBelow(name, zone))) continue;
          this.add(
            {
              name,
              server: node.statements.server,
              view: outer,
              type: 'primary',
              class: 'IN',
              purpose: 'zone',
              dynamic: false,
              serving: { server: node.statements.server },
              binary: false,
              serverPath: file,
              file,
              configuration: node.path,
              range: folder.directory.range,
            },
            undefined,
          );
        }
      }
    }
    const byView = new Map<string, ConfiguredZone>();
    for (const [index, { zone, inView }] of zones.entries()) {
      if (index % STATEMENTS_A_STEP === 0) yield;
      // Only views that are named are asked for.
      if (inView === undefined) byView.set(keyOf(zone.name, zone.view), zone);
    }
    for (const [index, { zone, inView, node }] of zones.entries()) {
      if (index % STATEMENTS_A_STEP === 0) yield;
      if (inView === undefined) {
        this.add(zone, directory);
        continue;
      }
      // The same data in another view: in-view names the view whose zone it is.
      const original = byView.get(keyOf(zone.name, inView.text));
      if (original !== undefined && original !== zone)
        this.add({ ...original, view: zone.view, configuration: zone.configuration, range: zone.range }, directory);
      else {
        const args = { zone: zone.name, view: inView.text };
        node.problems.push({ message: configurationTexts.viewUnknown, args, range: inView.range });
      }
    }
    return all;
  }

  private add(zone: ConfiguredZone, directory: string | undefined): void {
    const { file } = zone;
    if (file === undefined) {
      if (zone.serverPath !== '' && zone.type === 'primary') this.missing.push(zone);
      return;
    }
    // The same text read twice, by two roots, says the same.
    const key = [file, zone.name, zone.view ?? '', zone.configuration].join('\n');
    if (!this.told.has(key)) {
      this.told.add(key);
      const known = this.files.get(file);
      if (known === undefined) this.files.set(file, [zone]);
      else known.push(zone);
    }
    if (directory !== undefined) this.directories.set(file, directory);
  }

  /** What a zone says together with its templates. */
  private completed(zone: ZoneStatement, templates: ReadonlyMap<string, ZoneFacts>, node: Node): ZoneFacts {
    let { type, file, directory, dynamic, serving, binary } = zone;
    const seen = new Set<string>();
    const waiting = [...zone.templates];
    const { server } = node.statements;
    if (waiting.length === 0 && server === 'knot' && templates.has('default')) {
      waiting.push({ text: 'default', range: zone.name.range });
    }
    for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
      if (seen.has(name.text)) continue;
      seen.add(name.text);
      const facts = templates.get(name.text);
      if (facts === undefined) {
        if (zone.templates.includes(name)) {
          node.problems.push({
            message: configurationTexts.templateUnknown,
            args: { name: name.text },
            range: name.range,
          });
        }
        continue;
      }
      type ??= facts.type;
      file ??= facts.file;
      directory ??= facts.directory;
      dynamic ??= facts.dynamic;
      serving = { ...facts.serving, ...serving };
      binary ||= facts.binary;
      waiting.push(...facts.templates);
    }
    return { type, file, directory, templates: [], dynamic, serving, binary };
  }

  /** The path of a zone's file as its server makes it; undefined when it has none. */
  private serverPath(
    node: Node,
    zone: ZoneStatement,
    facts: ZoneFacts,
    name: string,
    view: string | undefined,
    directory: string | undefined,
  ): string | undefined {
    const { server } = node.statements;
    const pattern = facts.file?.text ?? (server === 'knot' && facts.type !== 'secondary' ? '%s.zone' : undefined);
    if (pattern === undefined || isTemplate(pattern)) return undefined;
    const bare = name.replace(/\.$/, '');
    const filled =
      server === 'nsd'
        ? filledForNsd(pattern, bare)
        : server === 'knot'
          ? filledForKnot(pattern, bare)
          : server === 'bind'
            ? filledForBind(pattern, bare, facts.type, view)
            : pattern;
    if (filled.length > LONGEST_PATH) return undefined;
    return joined(facts.directory ?? zone.directory ?? directory, filled);
  }
}

// --- names of files made from names of zones

/** `%s` the zone; `%1` to `%3` its first characters; `%z`, `%y`, `%x` its last labels; "." for what it hasn't (nsd.conf). */
function filledForNsd(pattern: string, zone: string): string {
  const labels = zone.split('.').reverse();
  const part = (text: string | undefined): string => (text === undefined || text === '' ? '.' : text);
  return pattern.replace(/%[s123zyx]/g, (placeholder) => {
    switch (placeholder[1]) {
      case 's':
        return zone;
      case 'z':
        return part(labels[0]);
      case 'y':
        return part(labels[1]);
      case 'x':
        return part(labels[2]);
      default:
        return part(zone[Number(placeholder[1]) - 1]);
    }
  });
}

/** `%s` the zone; `%c[N]`, `%c[N-M]` characters of it; `%l[N]` labels from the last one; nothing for what it hasn't (knot.conf). */
function filledForKnot(pattern: string, zone: string): string {
  const absolute = `${zone}.`;
  const labels = zone.split('.').reverse();
  return pattern.replace(/%(?:%|s|c\[(\d{1,3})(?:-(\d{1,3}))?\]|l\[(\d{1,3})\])/g, (placeholder, from, to, label) => {
    if (placeholder === '%%') return '%';
    if (placeholder === '%s') return zone;
    if (typeof label === 'string') return labels[Number(label)] ?? '';
    const first = Number(from);
    return absolute.slice(first, (typeof to === 'string' ? Number(to) : first) + 1);
  });
}

/** `$name` or `%s` the zone; `$type` or `%t` its type; `$view` or `%v` its view (BIND 9.21). */
function filledForBind(pattern: string, zone: string, type: string | undefined, view: string | undefined): string {
  return pattern.replace(/\$(?:name|type|view)|%[stv]/g, (token) => {
    if (token === '$name' || token === '%s') return zone;
    return (token === '$type' || token === '%t' ? type : view) ?? token;
  });
}

/** The zone that a file of a folder is, by its name. */
function originOf(fileName: string, pattern: RegExp, template: string): string | undefined {
  if (fileName.length > 255) return undefined;
  const match = pattern.exec(fileName);
  if (match === null) return undefined;
  return absoluteName(template.replace(/\{(\d)\}/g, (whole, group: string) => match[Number(group)] ?? whole));
}

function isAtOrBelow(name: string, zone: string): boolean {
  return zone === '.' || name === zone || name.endsWith(`.${zone}`);
}

// --- paths

/** A path relative to a folder, if one is known. */
function joined(directory: string | undefined, path: string): string {
  return directory === undefined || isAbsolute(path) ? path : `${directory}/${path}`;
}

function isAbsolute(path: string): boolean {
  return /^(?:[/\\]|[A-Za-z]:[/\\])/.test(path);
}

function lastPart(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}

/** The parts of a path, "." and ".." worked off as far as they go. */
function partsOf(path: string): string[] {
  const parts: string[] = [];
  for (const part of path.split(/[/\\]+/)) {
    if (part === '..' && parts.length > 0) parts.pop();
    else if (part !== '' && part !== '.' && part !== '..') parts.push(part);
  }
  return parts;
}

/** The files of a workspace, found by the tails of paths. */
export class Paths {
  private readonly byName = new Map<string, { readonly path: string; readonly parts: readonly string[] }[]>();

  constructor(
    paths: readonly string[],
    private readonly exists?: (path: string) => boolean,
  ) {
    for (const path of paths) {
      const parts = partsOf(path);
      const name = parts[parts.length - 1];
      if (name === undefined) continue;
      const list = this.byName.get(name);
      if (list) list.push({ path, parts });
      else this.byName.set(name, [{ path, parts }]);
    }
  }

  /** The file that a path means when it is read beside the file `beside`; undefined when none is, or nothing decides. */
  find(path: string, beside: string): string | undefined {
    if (this.exists !== undefined) {
      const direct = isAbsolute(path) ? path : `${beside.slice(0, beside.length - lastPart(beside).length)}${path}`;
      if (this.exists(direct)) return direct;
    }
    const wanted = partsOf(path);
    const name = wanted[wanted.length - 1];
    const candidates = name === undefined ? undefined : this.byName.get(name);
    if (candidates === undefined) return undefined;
    const neighbour = partsOf(beside);
    let best: string | undefined;
    let bestTail = 0;
    let bestShared = -1;
    for (const { path: candidate, parts } of candidates) {
      const tail = sharedTail(parts, wanted);
      if (tail < bestTail) continue;
      const shared = nearness(parts, neighbour);
      if (tail > bestTail || shared > bestShared) {
        best = candidate;
        bestTail = tail;
        bestShared = shared;
      } else if (shared === bestShared) best = undefined;
    }
    return best;
  }

  /** All files that a path with `*` and `?` means; of one without, the one that it means. */
  findAll(path: string, beside: string): string[] {
    if (!/[*?]/.test(lastPart(path))) {
      const found = this.find(path, beside);
      return found === undefined ? [] : [found];
    }
    const matches = globOf(lastPart(path));
    const folder = path.slice(0, path.length - lastPart(path).length);
    return this.inFolder(folder, beside, (parts, depth) => parts.length === depth + 1 && matches(parts[depth]));
  }

  /** All files in or below a folder, which is found by its longest matching tail, too. */
  below(folder: string, beside: string): string[] {
    return this.inFolder(folder, beside, () => true);
  }

  private inFolder(
    folder: string,
    beside: string,
    takes: (parts: readonly string[], depth: number) => boolean,
  ): string[] {
    const wanted = partsOf(folder);
    const neighbour = partsOf(beside).slice(0, -1);
    let best: { tail: number; shared: number; folder: string; files: string[] } | undefined;
    for (const list of this.byName.values()) {
      for (const { path, parts } of list) {
        // Each folder that the file is in may be the one.
        for (let depth = parts.length - 1; depth >= 0; depth--) {
          const inside = parts.slice(0, depth);
          const tail = sharedTail(inside, wanted);
          const isOwn = wanted.length === 0 && inside.join('/') === neighbour.join('/');
          if ((tail === 0 && !isOwn) || !takes(parts, depth)) continue;
          const shared = nearness(inside, neighbour);
          const key = inside.join('/');
          if (best?.folder === key) best.files.push(path);
          else if (best === undefined || tail > best.tail || (tail === best.tail && shared > best.shared)) {
            best = { tail, shared, folder: key, files: [path] };
          }
        }
      }
    }
    return [...new Set(best?.files)].sort();
  }
}

/** Parts that two paths end with. */
function sharedTail(left: readonly string[], right: readonly string[]): number {
  let shared = 0;
  while (
    shared < left.length &&
    shared < right.length &&
    left[left.length - 1 - shared] === right[right.length - 1 - shared]
  ) {
    shared++;
  }
  return shared;
}

/** How near a file is to another one: folders they share, less those that lie between. */
function nearness(left: readonly string[], right: readonly string[]): number {
  let shared = 0;
  while (shared < left.length - 1 && shared < right.length - 1 && left[shared] === right[shared]) shared++;
  return shared * 1000 - left.length;
}

/** A name with `*` and `?`, as a shell has them. */
function globOf(glob: string): (name: string) => boolean {
  // Two pointers and one place to come back to: linear in glob times name.
  return (name) => {
    let at = 0;
    let from = 0;
    let star = -1;
    let resume = 0;
    while (at < name.length) {
      if (from < glob.length && (glob[from] === '?' || (glob[from] === name[at] && glob[from] !== '*'))) {
        at++;
        from++;
      } else if (glob[from] === '*') {
        star = from++;
        resume = at;
      } else if (star >= 0) {
        from = star + 1;
        at = ++resume;
      } else return false;
    }
    while (glob[from] === '*') from++;
    return from === glob.length;
  };
}
