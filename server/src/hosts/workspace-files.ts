// The files of the machine that the language server runs on, by their URIs.
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Files, FilesRequest } from '../lsp/files';
import { IncludeFiles } from './include-files';

/** Opens the folders with `file:` URIs. */
export function openFiles({ folders, open, edited }: FilesRequest): Files {
  const roots = folders.flatMap((uri) => pathOf(uri) ?? []);
  /** The URI of an open document as its client writes it: clients escape more characters, or fewer, than others. */
  const openUri = (path: string): string | undefined => {
    for (const uri of open()) if (pathOf(uri) === path) return uri;
    return undefined;
  };
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
      return { ...answer, file: openUri(answer.file) ?? pathToFileURL(answer.file).href };
    },
  };
}

/** The path of a `file:` URI; undefined for others. */
function pathOf(uri: string): string | undefined {
  try {
    return uri.startsWith('file:') ? fileURLToPath(uri) : undefined;
  } catch {
    return undefined;
  }
}
