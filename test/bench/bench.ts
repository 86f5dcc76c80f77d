// Benchmark: whole checks against the servers' own checkers, and keystrokes inside the core.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import type { CoreFigures, CorePlan } from './core';
import type { OpeningFigures } from './opening';
import type { ServerFigures } from './server';
import { chart, type Bar, type BarGroup } from './chart';
import { compareRepository } from './repository';
import { findProgram, library, median, ownTool, peers, percentile, run, table, type Run, type Tool } from './tools';
import { generateZone, Random, readSize, writeZone, zoneKinds, type GeneratedZone, type ZoneKind } from './zones';

const usage = `npm run bench -- [options]

  --sizes LIST   records: 1k, 10k, 100k, 1M or numbers (default 1k,10k,100k,1M)
  --kinds LIST   corporate, flat, tld (default corporate)
  --runs N       rounds of whole processes, one run of every tool each (default 5)
  --edits N      keystrokes inside the core (default 2000)
  --only WHAT    process, repository, core, server or worker (default all)
  --svg FILE     draw what the processes took there
  --keep FOLDER  write the zones there and leave them
`;

const root = resolve(__dirname, '../..');
const cli = join(root, 'dist/cli.js');
const service = join(root, 'server/src/service.ts');
const server = join(root, 'dist/server/node.js');
const worker = join(root, 'dist/server/worker.js');

// What any process costs here, node with nothing to do included: the rest is the work.
const floors: readonly Tool[] = [
  { name: '(a process that does nothing)', program: 'true', args: () => [] },
  { name: '(node -e 0)', program: process.execPath, args: () => ['-e', '0'] },
];

/** A zone on disk; its text is not kept, because starting a process from a large one takes longer. */
interface Zone {
  readonly name: string;
  readonly origin: string;
  readonly file: string;
  readonly octets: number;
  readonly plan: CorePlan;
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** Says on the terminal what takes so long; nothing of it gets into a table that is written to a file. */
function progress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${text}`);
}

function sizeName(records: number): string {
  if (records >= 1e6 && records % 1e6 === 0) return `${records / 1e6}M`;
  return records >= 1e3 && records % 1e3 === 0 ? `${records / 1e3}k` : String(records);
}

const ms = (value: number): string =>
  value < 10 ? value.toFixed(2) : value < 100 ? value.toFixed(1) : value.toFixed(0);

function spread(values: readonly (number | undefined)[], form: (value: number) => string): string {
  const known = values.filter((value) => value !== undefined);
  if (known.length < values.length || known.length === 0) return '?';
  return `${form(median(known))} (${form(Math.min(...known))}–${form(Math.max(...known))})`;
}

/** Whole cold processes, in turns, so that a load on the machine meets all of them alike. */
function compareProcesses(zone: Zone, runs: number): BarGroup {
  const installed = peers.filter((tool) => findProgram(tool.program) !== undefined);
  const missing = peers.filter((tool) => !installed.includes(tool));
  const tools: Tool[] = [
    ...(existsSync(cli) ? [ownTool(cli)] : []),
    ...installed,
    library,
    ...floors.filter((tool) => findProgram(tool.program) !== undefined),
  ];
  const results = new Map<Tool, Run[]>(tools.map((tool) => [tool, []]));
  for (let round = 0; round <= runs; round++) {
    for (const tool of tools) {
      progress(`${zone.name}: round ${round} of ${runs}, ${tool.name}`);
      const result = run(tool, zone.origin, zone.file);
      // Round 0 warms the disk cache.
      if (round > 0) results.get(tool)?.push(result);
    }
  }
  progress('');
  const own = existsSync(cli) ? results.get(tools[0]) : undefined;
  const form = (value: number): string => value.toFixed(value < 10 ? 3 : 2);
  const ratio = (tool: Tool, list: readonly Run[], key: 'wall' | 'cpu' | 'memory'): string => {
    if (own === undefined || list === own || floors.includes(tool)) return '';
    const ratios = own.map((mine, i) => {
      const [a, b] = [mine[key], list[i][key]];
      return a === undefined || b === undefined || b === 0 ? undefined : a / b;
    });
    return spread(ratios, form);
  };
  const seconds = (value: number): string => (value / 1000).toFixed(3);
  say(`\n### ${zone.name}: whole process, ${(zone.octets / 1e6).toFixed(2)} MB, rounds: ${runs}\n`);
  say(
    table(
      ['tool', 'wall s', 'cpu s', 'peak MiB', 'exit', 'ours ÷ it: wall', 'cpu', 'memory'],
      [...results].map(([tool, list]) => [
        tool.name,
        spread(
          list.map((r) => r.wall),
          seconds,
        ),
        spread(
          list.map((r) => r.cpu),
          seconds,
        ),
        spread(
          list.map((r) => r.memory),
          (value) => value.toFixed(0),
        ),
        String(list[0]?.status ?? '?'),
        ratio(tool, list, 'wall'),
        ratio(tool, list, 'cpu'),
        ratio(tool, list, 'memory'),
      ]),
    ),
  );
  if (own === undefined) say('\nOur own figures are missing: dist/cli.js is not built; run "npm run build" first.');
  else {
    const memory = own.map((r) => (r.memory === undefined ? undefined : (r.memory * 1024 * 1024) / zone.octets));
    say(`\nPeak memory of zonewright check ÷ size of the file: ${spread(memory, form)}`);
  }
  if (missing.length > 0) say(`\nNot installed, so not compared: ${missing.map((tool) => tool.program).join(', ')}.`);
  const title = `${zone.name}: ${(zone.octets / 1e6).toFixed(1)} MB, whole process`;
  const bars = [...results].flatMap(([tool, list]): Bar[] => {
    const walls = list.map(({ wall }) => wall / 1000);
    if (floors.includes(tool)) return [];
    return [{ name: tool.name, median: median(walls), least: Math.min(...walls), most: Math.max(...walls), own: list === own }]; // prettier-ignore
  });
  return { title, bars: bars.sort((left, right) => left.median - right.median) };
}

/** Bundles the core and the script that measures it; `undefined` while there is no core. */
async function buildCore(): Promise<{ bundle: string; script: string } | undefined> {
  if (!existsSync(service)) return undefined;
  mkdirSync(join(root, 'dist'), { recursive: true });
  const bundle = join(root, 'dist/bench-core.js');
  const script = join(root, 'dist/bench-child.js');
  const options = { bundle: true, minify: true, format: 'cjs', platform: 'node', target: 'node20' } as const;
  await build({ ...options, entryPoints: [service], outfile: bundle });
  await build({ ...options, entryPoints: [join(root, 'test/bench/core.ts')], outfile: script });
  return { bundle, script };
}

/** Chooses the places to type at, so that the measured process need not hold the text. */
function planEdits(zone: GeneratedZone, file: string, edits: number): CorePlan {
  const random = new Random(7);
  const wanted = new Set<number>();
  while (wanted.size < Math.min(edits >> 1, zone.lines)) wanted.add(random.below(zone.lines));
  const places: { line: number; character: number }[] = [];
  let line = 0;
  for (const part of zone.parts) {
    let from = 0;
    for (let to = part.indexOf('\n'); to >= 0; to = part.indexOf('\n', from)) {
      if (wanted.has(line)) places.push({ line, character: random.below(to - from + 1) });
      line++;
      from = to + 1;
    }
  }
  // In no order, as from many hands.
  for (let i = places.length - 1; i > 0; i--) {
    const j = random.below(i + 1);
    [places[i], places[j]] = [places[j], places[i]];
  }
  const pastedLines = Math.min(10_000, zone.lines);
  const paste = Array.from({ length: pastedLines }, (_, i) => `pasted${i}\tIN\tA\t192.0.2.${i % 256}\n`).join('');
  const half = zone.lines >> 1;
  const deletedLines = zone.lines >= 200_000 ? 100_000 : 0;
  const uri = 'file:///bench/example.com.zone';
  return { file, uri, keystrokes: places, line: half, paste, pastedLines, deletedLines, limit: 1000 };
}

function measureCore(
  zones: readonly Zone[],
  built: { bundle: string; script: string },
  edits: number,
  folder: string,
): void {
  const rows: string[][] = [];
  for (const zone of zones) {
    progress(`${zone.name}: the core`);
    const planFile = join(folder, 'plan.json');
    writeFileSync(planFile, JSON.stringify(zone.plan));
    const args = ['--expose-gc', built.script, built.bundle, planFile];
    const done = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
    progress('');
    if (done.status !== 0) {
      say(`\n${zone.name}: the core failed.\n\n\`\`\`\n${done.stderr.trim()}\n\`\`\``);
      continue;
    }
    const figures = JSON.parse(done.stdout) as CoreFigures;
    const { keystrokes, memory } = figures;
    const times = (value: number): string =>
      `${value.toFixed(0)} (${((value * 1024 * 1024) / zone.octets).toFixed(1)}×)`;
    rows.push([
      zone.name,
      ms(figures.open),
      String(figures.total),
      ms(percentile(keystrokes, 0.5)),
      ms(percentile(keystrokes, 0.99)),
      ms(Math.max(...keystrokes)),
      ms(figures.paste),
      figures.delete === undefined ? '–' : ms(figures.delete),
      memory.base.toFixed(0),
      times(memory.open),
      times(memory.edited),
      times(memory.peak),
    ]);
  }
  if (rows.length === 0) return;
  say(`\n### Inside the core: ${edits} keystrokes at random places, edit to findings\n`);
  say(
    table(
      [
        'zone',
        'open ms',
        'findings',
        'key p50 ms',
        'p99',
        'max',
        'paste 10k lines ms',
        'delete 100k ms',
        'MiB empty',
        'open (× file)',
        'edited',
        'peak',
      ],
      rows,
    ),
  );
}

/** The built server over stdio, with a second process as its client. */
async function measureServer(zones: readonly Zone[], edits: number, folder: string): Promise<void> {
  const script = join(root, 'dist/bench-server.js');
  const options = { bundle: true, minify: true, format: 'cjs', platform: 'node', target: 'node20' } as const;
  await build({ ...options, entryPoints: [join(root, 'test/bench/server.ts')], outfile: script });
  const nothing: number[] = [];
  for (let i = 0; i < 9; i++) {
    const started = performance.now();
    spawnSync(process.execPath, ['-e', '0']);
    nothing.push(performance.now() - started);
  }
  const rows: string[][] = [];
  const asked = new Map<string, ServerFigures['requests']>();
  for (const zone of zones) {
    progress(`${zone.name}: the server`);
    const planFile = join(folder, 'plan.json');
    writeFileSync(planFile, JSON.stringify(zone.plan));
    const done = spawnSync(process.execPath, [script, server, planFile], { encoding: 'utf8', maxBuffer: 1 << 28 });
    progress('');
    if (done.status !== 0) {
      say(`\n${zone.name}: the server failed.\n\n\`\`\`\n${done.stderr.trim()}\n\`\`\``);
      continue;
    }
    const figures = JSON.parse(done.stdout) as ServerFigures;
    const { keystrokes, memory, pauses, requests } = figures;
    asked.set(zone.name, requests);
    const times = (value: number): string =>
      `${value.toFixed(0)} (${((value * 1024 * 1024) / zone.octets).toFixed(1)}×)`;
    rows.push([
      zone.name,
      `${ms(figures.initialize)} (${(figures.initialize / median(nothing)).toFixed(1)}×)`,
      ms(figures.open),
      `${ms(pauses.open)} / ${ms(pauses.keystrokes)}`,
      `${ms(percentile(keystrokes, 0.5))} / ${ms(percentile(keystrokes, 0.99))} / ${ms(Math.max(...keystrokes))}`,
      ms(figures.paste),
      figures.delete === undefined ? '–' : ms(figures.delete),
      ms(figures.parenthesis),
      `${ms(figures.origin.settled)} / ${ms(figures.origin.pause)}`,
      times(memory.open),
      times(memory.edited),
    ]);
  }
  if (rows.length === 0) return;
  say(`\n### The server over stdio, seen by its client: ${edits} keystrokes at random places\n`);
  say(
    table(
      [
        'zone',
        'start to initialize ms (÷ node -e 0)',
        'didOpen to diagnostics ms',
        'longest pause: open / typing',
        'key p50 / p99 / max ms',
        'paste 10k lines ms',
        'delete 100k ms',
        '( ms',
        '$ORIGIN changed, settled ms / pause',
        'MiB open (× file)',
        'edited',
      ],
      rows,
    ),
  );
  const methods = Object.keys([...asked.values()][0] ?? {});
  say('\n### Requests over stdio, at random places: p99 (max), ms\n');
  say(
    table(
      ['request', ...asked.keys()],
      methods.map((method) => [
        method.replace('textDocument/', ''),
        ...[...asked.values()].map(
          (times) => `${ms(percentile(times[method], 0.99))} (${ms(Math.max(...times[method]))})`,
        ),
      ]),
    ),
  );
}

/** The server as a Web Worker against the one on Node, in turns: in a thread that has no more than a worker, and in Chromium. */
async function measureWorker(zones: readonly Zone[], runs: number, folder: string): Promise<void> {
  const script = join(root, 'dist/bench-opening.js');
  const options = { bundle: true, minify: true, format: 'cjs', platform: 'node', target: 'node20' } as const;
  await build({ ...options, entryPoints: [join(root, 'test/bench/opening.ts')], outfile: script });
  const planFile = join(folder, 'plan.json');
  const hosts = [
    { name: 'Node', args: [script, 'node', server, planFile] },
    { name: 'worker in a thread', args: [script, 'worker', worker, planFile] },
    { name: 'worker in Chromium', args: [join(root, 'test/bench/opening-chromium.mjs'), worker, planFile] },
  ];
  const rows: string[][] = [];
  const failures = new Set<string>();
  for (const zone of zones) {
    writeFileSync(planFile, JSON.stringify(zone.plan));
    const figures = hosts.map((): OpeningFigures[] => []);
    for (let round = 0; round <= runs; round++) {
      for (const [i, { name, args }] of hosts.entries()) {
        progress(`${zone.name}: round ${round} of ${runs}, ${name}`);
        const done = spawnSync(process.execPath, args, { encoding: 'utf8' });
        if (done.status !== 0) failures.add(`${name}: ${done.stderr.trim().split('\n').pop() ?? ''}`);
        else if (round > 0) figures[i].push(JSON.parse(done.stdout) as OpeningFigures);
      }
    }
    progress('');
    for (const [i, { name }] of hosts.entries()) {
      const opened = figures[i].map(({ open }) => open);
      const ratios = opened.map((open, round) => open / (figures[0][round]?.open ?? Number.NaN));
      const started = figures[i].map(({ initialize }) => initialize);
      const ratio = i === 0 ? '' : spread(ratios, (value) => value.toFixed(2));
      rows.push([zone.name, name, spread(started, ms), spread(opened, ms), ratio]);
    }
  }
  const bundle = readFileSync(worker);
  const kilobytes = (octets: number): string => `${(octets / 1000).toFixed(0)} kB`;
  say(`\n### The server as a Web Worker, rounds: ${runs}\n`);
  say(
    `Its bundle: ${kilobytes(bundle.length)}, as it is sent: ${kilobytes(gzipSync(bundle, { level: 9 }).length)} (gzip)\n`,
  );
  say(table(['zone', 'host', 'start to initialize ms', 'didOpen to diagnostics ms', '÷ Node'], rows));
  for (const failure of failures) say(`\nNot measured: ${failure}`);
}

/** The values of a list option, or an error that names the wrong one. */
function list<T>(text: string, read: (item: string) => T | undefined, what: string): T[] {
  return text.split(',').map((item) => {
    const value = read(item.trim());
    if (value === undefined) throw new Error(`"${item}" is not ${what}`);
    return value;
  });
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      sizes: { type: 'string', default: '1k,10k,100k,1M' },
      kinds: { type: 'string', default: 'corporate' },
      runs: { type: 'string', default: '5' },
      edits: { type: 'string', default: '2000' },
      only: { type: 'string' },
      svg: { type: 'string' },
      keep: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    say(usage);
    return;
  }
  const sizes = list(values.sizes, readSize, 'a number of records');
  const kinds = list(values.kinds, (item) => zoneKinds.find((kind) => kind === item), `one of ${zoneKinds.join(', ')}`);
  const [runs] = list(values.runs, readSize, 'a number of rounds');
  const [edits] = list(values.edits, readSize, 'a number of keystrokes');
  const parts = ['process', 'repository', 'core', 'server', 'worker'];
  const { only } = values;
  if (only !== undefined && !parts.includes(only)) throw new Error(`"${only}" is none of ${parts.join(', ')}`);
  const wanted = (part: string): boolean => only === undefined || only === part;
  // What is measured is what users get: small, and without source maps.
  const built = spawnSync(process.execPath, [join(root, 'scripts/build.mjs'), '--production'], { stdio: 'inherit' });
  if (built.status !== 0) throw new Error('the programs could not be built');

  const folder = values.keep ?? mkdtempSync(join(tmpdir(), 'zonewright-bench-'));
  mkdirSync(folder, { recursive: true });
  try {
    const command = ['npm run bench', ...(process.argv.length > 2 ? ['--', ...process.argv.slice(2)] : [])].join(' ');
    const processor = cpus()[0]?.model.trim() ?? 'unknown processor';
    say(`\`${command}\`  \nNode ${process.version}, ${cpus().length} × ${processor}, ${process.platform}`);
    const make = (kind: ZoneKind, records: number): Zone => {
      const name = `${kind}-${sizeName(records)}`;
      progress(`making ${name}`);
      const zone = generateZone(kind, records);
      const file = join(folder, `${name}.zone`);
      const octets = writeZone(zone, file);
      return { name, origin: zone.origin, file, octets, plan: planEdits(zone, file, edits) };
    };
    const zones = kinds.flatMap((kind) => sizes.map((records) => make(kind, records)));
    progress('');
    if (wanted('process')) {
      const groups = zones.map((zone) => compareProcesses(zone, runs));
      if (values.svg !== undefined) writeFileSync(values.svg, chart(groups, command));
    }
    if (wanted('repository')) compareRepository(cli, join(folder, 'repository'), runs, say, progress);
    if (wanted('server')) await measureServer(zones, edits, folder);
    if (wanted('worker')) await measureWorker(zones, runs, folder);
    if (wanted('core')) {
      const core = await buildCore();
      if (core === undefined) say('\nThe core is not measured: server/src/service.ts is not there.');
      else measureCore(zones, core, edits, folder);
    }
  } finally {
    if (values.keep === undefined) rmSync(folder, { recursive: true, force: true });
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
  process.exitCode = 2;
});
