// Targets of SRV, NS and PTR records, and names in policies, in other zones: told only where both zones are known, and again when the other changes.
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

  it('judge name servers, those of delegations as far as that zone is known', () => {
    const servers = ['www', 'nosuch', 'text', 'ns1'].map((host) => `@ NS ${host}.example.com.\n`);
    const delegated = '7 NS www.example.com.\n7 NS nosuch.example.com.\n7 NS ns.7\nns.7 A 192.0.2.53\n';
    const files = { [FORWARD]: forward, [REVERSE]: reverse + servers.join('') + delegated };
    assert.deepEqual(told(opened(files), REVERSE, /^ns-target/), [
      'error ns-target-is-cname: NS target www.example.com. is an alias; a name server name must have address records of its own.',
      'error ns-target-no-address: NS target nosuch.example.com. does not exist.',
      'error ns-target-no-address: NS target text.example.com. has no A or AAAA record.',
      'error ns-target-is-cname: NS target www.example.com. is an alias; a name server name must have address records of its own.',
    ]);
    assert.deepEqual(told(opened(files, true), REVERSE, /^ns-target/), []);
  });

  it('answer for the terms of SPF records, and count in their lookups', () => {
    const theirs = [
      'spf TXT "v=spf1 a:www.example.com mx:example.com include:back.2.0.192.in-addr.arpa -all"\n',
      'two TXT "v=spf1 -all"\ntwo TXT "v=spf1 ~all"\n',
      'eleven MX 10 m0\n' + Array.from({ length: 11 }, (_, i) => `eleven MX 10 m${i}\nm${i} A 192.0.2.1\n`).join(''),
      'none MX 0 .\n',
    ];
    const ours = [
      'a TXT "v=spf1 a:nosuch.example.com a:text.example.com a:mail.example.com exists:ns1.example.com -all"\n',
      'b TXT "v=spf1 mx:none.example.com mx:eleven.example.com mx:text.example.com -all"\n',
      'c TXT "v=spf1 include:spf.example.com include:text.example.com include:two.example.com -all"\n',
      'd TXT "v=spf1 redirect=nosuch.example.com"\n',
      'e TXT "v=spf1 a mx:example.com include:spf.example.com include:spf.example.com include:spf.example.com -all"\n',
      'e A 10.0.0.1\n',
      'back TXT "v=spf1 include:spf.example.com -all"\n',
    ];
    const files = { [FORWARD]: forward + theirs.join(''), [REVERSE]: reverse + ours.join('') };
    assert.deepEqual(told(opened(files), REVERSE, /^spf-/), [
      'warning spf-term-finds-nothing: "a:nosuch.example.com" finds nothing: nosuch.example.com. does not exist.',
      'warning spf-term-finds-nothing: "a:text.example.com" finds nothing: text.example.com. has no A/AAAA record.',
      'warning spf-term-finds-nothing: "mx:none.example.com" finds nothing: none.example.com. refuses mail (null MX).',
      'error spf-mx-too-many-hosts: "mx:eleven.example.com" covers 11 mail hosts of eleven.example.com.; more than 10 makes the mechanism a "permerror".',
      'warning spf-term-finds-nothing: "mx:text.example.com" finds nothing: text.example.com. has no MX record.',
      'error spf-include-target-without-spf: "include:text.example.com": text.example.com. publishes no SPF record, so the result is "permerror".',
      'error spf-include-target-without-spf: "include:two.example.com": two.example.com. publishes several SPF records, so the result is "permerror".',
      'error spf-include-target-without-spf: "redirect=nosuch.example.com": nosuch.example.com. publishes no SPF record, so the result is "permerror".',
      'error spf-too-many-lookups: This SPF record needs at least 17 DNS lookups; the limit is 10, so checks end in "permerror".',
      'error spf-include-loop: SPF include loop: back.2.0.192.in-addr.arpa → spf.example.com → back.2.0.192.in-addr.arpa.',
    ]);
    assert.deepEqual(told(opened(files, true), REVERSE, /^spf-/), []);
  });

  it('say whether they want the reports of others', () => {
    const dmarc = '_dmarc TXT "v=DMARC1; p=reject; rua=mailto:a@example.com"\n';
    const missing = (service: ZoneService): string[] => told(service, REVERSE, /^dmarc-external/);
    const service = opened({ [FORWARD]: forward, [REVERSE]: reverse + dmarc });
    assert.deepEqual(missing(service), [
      'warning dmarc-external-report-not-authorised: Reports to example.com need a record at "2.0.192.in-addr.arpa._report._dmarc.example.com" in that domain; it is missing.',
    ]);
    const at = { line: 11, character: 0 };
    const newText = '2.0.192.in-addr.arpa._report._dmarc TXT "v=DMARC1;"\n';
    service.change(FORWARD, [{ range: { start: at, end: at }, newText }]);
    service.settle(FORWARD);
    assert.deepEqual(service.zonesChanged(FORWARD), [REVERSE]);
    assert.deepEqual(missing(service), []);
    assert.deepEqual(missing(opened({ [FORWARD]: forward, [REVERSE]: reverse + dmarc }, true)), []);
  });

  it('tell whether the hosts that SPF names have reverse names', () => {
    const spf = 'out A 192.0.2.77\n@ TXT "v=spf1 a:out.example.com a:mail.example.com -all"\n';
    const named = `${reverse}25 PTR mail.example.com.\n`;
    assert.deepEqual(told(opened({ [FORWARD]: forward + spf, [REVERSE]: named }), FORWARD, /^ptr-/), [
      'information ptr-missing: Mail host out.example.com. (192.0.2.77) has no PTR record in 2.0.192.in-addr.arpa.',
    ]);
    const both = `${named}77 PTR out.example.com.\n`;
    assert.deepEqual(told(opened({ [FORWARD]: forward + spf, [REVERSE]: both }), FORWARD, /^ptr-/), []);
  });
});
