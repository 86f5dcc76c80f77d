// The command line as built: exit codes, formats, and one clear sentence for whatever is wrong.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const program = path.join(__dirname, '../../dist/cli.js');

const good = `$ORIGIN example.com.
$TTL 3600
@ SOA ns1 hostmaster 2026010101 7200 3600 1209600 3600
@ NS ns1
ns1 A 192.0.2.53
mail A 192.0.2.25
@ MX 10 mail
@ TXT "v=spf1 mx -all"
_dmarc TXT "v=DMARC1; p=reject; rua=mailto:d@example.com"
@ NS ns2.example.net.
`;
const bad = good.replace('@ MX 10 mail', '@ MX 10 alias\nalias CNAME mail');

interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

describe('zonewright', () => {
  let folder: string;
  before(() => {
    assert.ok(existsSync(program), 'run "npm run build" first');
    folder = mkdtempSync(path.join(tmpdir(), 'zonewright-'));
  });
  after(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  const write = (name: string, contents: string | Uint8Array): string => {
    const file = path.join(folder, name);
    writeFileSync(file, contents);
    return file;
  };
  const run = (parameters: readonly string[], environment: NodeJS.ProcessEnv = {}): Outcome => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...parameters], {
      encoding: 'utf8',
      env: { PATH: process.env.PATH, LC_ALL: 'C', ...environment },
      maxBuffer: 1 << 28,
      timeout: 120_000,
    });
    return { code: status, out: stdout, err: stderr };
  };
  /** Wrong use: exit code 2, nothing on stdout, one sentence on stderr. */
  const refuses = (parameters: readonly string[], sentence: RegExp): void => {
    const { code, out, err } = run(parameters);
    assert.equal(code, 2);
    assert.equal(out, '');
    assert.match(err, sentence);
    assert.equal(err.trimEnd().split('\n').length, 1);
  };

  describe('check', () => {
    it('ends with 0 when nothing is wrong', () => {
      const { code, out, err } = run(['check', write('good.zone', good)]);
      assert.deepEqual([code, err], [0, '']);
      assert.match(out, /^Nothing to report in 1 file\.\n$/);
    });

    it('ends with 1 and shows the place when something is', () => {
      const { code, out } = run(['check', write('bad.zone', bad)]);
      assert.equal(code, 1);
      assert.match(out, /mx-target-is-cname/);
      assert.match(out, /@ MX 10 alias\n *│ {9}\^{5}/);
      assert.match(out, /1 error/);
      assert.doesNotMatch(out, /\x1b/);
    });

    it('prints JSON: an array with one object per finding, places from 1', () => {
      const file = write('bad.zone', bad);
      const { code, out } = run(['check', '--format', 'json', file]);
      assert.equal(code, 1);
      assert.deepEqual(JSON.parse(out), [
        {
          file,
          line: 7,
          column: 9,
          endLine: 7,
          endColumn: 14,
          rule: 'mx-target-is-cname',
          severity: 'error',
          message:
            'MX target alias.example.com. is an alias (CNAME to mail.example.com.); it must have address records of its own.',
        },
      ]);
      assert.equal(run(['check', '--format=json', write('good.zone', good)]).out, '[]\n');
    });

    it('takes the origin from --origin', () => {
      const file = write('nameless', bad.replace('$ORIGIN example.com.\n', ''));
      assert.match(run(['check', '--origin', 'example.net', file]).out, /alias\.example\.net\./);
    });

    it('speaks the language of the system, or the one asked for', () => {
      const file = write('bad.zone', bad);
      assert.match(run(['check', file], { LC_ALL: 'ja_JP.UTF-8' }).out, /別名/);
      assert.match(run(['check', '--language', 'ja', file]).out, /別名/);
      assert.match(run(['check', '--language', 'en', file], { LANG: 'ja_JP.UTF-8' }).out, /alias/);
    });

    it('takes a profile: by --profile, else by .zonewright.json', () => {
      const found = (text: string, ...parameters: string[]): string[] => {
        const { out } = run(['check', '--format', 'json', ...parameters, write('profile/example.com.zone', text)]);
        return (JSON.parse(out) as { rule: string }[]).map(({ rule }) => rule);
      };
      mkdirSync(path.join(folder, 'profile'));
      const text = `${bad}w CNAME nosuch\n`;
      assert.deepEqual(found(text).sort(), ['cname-target-not-found', 'mx-target-is-cname']);
      assert.deepEqual(found(text, '--profile', 'mail'), ['mx-target-is-cname']);
      write('profile/.zonewright.json', '{ "profile": "mail" }');
      assert.deepEqual(found(text), ['mx-target-is-cname']);
      assert.equal(found(text, '--profile', 'recommended').length, 2);
      refuses(['check', '--profile', 'loud', folder], /recommended, strict, mail/);
    });

    it('colours only when it may', () => {
      const file = write('bad.zone', bad);
      assert.match(run(['check', '--color', 'always', file]).out, /\x1b\[/);
      assert.doesNotMatch(run(['check', file], { FORCE_COLOR: '0' }).out, /\x1b/);
    });

    it('finds the zone files of a folder', () => {
      const zones = path.join(folder, 'zones');
      mkdirSync(zones, { recursive: true });
      for (const name of ['example.com.zone', 'db.example.net', 'db.ts', 'notes.txt'])
        writeFileSync(path.join(zones, name), good);
      assert.match(run(['check', zones]).out, /in 2 files/);
    });

    it('refuses wrong use', () => {
      refuses(['check'], /Nothing to check/);
      refuses(['check', '--frmat', 'json', 'x'], /no option "--frmat"; did you mean "--format"/);
      refuses(['check', '--format', 'xml', 'x'], /cannot be "xml"/);
      refuses(['check', '--format'], /needs a value/);
      refuses(['check', '--help=x'], /takes no value/);
      refuses(['check', '--origin', 'a..b', 'x'], /not a domain name/);
      refuses(['check', path.join(folder, 'missing')], /no file/);
      refuses(['chek', 'x'], /no command "chek"/);
      refuses([], /What shall be done/);
    });

    it('names a file that may not be read', function () {
      const file = write('secret.zone', good);
      chmodSync(file, 0);
      // The superuser reads everything: there the path is one that nobody can read as a file.
      if (process.getuid?.() === 0) refuses(['check', path.join(file, 'below')], /no file/);
      else refuses(['check', file], /permission denied/);
    });
  });

  describe('bad input', () => {
    const survives = (name: string, contents: string | Uint8Array): Outcome => {
      const outcome = run(['check', write(name, contents)]);
      assert.ok(
        outcome.code === 0 || outcome.code === 1,
        `${name}: exit code ${outcome.code}: ${outcome.err.slice(0, 500)}`,
      );
      assert.equal(outcome.err, '');
      return outcome;
    };

    it('an empty file', () => assert.equal(survives('empty.zone', '').code, 0));
    it('a binary file', () => {
      const bytes = Uint8Array.from({ length: 300_000 }, (_, i) => (i * 7919 + (i >> 8) * 31) & 0xff);
      assert.equal(survives('binary.zone', bytes).code, 1);
    });
    it('one line of 10 MB', () => survives('long.zone', 'a'.repeat(10_000_000)));
    it('10 MB of words in one line', () => survives('words.zone', 'a '.repeat(5_000_000)));
    it('100,000 opening parentheses', () => assert.equal(survives('open.zone', '('.repeat(100_000)).code, 1));
    it('100,000 lines with an opening parenthesis', () => survives('lines.zone', 'a A (\n'.repeat(100_000)));
    it('NUL octets', () => assert.equal(survives('nul.zone', good + 'x\0y A 192.0.2.1\n\0\0\0\n').code, 1));
    it('invalid UTF-8', () => survives('latin.zone', Buffer.from(good + 't TXT "caf\xe9"\n', 'latin1')));
    it('a byte order mark', () => assert.equal(survives('bom.zone', '\ufeff' + good).code, 1));
    it('line ends of all kinds', () => {
      assert.equal(survives('crlf.zone', good.replaceAll('\n', '\r\n')).code, 0);
      assert.equal(survives('cr.zone', good.replaceAll('\n', '\r')).code, 0);
    });
  });

  describe('explain', () => {
    it('prints the page of a rule', () => {
      const { code, out } = run(['explain', 'mx-target-is-cname']);
      assert.equal(code, 0);
      assert.match(out, /MX target is an alias/);
      assert.match(out, /RFC 2181/);
    });
    it('lists all rules without one', () =>
      assert.match(run(['explain']).out, /mx-target-is-cname +MX target is an alias/));
    it('refuses a rule that does not exist', () => {
      refuses(['explain', 'mx-target-is-cnam'], /did you mean mx-target-is-cname/);
      refuses(['explain', 'xyzzy'], /no rule "xyzzy"/);
    });
  });

  describe('format', () => {
    const untidy = 'a     A 192.0.2.1\r\nbc A 192.0.2.2  ; \xff\r\n';
    const tidy = 'a  A 192.0.2.1\r\nbc A 192.0.2.2  ; \xff\r\n';

    it('prints one file', () => {
      const { code, out } = run(['format', write('a.zone', 'a     A 192.0.2.1\nbc A 192.0.2.2 \n')]);
      assert.deepEqual([code, out], [0, 'a  A 192.0.2.1\nbc A 192.0.2.2\n']);
    });

    it('checks, and writes, to the octet', () => {
      const file = write('a.zone', Buffer.from(untidy, 'latin1'));
      const other = write('b.zone', good);
      assert.deepEqual(run(['format', '--check', file, other]), { code: 1, out: `${file}\n`, err: '' });
      assert.deepEqual(run(['format', '--write', file, other]), { code: 0, out: `${file}\n`, err: '' });
      assert.equal(readFileSync(file, 'latin1'), tidy);
      assert.equal(readFileSync(other, 'utf8'), good);
      assert.deepEqual(run(['format', '--check', file, other]), { code: 0, out: '', err: '' });
    });

    it('refuses what it does not understand', () => {
      const file = write('a.zone', good);
      refuses(['format'], /Name one zone file/);
      refuses(['format', file, file], /Name one zone file/);
      refuses(['format', '--check', '--write', file], /exclude each other/);
      refuses(['format', '--write', file, path.join(folder, 'missing.zone')], /no file/);
      refuses(['format', write('large.zone', 'a A 192.0.2.1\n'.repeat(400_000))], /too large to be formatted/);
    });
  });

  describe('route', () => {
    it('shows a tree, and what happens when a host is down', () => {
      const file = write('example.com.zone', good);
      assert.match(run(['route', file]).out, /└─ ✓ mail\.example\.com\. {2}\[mail goes here\]\n {6}└─ 192\.0\.2\.25/);
      const { code, out } = run(['route', '--down', 'mail', file]);
      assert.equal(code, 0);
      assert.match(out, /With mail\.example\.com\. down: No other host is left/);
      assert.match(run(['route', '--down=mail', '--language', 'ja', file]).out, /が停止した場合/);
    });

    it('follows what the zone includes', () => {
      write('hosts.inc', 'mail A 192.0.2.25\n');
      const file = write('including.zone', good.replace('mail A 192.0.2.25', '$INCLUDE hosts.inc'));
      assert.match(run(['route', file]).out, /mail goes here\]\n {6}└─ 192\.0\.2\.25 {2}\(line hosts\.inc:1\)/);
      assert.match(run(['route', '--json', file]).out, /"line": 1,\s+"file": ".*hosts\.inc"/);
    });

    it('draws, and writes Mermaid and JSON', () => {
      const file = write('example.com.zone', good);
      assert.match(run(['route', '--svg', file]).out, /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg".*<\/svg>\n$/s);
      assert.match(run(['route', '--mermaid', file]).out, /^flowchart LR$/m);
      const { zone, routes } = JSON.parse(run(['route', '--json', file]).out) as { zone: string; routes: object[] };
      assert.deepEqual([zone, routes.length], ['example.com.', 1]);
      assert.match(run(['route', '--domain', 'mail', file]).out, /^mail\.example\.com\.\n└─ no MX\n/);
    });

    it('refuses what it does not understand', () => {
      const file = write('example.com.zone', good);
      refuses(['route'], /Name one zone file/);
      refuses(['route', file, file], /Name one zone file/);
      refuses(['route', path.join(folder, 'missing.zone')], /no file/);
      refuses(['route', '--down', 'mial', file], /No mail route of ".*" has a host "mial"/);
      refuses(['route', '--domain', 'a..b', file], /not a domain name/);
      refuses(['route', '--svg', '--json', file], /exclude each other/);
      refuses(['route', '--sgv', file], /did you mean "--svg"/);
      refuses(['check', '--svg', file], /no option "--svg"/);
      refuses(['route', write('none.zone', '$ORIGIN example.com.\na TXT x\n')], /no mail domain/);
    });
  });

  it('tells its version and its use', () => {
    assert.match(run(['--version']).out, /^\d+\.\d+\.\d+\n$/);
    assert.match(run(['--help']).out, /zonewright check/);
    assert.match(run(['check', '--help']).out, /--origin NAME/);
    assert.match(run(['help', 'explain']).out, /zonewright explain/);
  });
});
