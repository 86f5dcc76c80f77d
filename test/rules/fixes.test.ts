// Fixes change what they should, and nothing else.
import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding, Fix } from '../../server/src/rules/finding';
import { ZoneService } from '../../server/src/service';
import { LACKING } from '../fixture';
import { decode } from '../../server/src/text/utf8';
import { EntryView } from '../../server/src/zone/entry-view';
import { DIRECTIVE } from '../../server/src/zone/rows';
import { Random } from '../zone/random';

const uri = 'file:///fixture';

function open(text: string, name = uri): { service: ZoneService; findings: Finding[] } {
  const service = new ZoneService(LACKING);
  service.open(name, text);
  return { service, findings: service.findings(name).findings };
}

function apply(text: string, fix: Fix): string {
  const document = TextDocument.create(uri, 'dns-zone', 0, text);
  const plain = (edit: string): string => (fix.snippet ? edit.replace(/\$\{\d+:([^}]*)\}/g, '$1') : edit);
  return TextDocument.applyEdits(
    document,
    fix.edits.map(({ range, newText }) => ({ range, newText: plain(newText) })),
  );
}

/** What the records of a text say, whatever their form: owner, TTL, type and data. */
function records(text: string): string[] {
  const { service } = open(text);
  const zone = service.zone(uri);
  const { rows, names } = zone;
  const found: string[] = [];
  for (const chunk of zone.text.chunks) {
    for (let row = chunk.firstRow; row < chunk.firstRow + chunk.rowCount; row++) {
      if ((rows.flags[row] & DIRECTIVE) !== 0) continue;
      const owner = rows.owner[row] < 0 ? '?' : names.text(rows.owner[row]);
      const entry = new EntryView(zone, row);
      const data = entry.rdata.map(({ start, end }) => decode(chunk.bytes, start, end)).join(' ');
      found.push(`${owner} ${zone.effectiveTtl(row)} ${entry.type?.text ?? ''} ${data}`);
    }
  }
  return found;
}

/** Whether `part` is `whole` with some lines left out. */
function isSubsequence(part: readonly string[], whole: readonly string[]): boolean {
  let at = 0;
  for (const line of whole) if (line === part[at]) at++;
  return at === part.length;
}

function fixOf(text: string, rule: string, index = 0, name = uri): string {
  const { findings } = open(text, name);
  const found = findings.find((finding) => finding.rule === rule);
  assert.ok(found, `no ${rule}`);
  const fix = found.fixes[index] as Fix | undefined;
  assert.ok(fix, `${rule} has no such fix`);
  return apply(text, fix);
}

const HEAD = '$ORIGIN example.com.\n$TTL 3600\n@ SOA ns1 h 1 2 3 4 5\n@ NS ns1\nns1 A 192.0.2.53\nmail A 192.0.2.25\n';

describe('fixes that remove records', () => {
  const REMOVING = new Map([
    ['mx-duplicate', [0]],
    ['mx-duplicate-target', [0]],
    ['mx-null-with-other-mx', [0, 1]],
    ['mx-occluded', [0]],
    ['soa-multiple', [0]],
  ]);

  it('leave all others with their owner and TTL', () => {
    const random = new Random(42);
    const owners = ['@', 'x', 'y', 'example.com.', 'sub', '', '', '', '\t', '      '];
    const data = [
      'MX 10 mail', 'MX 10 mail', 'MX 20 mail', 'MX 0 .', 'MX 10 ns1', 'TXT "x"', '300 MX 10 mail', '600 MX 20 ns1', '300 TXT "y"',
      'SOA ns1 h 2 2 3 4 5', 'NS ns2.example.net.', 'MX (10\n mail )', 'MX 10 mail ; comment',
    ]; // prettier-ignore
    const others = ['$ORIGIN sub.example.com.', '$ORIGIN example.com.', '$TTL 60', '; comment', ''];
    let applied = 0;
    for (let i = 0; i < 1500; i++) {
      let text = random.below(3) === 0 ? HEAD.replace('$TTL 3600\n', '').replace(/^@ SOA/m, '@ 3600 SOA') : HEAD;
      for (let lines = 2 + random.below(10); lines > 0; lines--) {
        text += random.below(6) === 0 ? random.pick(others) : `${random.pick(owners)} ${random.pick(data)}`;
        if (lines > 1 || random.below(2) === 0) text += '\n';
      }
      if (random.below(4) === 0) text = text.replaceAll('\n', '\r\n');
      const before = records(text);
      for (const finding of open(text).findings) {
        for (const index of REMOVING.get(finding.rule) ?? []) {
          const fix = finding.fixes[index] as Fix | undefined;
          if (fix === undefined) continue;
          applied++;
          const after = apply(text, fix);
          const left = records(after);
          assert.ok(left.length < before.length, `nothing was removed from ${JSON.stringify(text)}`);
          assert.ok(
            isSubsequence(left, before),
            `${finding.rule}: ${JSON.stringify(text)} became ${JSON.stringify(after)}`,
          );
        }
      }
    }
    assert.ok(applied > 500, `only ${applied} fixes were tried`);
  });

  it('are not offered when a record behind would live for another time', () => {
    const text = `$ORIGIN example.com.
@ 300 SOA ns1 h 1 2 3 4 5
@ 300 NS ns1
ns1 300 A 192.0.2.53
@ 600 MX 10 ns1
x 300 TXT "x"
@ 600 MX 10 ns1
y TXT "lives 600 seconds"
`;
    const found = open(text).findings.find(({ rule }) => rule === 'mx-duplicate');
    assert.deepEqual(found?.fixes, []);
  });

  it('keep the columns of the entry that gets its owner', () => {
    const text = `${HEAD}www      MX 10 mail\nx        MX 10 mail\nwww      MX 10 mail ; again\n         A 192.0.2.80\n`;
    assert.ok(fixOf(text, 'mx-duplicate').endsWith('x        MX 10 mail\nwww      A 192.0.2.80\n'));
  });
});

describe('fixes that insert records', () => {
  it('use the line breaks of the file', () => {
    const text = `${HEAD}@ MX 10 nowhere\n  TXT "x"\nwww A 192.0.2.80\n`.replaceAll('\n', '\r\n');
    const fixed = fixOf(text, 'mx-target-not-found');
    assert.equal(fixed, text.replace('  TXT "x"\r\n', '  TXT "x"\r\nnowhere A 192.0.2.1\r\n'));
  });

  it('begin a line at the end of a file that has none', () => {
    assert.equal(fixOf(`${HEAD}@ MX 10 nowhere`, 'mx-target-not-found'), `${HEAD}@ MX 10 nowhere\nnowhere A 192.0.2.1`);
  });

  it('stand where relative names mean the same', () => {
    const text = `${HEAD}@ MX 10 nowhere\n$ORIGIN sub.example.com.\n  TXT "of the apex"\n`;
    assert.equal(fixOf(text, 'mx-target-not-found'), `${text}nowhere.example.com. A 192.0.2.1\n`);
  });

  it('show what stands in a name as it is', () => {
    const { findings } = open(`${HEAD}@ MX 10 a\\$b\na\\$b TXT "x"\n`);
    const fix = findings.find(({ rule }) => rule === 'mx-target-no-address')?.fixes[0];
    assert.equal(fix?.edits[0].newText, 'a\\\\\\$b A ${1:192.0.2.1}\n');
  });
});

describe('a byte order mark', () => {
  const text = `\ufeff${HEAD}`;

  it('is found before anything else, and removed', () => {
    const { findings } = open(text);
    assert.deepEqual(
      findings.map(({ rule, range }) => [rule, range]),
      [['invisible-character', { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } }]],
    );
    assert.equal(fixOf(text, 'invisible-character'), HEAD);
  });

  it('is found in a file without entries', () => {
    assert.equal(open('\ufeff; nothing\n').findings.length, 1);
    assert.equal(open('\ufeff').findings.length, 1);
  });
});

describe('what rests on a guess of the zone’s name', () => {
  const zone = '$TTL 3600\n@ SOA ns1 h 1 2 3 4 5\n@ NS ns1\nns1 A 192.0.2.53\nmail A 192.0.2.25\n';
  const severities = (line: string, name: string): (string | undefined)[] =>
    open(zone + line, name).findings.map(({ rule, severity }) => `${rule} ${severity}`);

  it('is one level weaker', () => {
    const name = 'file:///example.com.zone';
    assert.deepEqual(severities('@ MX 10 mail.example.com\n', name), ['mx-target-missing-trailing-dot warning']);
    assert.deepEqual(severities('@ MX 10 mail.\n', name), ['mx-target-unexpected-trailing-dot warning']);
    assert.deepEqual(severities('@ MX 10 mial.example.com.\n', name), ['mx-target-not-found warning']);
    assert.deepEqual(severities('x.example.org. TXT "x"\n', name), ['record-out-of-zone warning']);
  });

  it('is as strong as ever where only relative names are needed', () => {
    assert.deepEqual(severities('@ MX 10 mial\n', 'file:///example.com.zone'), ['mx-target-not-found error']);
    assert.deepEqual(severities('@ MX 10 mial\n', 'file:///unknown'), ['mx-target-not-found error']);
  });

  it('is not said where nothing tells the name', () => {
    assert.deepEqual(severities('@ MX 10 mial.example.com.\n', 'file:///unknown'), []);
    assert.deepEqual(severities('x.example.org. TXT "x"\n', 'file:///unknown'), []);
  });
});

describe('fixes of many findings', () => {
  it('are handed over up to a limit, those of a finding together', () => {
    const { service } = open('$ORIGIN example.com.\n$TTL 60\n' + '@ MX mail\n'.repeat(100));
    const whole = { start: { line: 0, character: 0 }, end: { line: 200, character: 0 } };
    const all = service.fixes(uri, whole);
    const some = service.fixes(uri, whole, 9);
    assert.equal(all.length, 200);
    assert.equal(some.length, 10);
    assert.deepEqual(
      some.map(({ fix }) => fix.edits),
      all.slice(0, 10).map(({ fix }) => fix.edits),
    );
  });
});
