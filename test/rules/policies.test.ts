// Findings of a zone edited at random equal those of the zone opened afresh, policies that look elsewhere included.
import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { render } from '../../server/src/messages/text';
import type { Finding } from '../../server/src/rules/finding';
import { Checker } from '../../server/src/rules/checker';
import { rules } from '../../server/src/rules/rules';
import { encode } from '../../server/src/text/utf8';
import { Zone } from '../../server/src/zone/zone';
import { Random } from '../zone/random';

const LINES = [
  '@ MX 10 mail', '@ MX 20 mail2', '@ MX 0 .', 'mail A 192.0.2.1', 'mail2 A 192.0.2.2', 'a A 192.0.2.3', 'a MX 10 mail', 'a MX 10 a',
  '@ TXT "v=spf1 mx a:a.example.com include:_spf.example.com -all"', '@ TXT "v=spf1 redirect=_spf.example.com"', '@ TXT "text"',
  '_spf TXT "v=spf1 a:mail.example.com include:b.example.com ~all"', '_spf TXT "v=spf1 include:example.com"', '_spf CNAME b',
  'b TXT "v=spf1 mx:a.example.com exists:x.b.example.com -all"', 'b TXT "v=spf1 include:_spf.example.com ?all"', 'x.b A 192.0.2.9',
  '*.b A 192.0.2.4', '* TXT "v=spf1 mx -all"', 'c TXT "v=spf1 include:any.d.example.com include:b.example.com -all"',
  '*.d TXT "v=spf1 -all"', 'any.d A 192.0.2.5', 'any.d CNAME b', 'd NS ns1', 'd DNAME b', 'e CNAME c', 'f TXT "v=spf1 include:e.example.com"',
  '_dmarc TXT "v=DMARC1; p=none"', '_dmarc TXT "v=DMARC1; p=reject; psd=y"', '_dmarc.a TXT "v=DMARC1; p=none; sp=none; rua=mailto:x@b.example.com"',
  '_dmarc.a TXT "v=DMARC1; p=reject; psd=n; rua=mailto:x@b.example.com"', 'a.example.com._report._dmarc.b TXT "v=DMARC1"',
  '*._report._dmarc.b TXT "v=DMARC1"', 'policy TXT "v=DMARC1; p=reject"', '_dmarc CNAME policy', '_dmarc.b CNAME policy',
  '_mta-sts TXT "v=STSv1; id=1"', '_mta-sts.a TXT "v=STSv1; id=1"', 'mta-sts A 192.0.2.6', 'mta-sts.a CNAME mail', 'mta-sts TXT "v=STSv1; id=1"',
  '_smtp._tls TXT "v=TLSRPTv1; rua=mailto:x@example.com"', 'tls TXT "v=TLSRPTv1; rua=mailto:x@example.com"', '_smtp._tls.a CNAME tls',
  '_25._tcp.mail TLSA 3 1 1 00', '_25._tcp TLSA 3 1 1 00', '_25._tcp.a TLSA 0 1 1 00', 'dane TLSA 3 1 1 00', '_25._tcp.mail2 CNAME dane',
  'default._bimi TXT "v=BIMI1; l=https://example.com/a.svg"', 'default._bimi.a TXT "v=BIMI1; l=https://example.com/a.svg"',
  's._domainkey TXT "v=DKIM1; p="', 's.domainkey TXT "v=DKIM1; p="', 't._domainkey CNAME s.domainkey', 'ns1 A 10.0.0.1', 'ns1 A 192.0.2.53',
  'mail A 10.0.0.25', 'mail A 127.0.0.1', 'mail AAAA 2001:db8::25', '* MX 10 mail', '*.b MX 10 a', 'b MX 0 .', 'b A 192.0.2.7', '@ A 192.0.2.80', 'a MX 10 d', '@ MX 10 b',
  '@ SPF "v=spf1 -all"', '@ NS ns1', 'p TXT "v=spf1 ip4:10.0.0.1 -all"', '$ORIGIN b', '$ORIGIN example.com.', '$INCLUDE x', '$TTL 600',
  '$GENERATE 1-2 g$ TXT "v=spf1 -all"', 'h TXT "v=spf1 include:g1.example.com -all"', ' TXT "v=spf1 a -all"', 'x TXT ( "v=spf1 "', ' "a -all" )',
]; // prettier-ignore

const HEAD = '$ORIGIN example.com.\n$TTL 1h\n@ SOA ns1 host 1 2 3 4 5\n';

function shown(findings: readonly Finding[]): string[] {
  return findings.map(({ rule, severity, range, message, args, related, fixes }) =>
    // The edits of a fix may be cut where chunks are.
    JSON.stringify([
      rule,
      severity,
      range,
      render(message, 'en', args),
      related,
      fixes.map((fix) => [fix.title, fix.args]),
    ]),
  );
}

function check(seed: number, chunkSize: number, edits: number): void {
  const random = new Random(seed);
  let text = HEAD;
  for (let i = 10 + random.below(30); i > 0; i--) text += `${random.pick(LINES)}\n`;
  let reference = TextDocument.create('file:///z', 'dns-zone', 0, text);
  const hints = { fileName: 'example.com.zone' };
  const zone = new Zone(encode(text), hints, chunkSize);
  const checker = new Checker(zone, rules);
  const settle = (): void => {
    zone.settle();
    checker.settle();
  };
  settle();
  checker.findings();
  for (let i = 0; i < edits; i++) {
    const line = random.below(reference.lineCount);
    const start = { line, character: 0 };
    const kind = random.below(6);
    let range = { start, end: start };
    let newText = `${random.pick(LINES)}\n`;
    if (kind < 2) {
      range = { start, end: { line: line + 1, character: 0 } };
      if (kind === 0) newText = '';
    } else if (kind === 2) {
      const length = reference.getText({ start, end: { line: line + 1, character: 0 } }).length;
      const at = { line, character: random.below(length + 1) };
      range = { start: at, end: { line, character: Math.min(length, at.character + random.below(3)) } };
      newText = random.pick(['', 'a', 'b', '"', '.', ' ', ';', 'mail', '1']);
    }
    reference = TextDocument.update(reference, [{ range, text: newText }], i);
    zone.edit(range.start, range.end, newText);
    if (random.below(3) > 0) settle();
    if (random.below(4) > 0 && i < edits - 1) continue;
    settle();
    const fresh = new Zone(encode(reference.getText()), hints, chunkSize);
    const again = new Checker(fresh, rules);
    fresh.settle();
    again.settle();
    assert.deepEqual(shown(checker.findings()), shown(again.findings()), `seed ${seed}, edit ${i}`);
    assert.equal(checker.total, again.total);
  }
}

describe('incremental checking', () => {
  for (const chunkSize of [100, 700, 8192]) {
    it(`equals checking afresh, chunks of ${chunkSize} octets`, () => {
      for (let seed = 1; seed <= 40; seed++) check(seed * 6151 + chunkSize, chunkSize, 40);
    });
  }
});
