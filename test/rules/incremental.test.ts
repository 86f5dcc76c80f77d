// Findings after edits equal the findings of the text opened afresh: what depends on what is found by the zone's links.
import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { render } from '../../server/src/messages/text';
import { rules } from '../../server/src/rules/rules';
import { ZoneService } from '../../server/src/service';
import type { ZoneFilesOptions } from '../../server/src/zone-files';
import { Random } from '../zone/random';

const HEAD = `$ORIGIN example.com.
$TTL 3600
@ SOA ns1 hostmaster 2026010101 7200 3600 1209600 3600
@ NS ns1
ns1 A 192.0.2.53
mail A 192.0.2.25
`;

/** A zone of everything, where addresses and their names are known both ways. */
const ROOT_HEAD = `$TTL 3600
. SOA ns1.example.com. hostmaster.example.com. 2026010101 7200 3600 1209600 3600
. NS ns1.example.com.
$ORIGIN example.com.
ns1 A 192.0.2.53
mail A 192.0.2.25
`;

/** Lines that play together: each changes what others mean. */
const LINES = [
  '@ MX 10 mail', '@ MX 20 smtp', '@ MX 10 alias', '@ MX 10 mx.sub', '@ MX 10 mx.old', '@ MX 10 gw', '@ MX 0 .', '@ MX 5 mail.example.com',
  '@ MX 10 host', 'x MX 10 a.w', 'x MX 10 deep.gw', 'sub MX 10 mail', 'alias MX 10 mail', 'x 600 MX 10 mail', 'x 300 MX 20 host', 'y MX 10 b',
  'smtp CNAME mail', 'alias CNAME host', 'alias CNAME two', 'two CNAME alias', 'two CNAME mail', 'host A 192.0.2.1', 'host AAAA 2001:db8::1',
  'host TXT "x"', '* A 192.0.2.9', '* CNAME mail', '* MX 10 mail', '*.w CNAME mail', '*.w A 192.0.2.8', 'x.gw TXT "y"', 'gw A 192.0.2.7', 'deep.gw A 192.0.2.6',
  'sub NS ns1', 'old DNAME example.net.', 'old DNAME w', 'b CNAME c', 'c CNAME d.w', 'd.w A 192.0.2.4', '$TTL 300', '$TTL 3600', '$ORIGIN w', '$ORIGIN example.com.',
  '$INCLUDE more', '@ SOA ns1 h 1 2 3 4 5', '@ NS ns2', 'host A 192.0.2', 'mail', ' MX 10 mail', ' 600 A 192.0.2.3', 'q 60 A 192.0.2.1', 'q A 192.0.2.2',
  '$GENERATE 1-3 g$ A 192.0.2.$', '@ MX 10 g2', '; comment', '', '@ MX 10 alias ; zonewright-disable-line', 'x MX 10 a.w ; zonewright-disable-line mx-duplicate',
  'mail A 127.0.0.1', 'host A 10.0.0.5', 'mail A 192.0.2.1', 'host AAAA 2001:db8::2', 'ns1 A 10.0.0.53', '*.w MX 10 mail', 'w MX 10 mail', 'w A 192.0.2.80',
  'mail_gw A 192.0.2.26', '@ MX 10 mail_gw', '@ MX 10 *', '@ MX 10 mx.example.cmo.', '@ MX 010 host', 'm_x MX 10 mail', '@ TXT "v=spf1 a -all"', '@ TXT "v=spf1 -all"',
  '_dmarc TXT "v=DMARC1; p=reject"', '_dmarc TXT "v=DMARC1; p=none"', 'host MX 0 .', '@ A 192.0.2.25',
  '_imaps._tcp SRV 0 1 993 host', '_imap._tcp SRV 0 1 143 mail', '_imap._tcp SRV 0 0 0 .', '_imaps._tcp SRV 0 1 143 two', '_submissions._tcp SRV 0 1 587 b', 'imaps.tcp SRV 0 1 993 gw',
  '_smtps._tcp SRV 0 1 465 mx.old', '_imaps._tcp CNAME imaps.tcp', 'autodiscover CNAME mail', '7 PTR alias', '7 PTR host', 'x PTR mx.old',
  '25.2.0.192.in-addr.arpa. PTR mail', '25.2.0.192.in-addr.arpa. PTR host', '1.2.0.192.in-addr.arpa. PTR host', '1.2.0.192.in-addr.arpa. PTR alias',
  '1.2.0.192.in-addr.arpa. CNAME 1.0/25.2.0.192.in-addr.arpa.', '1.0/25.2.0.192.in-addr.arpa. PTR mail', '2.0.192.in-addr.arpa. NS ns1',
  '; zonewright-disable', '; zonewright-enable', '; zonewright-disable mx-target-is-cname, mx-duplicate', '; zonewright-enable mx-duplicate',
  'sub NS ns1.sub', 'ns1.sub A 192.0.2.61', 'sub NS alias', 'sub TXT "x"', 'x.old A 192.0.2.62', 'y.x.old A 192.0.2.63', 'old DNAME w ; again', 'old CNAME mail',
  '@ NS ns9.sub', '@ NS host', '@ NS host.example.com', 'a CNAME b', 'b CNAME a', 'c CNAME a', '*.w CNAME b.w', 'd.w CNAME c', '@ CNAME mail', 'w CNAME nosuch', 'w CNAME 192.0.2.9',
  'mail 0 A 192.0.2.25', 'host 0 A 192.0.2.1', '@ 0 MX 10 host', '$TTL 0', 'www.example.com A 192.0.2.1', 'q CNAME www.example.com', 'b* A 192.0.2.1', 'x.* TXT "x"', 'a_b A 192.0.2.1',
  '25 A 192.0.2.1', ' 26 A 192.0.2.2', 't TXT "abc', 'def"', 'sub DS 1 8 1 0123456789abcdef0123456789abcdef01234567', 'ns1 A 10.0.0.1', 'x ALIAS host', '$ORIGIN sub', '_dmarc TXT v=DMARC1; p=none',
  '; zonewright-disable-next-line', '; zonewright-disable-next-line mx-target-not-found', '; zonewright-disable-file rdata-invalid',
]; // prettier-ignore

/** All rules speak, also those that are silent unless they are switched on, but one: what a serial was before the edits, only the file that was edited knows. */
const OPTIONS: ZoneFilesOptions = {
  severities: {
    ...Object.fromEntries(rules.filter(({ severity }) => severity === 'off').map(({ id }) => [id, 'hint' as const])),
    'soa-serial-regression': 'off',
  },
};

function told(service: ZoneService, uri: string): string[] {
  const { findings, total } = service.findings(uri);
  assert.equal(findings.length, total);
  return findings
    .map(
      ({ rule, severity, range, message, args, related, fixes }) =>
        `${range.start.line}:${range.start.character}-${range.end.line}:${range.end.character} ${severity} ${rule} ${render(message, 'en', args)} ` +
        JSON.stringify([related, fixes]),
    )
    .sort();
}

function check(seed: number, edits: number, head = HEAD): void {
  const random = new Random(seed);
  const uri = 'file:///fixture';
  let document = TextDocument.create(uri, 'dns-zone', 0, head);
  const service = new ZoneService(OPTIONS);
  service.open(uri, head);
  service.findings(uri);
  for (let i = 0; i < edits; i++) {
    const text = document.getText();
    const lines = document.lineCount;
    // Mostly whole lines come and go; now and then a few characters.
    let edit;
    const line = random.below(10) > 0 ? 4 + random.below(Math.max(1, lines - 4)) : random.below(lines);
    const kind = random.below(10);
    if (kind < 6) {
      const at = { line, character: 0 };
      edit = { range: { start: at, end: at }, newText: `${random.pick(LINES)}\n` };
    } else if (kind < 9) {
      edit = { range: { start: { line, character: 0 }, end: { line: line + 1, character: 0 } }, newText: '' };
    } else {
      const from = random.below(text.length + 1);
      edit = {
        range: { start: document.positionAt(from), end: document.positionAt(from + random.below(3)) },
        newText: random.pick(['', 'a', '.', ' ', '\n', '(', ')', '"', '1', '*']),
      };
    }
    document = TextDocument.update(document, [{ range: edit.range, text: edit.newText }], i);
    service.change(uri, [edit]);
    if (random.below(3) > 0) service.settle(uri);
    if (random.below(4) > 0) continue;
    const fresh = new ZoneService(OPTIONS);
    fresh.open(uri, document.getText());
    assert.deepEqual(told(service, uri), told(fresh, uri), `seed ${seed}, edit ${i}:\n${document.getText()}`);
  }
}

describe('findings after edits', () => {
  it('equal those of the text opened afresh', () => {
    for (let seed = 1; seed <= 60; seed++) check(seed, 60);
  });

  it('equal those of the text opened afresh, in a zone of addresses and hosts', () => {
    for (let seed = 1; seed <= 30; seed++) check(seed, 60, ROOT_HEAD);
  });
});
