// The notation of fixtures: zone files in cases, with what is found marked under the text (see CONTRIBUTING.md).
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { render } from '../server/src/messages/text';
import { encode } from '../server/src/text/utf8';
import type { OriginHints } from '../server/src/zone/origin';
import type { Finding, Fix } from '../server/src/rules/finding';
import { ZoneService } from '../server/src/service';
import type { ZoneFilesOptions } from '../server/src/zone-files';

/** One case of a fixture. */
export interface Case {
  readonly title: string;
  /** The case's file name, of which its origin may be told. */
  readonly file: string;
  /** What stands before the text of every case of the fixture. */
  readonly head: string;
  /** Text without marks. */
  readonly body: string;
  /** Files that it may include, by name, without marks; undefined when no $INCLUDE is followed. */
  readonly includes?: ReadonlyMap<string, string>;
}

const MARK = /^;(?:[|<]\^*|[ \t]*\^+)>? (?:error|warning|information|hint) [a-z0-9-]+: /;

/** The head of a fixture, and its parts, each with its `;;;` line. */
function splitFixture(text: string): string[] {
  return text.startsWith(';;; ') ? ['', ...text.split(/^(?=;;; )/m)] : text.split(/^(?=;;; )/m);
}

/** Takes a fixture apart. */
export function readFixture(text: string): Case[] {
  const [head, ...parts] = splitFixture(text);
  const cases: Case[] = [];
  for (const part of parts) {
    const lines = part.split('\n');
    const title = lines[0].slice(4);
    if (title.startsWith('fixed ')) continue;
    let first = 1;
    let file = 'fixture';
    if (lines[1]?.startsWith(';;; file ')) {
      file = lines[1].slice(9);
      first = 2;
    }
    cases.push({
      title,
      file,
      head,
      body: lines
        .slice(first)
        .filter((line) => !MARK.test(line))
        .join('\n'),
    });
  }
  // A `;;; file` line begins a part of its own: join it to the title before.
  const joined: Case[] = [];
  for (const found of cases) {
    const include = /^\$INCLUDE (.*)$/.exec(found.title)?.[1];
    if (include !== undefined) {
      const owner = joined.pop();
      assert.ok(owner, 'a file to be included belongs to the case before it');
      joined.push({ ...owner, includes: new Map([...(owner.includes ?? []), [include, found.body]]) });
      continue;
    }
    const name = /^file (.*)$/.exec(found.title)?.[1];
    if (name === undefined) joined.push(found);
    else {
      const title = joined.pop()?.title ?? '';
      joined.push({ ...found, title, file: name });
    }
  }
  return joined;
}

/** What a domain lacks beside its MX record, and a zone beside its first server, is told in the fixtures about that alone. */
export const LACKING = {
  severities: {
    'spf-missing': 'off',
    'dmarc-missing': 'off',
    'no-mail-incomplete': 'off',
    'mx-implicit': 'off',
    'ns-missing': 'off',
    'ns-single': 'off',
    'soa-timers-inconsistent': 'off',
    'soa-timer-unusual': 'off',
  },
} as const;

/** Opens a case and tells its findings, and the text with a fix applied. */
export function open(
  found: Case,
  options: ZoneFilesOptions = LACKING,
): { service: ZoneService; uri: string; findings: Finding[] } {
  const service = new ZoneService(options);
  const uri = `file:///${encodeURIComponent(found.file)}`;
  service.open(uri, found.head + found.body, { fileName: found.file, ...filesOf(found) });
  return { service, uri, findings: service.findings(uri).findings };
}

/** The files of a case, as a host gives them. */
function filesOf({ file, includes }: Case): Pick<OriginHints, 'file' | 'includes'> {
  if (includes === undefined) return {};
  const files = new Map([...includes].map(([name, text]) => [name, encode(text)]));
  return {
    file,
    includes: (asked) => {
      if (asked.startsWith('/')) return { failure: 'outside' };
      const bytes = asked === file ? new Uint8Array() : files.get(asked);
      return bytes === undefined ? { failure: 'missing', tried: ['.'] } : { file: asked, bytes };
    },
  };
}

/** What is found in the included files of a case, by name. */
function findingsElsewhere(service: ZoneService, uri: string): Map<string, Finding[]> {
  const found = new Map<string, Finding[]>();
  for (const { file, findings } of service.findingsElsewhere(uri)) {
    found.set(file, [...(found.get(file) ?? []), ...findings]);
  }
  return found;
}

/** The fixture as it should be: what was found, in the notation. */
export function writeFixture(
  head: string,
  cases: readonly Case[],
  only?: string,
  options: ZoneFilesOptions = LACKING,
): string {
  let text = head;
  const headLines = head.split('\n').length - 1;
  for (const found of cases) {
    text += `;;; ${found.title}\n`;
    if (found.file !== 'fixture') text += `;;; file ${found.file}\n`;
    const { service, uri, findings } = open(found, options);
    text += marked(found.body, findings, headLines);
    const elsewhere = findingsElsewhere(service, uri);
    for (const [name, body] of found.includes ?? []) {
      if (!text.endsWith('\n')) text += '\n';
      text += `;;; $INCLUDE ${name}\n${marked(body, elsewhere.get(name) ?? [], 0)}`;
    }
    for (const finding of findings) {
      if (only !== undefined && finding.rule !== only) continue;
      for (const fix of finding.fixes) {
        const fixed = applyFix(found, fix);
        const left = open({ ...found, body: fixed.slice(found.head.length) }, options).findings;
        const count = (list: readonly Finding[]): number => list.filter(({ rule }) => rule === finding.rule).length;
        assert.ok(count(left) < count(findings), `${found.title}: the fix leaves ${finding.rule}`);
        assert.ok(fixed.startsWith(found.head), `${found.title}: the fix changes the head`);
        const after = fixed.slice(found.head.length);
        if (!text.endsWith('\n')) text += '\n';
        text += `;;; fixed ${render(fix.title, 'en', fix.args)}\n${after}`;
        if (!text.endsWith('\n')) text += '\n';
      }
    }
  }
  return text;
}

/** The text of a case after a fix; tab stops of snippets become their default text. */
export function applyFix(found: Case, fix: Fix): string {
  const document = TextDocument.create('file:///fixture', 'dns-zone', 0, found.head + found.body);
  const plain = (text: string): string =>
    fix.snippet ? text.replace(/\$\{\d+:([^}]*)\}/g, '$1').replace(/\$\d+/g, '') : text;
  return TextDocument.applyEdits(
    document,
    fix.edits.map(({ range, newText }) => ({ range, newText: plain(newText) })),
  );
}

/** A text with marks under the stretches of the findings. */
function marked(body: string, findings: readonly Finding[], firstLine: number): string {
  const lines = body.split('\n');
  let text = '';
  for (let i = 0; i < lines.length; i++) {
    text += lines[i] + (i < lines.length - 1 ? '\n' : '');
    for (const finding of findings) {
      if (finding.range.start.line !== i + firstLine && !(i === 0 && finding.range.start.line < firstLine)) continue;
      if (!text.endsWith('\n') && text !== '') text += '\n';
      text += `${mark(lines[i], finding)} ${finding.severity} ${finding.rule}: ${render(finding.message, 'en', finding.args)}`;
      for (const { range, message, args } of finding.related) {
        const { line, file } = range.start;
        const place =
          file === finding.range.start.file
            ? line - finding.range.start.line
            : `${line + 1} of ${file ?? 'the zone file'}`;
        text += ` [line ${place}: ${render(message, 'en', args)}]`;
      }
      text += '\n';
    }
  }
  return text;
}

function mark(line: string, { range }: Finding): string {
  const start = range.start.character;
  const oneLine = range.end.line === range.start.line;
  const end = oneLine ? range.end.character : line.length;
  const more = oneLine ? '' : '>';
  if (start === 0) return (end <= 1 ? ';|' : `;<${'^'.repeat(end - 2)}`) + more;
  const before = [...line.slice(1, start)].map((character) => (character === '\t' ? '\t' : ' ')).join('');
  return `;${before}${'^'.repeat(Math.max(1, end - start))}${more}`;
}

/** Compares a fixture with what is found, or rewrites it when UPDATE is set. */
export function checkFixture(file: string, only?: string, options: ZoneFilesOptions = LACKING): void {
  const text = readFileSync(file, 'utf8');
  const cases = readFixture(text);
  assert.ok(cases.length > 0, `${path.basename(file)} has no case`);
  const rendered = writeFixture(splitFixture(text)[0], cases, only, options);
  if (process.env.UPDATE) {
    if (rendered !== text) writeFileSync(file, rendered);
  } else assert.equal(rendered, text, 'run "npm run update" and read the difference');
}

/** The fixtures of a folder, by name without ending. */
export function fixtures(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.zone'))
    .map((name) => name.slice(0, -5))
    .sort();
}
