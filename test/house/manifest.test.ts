// The manifest and what it names: files that exist, texts in both languages.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { compact } from '../../server/src/hosts/formats/compact';
import { reportText } from '../../server/src/hosts/report';
import { ZoneService } from '../../server/src/service';

const root = path.join(__dirname, '../..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const json = (file: string): Record<string, unknown> => JSON.parse(read(file)) as Record<string, unknown>;

interface Manifest {
  readonly repository: { readonly url: string };
  readonly homepage: string;
  readonly bugs: { readonly url: string };
  readonly qna: string;
  readonly dependencies?: object;
  readonly icon: string;
  readonly categories: readonly string[];
  readonly keywords: readonly string[];
  readonly engines: { readonly vscode: string };
  readonly devDependencies: Readonly<Record<string, string>>;
}

const clientSource = (): string =>
  readdirSync(path.join(root, 'client/src'))
    .map((file) => read(`client/src/${file}`))
    .join('\n');

describe('manifest', () => {
  const manifest = read('package.json');

  it('has every text in English and in Japanese', () => {
    const used = new Set([...manifest.matchAll(/"%([^%"]+)%"/g)].map((match) => match[1]));
    for (const file of ['package.nls.json', 'package.nls.ja.json']) {
      assert.deepEqual(new Set(Object.keys(json(file))), used, file);
    }
  });

  it('has an entry for each kind of extension host', () => {
    const { main, browser, capabilities } = JSON.parse(manifest) as Record<string, unknown>;
    assert.deepEqual([main, browser], ['./dist/client/node.js', './dist/client/browser.js']);
    assert.deepEqual(capabilities, { untrustedWorkspaces: { supported: true }, virtualWorkspaces: true });
  });

  it('names files that exist', () => {
    const named = [...manifest.matchAll(/"(\.?\/?(?:icons|syntaxes)\/[^"]+)"/g)].map((match) => match[1]);
    assert(named.length >= 4);
    for (const file of named) assert(existsSync(path.join(root, file)), file);
    for (const texts of ['package.nls.json', 'package.nls.ja.json']) {
      const pages = Object.entries(json(texts)).filter(([key]) => key.endsWith('.media'));
      assert.equal(pages.length, 3, texts);
      for (const [, file] of pages) assert(existsSync(path.join(root, String(file))), String(file));
    }
  });

  it('is at home in one place', () => {
    const { repository, homepage, bugs, qna } = JSON.parse(manifest) as Manifest;
    const site = repository.url.replace(/\.git$/, '');
    for (const address of [homepage, bugs.url, qna]) assert(address.startsWith(site), address);
    // Every other file takes it from here: whoever publishes under another name changes it once, and generates the rest.
    const { stdout } = spawnSync('git', ['grep', '-l', site.replace('https://', '')], { cwd: root, encoding: 'utf8' });
    const generated = ['docs/ci/pre-commit-config.yaml', 'docs/command-line.md'];
    assert.deepEqual(stdout.trim().split('\n'), [...generated, 'package.json']);
  });

  it('has what galleries want', () => {
    const { icon, categories, keywords, engines, devDependencies } = JSON.parse(manifest) as Manifest;
    // Width and height stand in the first chunk of a PNG; galleries want 128 at least.
    const image = readFileSync(path.join(root, icon));
    assert.equal(image.toString('latin1', 1, 4), 'PNG');
    assert(image.readUInt32BE(16) >= 128 && image.readUInt32BE(16) === image.readUInt32BE(20));
    assert.deepEqual(categories, ['Programming Languages', 'Linters', 'Formatters']);
    // The Marketplace takes no more.
    assert(keywords.length <= 30 && new Set(keywords).size === keywords.length);
    assert.equal(engines.vscode, `^${devDependencies['@types/vscode']}`);
  });

  it('needs no package: all are in the bundles', () => {
    const { dependencies } = JSON.parse(manifest) as Manifest;
    assert.equal(dependencies, undefined);
  });

  it('has problem matchers that read the reports of the command line', () => {
    const { contributes } = JSON.parse(manifest) as {
      contributes: { problemMatchers: { pattern: { regexp: string } | { regexp: string }[] }[] };
    };
    const [pretty, [line]] = contributes.problemMatchers.map(({ pattern }) =>
      [pattern].flat().map(({ regexp }) => new RegExp(regexp)),
    );
    const service = new ZoneService();
    service.open(
      'a b/x.zone',
      '$ORIGIN example.com.\n$TTL 1d\n@ SOA a b 1 2h 1h 2w 1h\n@ NS a ; zonewright-disable-line ns-single\na A 192.0.2.300\n',
    );
    const findings = service.findings('a b/x.zone').findings.filter(({ rule }) => rule === 'address-invalid');
    const file = { file: 'a b/x.zone', findings, line: (line: number) => service.line('a b/x.zone', line) };
    const report = reportText(file, { language: 'en', color: false, width: 100 });
    const [head, message] = report.split('\n');
    assert.deepEqual(pretty[0].exec(head)?.slice(1), ['error', 'address-invalid', 'a b/x.zone', '5', '5']);
    assert.match(pretty[1].exec(message)?.[1] ?? '', /^"?192\.0\.2\.300/);
    for (const language of ['en', 'ja'] as const) {
      const reporter = compact.make({ language, color: false, width: 100, version: '0', pageOf: () => '' });
      const [, name, ...rest] = line.exec(reporter.file(file, 10).trimEnd()) ?? [];
      assert.deepEqual([name, ...rest.slice(0, 3), rest[4]], ['a b/x.zone', '5', '5', 'error', 'address-invalid']);
      assert.match(rest[3], /192\.0\.2\.300/);
    }
  });

  it('names its commands as the client registers them', () => {
    const client = clientSource();
    const { contributes } = JSON.parse(manifest) as { contributes: { commands: { command: string }[] } };
    const declared = contributes.commands.map(({ command }) => command);
    const registered = [...client.matchAll(/registerCommand\('([^']+)'/g)].map((match) => match[1]);
    assert.deepEqual(declared.sort(), registered.sort());
    const named = [...manifest.matchAll(/"command": "(zonewright\.\w+)"/g)].map((match) => match[1]);
    assert.deepEqual(
      named.filter((command) => !declared.includes(command)),
      [],
    );
  });
});

describe('F5', () => {
  it('builds, and runs the extension in both kinds of extension host', () => {
    const { configurations, compounds } = json('.vscode/launch.json') as {
      configurations: { name: string; preLaunchTask?: string; args?: string[] }[];
      compounds: { configurations: string[] }[];
    };
    const { tasks } = json('.vscode/tasks.json') as { tasks: { label: string; script: string }[] };
    const { scripts } = json('package.json') as { scripts: Record<string, string> };
    const labels = tasks.map(({ label }) => label);
    const names = configurations.map(({ name }) => name);
    const wanted = configurations.flatMap(({ preLaunchTask }) => preLaunchTask ?? []);
    assert.deepEqual(
      wanted.filter((task) => !labels.includes(task)),
      [],
    );
    assert.deepEqual(
      tasks.filter(({ script }) => !(script in scripts)),
      [],
    );
    assert.deepEqual(
      compounds.flatMap((one) => one.configurations).filter((one) => !names.includes(one)),
      [],
    );
    const kinds = configurations
      .filter(({ args }) => args?.includes('--extensionDevelopmentPath=${workspaceFolder}'))
      .map(({ args }) => args?.includes('--extensionDevelopmentKind=web'));
    assert.deepEqual(kinds, [false, true]);
  });
});

describe('client', () => {
  it('has every text in Japanese', () => {
    const used = [...clientSource().matchAll(/l10n\.t\(\s*'((?:[^'\\]|\\.)*)'/g)].map((match) => match[1]);
    assert.deepEqual(new Set(Object.keys(json('l10n/bundle.l10n.ja.json'))), new Set(used));
  });
});
