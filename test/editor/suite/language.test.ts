// Which files are zone files, and what colours them.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, openFile, openText, placeOf, scopesAt, until } from './support';

describe('language', () => {
  afterEach(closeAll);

  it('activates the extension with the first zone file', async () => {
    const extension = vscode.extensions.getExtension('zonewright.zonewright');
    assert(extension, 'the extension is installed');
    await openFile('example.com.zone');
    await until('activation', () => (extension.isActive ? true : undefined));
  });

  for (const name of [
    'example.com.zone',
    'db.example.com',
    'db.192.0.2',
    '2.0.192.in-addr.arpa',
    'zones/internal.db',
  ]) {
    it(`takes ${name} for a zone file`, async () => {
      assert.equal((await openFile(name)).languageId, 'dns-zone');
    });
  }

  it('takes a file for a zone file by its first line', async () => {
    assert.equal((await openFile('by-first-line')).languageId, 'dns-zone');
  });

  it('takes the configuration of BIND for one, and colours it', async () => {
    const document = await openFile('bind/named.conf.local');
    assert.equal(document.languageId, 'bind-named-conf');
    const [outermost, ...inner] = await scopesAt(document, new vscode.Position(0, 4));
    assert.equal(outermost, 'source.bind-named-conf');
    assert.match(inner.join(' '), /\bcomment\./);
  });

  it('leaves source files named db alone', async () => {
    assert.equal((await openFile('db.ts')).languageId, 'typescript');
    assert.equal((await openFile('db.json')).languageId, 'json');
  });

  it('colours records, directives and comments by the grammar', async () => {
    const document = await openFile('example.com.zone');
    const scopes = {
      comment: await scopesAt(document, placeOf(document, '; The zone', 4)),
      directive: await scopesAt(document, placeOf(document, '$ORIGIN', 3)),
      type: await scopesAt(document, placeOf(document, 'MX\t10', 1)),
    };
    for (const [outermost] of Object.values(scopes)) assert.equal(outermost, 'source.dnszone');
    assert.match(scopes.comment.join(' '), /\bcomment\./);
    assert.match(scopes.directive.join(' '), /\bkeyword\./);
    assert(scopes.type.length > 1, 'a type has a scope of its own');
  });

  it('never touches leading white space on Enter', async () => {
    const editor = await openText('@\tIN\tMX\t10 mail\n\tIN\tMX\t20 backup');
    editor.selection = new vscode.Selection(1, 99, 1, 99);
    await vscode.commands.executeCommand('type', { text: '\nwww' });
    assert.equal(editor.document.lineAt(2).text, 'www');
  });
});
