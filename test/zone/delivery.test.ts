// The way of mail to a domain: verdicts, steps and hosts, from the file alone.
import assert from 'node:assert/strict';
import { encode } from '../../server/src/text/utf8';
import { deliver } from '../../server/src/zone/delivery';
import type { DeliveryHost } from '../../server/src/zone/delivery';
import { NO_NAME } from '../../server/src/zone/names';
import { Zone } from '../../server/src/zone/zone';

const ZONE = `$ORIGIN example.com.
$TTL 3600
@ SOA ns1.example.net. hostmaster 1 7200 3600 1209600 3600
@ NS ns1.example.net.
mail A 192.0.2.25
mail AAAA 2001:db8::25
mx2 300 A 192.0.2.26
text TXT "no address"
alias CNAME mail
loop1 CNAME loop2
loop2 CNAME loop1
out CNAME mx.example.net.
old DNAME example.net.
new DNAME @
sub NS ns1.example.net.
*.any A 192.0.2.77
*.w MX 10 mail
$GENERATE 1-3 gen$ A 192.0.2.10$
$GENERATE 1-2 many MX $0 gen$

one MX 10 mail
two MX 10 mail
two MX 20 mx2
share MX 5 mail
share MX 5 mx2
order MX 30 mx2
order MX 10 gen2
order MX 20 mail
order MX 20 mx2
twice MX 10 mail
twice MX 10 MAIL.example.com.
nomail MX 0 .
nomail7 MX 7 .
mixed MX 0 .
mixed MX 10 mail
outside MX 10 mx.example.net.
partly MX 10 mail
partly MX 20 mx.example.net.
partly MX 20 mx.sub
aliased MX 10 alias
looped MX 10 loop1
outalias MX 10 out
dname MX 10 mail.new
dnameout MX 10 mx.old
wild MX 10 x.any
none1 MX 10 nothing
none1 MX 20 text
none1 MX 30 loop1
literal MX 10 192.0.2.9
literal MX 20 [192.0.2.9]
dot MX 10 mail.example.com
nodot MX 10 mail.
generic TYPE15 \\# 20 000A046d61696c076578616d706c6503636f6d00
broken MX 10
broken MX 20 mail
spoilt MX ten mail
www CNAME two
far CNAME example.net.
`;

function open(text: string, fileName?: string): Zone {
  const zone = new Zone(encode(text), { fileName });
  zone.settle();
  return zone;
}

/** A delivery in one line: verdict, then preference groups with their hosts. */
function told(zone: Zone, domain: string): string {
  const { names } = zone;
  const text = (name: number): string => names.text(name).replace(/\.example\.com\.$/, '');
  const found = deliver(zone, zone.nameFromText(domain));
  const host = ({ name, status, via, addresses, wildcard, meant, reason }: DeliveryHost): string => {
    const words = [text(name), status];
    if (reason !== undefined) words.push(reason);
    if (via.length > 0) words.push(`via ${via.map(text).join(' ')}`);
    if (wildcard !== NO_NAME) words.push(`by ${text(wildcard)}`);
    if (meant !== NO_NAME) words.push(`meant ${text(meant)}`);
    return [...words, ...addresses.map((address) => address.text)].join(' ');
  };
  const words: string[] = [found.verdict];
  if (found.reason !== undefined) words.push(found.reason);
  if (found.via.length > 0) words.push(`via ${found.via.map(text).join(' ')}`);
  if (found.wildcard !== NO_NAME) words.push(`by ${text(found.wildcard)}`);
  if (found.unknownHosts > 0) words.push(`unknown ${found.unknownHosts}`);
  if (found.incomplete) words.push('incomplete');
  if (found.retries) words.push('retries');
  const steps = found.steps.map(({ preference, hosts }) => `${preference}: ${hosts.map(host).join(', ')}`);
  return [words.join(' '), ...steps].join(' | ');
}

const BOTH = '192.0.2.25 2001:db8::25';

const TABLE: readonly (readonly [string, string])[] = [
  ['one', `single retries | 10: mail ok ${BOTH}`],
  ['two', `ok retries | 10: mail ok ${BOTH} | 20: mx2 ok 192.0.2.26`],
  ['share', `load-share retries | 5: mail ok ${BOTH}, mx2 ok 192.0.2.26`],
  ['order', `ok retries | 10: gen2 ok 192.0.2.102 | 20: mail ok ${BOTH}, mx2 ok 192.0.2.26 | 30: mx2 ok 192.0.2.26`],
  ['twice', `single retries | 10: mail ok ${BOTH}`],
  ['many', 'ok retries | 10: gen1 ok 192.0.2.101 | 20: gen2 ok 192.0.2.102'],
  ['nomail', 'null | 0: . null'],
  ['nomail7', 'null | 7: . null'],
  ['mixed', `single retries | 0: . null | 10: mail ok ${BOTH}`],
  ['outside', 'single unknown 1 retries | 10: mx.example.net. unknown out-of-zone'],
  [
    'partly',
    `ok unknown 2 retries | 10: mail ok ${BOTH} | 20: mx.example.net. unknown out-of-zone, mx.sub unknown delegated`,
  ],
  ['aliased', `single retries | 10: alias alias via mail ${BOTH}`],
  ['looped', 'none | 10: loop1 loop via loop2 loop1'],
  ['outalias', 'single unknown 1 retries | 10: out unknown out-of-zone via mx.example.net.'],
  ['dname', `single retries | 10: mail.new below-dname via mail ${BOTH}`],
  ['dnameout', 'single unknown 1 retries | 10: mx.old unknown out-of-zone via mx.example.net.'],
  ['wild', 'single retries | 10: x.any ok by *.any 192.0.2.77'],
  ['none1', 'none | 10: nothing not-found | 20: text no-address | 30: loop1 loop via loop2 loop1'],
  ['literal', 'none | 10: 192.0.2.9 ip-literal | 20: [192.0.2.9] ip-literal'],
  ['dot', 'none | 10: mail.example.com not-found meant mail'],
  ['nodot', 'none | 10: mail. not-found meant mail'],
  ['generic', `single retries | 10: mail ok ${BOTH}`],
  ['broken', `single incomplete retries | 20: mail ok ${BOTH}`],
  ['spoilt', 'unknown faulty incomplete'],
  ['www', `ok via two retries | 10: mail ok ${BOTH} | 20: mx2 ok 192.0.2.26`],
  ['far', 'unknown out-of-zone via example.net.'],
  ['mail', `implicit retries | 0: mail ok ${BOTH}`],
  ['alias', `implicit via mail retries | 0: mail ok ${BOTH}`],
  ['x.any', 'implicit by *.any retries | 0: x.any ok by *.any 192.0.2.77'],
  ['a.w', `single by *.w retries | 10: mail ok ${BOTH}`],
  ['*.w', `single retries | 10: mail ok ${BOTH}`],
  ['text', 'no-records'],
  ['w', 'no-records'],
  ['nothing', 'no-domain'],
  ['loop1', 'loop via loop2 loop1'],
  ['sub', 'delegated delegated'],
  ['deep.sub', 'delegated delegated'],
];

describe('delivery', () => {
  const zone = open(ZONE);

  for (const [domain, expected] of TABLE) {
    it(`of mail for ${domain}`, () => assert.equal(told(zone, `${domain}.example.com.`), expected));
  }

  it('of mail for names of other zones is unknown', () => {
    assert.equal(told(zone, 'example.org.'), 'unknown out-of-zone');
  });

  it('tells nothing of what an open zone may hold', () => {
    const opened = open(`${ZONE}$INCLUDE more.zone\n`);
    assert.equal(told(opened, 'nothing.example.com.'), 'unknown open');
    assert.equal(told(opened, 'one.example.com.'), `single retries | 10: mail ok ${BOTH}`);
    assert.match(told(opened, 'none1.example.com.'), /^ok unknown 2 retries/);
  });

  it('knows hosts of a zone without a name', () => {
    const unnamed = open('a MX 10 b\na MX 20 mx.example.com.\nb A 192.0.2.1\n');
    const [a] = [...Array(unnamed.names.count).keys()].filter((name) => unnamed.names.text(name) === 'a');
    const { verdict, steps } = deliver(unnamed, a);
    assert.equal(verdict, 'ok');
    assert.deepEqual(
      steps.map(({ hosts }) => hosts.map(({ status, reason }) => reason ?? status)),
      [['ok'], ['origin-unknown']],
    );
  });

  it('gives the TTL and the line of each address', () => {
    const { steps } = deliver(zone, zone.nameFromText('two.example.com.'));
    assert.deepEqual(
      steps.flatMap(({ hosts }) => hosts.flatMap(({ addresses }) => addresses.map(({ family, ttl }) => [family, ttl]))),
      [
        ['A', 3600],
        ['AAAA', 3600],
        ['A', 300],
      ],
    );
  });
});
