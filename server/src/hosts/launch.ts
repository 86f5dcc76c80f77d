// Starts the program beside this file with its code compiled beforehand: compiling would take longer than a small check.
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import module, { createRequire } from 'node:module';
import path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';

/** Tells one build of the program from another; the build puts it in. Empty where it keeps no compiled code. */
declare const PROGRAM_ID: string;

/** How V8 is to run the program, where it knows how; the build puts it in. Compiled code fits these flags only. */
declare const V8_FLAGS: string;

/** The newest V8 that knows them, that of Node 20: others would complain. */
const NEWEST_V8 = 11;

const program = __filename.replace(/\.js$/, '.program.js');

/** Runs whose code is worth keeping: others use a small part of it. */
const WHOLE = ['check', '--stdio'];

/** What compiled code can be kept in by Node itself, from 22.8 on. */
const { enableCompileCache } = module as { enableCompileCache?: () => void };

if (V8_FLAGS !== '' && Number.parseInt(process.versions.v8, 10) <= NEWEST_V8) setFlagsFromString(V8_FLAGS);
if (enableCompileCache === undefined) run(readFileSync(program, 'latin1'));
else {
  enableCompileCache();
  createRequire(__filename)(program);
}

function run(source: string): void {
  const kept = keptFile(process.env);
  const cachedData = builtCode() ?? (kept && keptCode(kept));
  const script = new Script(module.wrap(source), { filename: program, ...(cachedData && { cachedData }) });
  const isWanting = cachedData === undefined || script.cachedDataRejected === true;
  if (kept !== undefined && isWanting && process.argv.some((word) => WHOLE.includes(word))) {
    process.once('exit', () => {
      keep(script, kept);
    });
  }
  const made: { exports: unknown } = { exports: {} };
  const main = script.runInThisContext() as (...given: unknown[]) => void;
  main(made.exports, createRequire(program), made, program, path.dirname(program));
}

/** The code as the build compiled it (scripts/compiled-code.mjs). Another Node refuses it, and compiles the source. */
function builtCode(): Buffer | undefined {
  try {
    return readFileSync(`${program}.compiled`);
  } catch {
    return undefined;
  }
}

/** Where an installed program, which comes without, keeps what its first run compiled: among the user's own caches. */
function keptFile(environment: NodeJS.ProcessEnv): string | undefined {
  const { NODE_DISABLE_COMPILE_CACHE, LOCALAPPDATA, XDG_CACHE_HOME, HOME } = environment;
  if (PROGRAM_ID === '' || NODE_DISABLE_COMPILE_CACHE !== undefined) return undefined;
  const { platform, version, arch } = process;
  const inHome = HOME && path.join(HOME, platform === 'darwin' ? 'Library/Caches' : '.cache');
  const folders = platform === 'win32' ? [LOCALAPPDATA] : platform === 'darwin' ? [inHome] : [XDG_CACHE_HOME, inHome];
  const folder = folders.find((one) => one !== undefined && path.isAbsolute(one));
  return folder && path.join(folder, 'zonewright', `${path.basename(program)}-${version}-${arch}.compiled`);
}

/** The code of this build that an earlier run kept. V8 tells texts apart by their length only, so the build stands before it. */
function keptCode(file: string): Buffer | undefined {
  try {
    const data = readFileSync(file);
    return data.toString('latin1', 0, PROGRAM_ID.length) === PROGRAM_ID ? data.subarray(PROGRAM_ID.length) : undefined;
  } catch {
    return undefined;
  }
}

/** Where it can't be kept, the next run compiles again. */
function keep(script: Script, file: string): void {
  try {
    mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
    const written = `${file}.${process.pid}`;
    writeFileSync(written, Buffer.concat([Buffer.from(PROGRAM_ID, 'latin1'), script.createCachedData()]), {
      mode: 0o600,
    });
    renameSync(written, file);
  } catch {
    // Nobody asked for it.
  }
}
