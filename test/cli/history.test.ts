// What the command line says of a zone that git has another version of.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const program = path.join(__dirname, '../../dist/cli.js');

const zone = (serial: number, more = ''): string => `$ORIGIN example.com.
$TTL 3600
@ SOA ns1 hostmaster ${serial} 7200 3600 1209600 3600
@ NS ns1
@ NS ns2.example.net.
ns1 A 192.0.2.53
www A 192.0.2.80
${more}`;

/** The zone receives no mail: that is not what this is about. */
const settings = '{ "rules": { "spf-missing": "off", "dmarc-missing": "off" } }';

describe('zonewright check, compared with git', () => {
  let folder: string;
  before(function () {
    if (spawnSync('git', ['--version']).status !== 0) this.skip();
    folder = mkdtempSync(path.join(tmpdir(), 'zonewright-'));
    mkdirSync(path.join(folder, 'zones'));
    writeFileSync(path.join(folder, 'zones/a [1].zone'), zone(2020010102));
    writeFileSync(path.join(folder, '.zonewright.json'), settings);
    const git = (...command: string[]): void => {
      execFileSync('git', command, { cwd: folder, stdio: 'ignore' });
    };
    git('init');
    git('add', '.');
    git('-c', 'user.name=t', '-c', 'user.email=t@example.com', 'commit', '--no-gpg-sign', '-m', 'zone');
  });
  after(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  const rulesOf = (text: string, name = 'zones/a [1].zone'): string[] => {
    writeFileSync(path.join(folder, name), text);
    const { stdout } = spawnSync(process.execPath, [program, 'check', '--format', 'json', name], { cwd: folder });
    return (JSON.parse(stdout.toString()) as { rule: string }[]).map(({ rule }) => rule);
  };

  it('tells of a serial that was left behind', () => {
    assert.deepEqual(rulesOf(zone(2020010102, 'ftp A 192.0.2.21\n')), ['soa-serial-not-incremented']);
  });

  it('tells of a serial that went back', () => {
    assert.deepEqual(rulesOf(zone(2019010102)), ['soa-serial-regression']);
  });

  it('is content with the next serial, with comments, and with a new file', () => {
    assert.deepEqual(rulesOf(zone(2020010103, 'ftp A 192.0.2.21\n')), []);
    assert.deepEqual(rulesOf(zone(2020010102, '; ftp\n')), []);
    assert.deepEqual(rulesOf(zone(2019010102), 'zones/b.zone'), []);
  });
});
