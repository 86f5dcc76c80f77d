// Generated files are what their sources make.
import { strict as assert } from 'node:assert';
import { staleFiles } from '../../scripts/generate';

describe('generated files', () => {
  it('are fresh (if not: npm run generate)', async () => {
    const stale = await staleFiles();
    assert.deepEqual(
      stale.map(({ path }) => path),
      [],
    );
  });
});
