// What the addresses of hosts are set aside for.
import { readIpv4, readIpv6, ipv4Scope, ipv6Scope, scopeOfStart, AddressFault } from '../dns/address';
import type { AddressScope } from '../dns/address';
import { encode } from '../text/utf8';
import { addressOf } from '../zone/address-of';
import type { RowId } from '../zone/rows';
import { A } from '../zone/type-set';
import type { Zone } from '../zone/zone';

/** The address records of a host. */
export class HostAddresses {
  private known: Map<AddressScope | undefined, RowId> | undefined;

  constructor(
    private readonly zone: Zone,
    /** In the order of the text. */
    readonly rows: readonly RowId[],
  ) {}

  /** The first one of each scope; `undefined` stands for generic notation (RFC 3597 §5). */
  get firstOf(): ReadonlyMap<AddressScope | undefined, RowId> {
    if (this.known === undefined) {
      this.known = new Map();
      for (const row of this.rows) {
        const scope = scopeOfRow(this.zone, row);
        if (!this.known.has(scope)) this.known.set(scope, row);
      }
    }
    return this.known;
  }
}

const octets = new Uint8Array(4);
const groups = new Uint16Array(8);

/** What the address of an A or AAAA record is set aside for; it is read only where its first 16 bits don't tell. */
export function scopeOfRow(zone: Zone, row: RowId): AddressScope | undefined {
  const start = zone.rows.number[row];
  // 0 stands for generic notation, too.
  const known = start === 0 ? undefined : scopeOfStart(start, zone.rows.type[row] === A);
  return known ?? scopeOf(addressOf(zone, row));
}

function scopeOf(text: string): AddressScope | undefined {
  const bytes = encode(text);
  if (readIpv4(bytes, 0, bytes.length, octets).fault === AddressFault.None) return ipv4Scope(octets);
  return readIpv6(bytes, 0, bytes.length, groups).fault === AddressFault.None ? ipv6Scope(groups) : undefined;
}
