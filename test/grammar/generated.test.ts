// Generated files are what their sources make.
import { strict as assert } from 'node:assert';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

describe('generated files', () => {
  it('are fresh', () => {
    const root = join(__dirname, '../..');
    const arguments_ = ['--import', 'tsx', 'scripts/generate.ts', '--check'];
    const { status, stderr } = spawnSync(process.execPath, arguments_, { cwd: root, encoding: 'utf8' });
    assert.equal(status, 0, stderr);
  });
});
