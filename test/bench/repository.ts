// A repository of many zones with the configuration of their server: a whole check against named-checkconf -z.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findProgram, median, run, table, type Run, type Tool } from './tools';
import { generateZone } from './zones';

/** What the repository holds. */
const ZONES = 2000;
const RECORDS = 500;
const INCLUDES = 100;
/** Records in each included file. */
const INCLUDED = 20;

/** Writes a repository into a folder; its octets. */
function writeRepository(folder: string): number {
  let octets = 0;
  const write = (file: string, text: string): void => {
    writeFileSync(join(folder, file), text);
    octets += text.length;
  };
  for (const inside of ['zones', 'inc']) mkdirSync(join(folder, inside), { recursive: true });
  for (let i = 0; i < INCLUDES; i++) {
    const hosts = Array.from({ length: INCLUDED }, (_, k) => `inc${k} 3600 IN A 192.0.2.${((i + k) % 250) + 1}\n`);
    write(`inc/part${i}.inc`, hosts.join(''));
  }
  const statements = [`options { directory "${folder}"; };\n`];
  for (let i = 0; i < ZONES; i++) {
    const name = `z${i}.example.com`;
    const { parts } = generateZone('corporate', RECORDS, i + 1);
    const include =
      i % (ZONES / INCLUDES) === 0 ? `$ORIGIN ${name}.\n$INCLUDE inc/part${i / (ZONES / INCLUDES)}.inc\n` : '';
    write(`zones/db.${name}`, parts.join('').replaceAll('example.com.', `${name}.`) + include);
    statements.push(`zone "${name}" { type primary; file "zones/db.${name}"; };\n`);
  }
  write('named.conf', statements.join(''));
  return octets;
}

/** Compares whole processes, in turns. */
export function compareRepository(
  cli: string,
  folder: string,
  runs: number,
  say: (text: string) => void,
  progress: (text: string) => void,
): void {
  progress('making the repository');
  const octets = writeRepository(folder);
  const own: Tool = { name: 'zonewright check', program: process.execPath, args: () => [cli, 'check', folder] };
  const peer: Tool = {
    name: 'named-checkconf -z',
    program: 'named-checkconf',
    args: () => ['-z', join(folder, 'named.conf')],
  };
  const tools = [own, peer].filter(({ program }) => findProgram(program) !== undefined);
  const results = new Map<Tool, Run[]>(tools.map((tool) => [tool, []]));
  for (let round = 0; round <= runs; round++) {
    for (const tool of tools) {
      progress(`repository: round ${round} of ${runs}, ${tool.name}`);
      const result = run(tool, '', '');
      // Round 0 warms the disk cache.
      if (round > 0) results.get(tool)?.push(result);
    }
  }
  progress('');
  const of = (list: readonly Run[], key: 'wall' | 'cpu' | 'memory'): number =>
    median(list.map((one) => one[key] ?? NaN));
  const mine = results.get(own) ?? [];
  say(`\n### A repository of ${ZONES} zones of ${RECORDS} records, ${(octets / 1e6).toFixed(1)} MB, rounds: ${runs}\n`);
  say(
    table(
      ['tool', 'wall s', 'cpu s', 'peak MiB', 'peak ÷ files', 'ours ÷ it: wall'],
      [...results].map(([tool, list]) => [
        tool.name,
        (of(list, 'wall') / 1000).toFixed(2),
        (of(list, 'cpu') / 1000).toFixed(2),
        of(list, 'memory').toFixed(0),
        ((of(list, 'memory') * 1024 * 1024) / octets).toFixed(1),
        tool === own ? '' : median(mine.map(({ wall }, i) => wall / list[i].wall)).toFixed(2),
      ]),
    ),
  );
}
