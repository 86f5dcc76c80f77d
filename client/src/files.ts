// Reads files for the server where it can't: through VS Code, which knows every file system that an extension brings.
import * as vscode from 'vscode';

/** A file: its octets, one character each, or why not; the reasons are those of server/src/zone/include.ts. */
type ReadFile = { readonly octets: string } | { readonly failure: string };

interface FolderEntry {
  readonly name: string;
  readonly kind: 'file' | 'folder' | 'other';
}

/** What this needs of the server. */
interface AskingServer {
  onRequest(method: string, answer: (parameters: never) => unknown): void;
}

/** Octets that become characters at once: more would not fit onto the stack. */
const STRETCH = 8192;

/** Answers the server's requests for files and folders; to be called before the first server starts. */
export function serveFiles(server: AskingServer): void {
  server.onRequest('zonewright/readFiles', ({ uris, limit }: { uris: readonly string[]; limit: number }) =>
    Promise.all(uris.map((uri) => readFile(vscode.Uri.parse(uri), limit))),
  );
  server.onRequest('zonewright/readFolder', ({ uri }: { uri: string }) => readFolder(vscode.Uri.parse(uri)));
}

async function readFile(uri: vscode.Uri, limit: number): Promise<ReadFile> {
  // The server asks for nothing else; this is the last door.
  if (!vscode.workspace.isTrusted) return { failure: 'untrusted' };
  if (vscode.workspace.getWorkspaceFolder(uri) === undefined) return { failure: 'outside' };
  try {
    const { type, size } = await vscode.workspace.fs.stat(uri);
    if ((type & vscode.FileType.Directory) !== 0) return { failure: 'directory' };
    // A link may lead out of the folders, a device has no end.
    if (type !== vscode.FileType.File) return { failure: 'outside' };
    if (size > limit) return { failure: 'too-large' };
    return { octets: charactersOf(await vscode.workspace.fs.readFile(uri)) };
  } catch (error) {
    // A file system that can't be reached now doesn't say that the file is not there.
    const missing = error instanceof vscode.FileSystemError && /^FileNot(?:Found|ADirectory)$/.test(error.code);
    return { failure: missing ? 'missing' : 'unread' };
  }
}

async function readFolder(uri: vscode.Uri): Promise<FolderEntry[]> {
  if (!vscode.workspace.isTrusted || vscode.workspace.getWorkspaceFolder(uri) === undefined) return [];
  const entries = await vscode.workspace.fs.readDirectory(uri);
  return entries.map(([name, type]) => ({ name, kind: kindOf(type) }));
}

function kindOf(type: vscode.FileType): FolderEntry['kind'] {
  return type === vscode.FileType.File ? 'file' : type === vscode.FileType.Directory ? 'folder' : 'other';
}

function charactersOf(octets: Uint8Array): string {
  let text = '';
  for (let at = 0; at < octets.length; at += STRETCH) {
    text += String.fromCharCode(...octets.subarray(at, at + STRETCH));
  }
  return text;
}
