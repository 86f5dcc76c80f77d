// The requests by which the server reads files through its client: see "The web" in ARCHITECTURE.md.
import type { Connection } from 'vscode-languageserver';
import type { ClientFile, ClientFileSystem } from './client-files';
import type { FolderEntry } from './files';

export function clientFileSystem(connection: Connection): ClientFileSystem {
  return {
    readFiles: (uris, limit) => connection.sendRequest<readonly ClientFile[]>('zonewright/readFiles', { uris, limit }),
    readFolder: (uri) => connection.sendRequest<readonly FolderEntry[]>('zonewright/readFolder', { uri }),
  };
}
