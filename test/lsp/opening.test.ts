// Messages that open large documents: what is read without a string equals what JSON.parse makes of it.
import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import fc from 'fast-check';
import type { Message } from 'vscode-jsonrpc';
import { ZoneMessageReader } from '../../server/src/hosts/message-reader';
import { parseOpening } from '../../server/src/lsp/opening';
import { encode } from '../../server/src/text/utf8';

interface Opened {
  readonly method: string;
  readonly params: { readonly textDocument: { readonly text: string | Uint8Array } };
}

const noPause = (): Promise<void> => Promise.resolve();

/** JSON with escapes wherever there can be some. */
function escaped(text: string): string {
  const units = Array.from({ length: text.length }, (_, i) => text.charCodeAt(i).toString(16).padStart(4, '0'));
  return `"${units.map((unit, i) => (i % 2 === 0 ? `\\u${unit}` : `\\u${unit.toUpperCase()}`)).join('')}"`;
}

function bodies(text: string): string[] {
  const document = { uri: 'file:///"text":"x".zone', languageId: 'dns-zone', version: 1 };
  const message = { jsonrpc: '2.0', method: 'textDocument/didOpen' };
  const normal = JSON.stringify({ ...message, params: { textDocument: { ...document, text } } });
  const first = JSON.stringify({ params: { textDocument: { text, ...document } }, ...message }, null, 2);
  const strange = normal.replace(`"text":${JSON.stringify(text)}`, () => `"text":${escaped(text)}`);
  return [normal, first, strange];
}

async function check(text: string): Promise<void> {
  for (const body of bodies(text)) {
    const wanted = JSON.parse(body) as Opened;
    const read = (await parseOpening(encode(body), noPause)) as Opened;
    assert.equal(wanted.params.textDocument.text, text);
    assert.deepEqual(read.params.textDocument.text, encode(text));
    const rest = { ...read, params: { textDocument: { ...read.params.textDocument, text } } };
    assert.deepEqual(rest, wanted);
  }
}

describe('messages that open a document', () => {
  it('hold the same text as octets', async () => {
    await check('');
    await check('example.com. IN MX 10 mail ; "quoted" \\" \\065 \t\r\n\b\f/é日本😀');
    await check('\ud83d and \udc00 alone, and \udc00\ud83d the wrong way round');
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('"', '\\', '\\u', '/', '\n', '\ud83d', '\ude00', 'é', 'text', ':', 'a')),
        (parts) => check(parts.join('')),
      ),
    );
  });

  it('are told from others with a text', async () => {
    const change = { jsonrpc: '2.0', method: 'textDocument/didChange', params: { contentChanges: [{ text: 'a' }] } };
    assert.deepEqual(await parseOpening(encode(JSON.stringify(change)), noPause), change);
    const other = { method: 'textDocument/didOpen', params: { text: 'longer than that', textDocument: { text: 'a' } } };
    assert.deepEqual(await parseOpening(encode(JSON.stringify(other)), noPause), other);
  });

  it('that are no JSON are refused', async () => {
    for (const body of [
      '',
      '{',
      '{"text":"',
      '{"text":"\\',
      '{"method":"textDocument/didOpen","params":{"textDocument":{"text":"a"',
    ]) {
      await assert.rejects(parseOpening(encode(body), noPause), SyntaxError);
    }
  });

  it('leave time for other work', async () => {
    let pauses = 0;
    const [body] = bodies('"'.repeat(3_000_000));
    await parseOpening(encode(body), () => {
      pauses++;
      return Promise.resolve();
    });
    assert.ok(pauses > 4);
  });

  it('come in order, however the stream cuts them', async () => {
    const [large] = bodies(`${'a'.repeat(1_500_000)}é`);
    const small = (id: number): string => JSON.stringify({ jsonrpc: '2.0', id, method: 'x' });
    const all = [small(1), large, small(2), small(3)];
    const octets = Buffer.concat(
      all.flatMap((body) => [
        Buffer.from(`Content-Type: x\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n`),
        Buffer.from(body),
      ]),
    );
    for (const size of [7, 65_536, octets.length]) {
      const stream = new PassThrough();
      const read: Message[] = [];
      const done = new Promise<void>((resolve) => {
        new ZoneMessageReader(stream).listen((message) => {
          if (read.push(message) === all.length) resolve();
        });
      });
      const step = size === 7 ? 997 : size;
      // The heads are cut into pieces, too.
      for (let at = 0; at < octets.length; at += at < 200 ? size : step) {
        stream.write(octets.subarray(at, Math.min(octets.length, at + (at < 200 ? size : step))));
      }
      await done;
      const ids = read.map((message) => (message as { id?: number }).id);
      assert.deepEqual(ids, [1, undefined, 2, 3]);
      const text = (read[1] as unknown as Opened).params.textDocument.text;
      assert.equal(text.length, 1_500_002);
    }
  });
});
