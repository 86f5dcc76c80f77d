// The version of a file in git's HEAD, read with plumbing commands only: no shell, no hook, no filter, no network.
import { execFile, execFileSync } from 'node:child_process';
import type { ExecFileOptionsWithBufferEncoding } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import path from 'node:path';

/** Milliseconds that git may take, and octets that it may say. */
const PATIENCE = 5000;
const MOST_OCTETS = 256 * 1024 * 1024;

function treeArguments(name: string): string[] {
  // The name is a path, never a pattern.
  return ['--literal-pathspecs', 'ls-tree', '-z', 'HEAD', '--', name];
}

function blobArguments(id: string): string[] {
  return ['cat-file', 'blob', id];
}

function optionsFor(folder: string): ExecFileOptionsWithBufferEncoding {
  return {
    cwd: folder,
    encoding: 'buffer',
    timeout: PATIENCE,
    maxBuffer: MOST_OCTETS,
    windowsHide: true,
    env: { ...process.env, GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', GIT_NO_LAZY_FETCH: '1' },
  };
}

/** The id of the one blob that `git ls-tree` tells of. */
function blobId(output: Uint8Array): string | undefined {
  return /^100\d+ blob ([0-9a-f]{40}|[0-9a-f]{64})\t/.exec(Buffer.from(output).toString('latin1'))?.[1];
}

/** Whether a text is what the blob holds: its id is a hash of it. */
function isSame(id: string, bytes: Uint8Array): boolean {
  const hash = createHash(id.length === 40 ? 'sha1' : 'sha256');
  return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex') === id;
}

/** Folders, and whether one of them or of those above holds a repository. */
const repositories = new Map<string, boolean>();

function isInRepository(folder: string): boolean {
  let known = repositories.get(folder);
  if (known === undefined) {
    const above = path.dirname(folder);
    known = existsSync(path.join(folder, '.git')) || (above !== folder && isInRepository(above));
    repositories.set(folder, known);
  }
  return known;
}

/** What HEAD holds in the place of a file; undefined without git, without the file there, and when it is the same. */
export function headVersion(file: string, bytes: Uint8Array): Uint8Array | undefined {
  const folder = path.dirname(path.resolve(file));
  if (!isInRepository(folder)) return undefined;
  try {
    const options = { ...optionsFor(folder), stdio: ['ignore', 'pipe', 'ignore'] as ['ignore', 'pipe', 'ignore'] };
    const id = blobId(execFileSync('git', treeArguments(path.basename(file)), options));
    if (id === undefined || isSame(id, bytes)) return undefined;
    return execFileSync('git', blobArguments(id), options);
  } catch {
    return undefined;
  }
}

/** The same, while the program goes on. */
export async function headVersionLater(file: string, bytes: Uint8Array): Promise<Uint8Array | undefined> {
  const folder = path.dirname(path.resolve(file));
  // What was no repository may have become one: an editor runs for days.
  repositories.clear();
  if (!isInRepository(folder)) return undefined;
  const output = await run(treeArguments(path.basename(file)), folder);
  const id = output && blobId(output);
  return id === undefined || isSame(id, bytes) ? undefined : run(blobArguments(id), folder);
}

function run(command: readonly string[], folder: string): Promise<Uint8Array | undefined> {
  return new Promise((resolve) => {
    const child = execFile('git', command, optionsFor(folder), (error, output) => {
      resolve(error === null ? output : undefined);
    });
    child.stdin?.end();
  });
}
