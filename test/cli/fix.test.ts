// `zonewright check --fix`: what is mended, what is left alone, and that nothing is lost on the way.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, linkSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { endOf, isInstalled, onUnix, Place, zoneWith } from './program';

const zone = (name: string, body: string): string => zoneWith(`@ MX 10 mail\n${body}`, name);
const faulty = (name: string): string => zone(name, `w CNAME mail.${name}\nx TXT "open\n`);
const mended = (name: string): string => zone(name, `w CNAME mail.${name}.\nx TXT "open"\n`);

onUnix('zonewright check --fix', () => {
  let place: Place;
  beforeEach(() => {
    place = new Place();
  });
  afterEach(() => {
    place.remove();
  });

  it('mends what is certain, and reports what remains', () => {
    place.write('a.example.zone', faulty('a.example'));
    place.write('b.example.zone', `${faulty('b.example')}@ MX 20 nowhere\n`);
    const { code, out, err } = place.run(['check', '--fix', '--format', 'compact', '.']);
    assert.equal(code, 1);
    assert.match(
      out,
      /^b\.example\.zone:11:9: error: .*\[mx-target-not-found\]\n.*\n1 error, no warnings in 2 files\n$/,
    );
    assert.equal(err, 'Made 4 fixes in 2 files.\n');
    assert.equal(place.read('a.example.zone'), mended('a.example'));
    assert.equal(place.read('b.example.zone'), `${mended('b.example')}@ MX 20 nowhere\n`);
    assert.deepEqual(place.run(['check', '--fix', '--format', 'json', '--severity', 'error', 'a.example.zone']), {
      code: 0,
      out: '[]\n',
      err: '',
    });
  });

  it('goes on until nothing is left: one fix may make another one possible', () => {
    place.write('a.example.zone', zone('a.example', '@ MX mail.a.example\n'));
    assert.equal(place.run(['check', '--fix', '.']).code, 0);
    assert.equal(place.run(['check', '--fix', '--dry-run', '.']).out, '');
    assert.equal(place.read('a.example.zone'), zone('a.example', ''));
  });

  it('mends only what is as grave as asked for', () => {
    place.write('a.example.zone', zone('a.example', 'ns1 A 192.0.2.53\nx TXT "open\n'));
    place.run(['check', '--fix', '--severity', 'error', '.']);
    assert.equal(place.read('a.example.zone'), zone('a.example', 'ns1 A 192.0.2.53\nx TXT "open"\n'));
    place.run(['check', '--fix', '.']);
    assert.equal(place.read('a.example.zone'), zone('a.example', 'x TXT "open"\n'));
  });

  it('changes no octet beside the fixes: line ends, encodings, rights, links', () => {
    const text = `${faulty('a.example').replaceAll('\n', '\r\n')}; caf\xe9 \xff\xfe\rn A 192.0.2.9 ; no end`;
    place.write('real/a.example.db', Buffer.from(text, 'latin1'));
    chmodSync(path.join(place.folder, 'real/a.example.db'), 0o640);
    symlinkSync('real/a.example.db', path.join(place.folder, 'a.example.zone'));
    assert.equal(place.run(['check', '--fix', 'a.example.zone']).code, 0);
    assert.equal(
      place.read('real/a.example.db'),
      text.replace('mail.a.example\r', 'mail.a.example.\r').replace('"open', '"open"'),
    );
    assert.ok(lstatSync(path.join(place.folder, 'a.example.zone')).isSymbolicLink());
    assert.equal(statSync(path.join(place.folder, 'real/a.example.db')).mode & 0o777, 0o640);
    assert.deepEqual(readdirSync(path.join(place.folder, 'real')), ['a.example.db']);
  });

  it('mends an included file once, and only what all zones that include it agree on', () => {
    place.write('a.example.zone', zone('a.example', '$INCLUDE both.inc\n'));
    place.write('b.example.zone', zone('b.example', '$INCLUDE both.inc\n'));
    place.write('both.inc', 'v TXT "open\nw CNAME mail.a.example\n');
    const { err } = place.run(['check', '--fix', '.']);
    assert.match(err, /^Made 1 fix in 1 file\.$/m);
    // In b.example the name is an ordinary one: only its owner knows what is meant.
    assert.equal(place.read('both.inc'), 'v TXT "open"\nw CNAME mail.a.example\n');
    assert.match(place.run(['check', '--fix', 'a.example.zone']).err, /^Made 1 fix in 1 file\.$/m);
    assert.equal(place.read('both.inc'), 'v TXT "open"\nw CNAME mail.a.example.\n');
  });

  it('mends a file that is several zones where all of them agree', () => {
    const statement = (name: string): string => `zone "${name}" { type primary; file "shared.db"; };\n`;
    const records = faulty('a.example').replace('$ORIGIN a.example.\n', '');
    place.write('shared.db', records);
    place.write('named.conf', statement('a.example') + statement('b.example'));
    place.run(['check', '--fix', '.']);
    assert.equal(place.read('shared.db'), records.replace('"open', '"open"'));
    place.write('named.conf', statement('a.example'));
    place.run(['check', '--fix', '.']);
    assert.equal(place.read('shared.db'), mended('a.example').replace('$ORIGIN a.example.\n', ''));
  });

  it('leaves files alone that are no text, whatever their names', () => {
    const text = `${faulty('a.example')}\0\x01\n`;
    place.write('db.db', text);
    place.write('untidy.zone', 'a     A 192.0.2.1\nbc A 192.0.2.2\0\n');
    place.run(['check', '--fix', '.']);
    place.run(['format', '--write', 'untidy.zone']);
    assert.equal(place.read('db.db'), text);
    assert.equal(place.read('untidy.zone'), 'a     A 192.0.2.1\nbc A 192.0.2.2\0\n');
  });

  it('leaves files alone that the settings ignore', () => {
    place.write('.zonewright.json', '{ "ignore": ["*.inc"] }');
    place.write('a.example.zone', zone('a.example', '$INCLUDE own.inc\nx TXT "open\n'));
    place.write('own.inc', 'v TXT "open\n');
    place.run(['check', '--fix', '.']);
    assert.equal(place.read('own.inc'), 'v TXT "open\n');
    assert.match(place.read('a.example.zone'), /x TXT "open"\n/);
  });

  describe('--dry-run', () => {
    const files = {
      'a.example.zone': faulty('a.example'),
      'in here/b.example.zone': `${faulty('b.example').replaceAll('\n', '\r\n')}; caf\xe9\r\ny TXT "no end`,
      'c.example.zone': faulty('c.example')
        .replace('$TTL', '; one\n; two\n; three\n; four\n; five\n; six\n$TTL')
        .trimEnd(),
      'd.example.zone': `@ MX 10 mail.d.example\n${faulty('d.example')}y TXT "begins\n`,
      'e"\\.example.zone': faulty('e.example'),
    };

    for (const [tool, ...words] of [
      ['git', 'apply'],
      ['patch', '-s', '-p1'],
    ]) {
      it(`prints a difference that ${tool} reads, and writes nothing`, function () {
        if (!isInstalled(tool)) this.skip();
        for (const [name, text] of Object.entries(files)) place.write(name, Buffer.from(text, 'latin1'));
        const other = new Place();
        cpSync(place.folder, other.folder, { recursive: true });
        const { code, out, err } = other.run(['check', '--fix', '--dry-run', '.']);
        assert.equal(code, 1);
        assert.match(err, /^Would make \d+ fixes in 5 files\.\n$/);
        for (const [name, text] of Object.entries(files)) assert.equal(other.read(name), text);
        const { status, stderr } = spawnSync(tool, words, {
          cwd: other.folder,
          input: Buffer.from(out, 'latin1'),
          encoding: 'utf8',
          env: { PATH: process.env.PATH, GIT_CEILING_DIRECTORIES: other.folder, LC_ALL: 'C' },
        });
        assert.equal(status, 0, `${stderr}\n${out}`);
        place.run(['check', '--fix', ...Object.keys(files)]);
        for (const [name, text] of Object.entries(files)) {
          assert.notEqual(place.read(name), text);
          assert.equal(other.read(name), place.read(name));
        }
        other.remove();
      });
    }

    it('says nothing, and ends with 0, when nothing would change', () => {
      place.write('a.example.zone', `${mended('a.example')}@ MX 20 nowhere\n`);
      assert.deepEqual(place.run(['check', '--fix', '--dry-run', '.']), { code: 0, out: '', err: '' });
    });
  });

  describe('--stdin', () => {
    const words = ['check', '--fix', '--stdin', '--stdin-filename', 'a.example.zone'];

    it('prints the fixed text, and the report beside it', () => {
      place.write('a.example.zone', 'untouched');
      const text = Buffer.from(`${faulty('a.example')}@ MX 20 nowhere ; caf\xe9\n`, 'latin1');
      const { code, out, err } = place.run([...words, '--format', 'compact'], {}, text);
      assert.equal(code, 1);
      assert.equal(out, `${mended('a.example')}@ MX 20 nowhere ; caf\xe9\n`);
      assert.match(err, /^a\.example\.zone:11:9: error: .*\n.*\n1 error, no warnings in 1 file\n$/);
      assert.equal(place.read('a.example.zone'), 'untouched');
      assert.equal(place.run(words, {}, mended('a.example')).out, mended('a.example'));
    });

    it('writes no included file', () => {
      place.write('own.inc', 'v TXT "open\n');
      const text = zone('a.example', '$INCLUDE own.inc\nx TXT "open\n');
      assert.equal(place.run(words, {}, text).out, text.replace('"open', '"open"'));
      assert.equal(place.read('own.inc'), 'v TXT "open\n');
    });
  });

  it('refuses what does not go together', () => {
    place.write('a.example.zone', faulty('a.example'));
    const refuses = (words: readonly string[], sentence: RegExp): void => {
      const { code, out, err } = place.run(['check', ...words]);
      assert.deepEqual([code, out], [2, '']);
      assert.match(err, sentence);
      assert.equal(err.split('\n').length, 2);
    };
    refuses(['--dry-run', '.'], /"--dry-run" goes with "--fix" only/);
    refuses(['--stdin-filename', 'a.example.zone', '.'], /"--stdin-filename" goes with "--stdin" only/);
    refuses(['--fix', '--watch', '.'], /exclude each other/);
    refuses(['--fix', '--shard', '1/2', '.'], /exclude each other/);
    refuses(['--fix', '--stdin', '.'], /no file can be named/);
    refuses(['--fix', 'a.example.zone', 'missing.zone'], /no file "missing.zone"/);
    assert.equal(place.read('a.example.zone'), faulty('a.example'));
  });

  // --- what gets into the way

  /** Runs a fix that can't write one file: its sentence, exit code 2, the file as it was, the others mended. */
  const refusesToWrite = (name: string, sentence: RegExp): void => {
    const before = place.read(name);
    place.write('z.example.zone', faulty('z.example'));
    const { code, out, err } = place.run(['check', '--fix', '--format', 'compact', '.']);
    assert.equal(code, 2);
    assert.match(err, sentence);
    assert.equal(err.split('\n').length, 3, err);
    assert.ok(out.includes(`${name}:10:`), out);
    assert.equal(place.read(name), before);
    assert.equal(place.read('z.example.zone'), mended('z.example'));
  };

  it('leaves a read-only file, and mends the others', () => {
    chmodSync(place.write('a.example.zone', faulty('a.example')), 0o444);
    refusesToWrite('a.example.zone', /^zonewright: "a\.example\.zone" cannot be written: .* read-only\.$/m);
  });

  it('leaves a file in a read-only folder, and mends the others', () => {
    const folder = path.dirname(place.write('kept/a.example.zone', faulty('a.example')));
    chmodSync(folder, 0o555);
    refusesToWrite('kept/a.example.zone', /^zonewright: "kept\/a\.example\.zone" cannot be written: .* read-only\.$/m);
    chmodSync(folder, 0o755);
  });

  it('leaves a file with several names: they would be parted', () => {
    linkSync(place.write('a.example.zone', faulty('a.example')), path.join(place.folder, 'same.md'));
    refusesToWrite('a.example.zone', /hard links/);
  });

  it('leaves a file that somebody changed meanwhile', () => {
    // Between reading and writing git is asked for the version before: here it is the one who changes the file.
    place.write('.git/HEAD', 'ref: refs/heads/main\n');
    const file = place.write('a.example.zone', faulty('a.example'));
    const before = '; changed meanwhile\n';
    place.write('bin/git', `#!/bin/sh\n[ -e done ] || printf '${before.trim()}\\n' >>'${file}'\n: >done\n`);
    chmodSync(path.join(place.folder, 'bin/git'), 0o755);
    const environment = { PATH: `${path.join(place.folder, 'bin')}:${process.env.PATH}` };
    const { code, err } = place.run(['check', '--fix', 'a.example.zone'], environment);
    assert.equal(code, 2);
    assert.match(err, /^zonewright: "a\.example\.zone" was not written: somebody changed it after it was read\.\n$/);
    assert.equal(place.read('a.example.zone'), faulty('a.example') + before);
    assert.equal(place.run(['check', '--fix', 'a.example.zone']).code, 0);
    assert.equal(place.read('a.example.zone'), mended('a.example') + before);
  });

  const many = Array.from({ length: 1000 }, (_, index) => `z${index}.example`);

  it('leaves each file old or new when it is interrupted', async () => {
    for (const name of many) place.write(`${name}.zone`, faulty(name));
    const child = place.start(['check', '--fix', '.']);
    const end = endOf(child);
    const [first] = readdirSync(place.folder);
    const before = place.read(first);
    while (place.read(first) === before && child.exitCode === null) await new Promise(setImmediate);
    child.kill('SIGINT');
    const { code, out, err } = await end;
    assert.equal(code, 'SIGINT');
    assert.equal(out, '');
    const [, count] = /^zonewright: Interrupted: (\d+) of 1000 files are written, .*\n$/.exec(err) ?? assert.fail(err);
    const written = many.filter((name) => {
      const text = place.read(`${name}.zone`);
      assert.ok(text === faulty(name) || text === mended(name), text);
      return text === mended(name);
    });
    assert.equal(written.length, Number(count));
    assert.equal(readdirSync(place.folder).length, 1000);
  }).timeout(120_000);

  it('loses nothing when two run at once', async () => {
    for (const name of many.slice(0, 100)) place.write(`${name}.zone`, faulty(name));
    const ends = await Promise.all([1, 2].map(() => endOf(place.start(['check', '--fix', '.']))));
    for (const name of many.slice(0, 100)) assert.equal(place.read(`${name}.zone`), mended(name));
    for (const { code, err } of ends) {
      assert.ok(code === 0 || code === 2, String(code));
      assert.equal(code === 2, err.includes('somebody changed it'), err);
    }
    assert.equal(readdirSync(place.folder).length, 100);
  }).timeout(120_000);

  it('writes formatted files the same way', () => {
    place.write('a.zone', 'a     A 192.0.2.1\nbc A 192.0.2.2\n');
    chmodSync(place.write('b.zone', 'a     A 192.0.2.1\nbc A 192.0.2.2\n'), 0o444);
    const { code, out, err } = place.run(['format', '--write', 'b.zone', 'a.zone']);
    assert.deepEqual([code, out], [2, 'a.zone\n']);
    assert.match(err, /^zonewright: "b\.zone" cannot be written: .* read-only\.\n$/);
    assert.equal(readFileSync(path.join(place.folder, 'a.zone'), 'utf8'), 'a  A 192.0.2.1\nbc A 192.0.2.2\n');
  });
});
