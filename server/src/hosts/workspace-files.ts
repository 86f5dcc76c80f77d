// The files of the machine that the language server runs on, by their URIs.
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { listFiles, OpenDocuments } from '../lsp/files';
import type { Files, FilesRequest, FolderEntry } from '../lsp/files';
import { decode } from '../text/utf8';
import { IncludeFiles } from './include-files';
import { configurationText } from './repository';

/** Opens folders with `file:` URIs; undefined when one of them has another. */
export function openFiles(request: FilesRequest): Files | undefined {
  const roots = request.folders.flatMap((uri) => pathOf(uri) ?? []);
  if (roots.length < request.folders.length) return undefined;
  const open = new OpenDocuments(request, pathOf);
  const uriOf = (file: string): string => open.uriOf(file) ?? pathToFileURL(file).href;
  const files = new IncludeFiles(roots, (file) => open.bytes(file));
  return {
    include(written, { from, zone, directory }) {
      const [fromPath, zonePath] = [pathOf(from), pathOf(zone)];
      if (fromPath === undefined || zonePath === undefined) return { failure: 'unread' };
      const answer = files.find(written, { from: fromPath, zone: zonePath, directory });
      return 'failure' in answer ? answer : { ...answer, file: uriOf(answer.file) };
    },
    list: () => listFiles(roots, entriesOf, (folder, name) => path.join(folder, name)),
    isInside: (file) => files.isInside(file),
    bytes(file) {
      const answer = files.read(file);
      return 'failure' in answer ? undefined : answer.bytes;
    },
    text(file) {
      const bytes = open.bytes(file);
      return bytes === undefined ? configurationText(file) : decode(bytes);
    },
    pathOf,
    uriOf,
    // Whoever asks has the disk asked.
    changed: () => undefined,
    settled: () => Promise.resolve(false),
    arrivals: 0,
    mostLookedInto: Number.POSITIVE_INFINITY,
  };
}

/** What is in a folder; nothing in one that can't be read. */
async function entriesOf(folder: string): Promise<FolderEntry[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return entries.map((entry) => {
    return { name: entry.name, kind: entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : 'other' };
  });
}

/** The path of a `file:` URI; undefined for others. */
function pathOf(uri: string): string | undefined {
  try {
    return uri.startsWith('file:') ? fileURLToPath(uri) : undefined;
  } catch {
    return undefined;
  }
}
