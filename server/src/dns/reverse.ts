// The names under which the DNS keeps what addresses belong to (RFC 1035 §3.5, RFC 3596 §2.5).
import { AddressFault, ipv4Text, ipv6Text, readIpv4, readIpv6 } from './address';
import { hexValue } from './octets';

/** Labels of a full reverse name below its suffix. */
export const IPV4_LABELS = 4;
export const IPV6_LABELS = 32;

const octets = new Uint8Array(4);
const groups = new Uint16Array(8);

/** The reverse name of an address, absolute; undefined for what is no address. */
export function reverseName(address: string): string | undefined {
  const bytes = Uint8Array.from(address, (character) => character.charCodeAt(0));
  if (readIpv4(bytes, 0, bytes.length, octets).fault === AddressFault.None) {
    return `${Array.from(octets).reverse().join('.')}.in-addr.arpa.`;
  }
  if (readIpv6(bytes, 0, bytes.length, groups).fault !== AddressFault.None) return undefined;
  const nibbles = Array.from(groups, (group) => group.toString(16).padStart(4, '0')).join('');
  return `${Array.from(nibbles).reverse().join('.')}.ip6.arpa.`;
}

/**
 * The address of an absolute reverse name in small letters; undefined of one that is none. The extra label of a range
 * that was delegated by itself (RFC 2317: "0/25", "0-127") is left out.
 */
export function addressOfReverse(name: string): string | undefined {
  const labels = name.replace(/\.$/, '').split('.');
  const family = labels.slice(-2).join('.');
  const parts = labels.slice(0, -2);
  if (family === 'ip6.arpa') {
    if (parts.length !== IPV6_LABELS || !parts.every(isNibble)) return undefined;
    const nibbles = parts.reverse().join('');
    for (let group = 0; group < 8; group++) groups[group] = parseInt(nibbles.slice(group * 4, group * 4 + 4), 16);
    return ipv6Text(groups);
  }
  if (family !== 'in-addr.arpa') return undefined;
  const own = parts.length === IPV4_LABELS + 1 ? parts.filter((label) => !isRange(label)) : parts;
  if (own.length !== IPV4_LABELS || !own.every(isOctet)) return undefined;
  return ipv4Text(Uint8Array.from(own.reverse(), Number));
}

/** Whether a label is a decimal octet without leading zeros. */
export function isOctet(label: string): boolean {
  return /^(?:0|[1-9]\d{0,2})$/.test(label) && Number(label) <= 255;
}

/** Whether a label is one hexadecimal digit. */
export function isNibble(label: string): boolean {
  return label.length === 1 && hexValue(label.charCodeAt(0)) >= 0;
}

/** Whether a label stands for a part of a network (RFC 2317 §4). */
export function isRange(label: string): boolean {
  return /^\d{1,3}[/_-]\d{1,3}$/.test(label);
}
