// What lies around a zone file: included files, configurations and settings, wherever the folder and the server are.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { runsInBrowser } from './desk';
import { closeAll, hoverAt, openFile, placeOf, ruleOf, until, untilSquiggles } from './support';

const ZONE = '@ SOA ns1 hostmaster 1 7200 3600 1209600 3600\n@ NS ns1\n@ NS ns1.example.net.\nns1 A 192.0.2.53\n';

describe('workspace', () => {
  afterEach(closeAll);

  it('is served where this suite is meant to run', () => {
    assert.equal('WorkerGlobalScope' in globalThis, runsInBrowser);
  });

  it('has a zone named by the configuration of its server, with the files that it includes', async () => {
    const document = await openFile('server/zones/main');
    await vscode.languages.setTextDocumentLanguage(document, 'dns-zone');
    await untilSquiggles(document, [{ rule: 'mx-target-not-found', line: 10, text: 'nowhere' }]);
    assert.match(await hoverAt(document, placeOf(document, 'nowhere')), /nowhere\.corp\.example\./);
    // Of a file that is not open; .zonewright.json says how much it matters.
    const included = vscode.Uri.joinPath(document.uri, '../hosts');
    const findings = await until('the finding in the included file', () => {
      const found = vscode.languages.getDiagnostics(included);
      return found.length > 0 && found[0].severity === vscode.DiagnosticSeverity.Warning ? found : undefined;
    });
    assert.deepEqual(findings.map(ruleOf), ['address-invalid']);
  });

  it('has included files as they are being edited', async () => {
    const document = await openFile('server/zones/main');
    await vscode.languages.setTextDocumentLanguage(document, 'dns-zone');
    await untilSquiggles(document, [{ rule: 'mx-target-not-found', line: 10, text: 'nowhere' }]);
    const hosts = await openFile('server/zones/hosts');
    await vscode.languages.setTextDocumentLanguage(hosts, 'dns-zone');
    const editor = await vscode.window.showTextDocument(hosts);
    await editor.edit((edit) => edit.replace(placeOf(hosts, '\n'), '\nnowhere A 192.0.2.26'));
    await untilSquiggles(document, []);
  });

  it('has files that come and go', async () => {
    const document = await openFile('server/zones/main');
    await vscode.languages.setTextDocumentLanguage(document, 'dns-zone');
    const editor = await vscode.window.showTextDocument(document);
    const end = document.positionAt(document.getText().length);
    await editor.edit((edit) => edit.insert(end, '$INCLUDE temporary\n'));
    // What is not there might have the host that is missing.
    const missing = [{ rule: 'include-not-found', line: 11, text: 'temporary' }];
    await untilSquiggles(document, missing);
    const file = vscode.Uri.joinPath(document.uri, '../temporary');
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode('other A 192.0.2.26\n'));
    try {
      await untilSquiggles(document, [{ rule: 'mx-target-not-found', line: 10, text: 'nowhere' }]);
    } finally {
      await vscode.workspace.fs.delete(file);
    }
    await untilSquiggles(document, missing);
  });

  it('may be none: files of any file system, and unsaved ones', async () => {
    const content = `$ORIGIN example.com.\n$TTL 3600\n${ZONE}@ MX 10 192.0.2.25\n$INCLUDE other\n`;
    const registered = vscode.workspace.registerFileSystemProvider('memfs', new OneFile(content));
    try {
      const file = vscode.Uri.parse('memfs:/example.com.zone');
      for (const where of [{ uri: file }, { language: 'dns-zone', content }]) {
        const document = await ('uri' in where
          ? vscode.workspace.openTextDocument(where.uri)
          : vscode.workspace.openTextDocument(where));
        assert.equal(document.languageId, 'dns-zone');
        await untilSquiggles(document, [{ rule: 'mx-target-is-ip-address', line: 7, text: '192.0.2.25' }]);
      }
    } finally {
      registered.dispose();
    }
  });
});

/** A file system with one file. */
class OneFile implements vscode.FileSystemProvider {
  readonly onDidChangeFile = new vscode.EventEmitter<vscode.FileChangeEvent[]>().event;
  readonly #octets: Uint8Array;

  constructor(text: string) {
    this.#octets = new TextEncoder().encode(text);
  }

  stat(): vscode.FileStat {
    return { type: vscode.FileType.File, ctime: 0, mtime: 0, size: this.#octets.length };
  }

  readFile(): Uint8Array {
    return this.#octets;
  }

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }

  readDirectory(): [string, vscode.FileType][] {
    return [];
  }

  createDirectory(): void {
    throw vscode.FileSystemError.NoPermissions();
  }

  writeFile(): void {
    throw vscode.FileSystemError.NoPermissions();
  }

  delete(): void {
    throw vscode.FileSystemError.NoPermissions();
  }

  rename(): void {
    throw vscode.FileSystemError.NoPermissions();
  }
}
