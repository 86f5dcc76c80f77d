// `.zonewright.json`: what it says, what is told of its faults, and that nothing in it makes reading fail.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { render } from '../../server/src/messages/text';
import { relativeMatcherOf } from '../../server/src/workspace/globs';
import { readSettingsFile } from '../../server/src/workspace/settings-file';

function problems(text: string): string[] {
  return readSettingsFile(text).problems.map(
    ({ range: { start, end }, message, args }) =>
      `${start.line + 1}:${start.character + 1}-${end.character + 1} ${render(message, 'en', args)}`,
  );
}

const WHOLE = `\ufeff// Settings of this repository
{
  "$schema": "./schema.json",
  "origins": { "internal.db": "Example.COM", "zones/*.rev": "2.0.192.in-addr.arpa." /* reverse */ },
  "rules": { "mx-duplicate": "off", "mx-target-is-cname": "warning" },
  "ignore": ["old/", "*.bak", "/top.zone", "generated/**/*.zone"],
  "limits": { "findings": 20, "fileSize": 8, "allRules": 3 },
  "privateTlds": ["corp", ".Home-Lab."],
}
`;

describe('.zonewright.json', () => {
  it('gives origins, levels, what to ignore, and limits', () => {
    const settings = readSettingsFile(WHOLE);
    assert.deepEqual(settings.problems, []);
    assert.equal(settings.originOf('a/b/internal.db'), 'example.com.');
    assert.equal(settings.originOf('zones/a.rev'), '2.0.192.in-addr.arpa.');
    assert.equal(settings.originOf('a/zones/a.rev'), undefined);
    assert.deepEqual({ ...settings.severities }, { 'mx-duplicate': 'off', 'mx-target-is-cname': 'warning' });
    assert.deepEqual(settings.limits, { findings: 20, fileSize: 8, allRules: 3 });
    assert.deepEqual(settings.privateTlds, ['corp', 'home-lab']);
    const ignored = ['old/a.zone', 'x/old/a.zone', 'a.bak', 'x/a.bak', 'top.zone', 'generated/a/b.zone'];
    const checked = ['older/a.zone', 'x/top.zone', 'a.zone', 'x/generated/a.zone'];
    assert.deepEqual(
      [...ignored, ...checked].map((path) => settings.isIgnored(path)),
      [...ignored.map(() => true), ...checked.map(() => false)],
    );
  });

  it('tells each fault at its place and uses the rest', () => {
    const cases: readonly (readonly [text: string, faults: readonly string[]])[] = [
      ['', ['1:1-1 This is not JSON: a value is missing.']],
      ['[]', ['1:1-3 Write an object in braces here.']],
      ['{ "rules": { "mx-duplicate": "loud" } }', ['1:30-36 A rule can be error, warning, information, hint or off.']],
      ['{ "profile": "loud" }', ['1:14-20 A profile is recommended, strict or mail.']],
      ['{ "rules": { "mx-duplicat": "off" } }', ['1:14-27 There is no rule "mx-duplicat"; did you mean "mx-duplicate"?']],
      ['{ "rule": {} }', ['1:3-9 There is no setting "rule"; did you mean "rules"?']],
      ['{ "something": {} }', ['1:3-14 There is no setting "something".']],
      ['{ "origins": { "a": 5, "b": "x..y" } }', ['1:21-22 "5" is not a domain name.', '1:29-35 "x..y" is not a domain name.']],
      ['{ "ignore": "a" }', ['1:13-16 Write a list of globs here: [ … ].']],
      ['{ "ignore": [1, "/"] }', ['1:14-15 This is not a glob.', '1:17-20 This is not a glob.']],
      ['{ "limits": { "findings": 0, "fileSize": "8" } }', ['1:27-28 Write a whole number from 1 to 100000.', '1:42-45 Write a whole number from 1 to 1024.']],
      ['{ "privateTlds": "corp" }', ['1:18-24 Write a list of top-level domains here: [ "corp", … ].']],
      ['{ "privateTlds": ["a.b", 1, "", "-a"] }', ['1:19-24', '1:26-27', '1:29-31', '1:33-37'].map((at) => `${at} This is not a top-level domain.`)],
      ['{ "ignore": [], "ignore": [] }', ['1:17-25 "ignore" is set twice; this one counts.']],
      ['{ "rules": { "mx-duplicate": "off" ', ['1:36-36 This is not JSON: a closing brace is missing.']],
    ]; // prettier-ignore
    for (const [text, faults] of cases) assert.deepEqual(problems(text), faults, text);
    assert.deepEqual(
      { ...readSettingsFile('{ "rules": { "mx-duplicate": "off" ').severities },
      { 'mx-duplicate': 'off' },
    );
  });

  it('may be anything', () => {
    const pieces = ['{', '}', '[', ']', '"', ':', ',', '//', '/*', '\\u', '1e', 'null', '"rules"', '"ignore"', '"origins"', '"limits"', '!(', '**', '\ud800', '\n']; // prettier-ignore
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string())), (parts) => {
        for (const text of [parts.join(''), `{"ignore":[${parts.map((part) => JSON.stringify(part)).join()}]}`]) {
          const settings = readSettingsFile(text);
          settings.isIgnored('zones/example.com.zone');
          settings.originOf('zones/example.com.zone');
        }
      }),
      { numRuns: 500 },
    );
    for (const deep of ['[', '{"a":']) readSettingsFile(deep.repeat(200_000));
    assert.equal(relativeMatcherOf('a'.repeat(5000)), undefined);
  });
});
