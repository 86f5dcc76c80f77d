// The terminal report: carets stand under the stretch whatever the line holds, and nothing of it is obeyed.
import assert from 'node:assert/strict';
import { json } from '../../server/src/hosts/formats/json';
import type { ReportedFile } from '../../server/src/hosts/report';
import { Counts, jsonFindings, reportSummary, reportText } from '../../server/src/hosts/report';
import { relatedTexts } from '../../server/src/messages/related';
import { ruleTexts } from '../../server/src/messages/rules';
import type { Finding } from '../../server/src/rules/finding';
import type { Range } from '../../server/src/text/span';

const plain = { language: 'en', color: false, width: 80 } as const;

function range(line: number, from: number, to: number, endLine = line): Range {
  return { start: { line, character: from }, end: { line: endLine, character: to } };
}

function finding(at: Range, more: Partial<Finding> = {}): Finding {
  return {
    rule: 'mx-target-quoted',
    severity: 'error',
    range: at,
    message: ruleTexts['mx-target-quoted'].message,
    args: {},
    related: [],
    tags: [],
    fixes: [],
    ...more,
  };
}

function counted(findings: readonly Finding[], total?: number): Counts {
  const counts = new Counts();
  counts.add(findings, total);
  return counts;
}

function report(text: string, findings: Finding[], options: Partial<Parameters<typeof reportText>[1]> = {}): string {
  const lines = text.split('\n');
  return reportText({ file: 'example.com.zone', findings, line: (n) => lines[n] ?? '' }, { ...plain, ...options });
}

/** The source row and the row of carets below it. */
function rows(text: string, at: Range, width = 80): [string, string] {
  const lines = report(text, [finding(at)], { width }).split('\n');
  const carets = lines.findIndex((line) => /│ *\^+$/.test(line));
  return [lines[carets - 1], lines[carets]];
}

const aliased: Finding = finding(range(2, 9, 13), {
  rule: 'mx-target-is-cname',
  message: ruleTexts['mx-target-is-cname'].message,
  args: { target: 'smtp.example.com.', chain: 'www.example.com.' },
  related: [{ range: range(1, 0, 14), message: relatedTexts.alias, args: {} }],
  fixes: [
    {
      title: ruleTexts['mx-target-is-cname'].fixes.canonical,
      args: { canonical: 'www' },
      edits: [],
      preferred: true,
      snippet: false,
    },
  ],
});
const zone = 'www  A 192.0.2.80\nsmtp CNAME www\n@   MX 10 smtp';

/** The JSON report of some files. */
function asJson(files: readonly ReportedFile[], language: 'en' | 'ja'): string {
  const reporter = json.make({ language, color: false, width: 80, version: '', pageOf: () => '' });
  return files.map((file) => reporter.file(file, 1)).join('') + reporter.end(new Counts());
}

describe('report', () => {
  it('shows a finding with its line, carets, related place and fix', () => {
    assert.equal(
      report(zone, [{ ...aliased, range: range(2, 10, 14) }]),
      `error[mx-target-is-cname] example.com.zone:3:11
  MX target smtp.example.com. is an alias (CNAME to www.example.com.); it must
  have address records of its own.
   │
 2 │ smtp CNAME www
   │ -------------- the alias is defined here
 3 │ @   MX 10 smtp
   │           ^^^^
   ╰ fix: Point to the canonical name www
`,
    );
  });

  it('speaks Japanese and breaks its lines by columns', () => {
    const shown = report(zone, [aliased], { language: 'ja', width: 60 });
    assert.match(shown, /^エラー\[mx-target-is-cname\] example\.com\.zone:3:10\n/);
    assert.match(shown, /╰ 修正: 正式名 www に置き換え\n$/);
    for (const line of shown.split('\n')) {
      const width = [...line].reduce((sum, c) => sum + (/[\u3000-\u9fff\uff00-\uff60]/.test(c) ? 2 : 1), 0);
      assert.ok(width <= 60, `${width} columns: ${line}`);
    }
  });

  it('expands tabs before and inside the stretch', () => {
    assert.deepEqual(rows('@\tMX\t10 mail', range(0, 8, 12)), [
      ' 1 │ @       MX      10 mail',
      '   │                    ^^^^',
    ]);
    assert.deepEqual(rows('@\tMX', range(0, 1, 2)), [' 1 │ @       MX', '   │  ^^^^^^^']);
  });

  it('counts wide characters twice and combining marks not at all', () => {
    assert.deepEqual(rows('日本 MX １０ mail', range(0, 6, 8)), [' 1 │ 日本 MX １０ mail', '   │         ^^^^']);
    assert.deepEqual(rows('e\u0301 MX 10 mail', range(0, 3, 5)), [' 1 │ e\u0301 MX 10 mail', '   │   ^^']);
    assert.deepEqual(rows('\u{20000} MX 1', range(0, 3, 5)), [' 1 │ \u{20000} MX 1', '   │    ^^']);
  });

  it('shows what cannot be seen, and lets nothing reach the terminal as a command', () => {
    assert.deepEqual(rows('ma\u200bil MX', range(0, 2, 3)), [' 1 │ ma<U+200B>il MX', '   │   ^^^^^^^^']);
    assert.deepEqual(rows('\u001b[31m MX', range(0, 6, 8)), [' 1 │ ␛[31m MX', '   │       ^^']);
    assert.deepEqual(rows('a\ud800b', range(0, 2, 3)), [' 1 │ a<U+D800>b', '   │          ^']);
    const nasty = finding(range(0, 0, 1), { args: { target: '\u001b]0;x\u0007\u202e' } });
    const lines = report('\u001b[2J\u0000\u009b', [
      { ...nasty, message: ruleTexts['mx-target-is-ip-address'].message },
    ]);

    assert.doesNotMatch(lines, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
  });

  it('cuts long lines around the stretch', () => {
    const [source, carets] = rows(`${'a'.repeat(300)} MX 10 mail ${'b'.repeat(300)}`, range(0, 307, 311), 60);
    assert.ok(source.length <= 60, source);
    assert.match(source, /│ …a+ MX 10 mail b+…$/);
    assert.equal(source.slice(carets.indexOf('^'), carets.length), 'mail');
    const [end, under] = rows(`${'a'.repeat(300)} MX 10 mail`, range(0, 307, 311), 60);
    assert.match(end, /│ …a+ MX 10 mail$/);
    assert.equal(end.slice(under.indexOf('^')), 'mail');
    const [, longCarets] = rows('a'.repeat(300), range(0, 100, 290), 60);
    assert.ok(longCarets.length <= 60, longCarets);
    assert.match(longCarets, /\^{30,}$/);
  });

  it('shows the neighbourhood in a line of ten megabytes', () => {
    const huge = 'x'.repeat(10_000_000);
    for (let i = 1; i < 50; i++) {
      const [source, carets] = rows(huge, range(0, i * 200_000, i * 200_000 + 3));
      assert.ok(source.length <= 80 && /│ …x+…$/.test(source), source);
      assert.match(carets, / \^{3}$/);
    }
  });

  it('marks an empty stretch, and the end of a line, by one caret', () => {
    assert.deepEqual(rows('@ MX 10', range(0, 7, 7)), [' 1 │ @ MX 10', '   │        ^']);
    assert.deepEqual(rows('', range(0, 0, 0)), [' 1 │', '   │ ^']);
    assert.deepEqual(rows('ab', range(0, 9, 12)), [' 1 │ ab', '   │   ^']);
  });

  it('shows both ends of a stretch over several lines', () => {
    assert.equal(
      report('@ MX (\n10\nmail )', [finding(range(0, 5, 6, 2))])
        .split('\n')
        .slice(2, 8)
        .join('\n'),
      `   │
 1 │ @ MX (
   │      ^
   ⋮
 3 │ mail )
   │ ^^^^^^`,
    );
  });

  it('uses colours only when they are wanted', () => {
    assert.ok(report(zone, [aliased], { color: true }).includes('\u001b['));
    assert.ok(!report(zone, [aliased]).includes('\u001b'));
  });

  it('is empty without findings, and says how many are not shown', () => {
    assert.equal(report(zone, []), '');
    const shown = reportText({ file: 'a.zone', findings: [finding(range(0, 0, 1))], total: 9, line: () => '@' }, plain);
    assert.match(shown, /\n\n… and 8 more findings in a\.zone\n$/);
  });

  it('sums up', () => {
    assert.equal(reportSummary(counted([aliased]), plain), '1 error, no warnings in 1 file\n');
    assert.equal(reportSummary(counted([]), plain), 'Nothing to report in 1 file.\n');
  });

  it('counts what is not shown', () => {
    const hint = finding(range(0, 0, 1), { severity: 'hint' });
    assert.equal(
      reportSummary(counted([aliased], 2), plain),
      'Findings of lower severity that are not shown: 1 (--severity hint shows them).\n1 error, no warnings in 1 file\n',
    );
    assert.equal(reportSummary(counted([aliased, hint]), plain), '1 error, no warnings, 1 note in 1 file\n');
  });

  it('writes JSON with places that count from 1', () => {
    const files = [{ file: 'a.zone', findings: [aliased], line: () => '' }];
    assert.deepEqual(jsonFindings(files, 'en'), [
      {
        file: 'a.zone',
        line: 3,
        column: 10,
        endLine: 3,
        endColumn: 14,
        rule: 'mx-target-is-cname',
        severity: 'error',
        message:
          'MX target smtp.example.com. is an alias (CNAME to www.example.com.); it must have address records of its own.',
      },
    ]);
    assert.deepEqual(JSON.parse(asJson(files, 'ja')), jsonFindings(files, 'ja'));
    assert.equal(asJson([], 'en'), '[]\n');
  });
});
