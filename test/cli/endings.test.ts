// How the program ends: readers that go away, Ctrl-C, terminals and what is none, wrong words, folders without zones.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { formats } from '../../server/src/hosts/formats/formats';
import { endOf, onLinux, onUnix, Place, program, zoneWith, type Outcome } from './program';

const good = zoneWith('@ MX 10 mail\n@ TXT "v=spf1 mx -all"\n');
/** Many lines of report, whatever its form. */
const bad =
  good + Array.from({ length: 3000 }, (_, index) => `a${index} MX 10 nowhere\na${index}   TXT "open\n`).join('');

onUnix('the end of zonewright', () => {
  let place: Place;
  before(() => {
    place = new Place();
    place.write('good/example.com.zone', good);
    place.write('bad/example.com.zone', bad);
  });
  after(() => {
    place.remove();
  });

  describe('when the reader has seen enough', () => {
    /** Both ways out: the report alone, and with what is said beside it. */
    const isQuiet = (line: string, expected: number, beside = /^$/): void => {
      for (const pipe of ['|', '2>&1 |']) {
        const { code, out, err } = place.shell(`${line} ${pipe} head -c 1 >/dev/null; exit "\${PIPESTATUS[0]}"`);
        assert.deepEqual({ code, out }, { code: expected, out: '' }, line);
        assert.match(err, pipe === '|' ? beside : /^$/);
      }
    };

    for (const { id } of formats) {
      it(`check --format ${id}`, () => {
        isQuiet(`zonewright check --format ${id} bad`, 1);
      });
    }
    it('check --fix, which mends all the same', () => {
      place.write('mended/example.com.zone', `${bad}x CNAME mail.example.com\n`);
      isQuiet('zonewright check --fix --format json mended', 1, /^Made 3001 fixes in 1 file\.\n$/);
      assert.match(place.read('mended/example.com.zone'), /x CNAME mail\.example\.com\.\n/);
    });
    it('check --fix --dry-run', () => {
      isQuiet('zonewright check --fix --dry-run bad', 1, /^Would make 3000 fixes in 1 file\.\n$/);
    });
    it('check --stdin --fix', () => {
      isQuiet('zonewright check --fix --stdin <bad/example.com.zone', 1, /\n3000 errors, no warnings in 1 file\n$/);
    });
    it('explain', () => {
      isQuiet('zonewright explain', 0);
      isQuiet('zonewright explain mx-target-is-cname', 0);
    });
    it('route', () => {
      for (const form of ['', '--json', '--svg', '--mermaid'])
        isQuiet(`zonewright route ${form} bad/example.com.zone`, 0);
    });
    it('format', () => {
      isQuiet('zonewright format bad/example.com.zone', 0);
      place.write('untidy.zone', 'a     A 192.0.2.1\nbc A 192.0.2.2\n');
      isQuiet('zonewright format --check untidy.zone', 1);
    });
    it('--help', () => {
      for (const command of ['', 'check', 'explain', 'route', 'format']) isQuiet(`zonewright ${command} --help`, 0);
    });
    it('check --watch: nobody is left to watch for', async () => {
      const child = place.start(['check', '--watch', '--format', 'compact', 'good']);
      await once(child.stdout ?? assert.fail(), 'data');
      child.stdout?.destroy();
      place.write('good/example.com.zone', good);
      const { err } = await endOf(child);
      assert.equal(err, '');
    });
  });

  onLinux('when there is no room for the report', () => {
    it('is told', () => {
      const { code, err } = place.shell('zonewright check bad >/dev/full');
      assert.equal(code, 2);
      assert.match(err, /^zonewright: The output cannot be written: ENOSPC.*\n$/);
    });
  });

  it('is that of the signal after Ctrl-C', async () => {
    const child = place.start(['check', '--watch', 'good']);
    await once(child.stdout ?? assert.fail(), 'data');
    child.kill('SIGINT');
    assert.equal((await endOf(child)).code, 'SIGINT');
  });

  onLinux('on a terminal', () => {
    /** Runs it on a terminal of its own; git takes its time, once a folder. */
    const onTerminal = (words: string, environment: NodeJS.ProcessEnv = {}, before = ''): Outcome => {
      const { status, stdout, stderr } = spawnSync(
        'script',
        ['-qec', `${before} "${process.execPath}" "${program}" ${words}`, '/dev/null'],
        {
          cwd: place.folder,
          encoding: 'utf8',
          env: {
            PATH: `${path.join(place.folder, 'bin')}:${process.env.PATH}`,
            LC_ALL: 'C',
            TERM: 'xterm',
            ...environment,
          },
          timeout: 60_000,
        },
      );
      return { code: status, out: stdout, err: stderr };
    };
    before(() => {
      place.write('.git/HEAD', 'ref: refs/heads/main\n');
      place.write('bin/git', '#!/bin/sh\ncase $PWD in */slow/*) sleep 0.6 ;; esac\n');
      chmodSync(path.join(place.folder, 'bin/git'), 0o755);
      for (const name of ['a', 'b', 'c', 'd']) place.write(`slow/${name}/example.com.zone`, good);
    });

    it('has colours, unless NO_COLOR, --color or the terminal says otherwise', () => {
      const colour = /\x1b\[\d+m/;
      assert.match(onTerminal('check good').out, colour);
      assert.doesNotMatch(onTerminal('check good', { NO_COLOR: '1' }).out, colour);
      assert.match(onTerminal('check good', { NO_COLOR: '' }).out, colour);
      assert.doesNotMatch(onTerminal('check good', { NO_COLOR: '1', FORCE_COLOR: '1' }).out, colour);
      assert.match(onTerminal('check --color always good', { NO_COLOR: '1' }).out, colour);
      assert.doesNotMatch(onTerminal('check good', { TERM: 'dumb' }).out, colour);
      assert.doesNotMatch(onTerminal('check --color never good').out, colour);
      assert.match(place.run(['check', 'good'], { FORCE_COLOR: '1' }).out, colour);
      for (const value of ['', '0', 'false'])
        assert.doesNotMatch(place.run(['check', 'good'], { FORCE_COLOR: value }).out, colour);
      assert.doesNotMatch(place.run(['check', 'good'], { TERM: 'xterm' }).out, colour);
    });

    it('shows how far a long check is, and takes it away', () => {
      const { code, out } = onTerminal('check --color never slow');
      assert.equal(code, 0);
      assert.match(
        out,
        /\r\x1b\[K3\/4 slow\/c\/example\.com\.zone.*\r\x1b\[KFindings of .*\r\nNothing to report in 4 files\.\r\n$/s,
      );
      assert.doesNotMatch(onTerminal('check slow', { TERM: 'dumb' }).out, /\x1b/);
      // A short one has nothing to take away.
      assert.doesNotMatch(onTerminal('check --color never good').out, /\x1b/);
      assert.doesNotMatch(onTerminal('check --format json slow').out, /\/4 /);
      assert.equal(onTerminal('check slow 2>/dev/null').out.includes('/4 '), false);
    });

    it('leaves the terminal as it was after Ctrl-C', () => {
      const { code, out } = onTerminal('check slow', {}, 'timeout --foreground --preserve-status -s INT 2');
      assert.equal(code, 130);
      assert.match(out, /\/4 slow/);
      // Nothing but colours, all of them ended, and lines that were taken away.
      const sequences = [...out.matchAll(/\x1b\[([\d?;]*)([a-zA-Z])/g)].map(([, number, kind]) => number + kind);
      assert.ok(
        sequences.every((sequence) => /^(?:K|\d+m)$/.test(sequence)),
        sequences.join(' '),
      );
    });
  });

  describe('with wrong words', () => {
    const refuses = (words: readonly string[], sentence: RegExp): void => {
      const { code, out, err } = place.run(words);
      assert.deepEqual([code, out], [2, ''], words.join(' '));
      assert.match(err, sentence);
      assert.equal(err.split('\n').length, 2);
    };

    it('has one sentence for each, and code 2', () => {
      refuses(['check', '--fixx', 'good'], /no option "--fixx"; did you mean "--fix"\?/);
      refuses(['check', '-x', 'good'], /no option "-x"; "zonewright check --help" lists/);
      refuses(['explain', '--fix', 'x'], /no option "--fix"/);
      refuses(['route', '--write', 'good/example.com.zone'], /no option "--write"/);
      refuses(['format', '--svg', 'good/example.com.zone'], /no option "--svg"/);
      refuses(['help', 'chek'], /no command "chek"/);
      refuses(['check', '--language', 'de', 'good'], /cannot be "de"; it takes en, ja/);
      refuses(['check', 'good', 'missing.zone'], /no file "missing\.zone"/);
      refuses(['format', '--check', 'good'], /EISDIR|cannot be read/);
      refuses(['route', 'good'], /EISDIR|cannot be read/);
    });

    it('tells of folders without zones', () => {
      mkdirSync(path.join(place.folder, 'empty'));
      place.write('notes/readme.md', 'nothing');
      refuses(['check', 'empty'], /There is no zone file in "empty"\.\n$/);
      refuses(['check', 'empty', 'notes'], /There is no zone file in "empty", "notes"\.\n$/);
      refuses(['check', '--fix', 'empty'], /There is no zone file in "empty"\.\n$/);
    });

    it('goes on when one of many files cannot be read, and ends with 2', () => {
      place.write('some/.zonewright.json', '{ "limits": { "fileSize": 1 } }');
      place.write('some/a.example.zone', `; ${'x'.repeat(2_000_000)}\n`);
      place.write('some/example.com.zone', good.replace('10 mail', '10 nowhere'));
      const { code, out, err } = place.run(['check', '--format', 'compact', 'some']);
      assert.equal(code, 2);
      assert.match(out, /^some\/example\.com\.zone:8:9: error:/);
      assert.match(err, /^zonewright: "some\/a\.example\.zone" is too large .*\n$/);
      // The same where other threads help.
      for (let index = 0; index < 200; index++) place.write(`some/n${index}.example.zone`, good);
      assert.deepEqual(place.run(['check', '--format', 'jsonl', 'some']).err, err);
    });
  });
});
