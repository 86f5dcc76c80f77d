// The packed programs, installed by npm into an empty folder and run there. `npm run package` packs them before.
import assert from 'node:assert/strict';
import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Client } from '../lsp/client';

const root = path.join(__dirname, '../..');
const { version, bin } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
  version: string;
  bin: Readonly<Record<string, string>>;
};
const archive = path.join(root, `out/packages/zonewright-${version}.tgz`);

describe('the packed programs', () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'zonewright-npm-'));
    writeFileSync(path.join(folder, 'package.json'), '{ "private": true }\n');
    // Without a registry: they bring all that they need.
    const { status, stdout, stderr } = npm('install', '--offline', '--no-audit', '--no-fund', archive);
    assert.equal(status, 0, stdout + stderr);
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  function npm(...args: string[]): SpawnSyncReturns<string> {
    const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('npm_')));
    return spawnSync('npm', args, { cwd: folder, env, encoding: 'utf8', shell: process.platform === 'win32' });
  }
  const program = (name: string): string => path.join(folder, 'node_modules/.bin', name);
  const run = (name: string, ...args: string[]): SpawnSyncReturns<string> =>
    spawnSync(program(name), args, {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'C', NODE_DISABLE_COMPILE_CACHE: '1' },
      shell: process.platform === 'win32',
    });

  it('bring no other package', () => {
    const installed = readdirSync(path.join(folder, 'node_modules')).filter((name) => !name.startsWith('.'));
    assert.deepEqual(installed, ['zonewright']);
  });

  it('hold what is on the list, and nothing else', () => {
    const own = path.join(folder, 'node_modules/zonewright');
    const files = readdirSync(own, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => path.relative(own, path.join(parentPath, name)).replaceAll('\\', '/'));
    assert.deepEqual(files.sort(), [
      'CHANGELOG.md',
      'LICENSE',
      'README.ja.md',
      'README.md',
      'THIRD_PARTY_NOTICES.md',
      'dist/cli.js',
      'dist/cli.program.js',
      'dist/pages/en.json',
      'dist/pages/ja.json',
      'dist/server/node.js',
      'dist/server/node.program.js',
      'man/ja/zonewright-language-server.1',
      'man/ja/zonewright.1',
      'man/zonewright-language-server.1',
      'man/zonewright.1',
      'package.json',
    ]);
  });

  it('check a zone', () => {
    const zone = 'example.com.zone';
    copyFileSync(path.join(root, 'samples', zone), path.join(folder, zone));
    const { status, stdout } = run('zonewright', 'check', zone);
    assert.equal(status, 1);
    assert.match(stdout, /^error\[mx-target-is-cname\] example\.com\.zone:/m);
  });

  it('explain a rule', () => {
    const { status, stdout } = run('zonewright', 'explain', 'mx-target-is-cname');
    assert.equal(status, 0);
    assert.match(stdout, /^## Wrong$/m);
  });

  it('serve an editor', async () => {
    assert(existsSync(program('zonewright-language-server')));
    // What that leads to; on Windows it is a script for the shell.
    const server = path.join(folder, 'node_modules/zonewright', bin['zonewright-language-server']);
    const client = new Client({ program: server });
    const { serverInfo } = await client.initialized;
    assert.deepEqual(serverInfo, { name: 'Zonewright', version });
    assert.equal(await client.end(), 0);
  });
});
