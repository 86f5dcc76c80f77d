// The bundles for the browser hold nothing of Node: nothing would be there to answer.
import assert from 'node:assert/strict';
import { builtinModules } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type BuildOptions } from 'esbuild';

/** What scripts/build.mjs tells of a program. */
interface Program {
  readonly to: string;
  readonly options: { readonly platform: 'node' | 'browser' };
}
interface Builder {
  readonly programs: readonly Program[];
  readonly bundleOptions: (program: Program, wanted: { production: boolean }) => BuildOptions;
}

describe('bundles for the browser', () => {
  let builder: Builder;
  before(async () => {
    // By its address, because it is no TypeScript.
    const script = pathToFileURL(path.join(__dirname, '../../scripts/build.mjs')).href;
    builder = (await import(script)) as Builder;
  });

  it('import nothing of Node, and nothing at all but the editor', async () => {
    const found: Record<string, string[]> = {};
    for (const program of builder.programs) {
      if (program.options.platform !== 'browser') continue;
      const options = builder.bundleOptions(program, { production: true });
      const { metafile } = await build({ ...options, metafile: true, write: false });
      const imports = Object.values(metafile.outputs).flatMap((output) => output.imports.map(({ path: name }) => name));
      const inputs = Object.entries(metafile.inputs).flatMap(([file, input]) => [
        file,
        ...input.imports.map(({ path: name }) => name),
      ]);
      // A module that a package does without in browsers is a file named "(disabled):…".
      const stray = inputs.filter((name) => name.startsWith('(disabled)') || isBuiltin(name));
      found[program.to] = [...new Set([...imports, ...stray])];
    }
    assert.deepEqual(found, { 'dist/client/browser.js': ['vscode'], 'dist/server/worker.js': [] });
  });
});

function isBuiltin(name: string): boolean {
  return name.startsWith('node:') || builtinModules.includes(name);
}
