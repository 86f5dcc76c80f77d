// Bundles the extension as it is packed. Its editions for the desktop and for the browser are the same but for a few
// modules, so that of the desktop holds these only and takes the others out of the one that the browser loads.
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { build as bundle } from 'esbuild';
import { bundleLaunch, bundleOptions, programs, putPagesTogether, startedBy } from './build.mjs';
import { asProgram, isProgram, root } from './steps.mjs';

/** @typedef {import('esbuild').BuildOptions} BuildOptions */
/** @typedef {import('esbuild').Metafile} Metafile */

/** Under this name a bundle hands out its modules. */
const MODULES = 'modules';

export async function buildExtension() {
  const wanted = { production: true };
  const program = (/** @type {string} */ to) => {
    const found = programs.find((program) => program.to === to);
    if (found === undefined) throw new Error(`${to} is no program`);
    return found;
  };
  const server = program('dist/server/node.js');
  await rm(path.join(root, 'dist'), { recursive: true, force: true });
  await Promise.all([
    bundleTogether(
      bundleOptions(program('dist/client/browser.js'), wanted),
      bundleOptions(program('dist/client/node.js'), wanted),
      "export * from './client/src/browser';",
    ),
    bundleTogether(
      {
        ...bundleOptions(program('dist/server/worker.js'), wanted),
        globalName: 'zonewright',
        footer: { js: "if (typeof module === 'object') module.exports = zonewright;" },
      },
      startedBy(server, wanted),
      // Whoever takes modules out of it wants no worker.
      "import { serve } from './server/src/hosts/worker-server'; if (typeof module !== 'object') serve();",
    ),
    bundleLaunch(server, wanted),
    putPagesTogether(),
  ]);
}

/**
 * Bundles both editions of a program.
 * @param {BuildOptions} browser  of the edition that stands alone
 * @param {BuildOptions} desktop  of the one that takes from it; beside it in the same folder
 * @param {string} entry  what the first one does and hands out beside its modules
 */
async function bundleTogether(browser, desktop, entry) {
  const alone = (await bundle({ ...browser, write: false, metafile: true })).metafile;
  /** @type {Set<string>} */
  const shared = new Set();
  await bundle({ ...desktop, plugins: [taking(alone, shared, `./${path.basename(String(browser.outfile))}`)] });
  const modules = [...shared].sort();
  await bundle({
    ...browser,
    entryPoints: [],
    stdin: {
      contents: [
        ...modules.map((module, index) => imported(alone, module, `m${index}`)),
        `export const ${MODULES} = { ${modules.map((module, index) => `${quoted(module)}: m${index}`).join(', ')} };`,
        entry,
      ].join('\n'),
      resolveDir: root,
    },
  });
}

/**
 * Modules that the other bundle has are taken out of it.
 * @param {Metafile} alone
 * @param {Set<string>} shared
 * @param {string} other
 * @returns {import('esbuild').Plugin}
 */
function taking({ inputs }, shared, other) {
  const kinds = new Set(['import-statement', 'require-call']);
  return {
    name: 'taking',
    setup(build) {
      build.onResolve({ filter: /.*/ }, async ({ path: wanted, pluginData, ...rest }) => {
        if (pluginData === 'asked' || !kinds.has(rest.kind)) return undefined;
        if (wanted === other) return { path: wanted, external: true };
        const found = await build.resolve(wanted, { ...rest, pluginData: 'asked' });
        if (found.errors.length > 0 || found.external || found.namespace !== 'file') return found;
        const module = path.relative(root, found.path).replaceAll('\\', '/');
        if (!Object.hasOwn(inputs, module)) return found;
        shared.add(module);
        return { path: module, namespace: 'taken' };
      });
      build.onLoad({ filter: /.*/, namespace: 'taken' }, ({ path: module }) => ({
        contents: `module.exports = require(${quoted(other)}).${MODULES}[${quoted(module)}];`,
        resolveDir: root,
      }));
    },
  };
}

/**
 * @param {Metafile} alone
 * @param {string} module
 * @param {string} name
 */
function imported({ inputs }, module, name) {
  const from = quoted(path.join(root, module));
  return inputs[module].format === 'cjs' ? `const ${name} = require(${from});` : `import * as ${name} from ${from};`;
}

/** @param {string} text */
function quoted(text) {
  return JSON.stringify(text);
}

if (isProgram(import.meta.url)) void asProgram(buildExtension);
