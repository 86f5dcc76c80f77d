// `--help` and the man pages: complete in both languages, as wide as the terminal, and in order for groff.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { formats } from '../../server/src/hosts/formats/formats';
import { helpText } from '../../server/src/hosts/help';
import { commandHelp, programHelp } from '../../server/src/messages/help/program';
import { serverHelp } from '../../server/src/messages/help/server';
import { cellsOf } from '../../server/src/text/cells';
import { readArguments } from '../../server/src/hosts/arguments';
import { isInstalled, Place } from './program';

const root = path.join(__dirname, '../..');
const pages = [programHelp, ...Object.values(commandHelp), serverHelp];

describe('help', () => {
  it('is no wider than the terminal', () => {
    for (const page of pages) {
      for (const language of ['en', 'ja'] as const) {
        for (const width of [60, 80, 100, 200]) {
          const lines = helpText(page, language, width).split('\n');
          // Code is never broken.
          const text = lines.filter((line) => !/^ {2}zonewright|zonewright-origin|"origins"/.test(line));
          for (const line of text) assert.ok(cellsOf(line) <= Math.min(width, 110), line);
        }
      }
    }
  });

  it('has examples that the command line understands', () => {
    for (const { examples, name } of pages) {
      for (const { command } of examples) {
        const words = (/^zonewright (.*?)(?: [|>] .*)?$/.exec(command)?.[1] ?? '').split(' ');
        assert.equal(readArguments(words, 'en').command, words[0], name);
      }
    }
  });

  it('names all forms of report', () => {
    const [option] = commandHelp.check.groups.flatMap(({ options }) => options).filter(({ name }) => name === 'format');
    assert.deepEqual(option.values?.map(([value]) => value), formats.map(({ id }) => id)); // prettier-ignore
  });

  it('is shown by the programs', () => {
    const place = new Place();
    const server = path.join(root, 'dist/server/node.js');
    assert.match(place.run(['help', 'check']).out, /^zonewright check .* checks DNS zone files\n/);
    assert.equal(place.run(['check', '--help']).out, place.run(['help', 'check']).out);
    const japanese = Buffer.from(place.run(['--help'], { LC_ALL: 'ja_JP.UTF-8' }).out, 'latin1').toString();
    assert.equal(japanese, helpText(programHelp, 'ja', 100));
    for (const [word, answer] of [
      ['--help', /^zonewright-language-server — /],
      ['--version', /^\d+\.\d+\.\d+\n$/],
    ] as const) {
      const { status, stdout, stderr } = spawnSync(process.execPath, [server, word], { encoding: 'utf8', input: '' });
      assert.deepEqual([status, stderr], [0, '']);
      assert.match(stdout, answer);
    }
    place.remove();
  });
});

describe('man pages', () => {
  for (const folder of ['man', 'man/ja']) {
    for (const name of readdirSync(path.join(root, folder)).filter((file) => file.endsWith('.1'))) {
      it(`${folder}/${name} is in order`, function () {
        if (!isInstalled('groff')) this.skip();
        const { status, stdout, stderr } = spawnSync(
          'groff',
          ['-K', 'utf8', '-ww', '-man', '-T', 'utf8', '-P-cbou', name],
          {
            cwd: path.join(root, folder),
            encoding: 'utf8',
            env: { ...process.env, LC_ALL: 'C' },
          },
        );
        assert.deepEqual([status, stderr], [0, '']);
        // Every option is there, as it is typed.
        const options = [...readFileSync(path.join(root, folder, name), 'utf8').matchAll(/^\.B "\\-\\-([a-z\\-]+)/gm)];
        assert.ok(options.length > 0);
        for (const [, option] of options) assert.ok(stdout.includes(`--${option.replaceAll('\\', '')}`), option);
      });
    }
  }
});
