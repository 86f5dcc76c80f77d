// Each record type against its fixture: what is right stays silent, what is wrong is marked on its own token.
import assert from 'node:assert/strict';
import path from 'node:path';
import { recordTypes } from '../../server/src/dns/record-types';
import { checkFixture, fixtures, open, readFixture } from '../fixture';
import { readFileSync } from 'node:fs';

const folder = __dirname;

describe('record types', () => {
  const names = fixtures(folder);

  it('with a presentation format each have a fixture', () => {
    const expected = recordTypes.filter((row) => (row.use ?? 'zone') !== 'never').map((row) => row.mnemonic);
    assert.deepEqual(names, expected.sort());
  });

  for (const name of names) {
    it(name, () => {
      const file = path.join(folder, `${name}.zone`);
      checkFixture(file, 'none');
      const cases = readFixture(readFileSync(file, 'utf8'));
      assert.ok(
        cases.some(({ title }) => title.startsWith('good')),
        'a good case',
      );
      for (const found of cases) {
        const bad = open(found).findings.length > 0;
        assert.equal(bad, found.title.startsWith('bad'), found.title);
      }
    });
  }
});
