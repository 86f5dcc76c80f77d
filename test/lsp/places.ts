// Where the files of a conversation lie: on disk, or where only the client can read them. Everything holds for both.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Client, type Introduction } from './client';

export interface Place {
  readonly name: string;
  /** The URI of a file, by its path on disk: what the client reads for the server lies there, too. */
  readonly uri: (file: string) => string;
  readonly start: (introduction: Introduction) => Client;
}

const FAR = 'vscode-vfs://test';

export const places: readonly Place[] = [
  { name: 'on disk', uri: (file) => pathToFileURL(file).href, start: (introduction) => new Client(introduction) },
  { name: 'read by the client', uri: farUri, start: (introduction) => far(new Client(reading(introduction))) },
  {
    name: 'read by the client, for a Web Worker',
    uri: farUri,
    start: (introduction) => far(new Client({ ...reading(introduction), host: 'worker' })),
  },
];

function farUri(file: string): string {
  return FAR + pathToFileURL(file).pathname;
}

function reading(introduction: Introduction): Introduction {
  return { ...introduction, initializationOptions: { ...introduction.initializationOptions, readsFiles: true } };
}

/** Has a client answer as that of VS Code does. */
function far(client: Client): Client {
  const fileOf = (uri: string): string => fileURLToPath(`file://${uri.slice(FAR.length)}`);
  client.answer('zonewright/readFiles', (parameters) => {
    const { uris, limit } = parameters as { uris: readonly string[]; limit: number };
    return uris.map((uri) => {
      const stat = statSync(fileOf(uri), { throwIfNoEntry: false });
      if (stat === undefined) return { failure: 'missing' };
      if (stat.isDirectory()) return { failure: 'directory' };
      return stat.size > limit ? { failure: 'too-large' } : { octets: readFileSync(fileOf(uri), 'latin1') };
    });
  });
  client.answer('zonewright/readFolder', (parameters) => {
    const folder = fileOf((parameters as { uri: string }).uri);
    return readdirSync(folder).map((name) => {
      return { name, kind: statSync(path.join(folder, name)).isDirectory() ? 'folder' : 'file' };
    });
  });
  return client;
}
