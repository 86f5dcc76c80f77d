// Formatting in conversations with the built server over stdio.
import assert from 'node:assert/strict';
import type { TextEdit } from 'vscode-languageserver-protocol';
import { Client } from './client';

const uri = 'file:///zones/example.com.zone';
const textDocument = { uri };
const options = { tabSize: 4, insertSpaces: true };
const zone = 'a       A 192.0.2.1\nb       A 192.0.2.2\nc   A 192.0.2.3\nd A 192.0.2.4 \n';

describe('formatting of the language server', () => {
  let client: Client;
  beforeEach(async () => {
    client = new Client();
    await client.open(uri, zone);
  });
  afterEach(async () => {
    assert.equal(await client.end(), 0);
    assert.deepEqual(client.errors, [], 'nothing on stderr');
  });
  const edit = (line: number, from: number, to: number, newText: string): TextEdit => ({
    range: { start: { line, character: from }, end: { line, character: to } },
    newText,
  });
  const ask = async (method: string, parameters: object = {}): Promise<TextEdit[] | null> =>
    client.request(`textDocument/${method}`, { textDocument, options, ...parameters });

  it('aligns a document, as the file has it', async () => {
    const { capabilities } = await client.initialized;
    assert.equal(capabilities.documentFormattingProvider, true);
    assert.deepEqual(await ask('formatting'), [
      edit(2, 1, 4, '       '),
      edit(3, 1, 2, '       '),
      edit(3, 13, 14, ''),
    ]);
  });

  it('aligns the lines of a range', async () => {
    const range = { start: { line: 2, character: 1 }, end: { line: 2, character: 2 } };
    assert.deepEqual(await ask('rangeFormatting', { range }), [edit(2, 1, 4, '       ')]);
  });

  it('aligns the line that was left', async () => {
    assert.deepEqual(await ask('onTypeFormatting', { position: { line: 3, character: 0 }, ch: '\n' }), [
      edit(2, 1, 4, '       '),
    ]);
    assert.deepEqual(await ask('onTypeFormatting', { position: { line: 0, character: 0 }, ch: '\n' }), []);
  });

  it('says once of a document that it is too large, and formats its ranges', async () => {
    const shown: string[] = [];
    client.onShown((message) => shown.push(message));
    await client.change(uri, [{ text: zone + `; ${'x'.repeat(98)}\n`.repeat(50_000) }]);
    assert.deepEqual([await ask('formatting'), await ask('formatting')], [null, null]);
    assert.deepEqual(shown, ['example.com.zone is larger than 5 MB: select the lines that are to be formatted.']);
    const range = { start: { line: 2, character: 0 }, end: { line: 2, character: 1 } };
    assert.deepEqual(await ask('rangeFormatting', { range }), [edit(2, 1, 4, '       ')]);
  });

  it('leaves alone what is not open', async () => {
    const other = { textDocument: { uri: 'file:///not/open' } };
    for (const method of ['formatting', 'rangeFormatting', 'onTypeFormatting']) {
      assert.equal(await ask(method, { ...other, position: { line: 1, character: 0 } }), null, method);
    }
  });
});
