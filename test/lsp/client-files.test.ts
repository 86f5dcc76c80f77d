// Files that are read through the client: paths without a disk, and answers that come later.
import assert from 'node:assert/strict';
import { ClientFiles, type ClientFile, type ClientFileSystem } from '../../server/src/lsp/client-files';
import type { FolderEntry } from '../../server/src/lsp/files';
import { pathOfUri, uriOfPath, uriPaths } from '../../server/src/lsp/uri-paths';

describe('paths of URIs', () => {
  it('are the same for the same file, however its URI is written', () => {
    for (const [uri, path] of [
      ['vscode-vfs://github/o/r/a%20b/%e3%82%be', 'vscode-vfs://github/o/r/a b/ゾ'],
      ['vscode-vfs://github/o/r/', 'vscode-vfs://github/o/r'],
      ['memfs:/a%3Ab', 'memfs:///a:b'],
      ['memfs:///a:b', 'memfs:///a:b'],
      ['memfs:/', 'memfs://'],
      ['file:///a/../b#x', 'file:///b'],
    ]) {
      assert.equal(pathOfUri(uri), path);
    }
    for (const uri of ['untitled:Untitled-1', 'memfs:/100%', 'git:/a?{"ref":"~"}', 'nothing']) {
      assert.equal(pathOfUri(uri), undefined, uri);
    }
  });

  it('become URIs as VS Code writes them', () => {
    assert.equal(uriOfPath("vscode-vfs://github/o/r/a b(1)/it's"), 'vscode-vfs://github/o/r/a%20b%281%29/it%27s');
    assert.equal(uriOfPath('memfs:///a:b'), 'memfs:/a%3Ab');
    assert.equal(uriOfPath('memfs://'), 'memfs:/');
    assert.equal(uriOfPath('file:///b'), 'file:///b');
  });

  it('are joined, and lead up and down', () => {
    const { join, dirname, relative, isAbsolute } = uriPaths;
    assert.equal(join('memfs://', 'a', '../b/./c/'), 'memfs:///b/c');
    assert.equal(join('memfs:///a', '../../../c'), 'memfs:///c');
    assert.equal(join('../a', '../../b'), '../../b');
    assert.equal(dirname('memfs:///a/b'), 'memfs:///a');
    assert.equal(dirname('memfs:///a'), 'memfs://');
    assert.equal(dirname('memfs://'), 'memfs://');
    assert.equal(relative('memfs:///a/b', 'memfs:///a/c/d'), '../c/d');
    assert.equal(relative('memfs:///a', 'memfs:///a'), '');
    assert.deepEqual(['/a', 'C:\\a', 'memfs:/a', 'a/b'].map(isAbsolute), [true, true, false, false]);
  });
});

/** A client with files, by URI, that counts what it is asked. */
class TestClient implements ClientFileSystem {
  readonly asked: (readonly string[])[] = [];
  arrivals = 0;
  readonly edited = new Map<string, Uint8Array>();
  readonly files = new ClientFiles(this, {
    folders: ['memfs:/'],
    open: () => this.edited.keys(),
    edited: (uri) => this.edited.get(uri),
    arrived: () => this.arrivals++,
  });

  constructor(readonly texts: Record<string, string>) {}

  readFiles(uris: readonly string[]): Promise<readonly ClientFile[]> {
    this.asked.push(uris);
    if (uris.some((uri) => uri.includes('unreachable'))) return Promise.reject(new Error('no network'));
    return Promise.resolve(
      uris.map((uri) => (uri in this.texts ? { octets: this.texts[uri] } : { failure: 'missing' })),
    );
  }

  readFolder(uri: string): Promise<readonly FolderEntry[]> {
    const folders: Record<string, readonly FolderEntry[]> = {
      'memfs:/': [
        { name: 'z', kind: 'file' },
        { name: 'node_modules', kind: 'folder' },
        { name: 'a', kind: 'folder' },
        { name: '.git', kind: 'folder' },
        { name: 'link', kind: 'other' },
      ],
      'memfs:/a': [{ name: 'b c', kind: 'file' }],
    };
    return uri in folders ? Promise.resolve(folders[uri]) : Promise.reject(new Error('not there'));
  }
}

describe('files of the client', () => {
  const place = { from: 'memfs:/zones/main', zone: 'memfs:/zones/main', directory: undefined };

  it('are unread at first, and there once the client has answered', async () => {
    const client = new TestClient({ 'memfs:/zones/part': 'a\u00ff' });
    const { files } = client;
    assert.equal(await files.settled(), false);
    assert.deepEqual(files.include('part', place), { failure: 'unread' });
    assert.equal(files.text('memfs:///.zonewright.json'), undefined);
    assert.equal(await files.settled(), true);
    assert.equal(client.arrivals, 1);
    // All that were wanted at that time, in one request; the place beside the file and the top of the folders.
    assert.deepEqual(client.asked, [['memfs:/zones/part', 'memfs:/part', 'memfs:/.zonewright.json']]);
    const answer = files.include('part', place);
    assert.deepEqual(answer, { file: 'memfs:/zones/part', bytes: Uint8Array.of(0x61, 0xff) });
    const again = files.include('part', place);
    assert(
      'bytes' in answer && 'bytes' in again && answer.bytes === again.bytes,
      'the same octets are the same object',
    );
    assert.equal(await files.settled(), false);
  });

  it('wait for the place that counts, though another one is known', async () => {
    const client = new TestClient({ 'memfs:/zones/part': '1', 'memfs:/part': '2' });
    assert.equal(client.files.text('memfs:///part'), undefined);
    await client.files.settled();
    assert.deepEqual(client.files.include('part', place), { failure: 'unread' });
    await client.files.settled();
    assert.deepEqual(client.files.include('part', place), { file: 'memfs:/zones/part', bytes: Uint8Array.of(0x31) });
  });

  it('are read again when they change, and say so only when they are others', async () => {
    const client = new TestClient({ 'memfs:/zones/part': '1' });
    const { files, texts } = client;
    files.include('part', place);
    await files.settled();
    files.changed('memfs:/zones/part');
    assert(!('failure' in files.include('part', place)), 'what was known counts meanwhile');
    await files.settled();
    assert.equal(client.arrivals, 1);
    texts['memfs:/zones/part'] = '2';
    // A folder that has changed may have other files.
    files.changed('memfs:/zones');
    await files.settled();
    assert.equal(client.arrivals, 2);
    assert.equal(files.text('memfs:///zones/part'), '2');
    delete texts['memfs:/zones/part'];
    files.changed('memfs:/zones/part');
    await files.settled();
    assert.deepEqual(files.include('part', place), { failure: 'missing', tried: ['zones', '.'] });
  });

  it('are not told to be missing when the client can’t be reached', async () => {
    const { files } = new TestClient({});
    files.include('unreachable', place);
    assert.equal(await files.settled(), true);
    assert.deepEqual(files.include('unreachable', place), { failure: 'unread' });
    assert.equal(await files.settled(), false);
  });

  it('come after what is being edited', async () => {
    const client = new TestClient({ 'memfs:/zones/part': '1' });
    client.edited.set('memfs:/zones/%70art', Uint8Array.of(0x33));
    const answer = client.files.include('part', place);
    assert.deepEqual(answer, { file: 'memfs:/zones/%70art', bytes: Uint8Array.of(0x33) });
    assert.equal(await client.files.settled(), false);
  });

  it('are asked for only inside the folders', async () => {
    const client = new TestClient({ 'memfs:/part': '1' });
    const files = new ClientFiles(client, {
      folders: ['memfs:/zones'],
      open: () => [],
      edited: () => undefined,
      arrived: () => undefined,
    });
    assert.deepEqual(files.include('../part', place), { failure: 'outside' });
    assert.deepEqual(files.include('part', { ...place, from: 'untitled:Untitled-1' }), { failure: 'unread' });
    assert.deepEqual(files.include('part', { ...place, from: 'other:/zones/x' }), { failure: 'unread' });
    assert.equal(await files.settled(), false);
    assert.deepEqual(client.asked, []);
  });

  it('are listed without hidden ones, links and packages', async () => {
    assert.deepEqual(await new TestClient({}).files.list(), ['memfs:///a/b c', 'memfs:///z']);
  });
});
