// `zonewright check` on whole repositories: which files are taken for which zones, by what, and with which settings.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const program = path.join(__dirname, '../../dist/cli.js');

/** A zone of a network of its own: one name server is enough. */
const SOA = '@ SOA ns1 hostmaster 2026010101 7200 3600 1209600 3600\n@ NS ns1\nns1 A 10.0.0.53\n';
const GOOD = `$TTL 3600\n${SOA}`;
/** What every domain with mail has. */
const MAIL = '@ TXT "v=spf1 mx -all"\n_dmarc TXT "v=DMARC1; p=reject; rua=mailto:d@reports.example"\n';
const ALIAS = `${GOOD}alias CNAME ns1\n@ MX 10 alias\n${MAIL}`;

interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

describe('zonewright check in a repository', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'zonewright-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  const write = (files: Readonly<Record<string, string | Uint8Array>>): void => {
    for (const [name, contents] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), contents);
    }
  };
  const run = (...parameters: string[]): Outcome => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, 'check', ...parameters], {
      encoding: 'utf8',
      cwd: folder,
      env: { PATH: process.env.PATH, LC_ALL: 'C' },
      timeout: 120_000,
    });
    return { code: status, out: stdout, err: stderr };
  };
  const origins = (...parameters: string[]): string[] =>
    run('--explain-origins', ...parameters)
      .out.split('\n\n')[0]
      .split('\n');

  it('finds zones by configurations first, then by names and contents', () => {
    write({
      'bind/named.conf': 'options { directory "/var/cache/bind"; };\nzone "example.com" { type primary; file "/etc/bind/zones/main"; };\n',
      'bind/zones/main': GOOD,
      'zones/db.example.net': GOOD,
      'zones/example.org.zone': GOOD,
      'zones/internal.db': `$ORIGIN internal.example.\n${GOOD}`,
      'zones/relative.db': GOOD,
      'zones/picture.db': Uint8Array.of(0, 1, 2, 3),
      'zones/notes.db': 'Remember the milk\n',
      'zones/README': 'Zone files live here.\n',
      'node_modules/x.zone': GOOD,
      '.git/y.zone': GOOD,
    }); // prettier-ignore
    assert.deepEqual(origins('.'), [
      'bind/zones/main: example.com. (bind/named.conf, line 2)',
      'zones/db.example.net: example.net. (name of the file)',
      'zones/example.org.zone: example.org. (name of the file)',
      'zones/internal.db: internal.example. (SOA in the file)',
      'zones/relative.db: the name of the zone is not known',
    ]);
    assert.match(run('.').out, /Nothing to report in 5 files/);
  });

  it('reads the configurations of NSD, Knot and CoreDNS', () => {
    write({
      'nsd/nsd.conf': 'zone:\n  name: a.example\n  zonefile: %s.zone\n',
      'nsd/a.example.zone': GOOD,
      'knot/knot.conf': 'zone:\n  - domain: b.example\n    file: data\n',
      'knot/data': GOOD,
      'coredns/Corefile': 'c.example {\n  file data\n}\n',
      'coredns/data': GOOD,
    });
    assert.deepEqual(origins('.'), [
      'coredns/data: c.example. (coredns/Corefile, line 2)',
      'knot/data: b.example. (knot/knot.conf, line 3)',
      'nsd/a.example.zone: a.example. (nsd/nsd.conf, line 3)',
    ]);
  });

  it('checks a file as each zone that it is, and tells what is the same once', () => {
    write({
      'named.conf': `view "in" { zone "a.example" { type primary; file "shared"; }; };
view "out" { zone "b.example" { type primary; file "shared"; }; zone "a.example" { type primary; file "shared"; }; };`,
      shared: `${ALIAS}x A 192.0.2\n`,
    });
    const { out } = run('--format', 'json', '.');
    assert.deepEqual(
      (JSON.parse(out) as { rule: string; message: string }[]).map(
        ({ rule, message }) => `${rule} ${message.slice(0, 40)}`,
      ),
      [
        'mx-target-is-cname MX target alias.a.example. is an alias (',
        'mx-target-is-cname MX target alias.b.example. is an alias (',
        'address-invalid "192.0.2" is not a valid IPv4 address. F',
      ],
    );
    assert.deepEqual(origins('.'), [
      'shared: a.example. (named.conf, line 1, view in)',
      'shared: a.example. (named.conf, line 2, view out)',
      'shared: b.example. (named.conf, line 2, view out)',
    ]);
  });

  it('follows $INCLUDE from the folder of the server and from the file, and tells findings where they stand', () => {
    write({
      'etc/named.conf': `options { directory "/var/named"; };
zone "a.example" { type primary; file "zones/a"; };
zone "b.example" { type primary; file "zones/b"; };`,
      'zones/a': `${GOOD}$INCLUDE zones/inc/db.hosts\n@ MX 10 there\n@ MX 20 nowhere\n${MAIL}`,
      'zones/b': `${GOOD}$INCLUDE inc/db.hosts\n$INCLUDE /var/named/zones/inc/more.zone\n@ MX 10 there\n${MAIL}`,
      'zones/inc/db.hosts': 'there A 192.0.2.1\nx A 192.0.2\n',
      'zones/inc/more.zone': 'y.b.example. A 192.0.2.1\nal CNAME there\n@ MX 30 al\n',
    });
    const { out } = run('--format', 'json', '.');
    assert.deepEqual(
      (JSON.parse(out) as { file: string; line: number; rule: string }[]).map(
        ({ file, line, rule }) => `${file}:${line} ${rule}`,
      ),
      [
        'zones/a:7 mx-target-not-found',
        'zones/inc/db.hosts:2 address-invalid',
        'zones/inc/more.zone:3 mx-target-is-cname',
      ],
    );
    assert.deepEqual(origins('.'), [
      'zones/a: a.example. (etc/named.conf, line 2)',
      'zones/b: b.example. (etc/named.conf, line 3)',
      'zones/inc/db.hosts: included by zones/a',
      'zones/inc/more.zone: included by zones/b',
    ]);
  });

  it('judges targets in other zones of the same view, and below delegations whose child is here', () => {
    const mail = MAIL.replaceAll('example.com', 'a.example');
    write({
      'named.conf': `view "in" { zone "a.example" { type primary; file "in/a"; }; zone "b.example" { type primary; file "in/b"; };
  zone "sub.a.example" { type primary; file "in/sub"; }; };
view "out" { zone "c.example" { type primary; file "out/c"; }; };`,
      'in/a': `${GOOD}@ MX 10 mail.b.example.\n@ MX 20 alias.b.example.\n@ MX 30 gone.b.example.\n@ MX 40 text.b.example.\n@ MX 50 gone.c.example.
@ MX 60 gone.d.example.\nsub NS ns1.sub\nns1.sub A 192.0.2.9\n@ MX 70 gone.sub\n@ MX 80 ns1.sub\n${mail}`,
      'in/b': `${GOOD}mail A 192.0.2.1\nalias CNAME mail\ntext TXT "x"\n`,
      'in/sub': GOOD,
      'out/c': GOOD,
    });
    const { out } = run('--format', 'json', '.');
    assert.deepEqual(
      (JSON.parse(out) as { file: string; line: number; rule: string; severity: string; message: string }[])
        .filter(({ rule }) => rule.startsWith('mx-target-'))
        .map(({ file, line, severity, message }) => `${file}:${line} ${severity} ${message}`),
      [
        'in/a:6 error MX target alias.b.example. is an alias (CNAME to mail.b.example.); it must have address records of its own.',
        'in/a:7 error MX target gone.b.example. does not exist in zone b.example.',
        'in/a:8 error MX target text.b.example. exists but has no A or AAAA record (only TXT records).',
        'in/a:13 error MX target gone.sub.a.example. does not exist in zone sub.a.example.',
      ],
    );
  });

  it('says the same of many files, which several threads share, as of files that are named one by one', () => {
    const names = Array.from({ length: 200 }, (_, i) => `z${String(i).padStart(3, '0')}.example.zone`);
    const faults = ['@ MX 10 nosuch\n', 'alias CNAME ns1\n@ MX 10 alias\n', '@ MX mail\n', '', '$INCLUDE part\n'];
    write({ part: 'x MX 10 y\n' });
    write(Object.fromEntries(names.map((name, i) => [name, GOOD + faults[i % faults.length]])));
    const together = run('--format', 'jsonl', '.');
    const apart = run('--format', 'jsonl', ...names);
    assert.equal(together.out, apart.out);
    assert.equal(together.code, 1);
    assert.ok(together.out.split('\n').length > 100);
    assert.match(run('.').out, /fix: Insert/);
  }).timeout(60_000);

  it('reads the policies of MTA-STS that lie in the repository', () => {
    write({
      'example.com.zone': GOOD.replace('ns1 A', '@ MX 10 mail\nmail A 192.0.2.9\nns1 A'),
      'web/mta-sts.Example.com/.well-known/mta-sts.txt': 'version: STSv1\nmode: enforce\nmx: mx.example.com\n',
    });
    assert.match(run('.').out, /error\[mta-sts-policy-mismatch\][^]*web\/mta-sts\.Example\.com/);
  });

  it('names the zone where not all that include a file have the finding', () => {
    write({
      'a.example.zone': `${GOOD}$INCLUDE part\n`,
      'b.example.zone': `${GOOD}$INCLUDE part\n`,
      part: 'x.a.example. A 192.0.2.1\n',
    });
    const { out } = run('.');
    assert.match(out, /record-out-of-zone\] part:1:1\n {2}x\.a\.example\. is outside zone b\.example\./);
    assert.match(out, /b\.example\.zone:5:1: in the zone b\.example\., whose file includes this one here/);
  });

  it('reads nothing outside of the folders, no device, no folder, and no circle', () => {
    symlinkSync('/etc/hostname', path.join(folder, 'link'));
    write({
      'sub/a.example.zone': `${GOOD}$INCLUDE /etc/hostname\n$INCLUDE ../../../../etc/hostname\n$INCLUDE /dev/zero\n$INCLUDE ../link
$INCLUDE ../sub\n$INCLUDE a.example.zone\n$INCLUDE gone\n`,
    });
    const { out } = run('--format', 'json', '.');
    assert.deepEqual(
      (JSON.parse(out) as { line: number; rule: string }[]).map(({ line, rule }) => `${line} ${rule}`),
      [
        '5 include-not-read',
        '6 include-not-read',
        '7 include-not-read',
        '8 include-not-read',
        '9 include-not-found',
        '10 include-loop',
        '11 include-not-found',
      ],
    );
  });

  it('knows dynamic zones, policies and root hints, and leaves binary ones', () => {
    const missing = `${GOOD}@ MX 10 nowhere\n${MAIL}`;
    write({
      'named.conf': `options { response-policy { zone "rpz"; }; };
zone "dyn.example" { type primary; file "dyn"; update-policy local; };
zone "static.example" { type primary; file "static"; };
zone "rpz" { type primary; file "rpz.db"; };
zone "." { type hint; file "hints"; };
zone "raw.example" { type secondary; file "raw"; masterfile-format raw; };`,
      dyn: missing,
      static: missing,
      'rpz.db': missing,
      hints: '. 3600000 NS a.root-servers.net.\na.root-servers.net. 3600000 A 198.41.0.4\n',
      raw: 'x',
    });
    const found = JSON.parse(run('--format', 'json', '.').out) as { file: string; rule: string }[];
    assert.deepEqual(
      found.map(({ file, rule }) => `${file} ${rule}`),
      ['static mx-target-not-found'],
    );
  });

  it('takes what configurations, settings, journals and folders say of how zones are served', () => {
    const zone = GOOD.replace('ns1 A', '@ MX 10 mail_gw\nmail_gw A 10.0.0.1\nx MX 10 nosuch\nns1 A');
    write({
      'named.conf': 'view "internal" { zone "example.com" { type primary; file "a"; check-names ignore; }; };\n',
      a: zone,
      'b/example.com.zone': zone,
      'b/example.com.zone.jnl': '',
    });
    const levels = (out: string): string[] => [...out.matchAll(/^(\w+)\[(mx-[^\]]+)\] ([^:]+)/gm)].map(([, ...found]) => found.join(' ')); // prettier-ignore
    const first = levels(run('--severity', 'information', '.').out);
    assert.ok(first.includes('information mx-target-underscore a'), first.join());
    assert.ok(first.includes('error mx-target-not-found a'));
    assert.ok(!first.includes('warning mx-target-private-address a'));
    assert.ok(first.includes('warning mx-target-underscore b/example.com.zone'));
    assert.ok(!first.includes('error mx-target-not-found b/example.com.zone'));
    const strict = levels(run('--profile', 'strict', '.').out);
    assert.ok(strict.includes('information mx-target-not-found b/example.com.zone'), strict.join());
  });

  it('tells faults of configurations and files that are missing, and ignores neither the rest', () => {
    write({
      'named.conf': 'zone "a.example" { type primary; file "a" };\nzone "b.example" { type primary; file "gone"; };\n',
      a: GOOD,
      'elsewhere/named.conf.local': 'zone "c.example" { type primary; file "/etc/bind/c"; };\n',
    });
    const { code, out } = run('.');
    assert.equal(code, 0);
    assert.match(out, /warning\[configuration-invalid\] named\.conf:1:41\n.*";" is missing after "a"/);
    assert.match(out, /warning\[configuration-file-missing\] named\.conf:2:39\n.*"gone" of b\.example\./);
    assert.match(out, /2 warnings in 2 files/);
    assert.doesNotMatch(out, /c\.example/);
  });

  it('takes one configuration by --named-conf, wherever its files are', () => {
    write({ 'zones/main': ALIAS, 'other.zone': GOOD });
    write({ 'etc/my.conf': `zone "example.com" { type primary; file "${path.join(folder, 'zones/main')}"; };` });
    const { code, out } = run('--named-conf', 'etc/my.conf');
    assert.equal(code, 1);
    assert.match(out, /alias\.example\.com\./);
    assert.match(out, /in 1 file\n/);
    assert.equal(run('--named-conf', 'etc/none.conf').code, 2);
  });

  it('takes settings from .zonewright.json, found upwards', () => {
    write({
      '.zonewright.json': '{ "rules": { "mx-target-is-cname": "warning" }, "origins": { "main": "example.com" }, "ignore": ["old/"] }',
      'zones/main': ALIAS,
      'zones/old/x.zone': ALIAS,
      'zones/inner/.zonewright.jsonc': '// nearer\n{ "rules": { "mx-target-is-cname": "off" } }',
      'zones/inner/example.net.zone': ALIAS,
    }); // prettier-ignore
    const { code, out } = run('zones', 'zones/main');
    assert.equal(code, 0);
    assert.match(out, /warning\[mx-target-is-cname\] zones\/main/);
    assert.match(out, /alias\.example\.com\./);
    assert.doesNotMatch(out, /old|inner/);
    // A file that is named itself is checked in any case.
    assert.match(run('zones/old/x.zone').out, /mx-target-is-cname/);
    assert.match(origins('zones/main')[0], /^zones\/main: example\.com\. \(\.zonewright\.json\)$/);
  });

  it('takes settings from --config, and tells their faults', () => {
    write({
      'a.zone': ALIAS,
      'strict.json': '{ "rules": { "mx-target-is-cnam": "off" }, "limits": { "fileSize": 1 } }',
    });
    const { code, out } = run('--config', 'strict.json', 'a.zone');
    assert.equal(code, 1);
    assert.match(out, /warning\[settings-invalid\] strict\.json:1:14\n.*no rule "mx-target-is-cnam"/);
    assert.equal(run('--config', 'none.json', 'a.zone').code, 2);
    write({ 'large.zone': 'a A 192.0.2.1\n'.repeat(100_000) });
    const large = run('--config', 'strict.json', 'large.zone');
    assert.equal(large.code, 2);
    assert.match(large.err, /too large to be checked \(2 MiB; the limit is 1 MiB\)/);
  });

  it('leaves policies out of large files, and says so', () => {
    const zone = `${ALIAS}@ TXT "v=spf1 -al"\n${'a A 192.0.2.1\n'.repeat(100_000)}`;
    write({ 'large.zone': zone, 'one.json': '{ "limits": { "allRules": 1 } }' });
    const policy = /spf-unknown-mechanism/;
    assert.match(run('large.zone').out, policy);
    const limited = run('--config', 'one.json', 'large.zone');
    assert.doesNotMatch(limited.out, policy);
    assert.match(limited.out, /mx-target-is-cname/);
    assert.match(limited.out, /^Large files .*: 1 \(limits\.allRules/m);
    const strict = run('--config', 'one.json', '--profile', 'strict', 'large.zone');
    assert.match(strict.out, policy);
    assert.doesNotMatch(strict.out, /^Large files/m);
  });

  it('reads no pipes and no devices', function () {
    if (spawnSync('mkfifo', [path.join(folder, 'pipe.inc')]).status !== 0) this.skip();
    write({ 'a.example.zone': `${GOOD}$INCLUDE pipe.inc\n@ MX 10 nosuch\n` });
    const { code, out } = run('--severity', 'information', 'a.example.zone');
    assert.equal(code, 0);
    assert.match(out, /include-not-read.*\n.*"pipe.inc" is a device or a pipe/);
  });

  it('takes top-level domains of the own network from the settings', () => {
    const zone = ALIAS.replace('MX 10 alias', 'MX 10 mail.hq.corpnet.').replace('10.0.0.53', '192.0.2.53');
    write({ 'a.zone': `$ORIGIN example.com.\n${zone}` });
    const unknown = /mx-target-unknown-tld/;
    assert.match(run('a.zone').out, unknown);
    write({ '.zonewright.json': '{ "privateTlds": ["corpnet"] }' });
    assert.doesNotMatch(run('a.zone').out, unknown);
  });

  it('silences what comments in zones say', () => {
    write({ 'a.zone': ALIAS.replace('MX 10 alias', 'MX 10 alias ; zonewright-disable-line mx-target-is-cname') });
    assert.match(run('a.zone').out, /Nothing to report/);
  });

  it('is not led astray', () => {
    write({
      'named.conf': `include "named.conf";\ninclude "/etc/passwd";\nzone "a.example" { type primary; file "../../../../etc/hostname"; };\n${'{'.repeat(100_000)}`,
      'Corefile': '(a) { import b\n import b\n}\n(b) { import a\n import a\n}\n. { import a\n}\n',
      'knot.conf': '-'.repeat(1_000_000),
      'a.zone': GOOD,
    }); // prettier-ignore
    symlinkSync('.', path.join(folder, 'loop'));
    symlinkSync('/nowhere', path.join(folder, 'broken.zone'));
    const { code, out, err } = run('.');
    assert.equal(code, 0, err);
    assert.match(out, /in \d files?\n/);
  });
});
