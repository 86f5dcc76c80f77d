// $INCLUDE in conversations with the server: what is read, where findings stand, and what changes do.
import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import path from 'node:path';
import type { Diagnostic, DocumentLink, Location, WorkspaceEdit } from 'vscode-languageserver-protocol';
import { places, talkIn } from './places';

const HEAD =
  '$TTL 3600\n@ SOA ns1 hostmaster 1 7200 3600 1209600 3600\n@ NS ns1\n@ NS ns1.example.net.\nns1 A 192.0.2.53\n@ TXT "v=spf1 mx -all"\n_dmarc TXT "v=DMARC1; p=reject; rua=mailto:d@example.com"\n';

const rulesOf = (diagnostics: readonly Diagnostic[]): string[] =>
  diagnostics.map(({ range, code }) => `${range.start.line + 1} ${code}`).sort();

for (const place of places)
  describe(`$INCLUDE in the editor, files ${place.name}`, () => {
    const talk = talkIn(place);
    const { uri, write, start } = talk;
    const told = (name: string, wanted: readonly string[]): Promise<Diagnostic[]> =>
      talk.client.diagnostics(
        uri(name),
        (found) => JSON.stringify(rulesOf(found)) === JSON.stringify([...wanted].sort()),
      );

    it('reads the file, tells its findings there, and follows changes on disk', async () => {
      write('inc/hosts', 'there A 192.0.2.1\nx A 192.0.2\n');
      start();
      await talk.client.open(uri('example.com.zone'), `${HEAD}$INCLUDE inc/hosts\n@ MX 10 there\n@ MX 20 nowhere\n`);
      await told('example.com.zone', ['10 mx-target-not-found']);
      await told('inc/hosts', ['2 address-invalid']);
      write('inc/hosts', 'nowhere A 192.0.2.1\n');
      await talk.client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: uri('inc/hosts'), type: 2 }] });
      await told('example.com.zone', ['9 mx-target-not-found']);
      await told('inc/hosts', []);
      rmSync(path.join(talk.folder, 'inc/hosts'));
      await talk.client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: uri('inc/hosts'), type: 3 }] });
      await told('example.com.zone', ['8 include-not-found']);
    });

    it('takes the text that is being edited, and tells its findings in the context of the zone', async () => {
      write('hosts', 'there A 192.0.2.1\n');
      start();
      await talk.client.open(uri('hosts'), 'there A 192.0.2.1\n');
      await talk.client.open(uri('example.com.zone'), `${HEAD}$INCLUDE hosts\n@ MX 10 there\n`);
      await told('example.com.zone', []);
      const line = { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } };
      await talk.client.change(uri('hosts'), [{ range: line, text: 'there CNAME ns1\n' }]);
      await told('example.com.zone', ['9 mx-target-is-cname']);
      await talk.client.change(uri('hosts'), [{ range: line, text: '@ MX 20 al\nal CNAME ns1\n' }]);
      await told('example.com.zone', ['9 mx-target-not-found']);
      const [finding] = await told('hosts', ['1 mx-target-is-cname']);
      assert.equal(finding.relatedInformation?.[0].location.uri, uri('hosts'));
      // What was not saved is gone with the document.
      await talk.client.close(uri('hosts'));
      await told('example.com.zone', []);
      await told('hosts', []);
    });

    it('offers fixes there, and edits the files that they concern', async () => {
      write('hosts', '@ MX 20 al\n');
      start();
      await talk.client.open(uri('hosts'), '@ MX 20 al\n');
      await talk.client.open(uri('example.com.zone'), `${HEAD}$INCLUDE hosts\nal CNAME ns1\n`);
      await told('hosts', ['1 mx-target-is-cname']);
      const actions = await talk.client.codeActions(uri('hosts'), {
        start: { line: 0, character: 8 },
        end: { line: 0, character: 8 },
      });
      const changes = actions.map(({ title, edit }) => [title, edit?.changes]);
      const at = (line: number, from: number, to: number): object => ({
        start: { line, character: from },
        end: { line, character: to },
      });
      assert.deepEqual(changes, [
        ['Point to the canonical name ns1', { [uri('hosts')]: [{ range: at(0, 8, 10), newText: 'ns1' }] }],
        [
          'Replace the CNAME by its addresses',
          { [uri('example.com.zone')]: [{ range: at(8, 3, 12), newText: 'A 192.0.2.53' }] },
        ],
        [
          'Silence mx-target-is-cname on this line',
          { [uri('hosts')]: [{ range: at(0, 10, 10), newText: ' ; zonewright-disable-line mx-target-is-cname' }] },
        ],
      ]);
    });

    it('leads to the file, and from a name to its record there', async () => {
      write('inc/hosts', 'there A 192.0.2.1\n');
      start();
      const zone = uri('example.com.zone');
      await talk.client.open(zone, `${HEAD}$INCLUDE inc/hosts\n@ MX 10 there\n`);
      await told('example.com.zone', []);
      const textDocument = { uri: zone };
      const links = await talk.client.request<DocumentLink[]>('textDocument/documentLink', { textDocument });
      assert.deepEqual(links[0].target, uri('inc/hosts'));
      const place = (line: number, character: number): object => ({ textDocument, position: { line, character } });
      const definition = await talk.client.request<Location[]>('textDocument/definition', place(8, 9));
      assert.deepEqual(definition, [
        { uri: uri('inc/hosts'), range: { start: { line: 0, character: 0 }, end: { line: 0, character: 5 } } },
      ]);
      const hover = await talk.client.hover(zone, { line: 7, character: 12 });
      assert.match(JSON.stringify(hover), /Entries read from `hosts`: 1/);
    });

    it('checks an included file in the zones that include it, open or not', async () => {
      write('example.com.zone', `${HEAD}$INCLUDE inc/hosts\nal CNAME ns1\n`);
      write('inc/hosts', '');
      start();
      await talk.client.open(uri('inc/hosts'), '@ MX 20 al\n');
      await told('inc/hosts', ['1 mx-target-is-cname']);
      write('example.com.zone', `${HEAD}$INCLUDE inc/hosts\nal A 192.0.2.1\n`);
      await talk.client.notify('workspace/didChangeWatchedFiles', {
        changes: [{ uri: uri('example.com.zone'), type: 2 }],
      });
      await told('inc/hosts', []);
      await talk.client.open(uri('example.com.zone'), `${HEAD}$INCLUDE inc/hosts\nal CNAME ns1\n`);
      await told('inc/hosts', ['1 mx-target-is-cname']);
      await talk.client.close(uri('example.com.zone'));
      await told('inc/hosts', []);
    });

    it('renames in all files of the zone', async () => {
      write('example.com.zone', `${HEAD}$INCLUDE inc/hosts\n@ MX 10 there\n`);
      write('inc/hosts', '');
      start();
      const textDocument = { uri: uri('inc/hosts') };
      await talk.client.open(textDocument.uri, 'there A 192.0.2.1\n@ MX 20 al\nal CNAME there\n');
      await told('inc/hosts', ['2 mx-target-is-cname']);
      const position = { line: 0, character: 2 };
      const edit = await talk.client.request<WorkspaceEdit>('textDocument/rename', {
        textDocument,
        position,
        newName: 'here',
      });
      const at = (line: number, from: number): object => ({
        range: { start: { line, character: from }, end: { line, character: from + 5 } },
        newText: 'here',
      });
      assert.deepEqual(edit.changes, {
        [uri('example.com.zone')]: [at(8, 8)],
        [uri('inc/hosts')]: [at(0, 0), at(2, 9)],
      });
    });

    it('reads nothing while the folder is not trusted, and nothing outside of it', async () => {
      write('hosts', 'there A 192.0.2.1\n');
      write('sub/x', '');
      start({ trusted: false }, ['sub']);
      await talk.client.open(uri('sub/example.com.zone'), `${HEAD}$INCLUDE x\n$INCLUDE ../hosts\n`);
      await told('sub/example.com.zone', ['8 include-not-read', '9 include-not-read']);
      await talk.client.notify('zonewright/trusted', {});
      await told('sub/example.com.zone', ['9 include-not-read']);
    });
  });
