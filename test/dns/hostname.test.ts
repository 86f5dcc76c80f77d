// Host names: which labels are some, what keeps a name from being one, and A-labels against those of Node.
import assert from 'node:assert/strict';
import { domainToASCII } from 'node:url';
import { hostFault, isHostLabel } from '../../server/src/dns/hostname';
import { labelsOf } from '../../server/src/dns/name';
import { aLabel, punycode } from '../../server/src/dns/punycode';
import { encode } from '../../server/src/text/utf8';

function faultOf(name: string): string | undefined {
  const octets = encode(name);
  return hostFault(labelsOf(octets, 0, octets.length))?.is;
}

describe('host names', () => {
  it('are letters, digits and hyphens', () => {
    for (const label of ['a', '1', 'mail', 'MX-1', 'xn--4dkua4c', '3com']) {
      const octets = encode(label);
      assert.equal(isHostLabel(octets, 0, octets.length), true, label);
      assert.equal(faultOf(label), undefined, label);
    }
    for (const label of ['', '-', '-a', 'a-', 'a_b', 'a b', '*', 'é']) {
      const octets = encode(label);
      assert.equal(isHostLabel(octets, 0, octets.length), false, label);
    }
  });

  it('have their faults told by weight', () => {
    assert.equal(faultOf('a_b.example'), 'underscore');
    assert.equal(faultOf('a_b.ex!mple'), 'character');
    assert.equal(faultOf('a_b.-example'), 'first-hyphen');
    assert.equal(faultOf('a-.example'), 'last-hyphen');
    assert.equal(faultOf('a\\.b.example'), 'escaped-dot');
    assert.equal(faultOf('a!.é'), 'not-ascii');
    assert.equal(faultOf('a\\233'), 'not-ascii');
  });
});

describe('A-labels', () => {
  it('are those of Node', () => {
    for (const label of [
      'メール',
      'テスト',
      'bücher',
      'Bu\u0308cher',
      'правда',
      '他们为什么不说中文',
      'ひとつ屋根の下2',
      'faß',
      'Mail',
    ]) {
      assert.equal(aLabel(label), domainToASCII(label), label);
    }
  });

  it('are of any code point', () => {
    assert.equal(domainToASCII('😀a'), `xn--${punycode('😀a')}`);
  });

  it('are none of symbols, and none that gets too long', () => {
    for (const label of ['☃', 'a–b', 'é-', 'a é', 'é'.repeat(70)]) assert.equal(aLabel(label), undefined, label);
  });
});
