// The languages of mail policies: whatever the text, their readers answer, and every place lies inside it.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseBimi } from '../../server/src/mail/bimi';
import { parseDkim, wordsOf } from '../../server/src/mail/dkim';
import { parseDmarc } from '../../server/src/mail/dmarc';
import { spfTermMeaning, tagMeaning } from '../../server/src/mail/meaning';
import { parseMtaSts } from '../../server/src/mail/mta-sts';
import { fitsPattern, parseMtaStsPolicy } from '../../server/src/mail/mta-sts-policy';
import { PolicyText } from '../../server/src/mail/policy-text';
import { decodeBase64, readPublicKey } from '../../server/src/mail/public-key';
import { allOf, evaluated, parseSpf } from '../../server/src/mail/spf';
import { parseTagList } from '../../server/src/mail/tag-list';
import type { TagList } from '../../server/src/mail/tag-list';
import { parseTlsRpt } from '../../server/src/mail/tls-rpt';
import { distance, nearest } from '../../server/src/mail/words';
import { render } from '../../server/src/messages/text';

const octet = fc.integer({ min: 0, max: 255 }).map((code) => String.fromCharCode(code));
const pieces = [
  'v=spf1 ', 'v=spf1', 'include:', 'a', 'mx', 'ptr', 'ip4:', 'ip6:', 'exists:', 'redirect=', 'exp=', 'all', '-', '~', '+', '?', ' ', ',', ';', '\t',
  '/24', '//64', '/', '192.0.2.1', '2001:db8::1', 'example.com', '_spf.example.net.', '%{i}', '%{', '%', '%%', '%{d2r.}', '=', ':', '.', 'v=DMARC1; ', 'p=none',
  'rua=mailto:a@b.example', '!10m', '@', 'v=DKIM1; ', 'k=rsa; ', 'k=ed25519; ', 'p=', 'MFww', 't=y:s', 'h=sha1', 'v=STSv1; ', 'id=1', 'v=TLSRPTv1; ', 'v=BIMI1; ', 'l=https://a/b.svg', '\xc2\xa0', '\xe3\x80\x80', '"',
]; // prettier-ignore
const text = fc.oneof(
  fc.array(octet, { maxLength: 60 }).map((octets) => octets.join('')),
  fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((parts) => parts.join('')),
);

function inside(length: number, ...places: number[]): void {
  for (let i = 0; i < places.length; i++) {
    assert.ok(places[i] >= 0 && places[i] <= length, `${places[i]} of ${length}`);
    if (i > 0) assert.ok(places[i - 1] <= places[i]);
  }
}

function checkList({ tags, faults }: TagList, whole: string): void {
  for (const tag of tags) {
    inside(whole.length, tag.from, tag.start, tag.nameEnd, tag.valueStart, tag.valueEnd, tag.to);
    assert.equal(whole.slice(tag.nameStart, tag.nameEnd), tag.name);
    assert.equal(whole.slice(tag.valueStart, tag.valueEnd), tag.value);
  }
  for (const { start, end } of faults) inside(whole.length, start, end);
}

describe('mail policies', () => {
  it('SPF: any text is read, and terms stand where they say', () => {
    fc.assert(
      fc.property(text, (whole) => {
        const spf = parseSpf(whole);
        inside(whole.length, spf.versionEnd);
        for (const term of spf.terms) {
          inside(whole.length, term.start, term.nameStart, term.nameEnd, term.valueStart, term.valueEnd, term.end);
          assert.equal(whole.slice(term.start, term.end), term.text);
          assert.equal(whole.slice(term.valueStart, term.valueEnd), term.value);
          const { text: meaning, args } = spfTermMeaning(term, 'example.com');
          for (const language of ['en', 'ja'] as const)
            assert.doesNotMatch(render(meaning, language, args), /undefined/);
        }
        for (const { start, end } of spf.faults) inside(whole.length, start, end);
      }),
      { numRuns: 3000 },
    );
  });

  it('tag lists: any text is read, and tags stand where they say', () => {
    fc.assert(
      fc.property(text, (whole) => {
        checkList(parseTagList(whole), whole);
        const dkim = parseDkim(whole);
        checkList(dkim.list, whole);
        for (const tag of dkim.list.tags) for (const { start, end } of wordsOf(tag)) inside(whole.length, start, end);
        const dmarc = parseDmarc(whole);
        checkList(dmarc.list, whole);
        for (const { start, end, text: uri } of dmarc.reports) {
          inside(whole.length, start, end);
          assert.equal(whole.slice(start, end), uri);
        }
        for (const missing of dmarc.missingSemicolons) inside(whole.length, missing.end, missing.next, missing.nextEnd);
        checkList(parseMtaSts(whole).list, whole);
        checkList(parseTlsRpt(whole).list, whole);
        for (const { start, end } of parseTlsRpt(whole).reports) inside(whole.length, start, end);
        checkList(parseBimi(whole).list, whole);
        for (const tag of dmarc.list.tags) render(tagMeaning('dmarc', tag).text, 'ja', tagMeaning('dmarc', tag).args);
      }),
      { numRuns: 3000 },
    );
  });

  it('joins strings without spaces, and knows where each octet is written', () => {
    const bytes = new TextEncoder().encode('x "ab\\"c" \\100\\e "" fg');
    const joined = new PolicyText(bytes, [
      { start: 3, end: 8 },
      { start: 10, end: 16 },
      { start: 18, end: 18 },
      { start: 20, end: 22 },
    ]);
    assert.equal(joined.text, 'ab"cdefg');
    assert.deepEqual(joined.stretch(2, 3), { start: 5, end: 7 });
    assert.deepEqual(joined.stretch(3, 5), { start: 7, end: 14 });
    assert.deepEqual(joined.stretch(5, 6), { start: 14, end: 16 });
    assert.deepEqual(joined.stretch(6, 8), { start: 20, end: 22 });
    assert.deepEqual(joined.stretch(8, 8), { start: 22, end: 22 });
    assert.deepEqual(
      [0, 3, 4, 5, 6, 7].map((at) => joined.stringAt(at)),
      [0, 0, 1, 1, 3, 3],
    );
    assert.deepEqual(new PolicyText(bytes, []).stretch(0, 0), { start: 0, end: 0 });
  });

  it('SPF: what is legal is right', () => {
    for (const right of [
      'v=spf1',
      'V=SPF1 MX -ALL ',
      'v=spf1 a mx/24 a:x.example//64 mx:x.example/24//64 ptr ptr:x.example ip4:1.2.3.4/0 ip6:::/0 ?all',
      'v=spf1 exists:%{ir}.%{l1r-}._spf.%{d2} redirect=%{d}.example.net exp=explain._spf.%{d}',
      'v=spf1 include:_spf.example.com. foo=bar%%%_%- ~all',
      'v=spf1 a:a-b.x--y a:example.xn--p1ai -all',
    ]) {
      assert.ok(parseSpf(right).valid, right);
    }
    assert.deepEqual(
      evaluated(parseSpf('v=spf1 a exp=x.example -all mx')).map(({ name }) => name),
      ['a', 'all'],
    );
    assert.equal(allOf(parseSpf('v=spf1 mx ~all -all'))?.qualifier, '~');
  });

  it('SPF: what is wrong is found', () => {
    for (const [wrong, kind] of [
      ['v=spf1 all:x', 'unknown-mechanism'],
      ['v=spf1 ip4:1.2.3.4/', 'invalid-ip'],
      ['v=spf1 ip4:1.2.3.4/00', 'invalid-ip'],
      ['v=spf1 a:x.example/', 'invalid-ip'],
      ['v=spf1 ptr/24', 'invalid-domain'],
      ['v=spf1 include:x.example/24', 'invalid-domain'],
      ['v=spf1 exists:%{i0}.example', 'invalid-domain'],
      ['v=spf1 exists:%{i', 'invalid-domain'],
      ['v=spf1 redirect=', 'invalid-domain'],
      ['v=spf1 mx;-all', 'separator'],
      ['v=spf1 -redirect=x.example', 'unknown-mechanism'],
    ]) {
      const spf = parseSpf(wrong);
      assert.deepEqual([spf.valid, spf.faults[0]?.kind], [false, kind], wrong);
    }
  });

  it('keys: base64, DER and their lengths', () => {
    assert.deepEqual([...decodeBase64('AAEC/+8')], [0, 1, 2, 0xff, 0xef]);
    assert.deepEqual(readPublicKey('A'.repeat(42) + 'A=', 'ed25519'), { is: 'ed25519', padded: true });
    assert.equal(readPublicKey('=', 'rsa').is, 'not-rsa');
    assert.equal(readPublicKey('AB=C', 'rsa').is, 'not-base64');
    // SEQUENCE of a length that nobody writes, and garbage: an answer all the same.
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 80 }), (octets) => {
        const base64 = Buffer.from([0x30, ...octets]).toString('base64');
        assert.ok(['rsa', 'not-rsa', 'cut-off'].includes(readPublicKey(base64, 'rsa').is));
      }),
      { numRuns: 1000 },
    );
  });

  it('MTA-STS policies: mode and hosts', () => {
    const policy = parseMtaStsPolicy('version: STSv1\r\nmode: enforce\nmx: A.example.\rmx: *.b.example\nmode: none\nx');
    assert.deepEqual(policy, { mode: 'enforce', mx: ['a.example', '*.b.example'] });
    assert.ok(fitsPattern('x.b.example', '*.b.example'));
    for (const host of ['b.example', 'y.x.b.example', '.b.example']) assert.ok(!fitsPattern(host, '*.b.example'));
  });

  it('misspelt words: the nearest one', () => {
    assert.equal(distance('inlcude', 'include'), 1);
    assert.equal(distance('', 'include'), 4);
    assert.equal(nearest('ura', ['rua', 'ruf'], 1), 'rua');
    assert.equal(nearest('xyz', ['rua', 'ruf'], 1), undefined);
  });

  it('long texts take no long time', () => {
    const long = [
      `v=spf1 ${'a:x.example '.repeat(10_000)}`,
      `v=spf1 ${','.repeat(65_000)}`,
      `v=spf1 ${'/'.repeat(65_000)}`,
      `v=spf1 a:${'/1'.repeat(32_000)}`,
      `v=spf1 a:${'%{'.repeat(32_000)}`,
      `v=DMARC1; p=${' '.repeat(65_000)}x`,
      `v=DMARC1; rua=${'@?'.repeat(32_000)}`,
      `v=DMARC1; rua=mailto:a@b?${'\n@?'.repeat(20_000)}`,
      `v=DKIM1; p=${'='.repeat(65_000)}`,
      ';'.repeat(65_000),
    ];
    for (const whole of long) {
      parseSpf(whole);
      parseDkim(whole);
      parseDmarc(whole);
      parseTlsRpt(whole);
    }
  }).timeout(10_000);
});
