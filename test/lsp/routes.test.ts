// The way of mail for the client's views and in its hovers, in conversations with the built server over stdio.
import assert from 'node:assert/strict';
import type { CodeLens, Hover } from 'vscode-languageserver-protocol';
import type { RoutePicture } from '../../server/src/lsp/routes';
import type { Routes } from '../../server/src/features/route';
import { Client, type Introduction } from './client';

const uri = 'file:///zones/example.com.zone';
const textDocument = { uri };
const zone = `$ORIGIN example.com.
@ SOA ns1 hostmaster 2026010101 7200 3600 1209600 3600
@ NS ns1
ns1 A 192.0.2.53
mail A 192.0.2.25
@ MX 10 mail
@ MX 20 ns1
`;
const onMx = { line: 5, character: 2 };

describe('mail routes of the language server', () => {
  let client: Client;
  const begin = async (introduction?: Introduction): Promise<void> => {
    client = new Client(introduction);
    await client.open(uri, zone);
  };
  afterEach(async () => {
    assert.equal(await client.end(), 0);
    assert.deepEqual(client.errors, [], 'nothing on stderr');
  });

  it('tell where mail goes, some hosts being down', async () => {
    await begin();
    const receiving = async (down?: string[]): Promise<string[]> => {
      const { zone: name, routes } = await client.request<Routes>('zonewright/routes', { textDocument, down });
      assert.equal(name, 'example.com.');
      const hosts = routes.flatMap(({ steps }) => steps.flatMap((step) => step.hosts));
      return hosts.filter(({ receives }) => receives).map((host) => host.name);
    };
    assert.deepEqual(await receiving(), ['mail.example.com.']);
    assert.deepEqual(await receiving(['mail.example.com.']), ['ns1.example.com.']);
    assert.deepEqual(await receiving(['mail', 'ns1']), []);
    await client.change(uri, [
      { range: { start: { line: 4, character: 0 }, end: { line: 5, character: 0 } }, text: '' },
    ]);
    assert.deepEqual(await receiving(), ['ns1.example.com.']);
  });

  it('come as a picture with a table, and as Mermaid', async () => {
    await begin({ locale: 'ja' });
    const ask = { textDocument, domain: 'example.com.', down: ['mail.example.com.'] };
    const picture = await client.request<RoutePicture>('zonewright/routePicture', ask);
    assert.equal(picture.title, 'example.com. へのメールの経路');
    assert.match(picture.sentences[0], /^mail\.example\.com\. が停止した場合: /);
    assert.match(picture.svg, /^<svg /);
    assert.doesNotMatch(picture.svg, /<style|style=/, 'the page has the colours');
    assert.match(picture.mermaid, /^flowchart LR$/m);
    assert.deepEqual(picture.table, {
      head: ['プリファレンス値', 'ホスト', '状態', 'アドレス'],
      rows: [
        ['10', 'mail.example.com.', '停止と仮定', '192.0.2.25'],
        ['20', 'ns1.example.com.', '問題なし · ここに配送', '192.0.2.53'],
      ],
    });
  });

  it('answer nothing for what is not open, or no name', async () => {
    await begin();
    const other = { textDocument: { uri: 'file:///not/open' }, domain: 'example.com.' };
    assert.equal(await client.request('zonewright/routes', other), null);
    assert.equal(await client.request('zonewright/routePicture', other), null);
    assert.equal(await client.request('zonewright/routePicture', { textDocument, domain: 'a..b' }), null);
  });

  it('are drawn in hovers where the client shows pictures and the user wants them', async () => {
    const drawn = async (introduction?: Introduction): Promise<string | undefined> => {
      await begin(introduction);
      const hover = await client.request<Hover>('textDocument/hover', { textDocument, position: onMx });
      const { value } = hover.contents as { value: string };
      assert.match(value, /Delivery order for/);
      const data = /data:image\/svg\+xml;base64,([\w+/=]+)/.exec(value)?.[1];
      return data && Buffer.from(data, 'base64').toString('utf8');
    };
    assert.equal(await drawn(), undefined);
    await client.end();
    const initializationOptions = { hoverImages: true, colorTheme: 'dark' };
    assert.match((await drawn({ initializationOptions })) ?? '', /#1e1f22/);
    await client.notify('zonewright/colorTheme', { kind: 'contrast' });
    const { contents } = await client.request<Hover>('textDocument/hover', { textDocument, position: onMx });
    assert.match(JSON.stringify(contents), /data:image/);
    await client.end();
    const zonewright = { hover: { picture: false } };
    assert.equal(await drawn({ initializationOptions: { ...initializationOptions, zonewright } }), undefined);
  });

  it('open from the line above an MX set where the client has a view', async () => {
    await begin({ initializationOptions: { routeView: true } });
    const lenses = await client.request<CodeLens[]>('textDocument/codeLens', { textDocument });
    assert.deepEqual(lenses[1].command, {
      title: 'Mail: mail (10) → ns1 (20)',
      command: 'zonewright.openRoute',
      arguments: [uri, 'example.com.'],
    });
  });
});
