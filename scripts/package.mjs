// `npm run package`: packs the extension and the npm package into out/packages/, looks into them, and tries each where it
// was installed: the extension in a real VS Code, the programs in an empty folder.
import { mkdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { setUp } from './setup.mjs';
import { asProgram, attempt, Complaint, isProgram, npm, root, step } from './steps.mjs';

export const packages = path.join(root, 'out/packages');
export const vsix = path.join(packages, 'zonewright.vsix');
/** What is in it, as the tests of test/package unpack it. */
const unpacked = path.join(packages, 'unpacked');
const vsce = path.join(root, 'scripts/vsce/node_modules/@vscode/vsce/vsce');

/** Packs both; each has the programs built anew, small and without source maps. */
export async function pack() {
  await setUp({ packer: true });
  rmSync(packages, { recursive: true, force: true });
  mkdirSync(packages, { recursive: true });
  await step('Packing the extension', async () => {
    // Whatever is not in a bundle is not needed: no dependencies are looked for.
    const { code, output } = await attempt(process.execPath, [vsce, 'package', '--no-dependencies', '--out', vsix]);
    if (code !== 0) throw new Complaint(output.trim());
  });
  await step('Packing the programs for npm', () => npm(['pack', '--pack-destination', packages], root));
}

/**
 * Packs, then tries what was packed.
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export async function testPackages() {
  await pack();
  console.log(`  ${path.relative(root, vsix)}: ${Math.ceil(statSync(vsix).size / 1000)} KB`);
  const { runMocha } = await import('./mocha.mjs');
  const { tryInBrowser, tryInstalled } = await import('../test/editor/installed.mjs');
  const counts = await runMocha('Looking into the packages', ['test/package/*.test.ts']);
  for (const [title, attempt] of /** @type {const} */ ([
    ['Trying the packed extension in VS Code', () => tryInstalled(vsix)],
    ['Trying the packed extension in the extension host of a browser', () => tryInBrowser(unpacked)],
  ])) {
    // The workbench out of npm runs there only.
    if (process.platform !== 'linux') {
      console.log(`  - skipped: ${title} (only on Linux)`);
      continue;
    }
    try {
      await step(title, attempt);
      counts.passed++;
    } catch (error) {
      console.log(String(error).replace(/^/gm, '    '));
      counts.failed++;
    }
  }
  return counts;
}

if (isProgram(import.meta.url)) {
  void asProgram(async () => {
    await setUp();
    const { passed, failed } = await testPackages();
    console.log(`${passed} passed, ${failed} failed`);
    return failed === 0 ? 0 : 1;
  });
}
