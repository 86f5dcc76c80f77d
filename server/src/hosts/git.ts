// The version of a file in git's HEAD, read with plumbing commands only: no shell, no hook, no filter, no network.
import { execFile, execFileSync } from 'node:child_process';
import type { ExecFileOptionsWithBufferEncoding } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import path from 'node:path';

/** Milliseconds that git may take, and octets that it may say. */
const PATIENCE = 5000;
const MOST_OCTETS = 256 * 1024 * 1024;

/** Lists the files of HEAD in the folder that git runs in. */
const TREE = ['ls-tree', '-z', 'HEAD'];

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

/** The ids of the blobs that `git ls-tree` tells of, by name. */
function blobIds(output: Uint8Array): Map<string, string> {
  const ids = new Map<string, string>();
  for (const entry of Buffer.from(output).toString('utf8').split('\0')) {
    const [, id, name] = /^100\d+ blob ([0-9a-f]{40}|[0-9a-f]{64})\t(.*)$/s.exec(entry) ?? [];
    if (id !== undefined && name !== undefined) ids.set(name, id);
  }
  return ids;
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

/** What HEAD holds of each folder, for a program that ends before anyone commits. */
const trees = new Map<string, ReadonlyMap<string, string>>();

/** What HEAD holds in the place of a file; undefined without git, without the file there, and when it is the same. */
export function headVersion(file: string, bytes: Uint8Array): Uint8Array | undefined {
  const folder = path.dirname(path.resolve(file));
  if (!isInRepository(folder)) return undefined;
  let tree = trees.get(folder);
  if (tree === undefined) trees.set(folder, (tree = blobIds(runNow(TREE, folder) ?? new Uint8Array(0))));
  const id = tree.get(path.basename(file));
  return id === undefined || isSame(id, bytes) ? undefined : runNow(blobArguments(id), folder);
}

/** The same, while the program goes on. */
export async function headVersionLater(file: string, bytes: Uint8Array): Promise<Uint8Array | undefined> {
  const folder = path.dirname(path.resolve(file));
  // What was no repository may have become one: an editor runs for days.
  repositories.clear();
  if (!isInRepository(folder)) return undefined;
  const tree = await run(TREE, folder);
  const id = tree && blobIds(tree).get(path.basename(file));
  return id === undefined || isSame(id, bytes) ? undefined : run(blobArguments(id), folder);
}

function runNow(command: readonly string[], folder: string): Uint8Array | undefined {
  try {
    return execFileSync('git', command, { ...optionsFor(folder), stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return undefined;
  }
}

function run(command: readonly string[], folder: string): Promise<Uint8Array | undefined> {
  return new Promise((resolve) => {
    const child = execFile('git', command, optionsFor(folder), (error, output) => {
      resolve(error === null ? output : undefined);
    });
    child.stdin?.end();
  });
}
