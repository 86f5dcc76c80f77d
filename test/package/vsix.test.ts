// The packed extension: what is in it, and how large it is. `npm run package` packs it before.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Client } from '../lsp/client';
import { readZip } from './zip';

const vsix = path.join(__dirname, '../../out/packages/zonewright.vsix');

/** All that belongs into it, as vsce names it there. */
const FILES = [
  '[Content_Types].xml',
  'extension.vsixmanifest',
  'extension/LICENSE.txt',
  'extension/THIRD_PARTY_NOTICES.md',
  'extension/changelog.md',
  'extension/dist/client/browser.js',
  'extension/dist/client/node.js',
  'extension/dist/pages/en.json',
  'extension/dist/pages/ja.json',
  'extension/dist/server/node.js',
  'extension/dist/server/node.program.js',
  'extension/dist/server/worker.js',
  'extension/icons/icon.png',
  'extension/icons/zone-dark.svg',
  'extension/icons/zone-light.svg',
  'extension/l10n/bundle.l10n.ja.json',
  'extension/package.json',
  'extension/package.nls.ja.json',
  'extension/package.nls.json',
  'extension/readme.md',
  'extension/syntaxes/dns-zone.tmLanguage.json',
  'extension/syntaxes/language-configuration.json',
  'extension/syntaxes/named-conf.configuration.json',
  'extension/syntaxes/named-conf.tmLanguage.json',
  'extension/syntaxes/zonewright.schema.json',
  'extension/walkthrough/open.ja.md',
  'extension/walkthrough/open.md',
  'extension/walkthrough/routes.ja.md',
  'extension/walkthrough/routes.md',
  'extension/walkthrough/understand.ja.md',
  'extension/walkthrough/understand.md',
];

describe('the packed extension', () => {
  const files = readZip(vsix);

  it('holds what is on the list, and nothing else', () => assert.deepEqual([...files.keys()].sort(), FILES));

  it('is smaller than 700 KB', () => {
    const { size } = statSync(vsix);
    assert(size < 700_000, `${size} octets`);
  });

  it('has neither source maps nor paths of the machine that packed it', () => {
    const home = path.resolve(__dirname, '../..');
    for (const [name, octets] of files) {
      const text = octets.toString('utf8');
      assert.doesNotMatch(text, /\/\/# sourceMappingURL=/, name);
      assert(!text.includes(home), name);
    }
  });

  describe('has a server', () => {
    const folder = path.join(path.dirname(vsix), 'unpacked');
    before(() => {
      rmSync(folder, { recursive: true, force: true });
      for (const [name, octets] of files) {
        if (!name.startsWith('extension/')) continue;
        const file = path.join(folder, path.relative('extension', name));
        mkdirSync(path.dirname(file), { recursive: true });
        writeFileSync(file, octets);
      }
    });

    for (const [place, introduction] of [
      ['the desktop', { program: path.join(folder, 'dist/server/node.js') }],
      ['a browser', { program: path.join(folder, 'dist/server/worker.js'), host: 'worker' }],
    ] as const) {
      it(`for ${place}`, async () => {
        const client = new Client(introduction);
        client.answer('zonewright/readOwnFile', (asked) =>
          readFileSync(path.join(folder, (asked as { path: string }).path), 'utf8'),
        );
        const uri = 'file:///example.com.zone';
        await client.open(uri, readFileSync(path.join(__dirname, '../../samples/example.com.zone'), 'utf8'));
        const found = await client.diagnostics(uri, (all) => all.length > 0);
        assert(found.some(({ code }) => code === 'mx-target-is-cname'));
        const page = await client.request<{ markdown: string }>('zonewright/explainRule', {
          rule: 'mx-target-is-cname',
        });
        assert.match(page.markdown, /^# mx-target-is-cname: MX target is an alias$/m);
        assert.equal(await client.end(), 0);
        assert.deepEqual(client.errors, []);
      });
    }
  });

  it('has a page whose links lead somewhere', () => {
    const page = files.get('extension/readme.md')?.toString('utf8') ?? '';
    const links = [...page.matchAll(/\]\(([^)]+)\)/g)].map((match) => match[1]);
    assert(links.length > 5);
    // Pictures and pages that are not in the package are on the site.
    for (const link of links) assert.match(link, /^(?:https:\/\/|#)/);
  });
});
