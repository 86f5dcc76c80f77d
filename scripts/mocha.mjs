// Runs suites outside the editor and counts what came of them.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { attempt, root, step } from './steps.mjs';

/**
 * Runs the suites of these files, those of .mocharc.json where none are named; prints what failed and what was skipped.
 * @param {string} title
 * @param {string[]} [files]
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export async function runMocha(title, files = []) {
  const results = path.join(root, 'out/unit-results.json');
  mkdirSync(path.dirname(results), { recursive: true });
  rmSync(results, { force: true });
  const mocha = path.join(root, 'node_modules/mocha/bin/mocha.js');
  const which = files.length === 0 ? [] : ['--no-config', '--import=tsx', '--timeout=180000', ...files];
  const { code, output } = await step(title, () =>
    attempt(process.execPath, [mocha, '--reporter=json', `--reporter-option=output=${results}`, ...which]),
  );
  // Without a result something broke before the first test: a file that does not load, say.
  if (!existsSync(results)) {
    console.log(output.trim().replace(/^/gm, '    '));
    return { passed: 0, failed: 1 };
  }
  const { stats, failures, pending } = JSON.parse(readFileSync(results, 'utf8'));
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

function inCI() {
  return /^(1|true)$/i.test(process.env.CI ?? '');
}
