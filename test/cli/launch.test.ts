// The launcher: the same program with the code compiled beforehand, without it, and with what is none.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import module from 'node:module';
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

  const run = (args: readonly string[], env: NodeJS.ProcessEnv = {}): string => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(folder, 'cli.js'), ...args], {
      encoding: 'utf8',
      env: { ...process.env, NODE_DISABLE_COMPILE_CACHE: '1', ...env },
    });
    assert.deepEqual([status, stderr], [0, '']);
    return stdout;
  };
  const starts = (): void => {
    assert.match(run(['--version']), /^\d+\.\d+\.\d+\n$/);
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

  it('keeps what a check compiled for the next one, and takes none of another build', () => {
    rmSync(path.join(folder, compiled));
    const caches = path.join(folder, 'caches');
    const zone = path.join(folder, 'example.com.zone');
    writeFileSync(zone, '$TTL 1h\n@ SOA ns hostmaster 1 4h 1h 3w 10m\n@ NS ns\nns A 192.0.2.1\n');
    const env = { NODE_DISABLE_COMPILE_CACHE: undefined, XDG_CACHE_HOME: caches, LOCALAPPDATA: caches, HOME: caches };
    run(['--version'], env);
    assert.equal(existsSync(caches), false);
    const expected = run(['check', '--format', 'json', zone], env);
    // From 22.8 on Node keeps it itself.
    if ('enableCompileCache' in module) return;
    const [kept, ...others] = readdirSync(caches, { recursive: true, encoding: 'utf8' })
      .map((name) => path.join(caches, name))
      .filter((file) => statSync(file).isFile());
    assert.deepEqual([path.basename(kept), others], [`cli.program.js-${process.version}-${process.arch}.compiled`, []]);
    const code = readFileSync(kept);
    const taken = statSync(kept).mtimeMs;
    assert.equal(run(['check', '--format', 'json', zone], env), expected);
    assert.equal(statSync(kept).mtimeMs, taken);
    writeFileSync(kept, Buffer.concat([Buffer.alloc(16, '0'), code.subarray(16)]));
    assert.equal(run(['check', '--format', 'json', zone], env), expected);
    assert.deepEqual(readFileSync(kept).subarray(0, 16), code.subarray(0, 16));
  });
});
