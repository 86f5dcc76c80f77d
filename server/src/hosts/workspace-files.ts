// The files of the machine that the language server runs on, by their URIs.
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Files, FilesRequest } from '../lsp/files';
import { decode } from '../text/utf8';
import { IncludeFiles } from './include-files';
import { configurationText, DEEPEST, isPassedOver, MOST_FILES } from './repository';

/** Opens the folders with `file:` URIs. */
export function openFiles({ folders, open, edited }: FilesRequest): Files {
  const roots = folders.flatMap((uri) => pathOf(uri) ?? []);
  /** The URI of an open document as its client writes it: clients escape more characters, or fewer, than others. */
  const openUri = (file: string): string | undefined => {
    for (const uri of open()) if (pathOf(uri) === file) return uri;
    return undefined;
  };
  const uriOf = (file: string): string => openUri(file) ?? pathToFileURL(file).href;
  const files = new IncludeFiles(roots, (file) => {
    const uri = openUri(file);
    return uri === undefined ? undefined : edited(uri);
  });
  return {
    include(written, { from, zone, directory }) {
      const [fromPath, zonePath] = [pathOf(from), pathOf(zone)];
      if (fromPath === undefined || zonePath === undefined) return { failure: 'unread' };
      const answer = files.find(written, { from: fromPath, zone: zonePath, directory });
      if ('failure' in answer) return answer;
      return { ...answer, file: uriOf(answer.file) };
    },
    async list() {
      const found: string[] = [];
      for (const root of roots) await listBelow(root, 0, found);
      return found;
    },
    isInside: (file) => files.isInside(file),
    bytes(file) {
      const answer = files.read(file);
      return 'failure' in answer ? undefined : answer.bytes;
    },
    text(file) {
      const uri = openUri(file);
      const bytes = uri === undefined ? undefined : edited(uri);
      return bytes === undefined ? configurationText(file) : decode(bytes);
    },
    pathOf,
    uriOf,
    shown(uri) {
      const file = pathOf(uri);
      const root = roots.find((folder) => file?.startsWith(folder + path.sep));
      return file === undefined || root === undefined ? '' : path.relative(root, file);
    },
  };
}

/** Adds all files in and below a folder, in the order of their names. Links are not followed. */
async function listBelow(folder: string, depth: number, found: string[]): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  entries.sort((left, right) => (left.name < right.name ? -1 : 1));
  for (const entry of entries) {
    if (isPassedOver(entry.name) || found.length >= MOST_FILES) continue;
    const inside = path.join(folder, entry.name);
    if (entry.isFile()) found.push(inside);
    else if (entry.isDirectory() && depth < DEEPEST) await listBelow(inside, depth + 1, found);
  }
}

/** The path of a `file:` URI; undefined for others. */
function pathOf(uri: string): string | undefined {
  try {
    return uri.startsWith('file:') ? fileURLToPath(uri) : undefined;
  } catch {
    return undefined;
  }
}
