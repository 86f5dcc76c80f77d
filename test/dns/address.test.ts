// Addresses: the readers agree with Node's own on any text, and every fault stands at its place.
import { strict as assert } from 'node:assert';
import { isIPv4, isIPv6 } from 'node:net';
import fc from 'fast-check';
import {
  AddressFault,
  ipv4Scope,
  ipv4Text,
  ipv6Scope,
  ipv6Text,
  readIpv4,
  readIpv6,
} from '../../server/src/dns/address';
import { octetsOf } from '../../server/src/dns/octets';

function read4(text: string, into?: Uint8Array): { fault: AddressFault; at: number } {
  const bytes = octetsOf(text);
  return { ...readIpv4(bytes, 0, bytes.length, into) };
}

function read6(text: string, into?: Uint16Array): { fault: AddressFault; at: number } {
  const bytes = octetsOf(text);
  return { ...readIpv6(bytes, 0, bytes.length, into) };
}

function groupsOf(text: string): Uint16Array {
  const groups = new Uint16Array(8);
  assert.equal(read6(text, groups).fault, AddressFault.None, text);
  return groups;
}

function octetsOfAddress(text: string): Uint8Array {
  const octets = new Uint8Array(4);
  assert.equal(read4(text, octets).fault, AddressFault.None, text);
  return octets;
}

describe('addresses', () => {
  const likeIpv4 = fc.string({ unit: fc.constantFrom(...Array.from('0123456789.')), maxLength: 16 });
  const likeIpv6 = fc.string({ unit: fc.constantFrom(...Array.from('01f:::.')), maxLength: 24 });

  it('of IPv4 are those of Node', () => {
    fc.assert(
      fc.property(fc.oneof(fc.ipV4(), likeIpv4), (text) => assert.equal(read4(text).fault === 0, isIPv4(text), text)),
      { numRuns: 2000 },
    );
  });

  it('of IPv6 are those of Node', () => {
    fc.assert(
      fc.property(fc.oneof(fc.ipV6(), likeIpv6), (text) => assert.equal(read6(text).fault === 0, isIPv6(text), text)),
      { numRuns: 5000 },
    );
  });

  it('come back the same after being written', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 4, maxLength: 4 }), (octets) =>
        assert.deepEqual(octetsOfAddress(ipv4Text(octets)), octets),
      ),
    );
    const sparse = fc.array(fc.oneof(fc.constant(0), fc.nat(0xffff)), { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(sparse, (groups) => assert.deepEqual([...groupsOf(ipv6Text(Uint16Array.from(groups)))], groups)),
    );
  });

  it('of IPv6 are written as RFC 5952 says', () => {
    for (const [text, canonical] of [
      ['2001:DB8:0:0:0:0:0:1', '2001:db8::1'],
      ['0:0:0:0:0:0:0:0', '::'],
      ['2001:db8:0:1:1:1:1:1', '2001:db8:0:1:1:1:1:1'],
      ['2001:0:0:1:0:0:0:1', '2001:0:0:1::1'],
      ['2001:db8:0:0:1:0:0:1', '2001:db8::1:0:0:1'],
      ['1:2:3:4:5:6:0:0', '1:2:3:4:5:6::'],
    ]) {
      assert.equal(ipv6Text(groupsOf(text)), canonical);
    }
  });

  const faults4: readonly [text: string, fault: AddressFault, at: number][] = [
    ['192.0.2.256', AddressFault.OctetTooLarge, 8],
    ['192.0.02.1', AddressFault.LeadingZero, 6],
    ['192.0.2', AddressFault.OctetCount, 0],
    ['192.0.2.1.5', AddressFault.OctetCount, 10],
    ['192..2.1', AddressFault.EmptyOctet, 4],
    ['192.0.2.x', AddressFault.BadCharacter, 8],
  ];
  const faults6: readonly [text: string, fault: AddressFault, at: number][] = [
    ['2001:db8::12345', AddressFault.GroupTooLong, 10],
    ['2001::db8::1', AddressFault.SecondGap, 10],
    ['1:2:3:4:5:6:7', AddressFault.TooFewGroups, 0],
    ['1:2:3:4:5:6:7:8:9', AddressFault.TooManyGroups, 16],
    [':1:2:3:4:5:6:7', AddressFault.StrayColon, 0],
    ['1:2:3:4:5:6:7:', AddressFault.StrayColon, 13],
    ['::ffff:192.0.2.256', AddressFault.EmbeddedIpv4, 7],
    ['2001:db8::g', AddressFault.BadCharacter, 10],
  ];
  for (const [text, fault, at] of faults4)
    it(`${text} is ${AddressFault[fault]} at ${at}`, () => assert.deepEqual(read4(text), { fault, at }));
  for (const [text, fault, at] of faults6)
    it(`${text} is ${AddressFault[fault]} at ${at}`, () => assert.deepEqual(read6(text), { fault, at }));

  for (const [text, scope] of [
    ['8.8.8.8', 'global'],
    ['0.0.0.0', 'unspecified'],
    ['10.1.2.3', 'private'],
    ['172.31.255.255', 'private'],
    ['172.32.0.0', 'global'],
    ['192.168.0.1', 'private'],
    ['100.64.0.1', 'shared'],
    ['127.0.0.1', 'loopback'],
    ['169.254.1.1', 'link-local'],
    ['192.0.2.1', 'documentation'],
    ['198.19.0.1', 'benchmarking'],
    ['224.0.0.1', 'multicast'],
    ['255.255.255.255', 'broadcast'],
    ['240.0.0.1', 'reserved'],
  ]) {
    it(`${text} is ${scope}`, () => assert.equal(ipv4Scope(octetsOfAddress(text)), scope));
  }

  for (const [text, scope] of [
    ['2606:4700::1', 'global'],
    ['::', 'unspecified'],
    ['::1', 'loopback'],
    ['::ffff:192.0.2.1', 'ipv4-mapped'],
    ['2001:db8::1', 'documentation'],
    ['3fff::1', 'documentation'],
    ['3fff:1000::1', 'global'],
    ['fd00::1', 'unique-local'],
    ['fe80::1', 'link-local'],
    ['fec0::1', 'site-local'],
    ['ff02::1', 'multicast'],
    ['100::1', 'discard-only'],
    ['2001:2::1', 'benchmarking'],
  ]) {
    it(`${text} is ${scope}`, () => assert.equal(ipv6Scope(groupsOf(text)), scope));
  }
});
