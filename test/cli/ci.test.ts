// `zonewright check` as it runs in CI: the standard input, parts of the files, what a change touches, limits.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { program, zoneWith } from './program';

const good = (name: string): string => zoneWith('@ MX 10 mail\n@ TXT "v=spf1 mx -all"\n', name);
const bad = (name: string): string => good(name).replace('MX 10 mail', 'MX 10 nowhere');

interface Found {
  readonly file: string;
  readonly rule: string;
}

describe('zonewright check in CI', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'zonewright-ci-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  const write = (name: string, contents: string): void => {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), contents);
  };
  const run = (parameters: readonly string[], input = ''): { code: number | null; out: string; err: string } => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, 'check', ...parameters], {
      cwd: folder,
      encoding: 'utf8',
      input,
      env: { PATH: process.env.PATH, LC_ALL: 'C', HOME: folder },
      timeout: 60_000,
    });
    return { code: status, out: stdout, err: stderr };
  };
  const files = (parameters: readonly string[]): string[] => {
    const { out } = run(['--format', 'json', '--severity', 'error', ...parameters]);
    return [...new Set((JSON.parse(out) as Found[]).map(({ file }) => path.basename(file)))].sort();
  };
  const git = (...args: string[]): void => {
    const settings = ['-c', 'user.name=a', '-c', 'user.email=a@example.com', '-c', 'init.defaultBranch=main'];
    const { status, stderr } = spawnSync('git', [...settings, ...args], { cwd: folder, encoding: 'utf8' });
    assert.equal(status, 0, stderr);
  };

  it('takes the standard input under a name', () => {
    const { code, out } = run(
      ['--stdin', '--stdin-filename', 'example.com.zone', '--format', 'compact'],
      bad('example.com'),
    );
    assert.equal(code, 1);
    assert.match(out, /^example\.com\.zone:8:9: error: .* \[mx-target-not-found\]$/m);
    assert.equal(run(['--stdin'], good('example.com')).code, 0);
  });

  it('counts more warnings than allowed as an error', () => {
    const warned = good('example.com').replace('mail A 192.0.2.25', 'mail A 192.0.2.25\nmail 60 A 192.0.2.26');
    write('example.com.zone', warned);
    assert.equal(run(['example.com.zone']).code, 0);
    assert.equal(run(['--max-warnings', '9', 'example.com.zone']).code, 0);
    const { code, err } = run(['--max-warnings', '0', 'example.com.zone']);
    assert.equal(code, 1);
    assert.match(err, /--max-warnings allows 0/);
    assert.equal(run(['--max-warnings', 'few', 'example.com.zone']).code, 2);
  });

  it('shares the files among machines: every file is checked by one of them', () => {
    const names = ['a', 'b', 'c', 'd', 'e'].map((name) => `${name}.example`);
    for (const name of names) write(`${name}.zone`, bad(name));
    const parts = [1, 2, 3].map((part) => files(['--shard', `${part}/3`, '.']));
    assert.deepEqual(
      parts.flat().sort(),
      names.map((name) => `${name}.zone`),
    );
    assert.ok(parts.every((part) => part.length > 0));
    for (const shard of ['0/3', '4/3', '1', 'x/y']) assert.equal(run(['--shard', shard, '.']).code, 2);
  });

  it('checks the zones that a change touches, by what they include, too', () => {
    for (const name of ['same.example', 'edited.example', 'included.example']) write(`${name}.zone`, bad(name));
    write('included.example.zone', `${bad('included.example')}$INCLUDE hosts.inc\n`);
    write('hosts.inc', 'www A 192.0.2.80\n');
    git('init', '-q');
    git('add', '.');
    git('commit', '-qm', 'first');
    assert.deepEqual(files(['--changed-since', 'HEAD', '.']), []);
    write('edited.example.zone', `${bad('edited.example')}; a comment\n`);
    assert.deepEqual(files(['--changed-since', 'HEAD', '.']), ['edited.example.zone']);
    write('hosts.inc', 'www A 192.0.2.81\n');
    write('new.example.zone', bad('new.example'));
    const touched = ['edited.example.zone', 'included.example.zone', 'new.example.zone'];
    assert.deepEqual(files(['--changed-since', 'HEAD', '.']), touched);
    git('add', '.');
    git('commit', '-qm', 'second');
    assert.deepEqual(files(['--changed-since', 'HEAD', '.']), []);
    assert.deepEqual(files(['--changed-since', 'HEAD~1', '.']), touched);
  });

  it('checks again when a file changes', async () => {
    write('example.com.zone', good('example.com'));
    const child = spawn(process.execPath, [program, 'check', '--watch', '--format', 'compact', '.'], {
      cwd: folder,
      env: { PATH: process.env.PATH, LC_ALL: 'C' },
    });
    try {
      const signal = AbortSignal.timeout(20_000);
      let out = '';
      const said = async (text: RegExp): Promise<void> => {
        while (!text.test(out)) out += String(((await once(child.stdout, 'data', { signal })) as [Buffer])[0]);
        out = '';
      };
      await said(/Nothing to report/);
      write('example.com.zone', bad('example.com'));
      await said(/mx-target-not-found/);
      write('example.com.zone', good('example.com'));
      await said(/Nothing to report/);
    } finally {
      child.kill();
    }
  });

  it('says why it cannot tell what changed', () => {
    write('example.com.zone', good('example.com'));
    const outside = run(['--changed-since', 'HEAD', '.']);
    assert.equal(outside.code, 2);
    assert.match(outside.err, /What changed since "HEAD" cannot be told/);
    git('init', '-q');
    git('add', '.');
    git('commit', '-qm', 'first');
    assert.equal(run(['--changed-since', 'nowhere', '.']).code, 2);
    assert.equal(run(['--changed-since=--output=x', '.']).code, 2);
  });
});
