// SRV records of one owner, and the services that their names tell.
import { encode } from '../text/utf8';
import { NO_NAME, ROOT } from '../zone/names';
import type { NameId } from '../zone/names';
import type { OwnerView } from '../zone/record';
import type { RowId } from '../zone/rows';
import { HAS_OTHER, SRV } from '../zone/type-set';
import type { Zone } from '../zone/zone';

/** Types among which SRV is: it has no bit of its own. */
export const MAY_HAVE_SRV = HAS_OTHER;

/** Whether a name has an SRV record: a cheap look. */
export function hasSrv(owner: OwnerView): boolean {
  return (owner.types & MAY_HAVE_SRV) !== 0 && owner.has(SRV);
}

/** Whether the record says that the service is not offered (RFC 2782). */
export function isUnavailable(zone: Zone, row: RowId): boolean {
  return zone.rows.target[row] === ROOT;
}

/** A service over TCP that a name stands for. */
export interface TcpService {
  /** First label, in small letters. */
  readonly label: string;
  readonly domain: NameId;
}

const TCP = encode('_tcp');

/** The service of `_label._tcp.domain`; undefined for any other name. */
export function tcpService({ names }: Zone, name: NameId): TcpService | undefined {
  const protocol = names.parent(name);
  if (protocol === NO_NAME || names.firstOctet(name) !== 0x5f || !names.hasLabel(protocol, TCP)) return undefined;
  return { label: names.label(name), domain: names.parent(protocol) };
}
