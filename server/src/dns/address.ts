// IPv4 and IPv6 addresses: read strictly from octets, written canonically, and sorted by what IANA set them aside for.
import { COLON, DOT, hexValue, ZERO } from './octets';

/** What is wrong with the text of an address. */
export enum AddressFault {
  None = 0,
  /** A character that no address of the family has. */
  BadCharacter,
  /** IPv4: not four octets. */
  OctetCount,
  /** IPv4: an octet above 255. */
  OctetTooLarge,
  /** IPv4: an octet with a leading zero, which some programs read as octal. */
  LeadingZero,
  /** IPv4: nothing between two dots, or at an end. */
  EmptyOctet,
  /** IPv6: more than four hexadecimal digits. */
  GroupTooLong,
  /** IPv6: fewer than eight groups without `::`. */
  TooFewGroups,
  /** IPv6: more than eight groups, or eight beside a `::`. */
  TooManyGroups,
  /** IPv6: a second `::`. */
  SecondGap,
  /** IPv6: a single colon at an end, or three together. */
  StrayColon,
  /** IPv6: the IPv4 part at the end is wrong. */
  EmbeddedIpv4,
}

/** Result of a reader: the fault and the octet where it is. One object serves all calls: read it before the next. */
export interface AddressReading {
  fault: AddressFault;
  /** Index of the octet that is wrong; where the bad part starts. */
  at: number;
}

const reading: AddressReading = { fault: AddressFault.None, at: 0 };
const ipv4Octets = new Uint8Array(4);
const ipv6Groups = new Uint16Array(8);

function wrong(fault: AddressFault, at: number): AddressReading {
  reading.fault = fault;
  reading.at = at;
  return reading;
}

/**
 * Reads dotted decimal: exactly four octets, no leading zeros (inet_pton, as all servers read it).
 * The octets go to `into`.
 */
export function readIpv4(bytes: Uint8Array, start: number, end: number, into: Uint8Array = ipv4Octets): AddressReading {
  let octet = 0;
  let value = 0;
  let first = start;
  for (let at = start; at <= end; at++) {
    if (at === end || bytes[at] === DOT) {
      if (at === first) return wrong(AddressFault.EmptyOctet, Math.min(at, end - 1));
      if (octet === 4) return wrong(AddressFault.OctetCount, first);
      into[octet++] = value;
      value = 0;
      first = at + 1;
      continue;
    }
    const digit = bytes[at] - ZERO;
    if (digit < 0 || digit > 9) return wrong(AddressFault.BadCharacter, at);
    if (at > first && bytes[first] === ZERO) return wrong(AddressFault.LeadingZero, first);
    value = value * 10 + digit;
    if (value > 255) return wrong(AddressFault.OctetTooLarge, first);
  }
  return octet === 4 ? wrong(AddressFault.None, 0) : wrong(AddressFault.OctetCount, start);
}

/**
 * Reads the text form of RFC 4291 section 2.2: groups, one `::`, an IPv4 address at the end.
 * The eight groups go to `into`.
 */
export function readIpv6(
  bytes: Uint8Array,
  start: number,
  end: number,
  into: Uint16Array = ipv6Groups,
): AddressReading {
  let count = 0;
  let gap = -1;
  let at = start;
  if (end - start < 2) return wrong(AddressFault.TooFewGroups, start);
  if (bytes[at] === COLON) {
    if (bytes[at + 1] !== COLON) return wrong(AddressFault.StrayColon, at);
    at++;
  }
  while (at < end) {
    if (bytes[at] === COLON) {
      if (gap >= 0)
        return wrong(
          bytes[at - 1] === COLON && at - 1 > start && bytes[at - 2] === COLON
            ? AddressFault.StrayColon
            : AddressFault.SecondGap,
          at,
        );
      gap = count;
      at++;
      continue;
    }
    const first = at;
    let value = 0;
    for (; at < end; at++) {
      const digit = hexValue(bytes[at]);
      if (digit < 0) break;
      value = (value << 4) | digit;
      if (at - first === 4) return wrong(AddressFault.GroupTooLong, first);
    }
    if (at < end && bytes[at] === DOT) {
      if (count > 6) return wrong(AddressFault.TooManyGroups, first);
      if (readIpv4(bytes, first, end).fault !== AddressFault.None) return wrong(AddressFault.EmbeddedIpv4, first);
      into[count++] = (ipv4Octets[0] << 8) | ipv4Octets[1];
      into[count++] = (ipv4Octets[2] << 8) | ipv4Octets[3];
      at = end;
      break;
    }
    if (at < end && bytes[at] !== COLON) return wrong(AddressFault.BadCharacter, at);
    if (count === 8) return wrong(AddressFault.TooManyGroups, first);
    into[count++] = value;
    if (at === end) break;
    at++;
    if (at === end) return wrong(AddressFault.StrayColon, at - 1);
  }
  if (gap < 0) return count === 8 ? wrong(AddressFault.None, 0) : wrong(AddressFault.TooFewGroups, start);
  if (count === 8) return wrong(AddressFault.TooManyGroups, start);
  const moved = count - gap;
  into.copyWithin(8 - moved, gap, count);
  into.fill(0, gap, 8 - moved);
  return wrong(AddressFault.None, 0);
}

/** The canonical text of an IPv6 address (RFC 5952): small letters, the longest run of two or more zero groups as `::`. */
export function ipv6Text(groups: Uint16Array): string {
  let gapStart = -1;
  let gapLength = 1;
  for (let group = 0; group < 8; group++) {
    let length = 0;
    while (group + length < 8 && groups[group + length] === 0) length++;
    if (length > gapLength) {
      gapStart = group;
      gapLength = length;
    }
    group += length;
  }
  const words = Array.from(groups, (group) => group.toString(16));
  if (gapStart < 0) return words.join(':');
  return `${words.slice(0, gapStart).join(':')}::${words.slice(gapStart + gapLength).join(':')}`;
}

/** The text of an IPv4 address. */
export function ipv4Text(octets: Uint8Array): string {
  return octets.join('.');
}

/** What an address is set aside for; `global` when it is an ordinary one. */
export type AddressScope =
  | 'global'
  | 'unspecified'
  | 'loopback'
  | 'private'
  | 'shared'
  | 'link-local'
  | 'unique-local'
  | 'site-local'
  | 'documentation'
  | 'benchmarking'
  | 'multicast'
  | 'broadcast'
  | 'reserved'
  | 'ipv4-mapped'
  | 'translation'
  | 'discard-only';

interface Block {
  readonly scope: AddressScope;
  /** Octets of IPv4 or groups of IPv6, as many as the prefix reaches into. */
  readonly network: readonly number[];
  /** Bits of the prefix. */
  readonly length: number;
}

/** IANA IPv4 special-purpose address registry (RFC 6890), multicast (RFC 5771); the first block that fits counts. */
const ipv4Blocks: readonly Block[] = [
  { scope: 'unspecified', network: [0, 0, 0, 0], length: 8 },
  { scope: 'private', network: [10, 0, 0, 0], length: 8 },
  { scope: 'shared', network: [100, 64, 0, 0], length: 10 },
  { scope: 'loopback', network: [127, 0, 0, 0], length: 8 },
  { scope: 'link-local', network: [169, 254, 0, 0], length: 16 },
  { scope: 'private', network: [172, 16, 0, 0], length: 12 },
  { scope: 'reserved', network: [192, 0, 0, 0], length: 24 },
  { scope: 'documentation', network: [192, 0, 2, 0], length: 24 },
  { scope: 'private', network: [192, 168, 0, 0], length: 16 },
  { scope: 'benchmarking', network: [198, 18, 0, 0], length: 15 },
  { scope: 'documentation', network: [198, 51, 100, 0], length: 24 },
  { scope: 'documentation', network: [203, 0, 113, 0], length: 24 },
  { scope: 'multicast', network: [224, 0, 0, 0], length: 4 },
  { scope: 'broadcast', network: [255, 255, 255, 255], length: 32 },
  { scope: 'reserved', network: [240, 0, 0, 0], length: 4 },
];

/** IANA IPv6 special-purpose address registry (RFC 6890), multicast (RFC 4291), site-local (RFC 3879). */
const ipv6Blocks: readonly Block[] = [
  { scope: 'unspecified', network: [0, 0, 0, 0, 0, 0, 0, 0], length: 128 },
  { scope: 'loopback', network: [0, 0, 0, 0, 0, 0, 0, 1], length: 128 },
  { scope: 'ipv4-mapped', network: [0, 0, 0, 0, 0, 0xffff], length: 96 },
  { scope: 'translation', network: [0x64, 0xff9b, 1], length: 48 },
  { scope: 'discard-only', network: [0x100, 0, 0, 0], length: 64 },
  { scope: 'benchmarking', network: [0x2001, 2, 0], length: 48 },
  { scope: 'documentation', network: [0x2001, 0xdb8], length: 32 },
  { scope: 'documentation', network: [0x3fff, 0], length: 20 },
  { scope: 'unique-local', network: [0xfc00], length: 7 },
  { scope: 'link-local', network: [0xfe80], length: 10 },
  { scope: 'site-local', network: [0xfec0], length: 10 },
  { scope: 'multicast', network: [0xff00], length: 8 },
];

/** What an IPv4 address is set aside for. */
export function ipv4Scope(octets: Uint8Array): AddressScope {
  return ipv4Blocks.find((block) => isInside(octets, block, 8))?.scope ?? 'global';
}

/** What an IPv6 address is set aside for. */
export function ipv6Scope(groups: Uint16Array): AddressScope {
  return ipv6Blocks.find((block) => isInside(groups, block, 16))?.scope ?? 'global';
}

function isInside(address: Uint8Array | Uint16Array, block: Block, bitsPerPart: number): boolean {
  for (let part = 0, bits = block.length; bits > 0; part++, bits -= bitsPerPart) {
    const shift = Math.max(bitsPerPart - bits, 0);
    if (address[part] >> shift !== block.network[part] >> shift) return false;
  }
  return true;
}

/** The name that the PTR record of an IPv4 address has (RFC 1035 §3.5). */
export function reverseNameOfIpv4(octets: Uint8Array): string {
  return `${[...octets].reverse().join('.')}.in-addr.arpa.`;
}

/** The name that the PTR record of an IPv6 address has, digit by digit (RFC 3596 §2.5). */
export function reverseNameOfIpv6(groups: Uint16Array): string {
  const digits = Array.from(groups, (group) => group.toString(16).padStart(4, '0')).join('');
  return `${[...digits].reverse().join('.')}.ip6.arpa.`;
}

/** For each beginning of 16 bits: the block that decides, GLOBAL, or OPEN where a longer prefix does. */
const GLOBAL = 0xff;
const OPEN = 0xfe;
const ipv4Starts = startsOf(ipv4Blocks, 8);
const ipv6Starts = startsOf(ipv6Blocks, 16);

function startsOf(blocks: readonly Block[], bitsPerPart: number): Uint8Array {
  const starts = new Uint8Array(0x10000).fill(GLOBAL);
  // The first block that fits counts: it is written last.
  for (let index = blocks.length - 1; index >= 0; index--) {
    const { network, length } = blocks[index];
    const first = bitsPerPart === 16 ? network[0] : (network[0] << 8) | network[1];
    if (length > 16) starts[first] = OPEN;
    else starts.fill(index, first, first + 2 ** (16 - length));
  }
  return starts;
}

/** What an address is set aside for, told by its first 16 bits; undefined where they don't tell. */
export function scopeOfStart(start: number, isIpv4: boolean): AddressScope | undefined {
  const block = (isIpv4 ? ipv4Starts : ipv6Starts)[start];
  if (block === GLOBAL) return 'global';
  return block === OPEN ? undefined : (isIpv4 ? ipv4Blocks : ipv6Blocks)[block].scope;
}

const localIpv4 = localBlocks(ipv4Blocks);
const localIpv6 = localBlocks(ipv6Blocks);

/** 1 for each block that is none of the Internet. GLOBAL and OPEN lie beyond them. */
function localBlocks(blocks: readonly Block[]): Uint8Array {
  const local = new Uint8Array(0x100);
  blocks.forEach(({ scope }, index) => (local[index] = scope === 'documentation' ? 0 : 1));
  return local;
}

/** 1 where the first 16 bits of an address let it be one that no host has, or can't be read; else 0. */
export function isOddStart(start: number, isIpv4: boolean): number {
  if (!isIpv4) return start === 0 || start >= 0xfec0 ? 1 : 0;
  const first = start >> 8;
  return first === 0 || first === 127 || first >= 224 ? 1 : 0;
}

/** 1 where the first 16 bits of an address tell that it is none of the Internet, else 0. */
export function isLocalStart(start: number, isIpv4: boolean): number {
  // 0 stands for what can't be read, too.
  if (start === 0) return 0;
  return isIpv4 ? localIpv4[ipv4Starts[start]] : localIpv6[ipv6Starts[start]];
}
