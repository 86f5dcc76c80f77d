// The launcher: the same program with the code compiled beforehand, without it, and with what is none.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const dist = path.join(__dirname, '../../dist');
const compiled = 'cli.program.js.compiled';

describe('the launcher', () => {
  let folder: string;
  before(() => {
    assert.ok(existsSync(path.join(dist, compiled)), 'run "npm run build" first');
    folder = mkdtempSync(path.join(tmpdir(), 'zonewright-'));
    for (const file of ['cli.js', 'cli.program.js']) copyFileSync(path.join(dist, file), path.join(folder, file));
  });
  after(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  const starts = (): void => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(folder, 'cli.js'), '--version'], {
      encoding: 'utf8',
    });
    assert.deepEqual([status, stderr], [0, '']);
    assert.match(stdout, /^\d+\.\d+\.\d+\n$/);
  };

  it('starts a program whose code was not compiled', starts);

  it('starts one with the code that the build compiled', () => {
    copyFileSync(path.join(dist, compiled), path.join(folder, compiled));
    starts();
  });

  it('starts one beside what is no code', () => {
    writeFileSync(path.join(folder, compiled), Buffer.alloc(100_000, 'x'));
    starts();
  });
});
