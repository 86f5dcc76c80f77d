// What a zone file is called: each source, their order, and the file names that tell nothing.
import assert from 'node:assert/strict';
import { encode } from '../../server/src/text/utf8';
import { detectOrigin, originOfFileName, type OriginHints, type OriginSource } from '../../server/src/zone/origin';

const SOA = 'SOA ns1 hostmaster 1 7200 3600 1209600 3600\n';

function told(text: string, hints: OriginHints = {}): [string | undefined, OriginSource] {
  const { name, source } = detectOrigin(encode(text), hints);
  return [name, source];
}

describe('origin of a file', () => {
  it('comes from the comment first', () => {
    const text = `; zonewright-origin example.net\n$ORIGIN example.com.\n@ ${SOA}`;
    assert.deepEqual(told(text, { setting: 'example.org', fileName: 'example.edu.zone' }), ['example.net.', 'comment']);
  });
  it('comes from the setting', () => {
    assert.deepEqual(told(`$ORIGIN example.com.\n@ ${SOA}`, { setting: 'example.org' }), ['example.org.', 'setting']);
  });
  it('comes from the SOA', () => {
    assert.deepEqual(told(`example.com. ${SOA}`), ['example.com.', 'soa']);
    assert.deepEqual(told(`$ORIGIN example.com.\n@ ${SOA}`), ['example.com.', 'soa']);
    assert.deepEqual(told(`$TTL 1h\n$ORIGIN com.\nexample 3600 IN ${SOA}`), ['example.com.', 'soa']);
    assert.deepEqual(told(`$ORIGIN com.\n$ORIGIN example\n@ ${SOA}`), ['example.com.', 'soa']);
    assert.deepEqual(told(`\ufeff$ORIGIN example.com.\n@ ${SOA}`), ['example.com.', 'soa']);
  });
  it('comes from $ORIGIN where there is no SOA', () => {
    assert.deepEqual(told('$ORIGIN example.com.\n@ NS ns1\n'), ['example.com.', 'origin']);
    assert.deepEqual(told('$ORIGIN sub.example.com.\n@ A 192.0.2.1\n', { fileName: 'db.example.com' }), [
      'example.com.',
      'origin',
    ]);
  });
  it('comes from the file name', () => {
    assert.deepEqual(told(`@ ${SOA}`, { fileName: 'example.com.zone' }), ['example.com.', 'file-name']);
  });
  it('is unknown otherwise', () => {
    assert.deepEqual(told(`@ ${SOA}`, { fileName: 'zone.txt' }), [undefined, 'unknown']);
    assert.deepEqual(told('', {}), [undefined, 'unknown']);
  });

  const names: readonly (readonly [string, string | undefined])[] = [
    ['example.com.zone', 'example.com.'],
    ['Example.COM.zone', 'example.com.'],
    ['db.example.com', 'example.com.'],
    ['db.example.com.signed', 'example.com.'],
    ['example.com.db', 'example.com.'],
    ['example.com.hosts', 'example.com.'],
    ['pri.example.co.jp', 'example.co.jp.'],
    ['xn--wgv71a119e.jp.zone', 'xn--wgv71a119e.jp.'],
    ['db.192.168.1', '1.168.192.in-addr.arpa.'],
    ['db.10', '10.in-addr.arpa.'],
    ['192.168.1.rev', '1.168.192.in-addr.arpa.'],
    ['1.168.192.in-addr.arpa', '1.168.192.in-addr.arpa.'],
    ['db.1.168.192.in-addr.arpa.zone', '1.168.192.in-addr.arpa.'],
    ['8.b.d.0.1.0.0.2.ip6.arpa', '8.b.d.0.1.0.0.2.ip6.arpa.'],
    ['0-127.2.0.192.in-addr.arpa', '0-127.2.0.192.in-addr.arpa.'],
    ['db.local', undefined],
    ['db.root', undefined],
    ['db.empty', undefined],
    ['db.cache', undefined],
    ['named.root', undefined],
    ['named.local', undefined],
    ['named.localhost', undefined],
    ['localhost.zone', undefined],
    ['db.999.1', undefined],
    ['readme.txt', undefined],
    ['zone', undefined],
    ['', undefined],
    ['a..b.zone', undefined],
  ];
  for (const [file, name] of names) {
    it(`"${file}" ${name === undefined ? 'tells none' : `is ${name}`}`, () => {
      assert.equal(originOfFileName(file), name);
    });
  }
});
