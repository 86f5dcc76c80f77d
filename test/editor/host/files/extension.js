// The folder that the tests open in a browser: it lies on no machine, is kept in memory, and may be written to. What it
// holds at first comes from web.mjs.
'use strict';
const vscode = require('vscode');

/** @param {import('vscode').ExtensionContext} context */
exports.activate = async ({ extensionUri, subscriptions }) => {
  const response = await fetch(new URL('/-/folder', extensionUri.toString()));
  const files = new Files(await response.json());
  subscriptions.push(vscode.workspace.registerFileSystemProvider('vscode-test-web', files, { isCaseSensitive: true }));
};

class Files {
  #changes = new vscode.EventEmitter();
  onDidChangeFile = this.#changes.event;
  /** Files by their paths; folders are what files lie in. */
  #files = new Map();

  /** @param {Record<string, string>} files  by path, one character for each octet */
  constructor(files) {
    for (const [path, octets] of Object.entries(files)) {
      this.#put(
        path,
        Uint8Array.from(octets, (octet) => octet.charCodeAt(0)),
      );
    }
  }

  stat(uri) {
    const file = this.#files.get(uri.path);
    if (file !== undefined) {
      return { type: vscode.FileType.File, ctime: 0, mtime: file.mtime, size: file.octets.length };
    }
    if (this.#inside(uri.path).length === 0) throw vscode.FileSystemError.FileNotFound(uri);
    return { type: vscode.FileType.Directory, ctime: 0, mtime: 0, size: 0 };
  }

  readDirectory(uri) {
    const inside = this.#inside(uri.path);
    if (inside.length === 0) throw vscode.FileSystemError.FileNotFound(uri);
    return [...new Set(inside.map((path) => path.split('/')[0]))].map((name) => {
      return [name, inside.includes(name) ? vscode.FileType.File : vscode.FileType.Directory];
    });
  }

  readFile(uri) {
    const file = this.#files.get(uri.path);
    if (file === undefined) throw vscode.FileSystemError.FileNotFound(uri);
    return file.octets;
  }

  writeFile(uri, octets) {
    const type = this.#files.has(uri.path) ? vscode.FileChangeType.Changed : vscode.FileChangeType.Created;
    this.#put(uri.path, octets);
    this.#changes.fire([{ type, uri }]);
  }

  delete(uri) {
    if (!this.#files.delete(uri.path)) throw vscode.FileSystemError.FileNotFound(uri);
    this.#changes.fire([{ type: vscode.FileChangeType.Deleted, uri }]);
  }

  rename(uri) {
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  createDirectory() {
    // It is there with its first file.
  }

  watch() {
    return new vscode.Disposable(() => undefined);
  }

  #put(path, octets) {
    this.#files.set(path, { octets, mtime: Date.now() });
  }

  /** The paths of the files in a folder, as seen from it. */
  #inside(folder) {
    const start = folder.endsWith('/') ? folder : `${folder}/`;
    return [...this.#files.keys()].filter((path) => path.startsWith(start)).map((path) => path.slice(start.length));
  }
}
