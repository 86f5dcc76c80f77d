// The packed extension: what is in it, and how large it is. `npm run package` packs it before.
import assert from 'node:assert/strict';
import { statSync } from 'node:fs';
import path from 'node:path';
import { readZip } from './zip';

const vsix = path.join(__dirname, '../../out/packages/zonewright.vsix');

/** All that belongs into it, as vsce names it there. */
const FILES = [
  '[Content_Types].xml',
  'extension.vsixmanifest',
  'extension/LICENSE.txt',
  'extension/THIRD_PARTY_NOTICES.md',
  'extension/changelog.md',
  'extension/dist/client/node.js',
  'extension/dist/examples.json',
  'extension/dist/server/node.js',
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

  it('has a page whose links lead somewhere', () => {
    const page = files.get('extension/readme.md')?.toString('utf8') ?? '';
    const links = [...page.matchAll(/\]\(([^)]+)\)/g)].map((match) => match[1]);
    assert(links.length > 5);
    // Pictures and pages that are not in the package are on the site.
    for (const link of links) assert.match(link, /^(?:https:\/\/|#)/);
  });
});
