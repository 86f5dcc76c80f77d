// `npm test`: sets up and runs every check and every test; the last line counts them: `N passed, N failed`.
// Node's builtins only until the set-up is done: this runs on a fresh clone.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { setUp } from './setup.mjs';
import { asProgram, attempt, root, step } from './steps.mjs';

/** @typedef {{ passed: number, failed: number }} Counts */

await asProgram(async () => {
  await setUp({ editor: false });
  const { build } = await import('./build.mjs');
  const { runMocha } = await import('./mocha.mjs');
  const { testEditor } = await import('../test/editor/run.mjs');
  const { testPackages } = await import('./package.mjs');

  const tsx = ['--import=tsx'];
  const counts = [
    await check('Build', () => build()),
    await program('Types', 'typescript/bin/tsc', ['-b']),
    await program('Lint', 'eslint/bin/eslint.js', ['.']),
    await program('Format', 'prettier/bin/prettier.cjs', ['--check', '--log-level=warn', '.']),
    ...(existsSync(path.join(root, 'scripts/generate.ts'))
      ? [await check('Generated files', () => node([...tsx, 'scripts/generate.ts', '--check']))]
      : []),
    await runMocha('Unit tests'),
    await tests('in VS Code', testEditor),
    // The last: what they pack is built in another way.
    await tests('of the packages', testPackages),
  ];
  const passed = counts.reduce((sum, count) => sum + count.passed, 0);
  const failed = counts.reduce((sum, count) => sum + count.failed, 0);
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
});

/**
 * One check that passes or fails as a whole.
 * @param {string} title
 * @param {() => Promise<unknown>} work
 * @returns {Promise<Counts>}
 */
async function check(title, work) {
  try {
    await step(title, work);
    return { passed: 1, failed: 0 };
  } catch (error) {
    console.log(error instanceof Error ? error.message.replace(/^/gm, '    ') : error);
    return { passed: 0, failed: 1 };
  }
}

/**
 * @param {string} title
 * @param {string} script  inside node_modules
 * @param {string[]} args
 */
function program(title, script, args) {
  return check(title, () => node([path.join(root, 'node_modules', script), ...args]));
}

/** @param {string[]} args */
async function node(args) {
  const { code, output } = await attempt(process.execPath, args);
  if (code !== 0) throw new Error(output.trim());
}

/**
 * @param {string} which
 * @param {() => Promise<Counts>} run
 * @returns {Promise<Counts>}
 */
async function tests(which, run) {
  try {
    return await run();
  } catch (error) {
    const sentence = error instanceof Error ? error.message : String(error);
    console.log(`  ✘ The tests ${which} could not run: ${sentence}`);
    return { passed: 0, failed: 1 };
  }
}
