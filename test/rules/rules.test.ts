// Each rule against its fixture: all and only the findings marked there, and the text after each fix.
import assert from 'node:assert/strict';
import path from 'node:path';
import { rules } from '../../server/src/rules/rules';
import { checkFixture, fixtures } from '../fixture';

const folder = __dirname;

describe('rules', () => {
  const names = fixtures(folder);

  it('each have one fixture, and each fixture its rule', () => {
    assert.deepEqual(names, rules.map(({ id, group }) => `${group}/${id}`).sort());
  });

  for (const name of names) {
    it(name, () => checkFixture(path.join(folder, `${name}.zone`), path.basename(name)));
  }
});
