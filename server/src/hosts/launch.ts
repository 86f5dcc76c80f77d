// Starts the program beside this file with its code compiled beforehand: compiling would take longer than a small check.
import { readFileSync } from 'node:fs';
import module, { createRequire } from 'node:module';
import path from 'node:path';
import { Script } from 'node:vm';

const program = __filename.replace(/\.js$/, '.program.js');

/** What compiled code can be kept in by Node itself, from 22.8 on. */
const { enableCompileCache } = module as { enableCompileCache?: () => void };

if (enableCompileCache === undefined) run(readFileSync(program, 'latin1'), compiled());
else {
  enableCompileCache();
  createRequire(__filename)(program);
}

/** The code as the build compiled it (scripts/compiled-code.mjs). Another Node refuses it, and compiles the source. */
function compiled(): Buffer | undefined {
  try {
    return readFileSync(`${program}.compiled`);
  } catch {
    return undefined;
  }
}

function run(source: string, cachedData: Buffer | undefined): void {
  const script = new Script(module.wrap(source), { filename: program, ...(cachedData && { cachedData }) });
  const made: { exports: unknown } = { exports: {} };
  const main = script.runInThisContext() as (...given: unknown[]) => void;
  main(made.exports, createRequire(program), made, program, path.dirname(program));
}
