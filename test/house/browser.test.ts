// The bundles for the browser hold nothing of Node: nothing would be there to answer.
import assert from 'node:assert/strict';
import { builtinModules } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, type BuildOptions, type BuildResult } from 'esbuild';

/** What scripts/build.mjs tells of a program. */
interface Program {
  readonly to: string;
  readonly options: { readonly platform: 'node' | 'browser' };
}
interface Builder {
  readonly programs: readonly Program[];
  readonly bundleOptions: (program: Program, wanted: { production: boolean }) => BuildOptions;
}

type Bundle = BuildResult<{ metafile: true; write: false }>;

/** What a server sends of a bundle at most. */
const MOST_SENT = 450_000;

describe('bundles for the browser', () => {
  const bundles = new Map<string, Bundle>();
  before(async () => {
    // By its address, because it is no TypeScript.
    const script = pathToFileURL(path.join(__dirname, '../../scripts/build.mjs')).href;
    const { programs, bundleOptions } = (await import(script)) as Builder;
    for (const program of programs) {
      if (program.options.platform !== 'browser') continue;
      const options = bundleOptions(program, { production: true });
      bundles.set(program.to, await build({ ...options, metafile: true, write: false }));
    }
  });

  it('import nothing of Node, and nothing at all but the editor', () => {
    const found: Record<string, string[]> = {};
    for (const [name, { metafile }] of bundles) {
      const imports = Object.values(metafile.outputs).flatMap((output) => output.imports.map(({ path: name }) => name));
      const inputs = Object.entries(metafile.inputs).flatMap(([file, input]) => [
        file,
        ...input.imports.map(({ path: name }) => name),
      ]);
      // A module that a package does without in browsers is a file named "(disabled):…".
      const stray = inputs.filter((name) => name.startsWith('(disabled)') || isBuiltin(name));
      found[name] = [...new Set([...imports, ...stray])];
    }
    assert.deepEqual(found, { 'dist/client/browser.js': ['vscode'], 'dist/server/worker.js': [] });
  });

  it('are small on their way', () => {
    for (const [name, { outputFiles }] of bundles) {
      const sent = outputFiles.reduce((sum, { contents }) => sum + gzipSync(contents).length, 0);
      assert(sent < MOST_SENT, `${name}: ${sent} octets, compressed`);
    }
  });

  it('carry no texts that only pages have', () => {
    for (const [, { metafile }] of bundles) {
      const pages = Object.keys(metafile.inputs).filter((file) => file.includes('/messages/pages/'));
      assert.deepEqual(pages, []);
    }
  });
});

function isBuiltin(name: string): boolean {
  return name.startsWith('node:') || builtinModules.includes(name);
}
