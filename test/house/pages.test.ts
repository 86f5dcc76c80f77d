// The pages of the rules: what the build puts together is what the documentation says.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readPage } from '../../server/src/hosts/pages';
import { rules } from '../../server/src/rules/rules';

const root = path.join(__dirname, '../..');

describe('pages of the rules', () => {
  for (const [language, folder] of [
    ['en', 'docs/rules'],
    ['ja', 'docs/rules/ja'],
  ] as const) {
    it(`are those of ${folder}`, () => {
      for (const { id } of rules) {
        const written = readFileSync(path.join(root, folder, `${id}.md`), 'utf8').replace(/^<!--.*-->\s*/, '');
        assert.equal(readPage(root, id, language), written);
      }
    });
  }

  it('are none of what is no rule', () => assert.equal(readPage(root, 'toString', 'en'), undefined));
});
