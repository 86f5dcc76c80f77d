// `npm test`: sets up and runs every check and every test; the last line counts them: `N passed, N failed`.
// Node's builtins only until the set-up is done: this runs on a fresh clone.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setUp } from './setup.mjs';
import { asProgram, attempt, root, step } from './steps.mjs';

/** @typedef {{ passed: number, failed: number }} Counts */

await asProgram(async () => {
  await setUp({ editor: false });
  const { build } = await import('./build.mjs');
  const { testEditor } = await import('../test/editor/run.mjs');

  const tsx = ['--import=tsx'];
  const counts = [
    await check('Build', () => build()),
    await program('Types', 'typescript/bin/tsc', ['-b']),
    await program('Lint', 'eslint/bin/eslint.js', ['.']),
    await program('Format', 'prettier/bin/prettier.cjs', ['--check', '--log-level=warn', '.']),
    ...(existsSync(path.join(root, 'scripts/generate.ts'))
      ? [await check('Generated files', () => node([...tsx, 'scripts/generate.ts', '--check']))]
      : []),
    await unitTests(),
    await editorTests(testEditor),
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

/** @returns {Promise<Counts>} */
async function unitTests() {
  const file = path.join(root, 'out/unit-results.json');
  mkdirSync(path.dirname(file), { recursive: true });
  rmSync(file, { force: true });
  const mocha = path.join(root, 'node_modules/mocha/bin/mocha.js');
  const { code, output } = await step('Unit tests', () =>
    attempt(process.execPath, [mocha, '--reporter=json', `--reporter-option=output=${file}`]),
  );
  // Without a result something broke before the first test: a file that does not load, say.
  if (!existsSync(file)) {
    console.log(output.trim().replace(/^/gm, '    '));
    return { passed: 0, failed: 1 };
  }
  const { stats, failures, pending } = JSON.parse(readFileSync(file, 'utf8'));
  for (const { fullTitle, err } of failures) {
    console.log(`  ✘ ${fullTitle}\n${String(err.stack ?? err.message).replace(/^/gm, '      ')}`);
  }
  // A test that was skipped has shown nothing: in CI that counts as failed, elsewhere it is named.
  for (const { fullTitle } of pending) console.log(`  - skipped: ${fullTitle}`);
  const skipped = inCI() ? stats.pending : 0;
  const broken = code !== 0 && stats.failures === 0 ? 1 : 0;
  console.log(`  ${stats.passes} passed, ${stats.failures} failed, ${stats.pending} skipped`);
  return { passed: stats.passes, failed: stats.failures + skipped + broken };
}

/**
 * @param {() => Promise<Counts>} run
 * @returns {Promise<Counts>}
 */
async function editorTests(run) {
  try {
    return await run();
  } catch (error) {
    const sentence = error instanceof Error ? error.message : String(error);
    console.log(`  ✘ The tests in VS Code could not run: ${sentence}`);
    return { passed: 0, failed: 1 };
  }
}

function inCI() {
  return /^(1|true)$/i.test(process.env.CI ?? '');
}
