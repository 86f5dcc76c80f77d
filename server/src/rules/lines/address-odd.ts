// address-odd: an address that no host on a network has.
import { AddressFault, ipv4Scope, ipv6Scope, isOddStart, readIpv4, readIpv6 } from '../../dns/address';
import type { AddressScope } from '../../dns/address';
import { addressKinds } from '../../messages/fragments';
import type { Text } from '../../messages/text';
import { encode } from '../../text/utf8';
import type { RecordView } from '../../zone/record';
import { typeName } from '../../zone/record';
import { NO_NAME, ROOT } from '../../zone/names';
import { A, AAAA, MX } from '../../zone/type-set';
import type { Lookups } from '../lookups';
import { isInternal } from '../scope';
import { textsOf } from '../rule';
import type { RecordRule } from '../rule';

const texts = textsOf('address-odd');

const ODD_SCOPES: Readonly<Partial<Record<AddressScope, Text>>> = {
  unspecified: addressKinds.unspecified,
  loopback: addressKinds.loopback,
  multicast: addressKinds.multicast,
  broadcast: addressKinds.broadcast,
  'ipv4-mapped': addressKinds['ipv4-mapped'],
  'site-local': addressKinds['site-local'],
};

const octets = new Uint8Array(4);
const groups = new Uint16Array(8);

export const addressOdd: RecordRule = {
  id: 'address-odd',
  group: 'lines',
  severity: 'warning',
  references: ['RFC 6890 §2.2', 'RFC 4291 §2.5.5.2', 'RFC 3879 §4'],
  looksAt: 'record',
  types: [A, AAAA],
  possibleIn: (zone) => zone.oddAddresses > 0,
  look: mayBeOdd,
  check(record, report, lookups) {
    const kind = kindOf(record);
    if (kind === undefined || isAtHome(record, lookups)) return;
    report(() => {
      const [address] = record.entry.rdata;
      return {
        at: address.range,
        message: texts.message,
        args: { family: record.type === A ? 'IPv4' : 'IPv6', addr: address.text, kind, type: typeName(record.type) },
      };
    });
  },
};

/** A cheap look at the first 16 bits. */
function mayBeOdd({ type, number }: RecordView): boolean {
  return isOddStart(number, type === A) !== 0;
}

function kindOf({ entry, type }: RecordView): Text | undefined {
  const text = entry.rdata[0]?.text ?? '';
  const bytes = encode(text);
  if (type === A) {
    if (readIpv4(bytes, 0, bytes.length, octets).fault !== AddressFault.None) return undefined;
    const scope = ipv4Scope(octets);
    // Lists of blocked addresses answer with others of 127/8 (RFC 5782 §2.1).
    return scope === 'loopback' && text !== '127.0.0.1' ? undefined : ODD_SCOPES[scope];
  }
  if (readIpv6(bytes, 0, bytes.length, groups).fault !== AddressFault.None) return undefined;
  return ODD_SCOPES[ipv6Scope(groups)];
}

/** `localhost`, zones that may be it, numbers as owners (lists of addresses), mail servers, zones of inner networks. */
function isAtHome({ zone, owner }: RecordView, lookups: Lookups): boolean {
  const { names } = zone;
  if (owner === zone.apex && names.top(owner) !== ROOT) return true;
  if (/^(?:localhost|loopback|\d+)$/.test(names.label(owner))) return true;
  for (let at = owner; at !== NO_NAME; at = names.parent(at)) if (names.label(at) === 'localhost') return true;
  // Hosts that take mail have stronger rules of their own.
  return lookups.isTarget(owner, MX) || isInternal(lookups);
}
