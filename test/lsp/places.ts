// Where the files of a conversation lie: on disk, or where only the client can read them. Everything holds for both.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Client, usualCapabilities, type Introduction } from './client';

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

/** A conversation about a folder, for each test of the suite that calls this one of its own. */
export interface Talk {
  readonly folder: string;
  readonly client: Client;
  readonly uri: (name: string) => string;
  readonly write: (name: string, text: string) => void;
  readonly start: (initializationOptions?: object, folders?: readonly string[]) => void;
}

export function talkIn(place: Place): Talk {
  let folder = '';
  let client: Client | undefined;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'zonewright-'));
  });
  afterEach(async () => {
    assert.equal(await client?.end(), 0);
    assert.deepEqual(client?.errors, []);
    rmSync(folder, { recursive: true, force: true });
  });
  const uri = (name: string): string => place.uri(path.join(folder, name));
  return {
    get folder() {
      return folder;
    },
    get client() {
      assert.ok(client);
      return client;
    },
    uri,
    write(name, text) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), text);
    },
    start(initializationOptions = {}, folders = ['.']) {
      const workspaceFolders = folders.map((name) => ({ uri: uri(name), name }));
      client = place.start({ initializationOptions, workspaceFolders, capabilities: usualCapabilities });
    },
  };
}

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
