// What rules make of how a zone is served: of configurations, settings, folders, and the profile `strict`.
import assert from 'node:assert/strict';
import { ZoneService } from '../../server/src/service';
import { readConfigurations } from '../../server/src/workspace/configuration';
import { servingOf } from '../../server/src/workspace/serving';
import type { OriginHints } from '../../server/src/zone/origin';
import type { Profile } from '../../server/src/workspace/settings-file';
import type { Serving } from '../../server/src/zone/serving';

const HEAD =
  '$ORIGIN example.jp.net.\n$TTL 3600\n@ SOA ns1 h 2026010101 7200 3600 1209600 3600\n@ NS ns1\n@ NS ns2\nns1 A 93.184.10.53\nns2 A 93.184.20.53\n';

/** `severity rule` of all findings of some rules. */
function told(text: string, rules: RegExp, hints: OriginHints, profile: Profile = 'recommended'): string[] {
  const service = new ZoneService({ profile });
  service.open('z', text, hints);
  return service
    .findings('z')
    .findings.filter(({ rule }) => rules.test(rule))
    .map(({ rule, severity }) => `${severity} ${rule}`);
}

/** How a file `db` is served that a configuration names. */
function served(name: string, text: string): Serving {
  const found = readConfigurations([name, 'db'], (path) => (path === name ? text : undefined));
  return servingOf(found.files.get('db') ?? [], undefined, 'db');
}

function served9(zone: string, options = ''): Serving {
  return served('named.conf', `options { ${options} };\nzone "a.example" { type primary; file "db"; ${zone} };\n`);
}

describe('how a zone is served', () => {
  it('is told by named.conf: by the zone, its view, the options', () => {
    assert.deepEqual(served9(''), {
      server: 'bind',
      checkNames: 'fail',
      countsSerial: false,
      signs: false,
      hasSecondaries: false,
      isInternal: false,
      isExample: false,
    });
    assert.equal(served9('check-names ignore;').checkNames, 'ignore');
    assert.equal(served9('', 'check-names primary warn; check-names secondary fail;').checkNames, 'warn');
    assert.equal(served9('check-names fail;', 'check-names master ignore;').checkNames, 'fail');
    assert.equal(served9('inline-signing yes;').countsSerial, true);
    assert.equal(served9('serial-update-method date;').countsSerial, true);
    assert.equal(served9('dnssec-policy none;', 'dnssec-policy default;').signs, false);
    assert.equal(served9('', 'dnssec-policy default;').signs, true);
    assert.equal(served9('allow-transfer { 192.0.2.1; };').hasSecondaries, true);
    assert.equal(served9('allow-transfer { none; }; also-notify { 192.0.2.1; };').hasSecondaries, true);
    assert.equal(served9('allow-transfer { none; };', 'allow-transfer { any; };').hasSecondaries, false);
    const view = (name: string, says = ''): Serving =>
      served('named.conf', `view "${name}" { ${says} zone "a.example" { type primary; file "db"; }; };\n`);
    assert.equal(view('internal').isInternal, true);
    assert.equal(view('external').isInternal, false);
    assert.equal(view('a', 'match-clients { 10/8; 192.168.0.0/16; localhost; };').isInternal, true);
    assert.equal(view('internal', 'match-clients { any; };').isInternal, false);
    assert.equal(view('a', 'match-clients { !10/8; 192.0.2.0/24; };').isInternal, false);
  });

  it('is told by knot.conf', () => {
    const knot = (says: string): Serving => served('knot.conf', `zone:\n - domain: a.example\n   file: db\n${says}`);
    assert.equal(knot('   serial-policy: unixtime\n').countsSerial, true);
    assert.equal(knot('   dnssec-signing: on\n').signs, true);
    assert.equal(knot('').countsSerial, false);
  });

  it('is told by the folder of the file, seen from the repository', () => {
    assert.equal(servingOf([], undefined, 'tests/zones/a.example').isExample, true);
    assert.equal(servingOf([], undefined, 'zones/test').isExample, false);
    const text = `${HEAD}@ MX 10 mail\nmail A 192.0.2.1\n`;
    assert.deepEqual(told(text, /^mx-target-doc/, {}), ['warning mx-target-documentation-address']);
    assert.deepEqual(told(text, /^mx-target-doc/, { serving: { isExample: true } }), []);
  });

  it('decides how grave names are that are none of hosts', () => {
    const text = `${HEAD}@ MX 10 mail_gw\nmail_gw A 93.184.1.1\n`;
    const rules = /^mx-target-underscore|^owner-invalid/;
    const usual = ['warning mx-target-underscore', 'warning owner-invalid-hostname'];
    assert.deepEqual(told(text, rules, {}), usual);
    assert.deepEqual(told(text, rules, { serving: { checkNames: 'fail' } }), ['error mx-target-underscore', usual[1]]);
    assert.deepEqual(told(text, rules, { serving: { checkNames: 'ignore', isInternal: true } }), ['information mx-target-underscore']); // prettier-ignore
  });

  it('makes private addresses right where only one’s own network looks', () => {
    const text = `${HEAD}www A 93.184.1.1\n@ MX 10 mail\nmail A 10.0.0.1\n`;
    assert.deepEqual(told(text, /private/, {}), ['warning mx-target-private-address']);
    assert.deepEqual(told(text, /private/, { serving: { isInternal: true } }), []);
  });

  it('knows top-level domains of the own network', () => {
    const privateTlds = { serving: { privateTlds: ['corpnet', 'test'] } };
    const outside = `${HEAD}@ MX 10 a.corpnet.\n@ MX 20 b.corpnett.\n@ MX 30 mail.test.\n`;
    const names = /^mx-target-(?:unknown|reserved|missing|unexpected)|^record-out/;
    assert.deepEqual(told(outside, names, {}), ['warning mx-target-unknown-tld', 'warning mx-target-unknown-tld', 'warning mx-target-reserved-name']); // prettier-ignore
    assert.deepEqual(told(outside, names, privateTlds), ['warning mx-target-unknown-tld']);
    // A dot too much, or too few: the last label tells.
    const dots = `${HEAD}corpnet A 93.184.1.1\n@ MX 10 corpnet.\n@ MX 20 a.corpnet\n`;
    assert.deepEqual(told(dots, names, {}), ['error mx-target-unexpected-trailing-dot']);
    assert.deepEqual(told(dots, names, privateTlds), ['error mx-target-missing-trailing-dot']);
    // Zones below them are internal.
    const inside = `${HEAD.replace('example.jp.net', 'hq.corpnet')}www A 93.184.1.1\n@ MX 10 mail\nmail A 10.0.0.1\n`;
    assert.deepEqual(told(inside, /private/, {}), ['warning mx-target-private-address']);
    assert.deepEqual(told(inside, /private/, privateTlds), []);
  });

  it('decides what the SOA must say', () => {
    const text = HEAD.replace('7200 3600', '3600 7200');
    assert.deepEqual(told(text, /^soa-timers/, {}), ['warning soa-timers-inconsistent']);
    assert.deepEqual(told(text, /^soa-timers/, { serving: { hasSecondaries: false } }), [
      'hint soa-timers-inconsistent',
    ]);
    const service = new ZoneService();
    for (const [serving, expected] of [
      [{}, 1],
      [{ countsSerial: true }, 0],
    ] as const) {
      service.open('z', `${HEAD}a A 93.184.1.1\n`, { serving });
      service.committed('z', new TextEncoder().encode(HEAD));
      assert.equal(service.findings('z').findings.filter(({ rule }) => rule.startsWith('soa-serial')).length, expected);
    }
  });

  it('decides which directives and types are known', () => {
    const text = `${HEAD}$GENERATE 1-2 h$ A 93.184.1.$\n@ ALIAS www.example.org.\n`;
    const rules = /^directive-|^type-/;
    assert.deepEqual(told(text, rules, {}), ['information directive-nonstandard', 'warning type-provider-specific']);
    assert.deepEqual(told(text, rules, { serving: { server: 'bind' } }), ['warning type-provider-specific']);
    assert.deepEqual(told(text, rules, { serving: { server: 'powerdns' } }), []);
  });
});

describe('an open zone', () => {
  const text = `${HEAD}@ MX 10 nosuch\n@ MX 20 ns1.example.jp.net\n`;
  const rules = /^mx-target-|^ns-|^spf-missing/;

  it('has nothing missing', () => {
    assert.deepEqual(told(text, rules, {}), [
      'hint spf-missing',
      'error mx-target-not-found',
      'error mx-target-missing-trailing-dot',
    ]);
    assert.deepEqual(told(text, rules, { dynamic: true }), ['warning mx-target-missing-trailing-dot']);
  });

  it('has it all the same for who wants to see all, as information', () => {
    assert.deepEqual(told(text, rules, { dynamic: true }, 'strict'), [
      'information spf-missing',
      'information mx-target-not-found',
      'information mx-target-missing-trailing-dot',
    ]);
    assert.deepEqual(told(text, rules, {}, 'strict')[1], 'error mx-target-not-found');
  });

  it('is told so again when it becomes one', () => {
    const service = new ZoneService({ profile: 'strict' });
    service.open('z', text);
    const severity = (): string | undefined =>
      service.findings('z').findings.find(({ rule }) => rule === 'mx-target-not-found')?.severity;
    assert.equal(severity(), 'error');
    const end = { line: 99, character: 0 };
    service.change('z', [{ range: { start: end, end }, newText: '$INCLUDE more\n' }]);
    assert.equal(severity(), 'information');
    const start = { line: 9, character: 0 };
    service.change('z', [{ range: { start, end }, newText: '' }]);
    assert.equal(severity(), 'error');
  });
});
