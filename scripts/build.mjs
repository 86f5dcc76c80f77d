// Bundles the extension, the language server and the command line into dist/. `--production`: small, no source maps.
import { chmod, rm } from 'node:fs/promises';
import path from 'node:path';
import { build as bundle } from 'esbuild';
import { keepCommandLine, keepServer } from './compiled-code.mjs';
import { asProgram, isProgram, root } from './steps.mjs';

// VS Code 1.91, the oldest that the manifest allows, runs extensions on Node 20.9; our own commands need 20.19.
const target = 'node20.9';

const bundles = [{ from: 'client/src/node.ts', to: 'dist/client/node.js', external: ['vscode'] }];

/** Each is started by launch.ts, which stands in `to`. */
const programs = [
  { from: 'server/src/hosts/node.ts', to: 'dist/server/node.js', keep: keepServer },
  { from: 'server/src/hosts/cli.ts', to: 'dist/cli.js', keep: keepCommandLine },
];

/** @param {{ production?: boolean }} [options] */
export async function build({ production = false } = {}) {
  await rm(path.join(root, 'dist'), { recursive: true, force: true });
  /** @type {(from: string, to: string, more?: import('esbuild').BuildOptions) => Promise<unknown>} */
  const make = (from, to, more) =>
    bundle({
      entryPoints: [path.join(root, from)],
      outfile: path.join(root, to),
      absWorkingDir: root,
      bundle: true,
      platform: 'node',
      format: 'cjs',
      target,
      minify: production,
      sourcemap: !production,
      charset: 'utf8',
      logLevel: 'warning',
      // The ESM builds first: those of the language packages shake better than their CommonJS twins.
      mainFields: ['module', 'main'],
      ...more,
    });
  await Promise.all([
    ...bundles.map(({ from, to, external }) => make(from, to, { external })),
    ...programs.map(async ({ from, to, keep }) => {
      const program = to.replace(/\.js$/, '.program.js');
      await make('server/src/hosts/launch.ts', to, { banner: { js: '#!/usr/bin/env node' }, sourcemap: false });
      await chmod(path.join(root, to), 0o755);
      // Octets that are characters are read faster.
      await make(from, program, { charset: 'ascii' });
      await keep(path.join(root, program));
    }),
  ]);
}

/** Bundles the suite that runs inside VS Code into out/editor/. mocha stays a package. */
export async function buildEditorSuite() {
  const from = path.join(root, 'test/editor/suite');
  await rm(path.join(root, 'out/editor'), { recursive: true, force: true });
  await bundle({
    entryPoints: [path.join(from, '*.ts')],
    outdir: path.join(root, 'out/editor'),
    absWorkingDir: root,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target,
    external: ['vscode', 'mocha'],
    sourcemap: 'inline',
    logLevel: 'warning',
  });
}

if (isProgram(import.meta.url)) {
  await asProgram(() => build({ production: process.argv.includes('--production') }));
}
