// Bundles the extension, the language server and the command line into dist/. `--production`: small, no source maps.
import { chmod, copyFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { build as bundle } from 'esbuild';
import { asProgram, isProgram, root } from './steps.mjs';

// VS Code 1.91, the oldest that the manifest allows, runs extensions on Node 20.9; our own commands need 20.19.
const target = 'node20.9';

const programs = [
  { from: 'client/src/node.ts', to: 'dist/client/node.js', external: ['vscode'], bin: false },
  { from: 'server/src/hosts/node.ts', to: 'dist/server/node.js', external: [], bin: true },
  { from: 'server/src/hosts/cli.ts', to: 'dist/cli.js', external: [], bin: true },
];

/**
 * What esbuild is told to make of each program.
 * @param {{ production?: boolean }} [options]
 * @returns {import('esbuild').BuildOptions[]}
 */
export function bundles({ production = false } = {}) {
  return programs.map(({ from, to, external, bin }) => ({
    entryPoints: [path.join(root, from)],
    outfile: path.join(root, to),
    absWorkingDir: root,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target,
    external,
    minify: production,
    sourcemap: !production,
    charset: 'utf8',
    logLevel: 'warning',
    // The ESM builds first: those of the language packages shake better than their CommonJS twins.
    mainFields: ['module', 'main'],
    ...(bin ? { banner: { js: '#!/usr/bin/env node' } } : {}),
  }));
}

/** @param {{ production?: boolean }} [options] */
export async function build(options) {
  await rm(path.join(root, 'dist'), { recursive: true, force: true });
  await Promise.all(bundles(options).map(bundle));
  for (const { to, bin } of programs) if (bin) await chmod(path.join(root, to), 0o755);
  await copyFile(path.join(root, 'server/src/rules/examples.json'), path.join(root, 'dist/examples.json'));
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
  // Not waited for: a file that waits at its top can't be loaded by those that are CommonJS.
  void asProgram(() => build({ production: process.argv.includes('--production') }));
}
