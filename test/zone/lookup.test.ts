// lookup(): the truth table that name servers gave, and the cases around it.
import assert from 'node:assert/strict';
import { encode } from '../../server/src/text/utf8';
import { lookup } from '../../server/src/zone/lookup';
import { NO_NAME } from '../../server/src/zone/names';
import { ADDRESSES, HAS_A, HAS_MX, HAS_NS } from '../../server/src/zone/type-set';
import { Zone } from '../../server/src/zone/zone';

const ZONE = `$ORIGIN example.com.
$TTL 3600
@ SOA ns1.example.net. hostmaster 1 7200 3600 1209600 3600
@ NS ns1.example.net.
mail A 192.0.2.25
* A 192.0.2.9
* MX 10 mail
x.gw TXT "blocks the wildcard"
_25._tcp.host2 TLSA 3 1 1 92003ba34942dc74152e2f2c408d29eca5a520e7f2e06bb944f4dca346baf63c
host2 TXT "no address"
sub NS ns1.example.net.
sub NS ns.sub
ns.sub A 192.0.2.53
old DNAME example.net.
*.w CNAME mail
alias CNAME mail
*.t TXT "x"
one CNAME two
two CNAME one
broken A 192.0.2
`;

function open(text: string, fileName?: string): Zone {
  const zone = new Zone(encode(text), { fileName });
  zone.settle();
  return zone;
}

function ask(zone: Zone, name: string, wanted: number): string {
  const answer = lookup(zone, zone.nameFromText(name), wanted);
  const words: string[] = [answer.kind];
  if (answer.reason) words.push(answer.reason);
  if (answer.chain.length > 0)
    words.push(`via ${answer.chain.map((at) => zone.names.text(at)).join(' ')}`, zone.names.text(answer.name));
  if (answer.dname !== NO_NAME) words.push('dname');
  if (answer.wildcard !== NO_NAME) words.push(`wildcard ${zone.names.text(answer.wildcard)}`);
  return words.join(' ');
}

const TABLE: readonly (readonly [string, number, string])[] = [
  ['mail.example.com.', HAS_A, 'answer'],
  ['MAIL.Example.COM.', HAS_MX, 'nodata'],
  ['ma\\105l.example.com.', HAS_A, 'answer'],
  ['anything.example.com.', HAS_A, 'answer wildcard *.example.com.'],
  ['anything.example.com.', HAS_MX, 'answer wildcard *.example.com.'],
  ['deep.er.example.com.', HAS_A, 'answer wildcard *.example.com.'],
  ['gw.example.com.', HAS_A, 'nodata'],
  ['y.gw.example.com.', HAS_A, 'nxdomain'],
  ['x.gw.example.com.', HAS_MX, 'nodata'],
  ['host2.example.com.', HAS_A, 'nodata'],
  ['host2.example.com.', HAS_MX, 'nodata'],
  ['z.host2.example.com.', HAS_MX, 'nxdomain'],
  ['sub.example.com.', HAS_MX, 'unknown delegated'],
  ['sub.example.com.', HAS_NS, 'answer'],
  ['mx.sub.example.com.', HAS_A, 'unknown delegated'],
  ['ns.sub.example.com.', HAS_A, 'unknown delegated'],
  ['old.example.com.', HAS_A, 'nodata'],
  ['mx.old.example.com.', HAS_A, 'unknown out-of-zone via mx.old.example.com. mx.example.net. dname'],
  ['a.w.example.com.', HAS_A, 'answer via a.w.example.com. mail.example.com. wildcard *.w.example.com.'],
  ['w.example.com.', HAS_A, 'nodata'],
  ['m.t.example.com.', HAS_A, 'nodata wildcard *.t.example.com.'],
  ['alias.example.com.', HAS_MX, 'nodata via alias.example.com. mail.example.com.'],
  ['*.example.com.', HAS_MX, 'answer'],
  ['b.*.example.com.', HAS_MX, 'nxdomain'],
  ['example.com.', HAS_MX, 'nodata'],
  ['one.example.com.', ADDRESSES, 'loop via one.example.com. two.example.com. one.example.com.'],
  ['broken.example.com.', HAS_A, 'unknown faulty'],
  ['www.example.org.', HAS_A, 'unknown out-of-zone'],
];

describe('lookup', () => {
  const zone = open(ZONE);
  for (const [name, wanted, expected] of TABLE) {
    it(`${name} ${wanted === HAS_MX ? 'MX' : wanted === HAS_NS ? 'NS' : 'A'} → ${expected}`, () => {
      assert.equal(ask(zone, name, wanted), expected);
    });
  }

  it('says nothing of what an open zone may hold', () => {
    const included = open(ZONE + '$INCLUDE more.zone\n');
    assert.equal(ask(included, 'mail.example.com.', HAS_A), 'answer');
    assert.equal(ask(included, 'gw.example.com.', HAS_A), 'unknown open');
    assert.equal(ask(included, 'y.gw.example.com.', HAS_A), 'unknown open');
  });

  it('knows relative names of a zone without a name, and no absolute ones', () => {
    const nameless = open('@ SOA ns1 host 1 2 3 4 5\n@ NS ns1\nmail A 192.0.2.1\n');
    const below = (label: string): string => {
      const bytes = encode(label);
      const answer = lookup(nameless, nameless.names.resolve(bytes, 0, bytes.length, nameless.apex), HAS_A);
      return answer.kind;
    };
    assert.deepEqual([below('mail'), below('nothing')], ['answer', 'nxdomain']);
    assert.equal(ask(nameless, 'mail.example.com.', HAS_A), 'unknown origin-unknown');
  });

  it('counts the names that $GENERATE makes', () => {
    const generated = open(ZONE + '$GENERATE 1-20/2 h${0,3}.gen A 192.0.2.$\n');
    assert.equal(ask(generated, 'h007.gen.example.com.', HAS_A), 'answer');
    assert.equal(ask(generated, 'h008.gen.example.com.', HAS_A), 'nxdomain');
  });
});
