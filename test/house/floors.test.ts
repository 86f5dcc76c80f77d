// The architecture as a test: imports run only downward, siblings don't know each other, no circles, no stray packages.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.join(__dirname, '../..');
const server = path.join(root, 'server/src');

/** Floors from the ground up; folders on one floor don't know each other. */
const floors: readonly (readonly string[])[] = [
  ['text', 'dns', 'messages'],
  ['syntax', 'mail'],
  ['zone'],
  ['workspace'],
  ['rules'],
  ['features', 'zone-files.ts'],
  ['service.ts'],
  ['lsp'],
  ['hosts'],
];

/** What each floor may import from outside; all others: nothing. */
const packages: Readonly<Record<string, RegExp>> = {
  workspace: /^(?:jsonc-parser|picomatch)$/,
  lsp: /^(?:vscode-languageserver|vscode-languageserver-textdocument)$/,
  hosts: /^(?:vscode-languageserver\/(?:node|browser)|picocolors|node:[a-z0-9_/]+|(?:\.\.\/)+package\.json)$/,
};

interface Import {
  readonly from: string;
  readonly to: string;
}

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(
      (name) =>
        name.endsWith('.ts') &&
        !name.endsWith('.d.ts') &&
        !name.includes('node_modules') &&
        !name.startsWith('editor/workspace/'),
    )
    .map((name) => path.join(folder, name));
}

function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/^(?:import|export)\b[^'"]*?from\s+['"]([^'"]+)['"]|^import\s+['"]([^'"]+)['"]/gm)].map(
    (match) => match[1] ?? match[2],
  );
}

/** The floor's name that a file of the server lies on: its first folder, or the file itself. */
function placeOf(file: string): string {
  return path.relative(server, file).split(path.sep)[0];
}

function floorOf(place: string): number {
  return floors.findIndex((folders) => folders.includes(place));
}

const all: Import[] = sources(server).flatMap((file) =>
  importsOf(file).map((name) => ({
    from: file,
    to: name.startsWith('.') && !name.endsWith('.json') ? `${path.resolve(path.dirname(file), name)}.ts` : name,
  })),
);
const inside = all.filter(({ to }) => to.startsWith(server));
const told = ({ from, to }: Import): string => `${path.relative(root, from)} → ${path.relative(root, to)}`;

describe('the house', () => {
  it('has a floor for every file of the server', () => {
    assert.deepEqual(
      sources(server).filter((file) => floorOf(placeOf(file)) < 0),
      [],
    );
  });

  it('imports only downward', () => {
    const upward = inside.filter(({ from, to }) => {
      const [upper, lower] = [placeOf(from), placeOf(to)];
      return upper !== lower && floorOf(lower) >= floorOf(upper);
    });
    assert.deepEqual(upward.map(told), []);
  });

  it('keeps rules, and features, apart from one another', () => {
    const rules = inside.filter(({ from, to }) => {
      const isRule = (file: string): boolean => /[\\/]rules[\\/][a-z-]+[\\/][a-z-]+\.ts$/.test(file);
      return isRule(from) && isRule(to);
    });
    // A feature is a file, or a file and the folder of its name.
    const featureOf = (file: string): string => path.relative(path.join(server, 'features'), file).split(/[\\/.]/)[0];
    const features = inside.filter(
      ({ from, to }) =>
        placeOf(from) === 'features' &&
        placeOf(to) === 'features' &&
        featureOf(from) !== featureOf(to) &&
        featureOf(to) !== 'locate',
    );
    assert.deepEqual([...rules, ...features].map(told), []);
  });

  it('has no circle', () => {
    const next = new Map<string, string[]>();
    for (const { from, to } of inside) next.set(from, [...(next.get(from) ?? []), to]);
    const done = new Set<string>();
    const visit = (file: string, path: readonly string[]): void => {
      assert.ok(
        !path.includes(file),
        `a circle: ${[...path, file].map((at) => at.slice(server.length + 1)).join(' → ')}`,
      );
      if (done.has(file)) return;
      for (const other of next.get(file) ?? []) visit(other, [...path, file]);
      done.add(file);
    };
    for (const file of next.keys()) visit(file, []);
  });

  it('takes packages only where they belong', () => {
    const stray = all.filter(({ from, to }) => !to.startsWith(server) && !packages[placeOf(from)]?.test(to));
    assert.deepEqual(stray.map(told), []);
  });

  it('keeps client and server apart', () => {
    const client = path.join(root, 'client/src');
    const wrong = sources(client).flatMap((file) =>
      importsOf(file)
        .filter(
          (name) =>
            name.includes('server/') || /^(?!\.|vscode$|vscode-languageclient(?:\/(?:node|browser))?$)/.test(name),
        )
        .map((name) => `${path.relative(root, file)} → ${name}`),
    );
    assert.deepEqual(wrong, []);
  });

  it('says in the first line of each file what it holds', () => {
    const files = [
      ...sources(path.join(root, 'server/src')),
      ...sources(path.join(root, 'client/src')),
      ...sources(path.join(root, 'test')),
      ...sources(path.join(root, 'scripts')),
    ];
    const silent = files.filter((file) => !/^\/\/ \S.{10}/.test(readFileSync(file, 'utf8')));
    assert.deepEqual(
      silent.map((file) => path.relative(root, file)),
      [],
    );
  });
});
