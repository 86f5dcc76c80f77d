// Bundles the extension, the language server and the command line into dist/. `--production`: small, no source maps.
import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { chmod, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build as bundle } from 'esbuild';
import { keepCommandLine, keepServer } from './compiled-code.mjs';
import { asProgram, isProgram, root } from './steps.mjs';

// VS Code 1.91, the oldest that the manifest allows, runs extensions on Node 20.9 and Chromium 122; our own commands need
// Node 20.19. The web editions run wherever VS Code for the Web does.
const onNode = /** @type {const} */ ({ platform: 'node', format: 'cjs', target: 'node20.9' });
const inBrowser = /** @type {const} */ ({ platform: 'browser', format: 'cjs', target: 'es2022' });

/**
 * @typedef {object} Program
 * @property {string} from
 * @property {string} to
 * @property {import('esbuild').BuildOptions} options
 * @property {(program: string, flags: string) => Promise<void>} [keep]  for a command, which is started by launch.ts, standing in `to`
 * @property {string} [flags]  of V8, for a command
 */

/**
 * A command is over in a moment: only what runs very often is worth being optimised. The rest would take longer to be
 * optimised than to be run, on processors that its own threads want.
 */
const FEW_OPTIMISED = '--interrupt-budget=400000';

/** @type {readonly Program[]} */
export const programs = [
  { from: 'client/src/node.ts', to: 'dist/client/node.js', options: { ...onNode, external: ['vscode'] } },
  { from: 'client/src/browser.ts', to: 'dist/client/browser.js', options: { ...inBrowser, external: ['vscode'] } },
  { from: 'server/src/hosts/worker.ts', to: 'dist/server/worker.js', options: { ...inBrowser, format: 'iife' } },
  { from: 'server/src/hosts/node.ts', to: 'dist/server/node.js', options: onNode, keep: keepServer },
  { from: 'server/src/hosts/cli.ts', to: 'dist/cli.js', options: onNode, keep: keepCommandLine, flags: FEW_OPTIMISED },
];

/**
 * How a program is bundled.
 * @param {Program} program
 * @param {{ production?: boolean }} [wanted]
 * @returns {import('esbuild').BuildOptions}
 */
export function bundleOptions({ from, to, options }, { production = false } = {}) {
  return {
    entryPoints: [path.join(root, from)],
    outfile: path.join(root, to),
    absWorkingDir: root,
    bundle: true,
    minify: production,
    sourcemap: !production,
    charset: 'utf8',
    logLevel: 'warning',
    // The ESM builds first: those of the language packages shake better than their CommonJS twins.
    mainFields: ['module', 'main'],
    ...options,
  };
}

/** @param {{ production?: boolean }} [wanted] */
export async function build(wanted) {
  await rm(path.join(root, 'dist'), { recursive: true, force: true });
  await Promise.all(
    programs.map(async ({ keep, ...program }) => {
      if (keep === undefined) {
        await bundle(bundleOptions(program, wanted));
        return;
      }
      const started = startedBy(program, wanted);
      const file = String(started.outfile);
      await bundle(started);
      await Promise.all([bundleLaunch(program, wanted, await idOf(file)), keep(file, program.flags ?? '')]);
    }),
  );
  await putPagesTogether();
}

/**
 * What stands in the place of a command and starts it.
 * @param {Program} program
 * @param {{ production?: boolean }} [wanted]
 * @param {string} [id]  tells the program from other builds of it; without it, it keeps no compiled code
 */
export async function bundleLaunch(program, wanted, id = '') {
  const launch = bundleOptions({ ...program, from: 'server/src/hosts/launch.ts' }, wanted);
  const define = { PROGRAM_ID: JSON.stringify(id), V8_FLAGS: JSON.stringify(program.flags ?? '') };
  await bundle({ ...launch, define, banner: { js: '#!/usr/bin/env node' }, sourcemap: false });
  await chmod(path.join(root, program.to), 0o755);
}

/** @param {string} file */
async function idOf(file) {
  return createHash('sha256')
    .update(await readFile(file))
    .digest('hex')
    .slice(0, 16);
}

/** Modules of Node's that few runs need, and that take a while to load. */
const SELDOM = ['node:child_process', 'node:crypto', 'node:os', 'node:worker_threads'];

/**
 * Loads such a module when something of it is first used.
 * @type {import('esbuild').Plugin}
 */
const seldomModules = {
  name: 'seldom-modules',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:/ }, ({ path: name, namespace }) =>
      SELDOM.includes(name) && namespace === 'file' ? { path: name, namespace: 'seldom' } : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'seldom' }, async ({ path: name }) => ({
      contents: Object.keys(await import(name))
        .filter((key) => key !== 'default')
        .map(
          (key) =>
            `Object.defineProperty(exports, '${key}', { get: () => require('${name}').${key}, enumerable: true });`,
        )
        .join('\n'),
    }));
  },
};

/**
 * The package doesn't say that its files do nothing when they are loaded: one of them makes hundreds of texts.
 * @type {import('esbuild').Plugin}
 */
const unusedPartsOfPackages = {
  name: 'unused-parts-of-packages',
  setup(build) {
    build.onResolve({ filter: /^(?:jsonc-parser$|\.)/ }, async ({ path: name, pluginData, ...from }) => {
      if (pluginData === unusedPartsOfPackages || !`${name} ${from.importer}`.includes('jsonc-parser'))
        return undefined;
      const found = await build.resolve(name, { ...from, pluginData: unusedPartsOfPackages });
      return { ...found, sideEffects: false };
    });
  },
};

/**
 * How what launch.ts starts is bundled.
 * @param {Program} program
 * @param {{ production?: boolean }} [wanted]
 * @returns {import('esbuild').BuildOptions}
 */
export function startedBy(program, wanted) {
  const to = program.to.replace(/\.js$/, '.program.js');
  // Octets that are characters are read faster.
  const plugins = [seldomModules, unusedPartsOfPackages];
  return { ...bundleOptions({ ...program, to }, wanted), charset: 'ascii', plugins };
}

/** The pages of all rules in one file for each language: packed one by one they would be a third of the extension. */
export async function putPagesTogether() {
  await mkdir(path.join(root, 'dist/pages'), { recursive: true });
  for (const [language, folder] of [
    ['en', 'docs/rules'],
    ['ja', 'docs/rules/ja'],
  ]) {
    /** @type {Record<string, string>} */
    const pages = {};
    for (const name of (await readdir(path.join(root, folder))).sort()) {
      if (!name.endsWith('.md') || name === 'README.md') continue;
      const page = await readFile(path.join(root, folder, name), 'utf8');
      // What only says how the file is made is not for readers.
      pages[name.replace(/\.md$/, '')] = page.replace(/^<!--.*-->\s*/, '');
    }
    await writeFile(path.join(root, `dist/pages/${language}.json`), JSON.stringify(pages));
  }
}

const suite = path.join(root, 'test/editor/suite');

/** mocha's script for browsers would take the bundle's own `exports` for its: it is shown none. */
const mochaInBrowser = {
  name: 'mocha-in-browser',
  /** @param {import('esbuild').PluginBuild} build */
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]mocha[\\/]mocha\.js$/ }, async ({ path: file }) => ({
      contents: `var exports, module, define;\n${await readFile(file, 'utf8')}`,
    }));
  },
};

/**
 * Bundles the suite that runs inside VS Code into out/editor/, once for each kind of extension host.
 * @param {Record<string, string>} env  what the suite is told in a browser, where there is no environment
 */
export async function buildEditorSuite(env) {
  await rm(path.join(root, 'out/editor'), { recursive: true, force: true });
  const tests = readdirSync(suite).filter((file) => file.endsWith('.test.ts'));
  const requires = tests.sort().map((file) => `() => require('./${file}')`);
  /** @type {import('esbuild').BuildOptions} */
  const common = {
    stdin: {
      contents: `import { runSuites } from './run';\nexport const run = () => runSuites([${requires.join(', ')}]);\n`,
      resolveDir: suite,
    },
    absWorkingDir: root,
    bundle: true,
    sourcemap: 'inline',
    logLevel: 'warning',
  };
  await bundle({
    ...common,
    ...onNode,
    outfile: path.join(root, 'out/editor/node.js'),
    external: ['vscode', 'mocha'], // mocha stays a package
  });
  await bundle({
    ...common,
    ...inBrowser,
    outfile: path.join(root, 'out/editor/browser.js'),
    external: ['vscode'],
    alias: {
      'node:assert/strict': path.join(suite, 'browser/assert.ts'),
      mocha: path.join(suite, 'browser/mocha.ts'),
    },
    define: { 'process.env': JSON.stringify({ ...env, EDITOR_HOST: 'browser' }) },
    plugins: [mochaInBrowser],
  });
}

if (isProgram(import.meta.url)) {
  // Not waited for: a file that waits at its top can't be loaded by those that are CommonJS.
  void asProgram(() => build({ production: process.argv.includes('--production') }));
}
