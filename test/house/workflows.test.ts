// The files for GitHub: as their schemas want them, and naming only what there is.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { parse } from 'yaml';

const root = path.join(__dirname, '../..');

interface Workflow {
  readonly jobs: Readonly<Record<string, Job>>;
}
interface Job {
  readonly needs?: string | string[];
  readonly strategy?: { readonly matrix: Readonly<Record<string, readonly unknown[]>> };
  readonly steps: readonly { readonly run?: string; readonly uses?: string }[];
}

/** Fails unless a file is as one of SchemaStore's schemas wants it; its content. */
function checked(file: string, schemaName: string): unknown {
  const schemas = path.dirname(require.resolve('schemastore/package.json'));
  const schema = JSON.parse(readFileSync(path.join(schemas, 'schemas/json', schemaName), 'utf8')) as object;
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats(ajv);
  const validate = ajv.compile(schema);
  const content: unknown = parse(readFileSync(path.join(root, '.github', file), 'utf8'));
  assert(validate(content), `${file}: ${ajv.errorsText(validate.errors)}`);
  return content;
}

describe('workflows', () => {
  const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
    scripts: Readonly<Record<string, string>>;
  };
  const workflows = new Map<string, Workflow>();
  const steps = (): Job['steps'] =>
    [...workflows.values()].flatMap(({ jobs }) => Object.values(jobs).flatMap((job) => job.steps));

  before(() => {
    for (const name of readdirSync(path.join(root, '.github/workflows'))) {
      workflows.set(name, checked(`workflows/${name}`, 'github-workflow.json') as Workflow);
    }
  });

  it('are those for changes and for releases', () =>
    assert.deepEqual([...workflows.keys()].sort(), ['ci.yml', 'release.yml']));

  it('run scripts that there are, and actions of a known version', () => {
    for (const { run = '', uses } of steps()) {
      for (const [, script] of run.matchAll(/npm run ([\w:-]+)/g)) assert(script in manifest.scripts, script);
      if (uses !== undefined) assert.match(uses, /^actions\/[\w-]+@v\d+$/);
    }
  });

  it('wait for jobs that there are', () => {
    for (const { jobs } of workflows.values()) {
      for (const { needs = [] } of Object.values(jobs)) {
        for (const name of [needs].flat()) assert(name in jobs, name);
      }
    }
  });

  it('test on three systems with all Nodes that we support', () =>
    assert.deepEqual(workflows.get('ci.yml')?.jobs.tests.strategy?.matrix, {
      system: ['ubuntu-latest', 'windows-latest', 'macos-latest'],
      node: [20, 22, 24],
    }));

  it('publish what the tests have tried, with the packer that they use', () => {
    const packer = JSON.parse(readFileSync(path.join(root, 'scripts/vsce/package.json'), 'utf8')) as {
      dependencies: Readonly<Record<string, string>>;
    };
    const commands = steps().map(({ run = '' }) => run);
    const publishing = commands.filter((run) => /\bpublish\b/.test(run));
    assert.equal(publishing.length, 3);
    const vsce = `@vscode/vsce@${packer.dependencies['@vscode/vsce']} publish --packagePath zonewright.vsix`;
    assert(publishing.some((run) => run.includes(vsce)));
  });
});

describe('issue templates', () => {
  const folder = path.join(root, '.github/ISSUE_TEMPLATE');
  for (const name of readdirSync(folder)) {
    const schema = name === 'config.yml' ? 'github-issue-config.json' : 'github-issue-forms.json';
    it(`${name} is one`, () => {
      checked(`ISSUE_TEMPLATE/${name}`, schema);
    });
  }
});
