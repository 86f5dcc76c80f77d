// What the addresses of hosts are set aside for.
import { readIpv4, readIpv6, ipv4Scope, ipv6Scope, AddressFault } from '../dns/address';
import type { AddressScope } from '../dns/address';
import { encode } from '../text/utf8';
import type { HostAddress } from '../zone/delivery';

/** An address and what it is set aside for; `undefined` in generic notation (RFC 3597 §5). */
export interface ScopedAddress extends HostAddress {
  readonly scope: AddressScope | undefined;
}

const octets = new Uint8Array(4);
const groups = new Uint16Array(8);

/** What an address is set aside for; undefined for what is none. */
export function scopeOf(text: string): AddressScope | undefined {
  const bytes = encode(text);
  if (readIpv4(bytes, 0, bytes.length, octets).fault === AddressFault.None) return ipv4Scope(octets);
  return readIpv6(bytes, 0, bytes.length, groups).fault === AddressFault.None ? ipv6Scope(groups) : undefined;
}
