// The recipes of docs/ci and the hooks of pre-commit: as their schemas want them, and tried on a repository of zones.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, readFileSync } from 'node:fs';
import path from 'node:path';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { parse } from 'yaml';
import { isInstalled, onUnix, Place, program, zoneWith, type Outcome } from './program';

const root = path.join(__dirname, '../..');
const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string };
const [major, minor] = version.split('.');

const zone = (name: string, target: string): string => zoneWith(`@ MX 10 ${target}\n`, name);

interface Workflow {
  readonly jobs: { readonly zonewright: { readonly steps: readonly { readonly run?: string }[] } };
}
interface GitLab {
  readonly zonewright: { readonly script: readonly string[]; readonly artifacts: { readonly reports: object } };
}
interface Hook {
  readonly id: string;
  readonly entry: string;
  readonly files: string;
  readonly exclude: string;
}

function content(file: string): unknown {
  return parse(readFileSync(path.join(root, file), 'utf8'), { merge: true });
}

/** Fails unless a file is as one of SchemaStore's schemas wants it. */
function isValid(file: string, name: string): void {
  const folder = path.join(path.dirname(require.resolve('schemastore/package.json')), 'schemas/json');
  const schema = (one: string): object => JSON.parse(readFileSync(path.join(folder, one), 'utf8')) as object;
  const ajv = addFormats(new Ajv({ strict: false, allErrors: true }));
  // The configuration speaks of hooks.
  if (name === 'pre-commit-config.json') ajv.addSchema(schema('pre-commit-hooks.json'));
  const validate = ajv.compile(schema(name));
  assert.ok(validate(content(file)), `${file}: ${ajv.errorsText(validate.errors)}`);
}

onUnix('recipes', () => {
  let place: Place;
  let base: string;

  const git = (...words: string[]): string => {
    const settings = ['-c', 'user.name=a', '-c', 'user.email=a@example.com', '-c', 'init.defaultBranch=main'];
    const { status, stdout, stderr } = spawnSync('git', [...settings, ...words], {
      cwd: place.folder,
      encoding: 'utf8',
    });
    assert.equal(status, 0, stderr);
    return stdout.trim();
  };
  /** A program of the shell, in front of those that are installed. */
  const command = (name: string, lines: string): void => {
    chmodSync(place.write(`.git/bin/${name}`, `#!/bin/sh\n${lines}\n`), 0o755);
  };
  const run = (shell: readonly string[], line: string, environment: NodeJS.ProcessEnv = {}): Outcome => {
    const [first, ...words] = shell;
    const { status, stdout, stderr } = spawnSync(first, [...words, line], {
      cwd: place.folder,
      encoding: 'utf8',
      env: {
        PATH: `${path.join(place.folder, '.git/bin')}:${process.env.PATH}`,
        HOME: path.join(place.folder, '.git/home'),
        LC_ALL: 'C.UTF-8',
        ...environment,
      },
    });
    return { code: status, out: stdout, err: stderr };
  };

  // A branch that mends nothing in one zone that was wrong before, and changes another one.
  beforeEach(() => {
    place = new Place();
    place.write('old.example.zone', zone('old.example', 'nowhere'));
    place.write('touched.example.zone', zone('touched.example', 'mail'));
    git('init', '-q');
    git('add', '.');
    git('commit', '-qm', 'first');
    base = git('rev-parse', 'HEAD');
    git('update-ref', 'refs/remotes/origin/main', base);
    const here = `exec "${process.execPath}" "${program}" "$@"`;
    command('zonewright', here);
    // What npx would fetch is the program as built.
    command('npx', `[ "$1 $2" = "--yes zonewright@${major}.${minor}" ] || exit 99\nshift 2\n${here}`);
  });
  afterEach(() => {
    place.remove();
  });
  const commit = (target: string): void => {
    place.write('touched.example.zone', `${zone('touched.example', target)}; touched\n`);
    git('commit', '-qam', 'second');
  };

  describe('for GitHub Actions', () => {
    const steps = (): string[] =>
      (content('docs/ci/github-actions.yml') as Workflow).jobs.zonewright.steps.flatMap(({ run: line }) => line ?? []);
    /** As the runner does it. */
    const bash = ['bash', '--noprofile', '--norc', '-eo', 'pipefail', '-c'];
    const inPullRequest = { GITHUB_BASE_REF: 'main' };

    it('are as the schema wants them', () => {
      isValid('docs/ci/github-actions.yml', 'github-workflow.json');
    });

    it('pass a pull request that touches no wrong zone, and show the others in code scanning', () => {
      commit('mail');
      const [annotate, scan] = steps();
      const { code, out } = run(bash, annotate, inPullRequest);
      assert.equal(code, 0);
      assert.doesNotMatch(out, /^::/m);
      assert.equal(run(bash, scan, inPullRequest).code, 0);
      const { version: format, runs } = JSON.parse(place.read('zonewright.sarif')) as {
        version: string;
        runs: { results: { ruleId: string }[] }[];
      };
      assert.equal(format, '2.1.0');
      assert.ok(runs[0].results.some(({ ruleId }) => ruleId === 'mx-target-not-found'));
    });

    it('fail one that does, on its line', () => {
      commit('nowhere');
      const { code, out } = run(bash, steps()[0], inPullRequest);
      assert.equal(code, 1);
      assert.match(out, /^::error file=touched\.example\.zone,line=8,/m);
      assert.doesNotMatch(out, /old\.example/);
    });

    it('check everything after a push, and fail when nothing can be checked', () => {
      assert.match(run(bash, steps()[0]).out, /^::error file=old\.example\.zone,/m);
      git('rm', '-q', '*.zone');
      assert.deepEqual(steps().map((line) => run(bash, line).code), [2, 1]); // prettier-ignore
    });
  });

  describe('for GitLab CI', () => {
    const { zonewright } = content('docs/ci/gitlab-ci.yml') as GitLab;
    const script = zonewright.script.join('\n');
    const shell = ['sh', '-e', '-c'];

    it('write the report that they hand over, and fail for what a merge request touches', () => {
      assert.deepEqual(zonewright.artifacts.reports, { codequality: 'gl-code-quality-report.json' });
      commit('mail');
      const inMergeRequest = { CI_MERGE_REQUEST_DIFF_BASE_SHA: base };
      assert.equal(run(shell, script, inMergeRequest).code, 0);
      const report = JSON.parse(place.read('gl-code-quality-report.json')) as Record<string, unknown>[];
      assert.ok(report.some(({ check_name: name }) => name === 'mx-target-not-found'));
      for (const each of report) {
        for (const field of ['description', 'check_name', 'fingerprint', 'severity', 'location'])
          assert.ok(field in each);
      }
      commit('nowhere');
      const { code, out } = run(shell, script, inMergeRequest);
      assert.equal(code, 1);
      assert.match(out, /\x1b\[.*touched\.example\.zone:8:9/);
      assert.doesNotMatch(out, /old\.example/);
      assert.match(run(shell, script).out, /old\.example/);
    });
  });

  describe('for pre-commit', () => {
    const hooks = content('.pre-commit-hooks.yaml') as Hook[];

    it('are as the schema wants them', () => {
      isValid('.pre-commit-hooks.yaml', 'pre-commit-hooks.json');
      isValid('docs/ci/pre-commit-config.yaml', 'pre-commit-config.json');
      const { repos } = content('docs/ci/pre-commit-config.yaml') as {
        repos: { rev: string; hooks: { id: string }[] }[];
      };
      assert.equal(repos[0].rev, `v${version}`);
      for (const { id } of repos[0].hooks) assert.ok(hooks.some((hook) => hook.id === id), id); // prettier-ignore
    });

    it('are handed zone files, and nothing else', () => {
      for (const { files, exclude } of hooks) {
        const isHanded = (name: string): boolean => {
          // Python writes flags in front.
          const matches = (pattern: string): boolean => new RegExp(pattern.replace(/^\(\?i\)/, ''), 'i').test(name);
          return matches(files) && !matches(exclude);
        };
        for (const name of ['example.com.zone', 'zones/db.example.com', 'x/2.0.192.in-addr.arpa', 'DB.LOCAL']) {
          assert.ok(isHanded(name), name);
        }
        for (const name of [
          'db.ts',
          'src/db.test.json',
          'zone.md',
          'db.sqlite',
          'named.conf',
          'mydb.example',
          'db.example.jnl',
        ]) {
          assert.ok(!isHanded(name), name);
        }
      }
    });

    it('do their work', function () {
      if (!isInstalled('pre-commit')) this.skip();
      this.timeout(120_000);
      // The hooks as they are, but for the program, which is the one at hand.
      const repository = new Place();
      cpSync(path.join(root, '.pre-commit-hooks.yaml'), path.join(repository.folder, '.pre-commit-hooks.yaml'));
      const text = repository.read('.pre-commit-hooks.yaml');
      repository.write('.pre-commit-hooks.yaml', text.replaceAll('language: node', 'language: system'));
      const own = place;
      place = repository;
      git('init', '-q');
      git('add', '.');
      git('commit', '-qm', 'hooks');
      place = own;
      const hook = (id: string): Outcome =>
        run(['sh', '-c'], `pre-commit try-repo "${repository.folder}" ${id} --all-files`);
      place.write(
        'touched.example.zone',
        `${zone('touched.example', 'mail')}w   CNAME mail.touched.example\nweb A 192.0.2.80\n`,
      );
      git('add', '.');
      const checked = hook('zonewright');
      assert.equal(checked.code, 1, checked.err);
      assert.match(checked.out, /touched\.example\.zone:9:11/);
      assert.match(checked.out, /old\.example\.zone:8:9/);
      assert.match(hook('zonewright-fix').out, /files were modified by this hook/);
      assert.match(place.read('touched.example.zone'), /w {3}CNAME mail\.touched\.example\.\n/);
      git('add', '.');
      place.write('old.example.zone', zone('old.example', 'mail'));
      git('add', '.');
      const again = hook('zonewright');
      assert.equal(again.code, 0, again.out);
      hook('zonewright-format');
      git('add', '.');
      assert.equal(hook('zonewright-format').code, 0);
      repository.remove();
    });
  });
});
