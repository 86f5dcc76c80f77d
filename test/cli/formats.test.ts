// The forms of report, each against the schema or grammar of the program that reads it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { formatOf, formats } from '../../server/src/hosts/formats/formats';
import { Counts, type ReportedFile } from '../../server/src/hosts/report';
import { rules } from '../../server/src/rules/rules';
import { ZoneService } from '../../server/src/service';
import { zoneWith } from './program';

const zone = zoneWith(`alias CNAME mail
@ MX 10 alias
@ MX 10 mail.example.com
big 70000 MX (
 99999 mail )
@ TXT "v=spf1 mx -all"
`);

function reported(text: string, name: string): ReportedFile {
  const service = new ZoneService();
  const uri = `file:///${name}`;
  service.open(uri, text);
  const { findings } = service.findings(uri);
  return { file: name, findings, line: (line) => service.line(uri, line) };
}

/** What a form makes of some files. */
function made(id: string, files: readonly ReportedFile[], language: 'en' | 'ja' = 'en'): string {
  const format = formatOf(id);
  assert.ok(format);
  const reporter = format.make({
    language,
    color: false,
    width: 100,
    version: '1.2.3',
    pageOf: (rule) => `https://example.com/${rule}`,
  });
  const counts = new Counts();
  let text = '';
  for (const file of files) {
    counts.add(file.findings);
    text += reporter.file(file, 1000);
  }
  return text + reporter.end(counts);
}

const folder = 'zones, 50% & <"more">';
const faulty = reported(zone, `${folder}/example.com.zone`);
const clean = reported('$TTL 60\n', 'empty.zone');

function schema(name: string): object {
  const file = path.join(path.dirname(require.resolve('schemastore/package.json')), 'schemas/json', name);
  return JSON.parse(readFileSync(file, 'utf8')) as object;
}

describe('forms of report', () => {
  it('are eight, each under its own name', () => {
    assert.deepEqual(
      formats.map(({ id }) => id),
      ['pretty', 'compact', 'json', 'jsonl', 'sarif', 'github', 'gitlab', 'junit'],
    );
    assert.ok(faulty.findings.length >= 4);
    assert.ok(faulty.findings.some(({ fixes }) => fixes.some(({ snippet }) => !snippet)));
    assert.ok(faulty.findings.some(({ range }) => range.start.line !== range.end.line || range.start.line === 11));
  });

  for (const language of ['en', 'ja'] as const) {
    it(`sarif is valid by its schema (${language})`, () => {
      const ajv = addFormats(new Ajv({ strict: false, unicodeRegExp: false }));
      const valid = ajv.compile(schema('sarif-2.1.0.json'));
      const log = JSON.parse(made('sarif', [faulty, clean], language)) as {
        runs: { results: { ruleId: string; ruleIndex: number; locations: unknown[]; fixes?: unknown[] }[] }[];
      };
      assert.ok(valid(log), JSON.stringify(valid.errors));
      const [{ results }] = log.runs;
      assert.equal(results.length, faulty.findings.length);
      for (const { ruleId, ruleIndex } of results) assert.equal(rules[ruleIndex].id, ruleId);
      assert.ok(results.some(({ fixes }) => fixes !== undefined));
      assert.ok(JSON.stringify(results).includes('zones%2C%2050%25%20%26%20%3C%22more%22%3E/example.com.zone'));
      assert.ok(valid(JSON.parse(made('sarif', []))), JSON.stringify(valid.errors));
    });
  }

  it('github is one command a finding, with its special characters escaped', () => {
    const lines = made('github', [faulty, clean]).trimEnd().split('\n');
    const command =
      /^::(error|warning|notice) ((?:file|line|endLine|col|endColumn|title)=[^,:\r\n]*(?:,(?:file|line|endLine|col|endColumn|title)=[^,:\r\n]*)*)::([^\r\n]+)$/;
    const commands = lines.filter((line) => line.startsWith('::'));
    assert.equal(commands.length, faulty.findings.length);
    for (const line of commands) assert.match(line, command);
    assert.ok(commands[0].includes('file=zones%2C 50%25 & <"more">/example.com.zone'));
    assert.match(lines[lines.length - 1], /error/);
  });

  it('gitlab is an array of issues with fingerprints that differ, and outlive lines inserted above', () => {
    interface Issue {
      readonly description: string;
      readonly check_name: string;
      readonly fingerprint: string;
      readonly severity: string;
      readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
    }
    const issues = JSON.parse(made('gitlab', [faulty])) as Issue[];
    assert.equal(issues.length, faulty.findings.length);
    assert.equal(new Set(issues.map(({ fingerprint }) => fingerprint)).size, issues.length);
    for (const issue of issues) {
      assert.deepEqual(Object.keys(issue).sort(), ['check_name', 'description', 'fingerprint', 'location', 'severity']);
      assert.match(issue.fingerprint, /^[0-9a-f]{64}$/);
      assert.ok(['info', 'minor', 'major', 'critical', 'blocker'].includes(issue.severity));
      assert.ok(issue.location.lines.begin >= 1);
    }
    const moved = JSON.parse(made('gitlab', [reported(`; a comment\n${zone}`, faulty.file)])) as Issue[];
    assert.deepEqual(
      moved.map(({ fingerprint }) => fingerprint),
      issues.map(({ fingerprint }) => fingerprint),
    );
  });

  it('junit is well-formed, and counts what it holds', () => {
    const xml = made('junit', [faulty, clean]);
    const open: string[] = [];
    let cases = 0;
    let failures = 0;
    const element =
      /<\?xml[^?]*\?>|<(\/?)([a-z-]+)((?:\s[a-z]+="[^"<]*")*)\s*(\/?)>|[^<>&]+|&(?:amp|lt|gt|quot|#\d+);/gy;
    let end = 0;
    for (const match of xml.matchAll(element)) {
      const [all, closing, name, , empty] = match;
      end = match.index + all.length;
      if (name === undefined) continue;
      if (closing === '/') assert.equal(open.pop(), name);
      else {
        if (name === 'testcase') cases++;
        if (name === 'failure') failures++;
        if (empty !== '/') open.push(name);
      }
    }
    assert.equal(end, xml.length);
    assert.deepEqual(open, []);
    assert.ok(xml.includes(`<testsuites name="zonewright" tests="${cases}" failures="${failures}" errors="0">`));
    assert.equal(cases, faulty.findings.length + Math.max(clean.findings.length, 1));
  });

  it('compact and jsonl are one line a finding', () => {
    const compact = made('compact', [faulty]).trimEnd().split('\n');
    assert.equal(compact.length, faulty.findings.length + 1);
    assert.match(
      compact[0],
      /^zones, 50% & <"more">\/example\.com\.zone:\d+:\d+: (error|warning|information|hint): .+ \[[a-z0-9-]+\]$/,
    );
    const jsonl = made('jsonl', [faulty, clean]).trimEnd().split('\n');
    const all = JSON.parse(made('json', [faulty, clean])) as unknown[];
    assert.deepEqual(
      jsonl.map((line) => JSON.parse(line) as unknown),
      all,
    );
  });
});
