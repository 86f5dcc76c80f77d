// Targets of SRV and PTR records in other zones: told only where both zones are known, and again when the other changes.
import assert from 'node:assert/strict';
import { render } from '../../server/src/messages/text';
import { ZoneService } from '../../server/src/service';

const FORWARD = 'file:///example.com.zone';
const REVERSE = 'file:///192.0.2.zone';

const forward = `$ORIGIN example.com.
$TTL 3600
@ SOA ns1 hostmaster 2026010101 7200 3600 1209600 3600
@ NS ns1
@ NS ns2
@ MX 10 mail
ns1 A 192.0.2.53
ns2 A 192.0.2.54
mail A 192.0.2.25
www CNAME mail
text TXT "x"
`;

const reverse = `$ORIGIN 2.0.192.in-addr.arpa.
$TTL 3600
@ SOA ns1.example.com. hostmaster.example.com. 2026010101 7200 3600 1209600 3600
@ NS ns1.example.com.
@ NS ns2.example.com.
`;

/** A service that knows both zones, or, with `alone`, each by itself. */
function opened(files: Readonly<Record<string, string>>, alone = false): ZoneService {
  const service: ZoneService = new ZoneService({
    severities: { 'spf-missing': 'off', 'dmarc-missing': 'off' },
    zoneOf: (uri, name) => {
      const file = name.endsWith('.in-addr.arpa.') ? REVERSE : name.endsWith('example.com.') ? FORWARD : undefined;
      if (alone || file === undefined || file === uri || !service.isOpen(file)) return undefined;
      const zone = service.zone(file);
      zone.settle();
      return { zone, file };
    },
  });
  for (const [uri, text] of Object.entries(files)) service.open(uri, text);
  return service;
}

function told(service: ZoneService, uri: string, rules: RegExp): string[] {
  return service
    .findings(uri)
    .findings.filter(({ rule }) => rules.test(rule))
    .map(({ rule, severity, message, args }) => `${severity} ${rule}: ${render(message, 'en', args)}`);
}

describe('other zones', () => {
  it('tell whether reverse and forward lookup agree', () => {
    const ptr =
      '25 PTR mail.example.com.\n26 PTR mail.example.com.\n27 PTR nosuch.example.com.\n28 PTR www.example.com.\n';
    const files = { [FORWARD]: forward, [REVERSE]: `${reverse}${ptr}29 PTR mail.example.net.\n` };
    assert.deepEqual(told(opened(files), REVERSE, /^ptr-/), [
      'warning ptr-forward-mismatch: PTR 192.0.2.26 → mail.example.com., but mail.example.com. does not have the address 192.0.2.26.',
      'warning ptr-forward-mismatch: PTR 192.0.2.27 → nosuch.example.com., but nosuch.example.com. does not have the address 192.0.2.27.',
      'warning ptr-target-is-cname: PTR target www.example.com. is an alias (mail.example.com.); it should be the canonical host name.',
      'warning ptr-forward-mismatch: PTR 192.0.2.28 → www.example.com., but www.example.com. does not have the address 192.0.2.28.',
    ]);
    assert.deepEqual(told(opened(files, true), REVERSE, /^ptr-/), []);
  });

  it('tell whether a mail server has a reverse name', () => {
    const missing = [
      'information ptr-missing: Mail host mail.example.com. (192.0.2.25) has no PTR record in 2.0.192.in-addr.arpa.',
    ];
    assert.deepEqual(told(opened({ [FORWARD]: forward, [REVERSE]: reverse }), FORWARD, /^ptr-/), missing);
    assert.deepEqual(told(opened({ [FORWARD]: forward, [REVERSE]: reverse }, true), FORWARD, /^ptr-/), []);
    const named = `${reverse}25 PTR mail.example.com.\n`;
    assert.deepEqual(told(opened({ [FORWARD]: forward, [REVERSE]: named }), FORWARD, /^ptr-/), []);
    const range = `${reverse}25 CNAME 25.0/25\n25.0/25 PTR mail.example.com.\n`;
    assert.deepEqual(told(opened({ [FORWARD]: forward, [REVERSE]: range }), FORWARD, /^ptr-/), []);
    const delegated = `${reverse}25 NS ns1.example.net.\n25 NS ns2.example.net.\n`;
    assert.deepEqual(told(opened({ [FORWARD]: forward, [REVERSE]: delegated }), FORWARD, /^ptr-/), []);
  });

  it('are asked again when they change', () => {
    const service = opened({ [FORWARD]: forward, [REVERSE]: `${reverse}26 PTR mail.example.com.\n` });
    assert.equal(told(service, REVERSE, /^ptr-forward/).length, 1);
    const at = { line: 9, character: 0 };
    service.change(FORWARD, [{ range: { start: at, end: at }, newText: 'mail A 192.0.2.26\n' }]);
    service.settle(FORWARD);
    assert.deepEqual(service.zonesChanged(FORWARD), [REVERSE]);
    assert.deepEqual(told(service, REVERSE, /^ptr-forward/), []);
  });

  it('judge the targets of SRV records', () => {
    const srv = ['www', 'nosuch', 'text', 'mail'].map(
      (host, i) => `_imaps._tcp.${i} SRV 0 1 993 ${host}.example.com.\n`,
    );
    const files = { [FORWARD]: forward, [REVERSE]: reverse + srv.join('') };
    assert.deepEqual(told(opened(files), REVERSE, /^srv-/), [
      'error srv-target-is-cname: SRV target www.example.com. is an alias (mail.example.com.); it must be a host with address records.',
      'error srv-target-no-address: SRV target nosuch.example.com. does not exist; clients cannot connect.',
      'error srv-target-no-address: SRV target text.example.com. has no A or AAAA record; clients cannot connect.',
    ]);
    assert.deepEqual(told(opened(files, true), REVERSE, /^srv-/), []);
  });
});
