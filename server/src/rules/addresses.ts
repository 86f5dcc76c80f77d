// Addresses of records, however they are written.
import { AddressFault, ipv4Text, ipv6Text, readIpv4, readIpv6 } from '../dns/address';
import { encode } from '../text/utf8';
import { addressOf } from '../zone/address-of';
import type { RowId } from '../zone/rows';
import type { Zone } from '../zone/zone';

const octets = new Uint8Array(4);
const groups = new Uint16Array(8);

/** The address of an A or AAAA record in one spelling; undefined in generic notation (RFC 3597 §5). */
export function canonicalAddress(zone: Zone, row: RowId): string | undefined {
  return addressText(addressOf(zone, row));
}

/** An address in one spelling; undefined of what is none. */
export function addressText(written: string): string | undefined {
  const bytes = encode(written);
  if (readIpv4(bytes, 0, bytes.length, octets).fault === AddressFault.None) return ipv4Text(octets);
  if (readIpv6(bytes, 0, bytes.length, groups).fault === AddressFault.None) return ipv6Text(groups);
  return undefined;
}
