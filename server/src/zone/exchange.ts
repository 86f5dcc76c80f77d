// What the target of a record turns out to be: the exchange of an MX, the host of an SRV, NS or PTR record. Judged once
// for all rules and for the delivery order.
//
// The order of the questions is the order of causes: an IP address is told before "not found", a missing dot before
// "no address" (CATALOGUE 0.4: one cause, one finding).
import { readIpv4, readIpv6, AddressFault } from '../dns/address';
import { isAbsolute } from '../dns/name';
import { encode } from '../text/utf8';
import { barrier, lookup } from './lookup';
import type { Answer } from './lookup';
import { NO_NAME, ROOT } from './names';
import type { NameId } from './names';
import type { RecordView } from './record';
import { isSpecialTopLevel, isTopLevel } from './top-level';
import { ADDRESSES, HAS_NS } from './type-set';
import type { Zone } from './zone';

/** What a target is. */
export type Exchange =
  | { readonly is: 'null' }
  | { readonly is: 'host'; readonly answer: Answer | undefined }
  | { readonly is: 'ip-address'; readonly address: string; readonly family: 'A' | 'AAAA' }
  | { readonly is: 'missing-dot'; readonly meant: NameId; readonly answer: Answer; readonly certain: boolean }
  | { readonly is: 'unexpected-dot'; readonly candidate: NameId; readonly answer: Answer }
  | { readonly is: 'alias'; readonly answer: Answer }
  | { readonly is: 'below-dname'; readonly answer: Answer }
  | { readonly is: 'not-found'; readonly answer: Answer }
  | { readonly is: 'no-address'; readonly answer: Answer }
  | { readonly is: 'unknown'; readonly answer: Answer };

const NULL: Exchange = { is: 'null' };
const HOST: Exchange = { is: 'host', answer: undefined };

/** Judges the target of a record that parses. */
export function exchangeOf(record: RecordView): Exchange {
  const { zone, target } = record;
  if (target === ROOT) return NULL;
  // Nearly all targets are hosts of the zone with an address: that is told without reading the text.
  if ((zone.names.mask(target) & ADDRESSES) !== 0 && barrier(zone, target) === NO_NAME) return HOST;
  const answer = lookup(zone, target, ADDRESSES);
  // Nearly all others are hosts of other zones, under a domain that there is: the text has no more to say.
  if (isElsewhere(answer) && isUnderKnownDomain(zone, target)) return { is: 'unknown', answer };
  const token = record.targetToken;
  if (token === undefined) return { is: 'unknown', answer };
  if (answer.kind !== 'answer') {
    const literal = ipLiteral(token.text);
    if (literal !== undefined) return { is: 'ip-address', ...literal };
  }
  const written = encode(token.text);
  const relative = !isAbsolute(written, 0, written.length);
  if (relative) {
    const dot = missingDot(record, written, answer);
    if (dot !== undefined) return dot;
  } else if (isElsewhere(answer)) {
    const dot = unexpectedDot(record, written, answer);
    if (dot !== undefined) return dot;
  }
  if (answer.chain.length > 0) {
    const first = barrier(zone, target);
    const redirected = first !== undefined && first !== NO_NAME && (zone.names.mask(first) & HAS_NS) === 0;
    return { is: redirected ? 'below-dname' : 'alias', answer };
  }
  switch (answer.kind) {
    case 'answer':
      return { is: 'host', answer };
    case 'nxdomain':
      return { is: 'not-found', answer };
    case 'nodata':
      return { is: 'no-address', answer };
    case 'loop':
    case 'unknown':
      return { is: 'unknown', answer };
  }
}

function isElsewhere({ kind, chain, reason }: Answer): boolean {
  return kind === 'unknown' && chain.length === 0 && reason === 'out-of-zone';
}

/** Whether the last label of an absolute name is a top-level domain. */
function isUnderKnownDomain(zone: Zone, name: NameId): boolean {
  const { names } = zone;
  let top = name;
  for (let parent = names.parent(top); parent !== ROOT; parent = names.parent(top)) {
    if (parent === NO_NAME) return false;
    top = parent;
  }
  return isTopLevel(zone, names.label(top));
}

/** An IP address in the place of a name: with a final dot, in brackets, or as SMTP writes it (RFC 5321 §4.1.3). */
export function ipLiteral(text: string): { address: string; family: 'A' | 'AAAA' } | undefined {
  const bare = text
    .replace(/\.$/, '')
    .replace(/^\[(.*)\]$/, '$1')
    .replace(/^IPv6:/i, '');
  const bytes = encode(bare);
  if (readIpv4(bytes, 0, bytes.length).fault === AddressFault.None) return { address: bare, family: 'A' };
  if (readIpv6(bytes, 0, bytes.length).fault === AddressFault.None) return { address: bare, family: 'AAAA' };
  return undefined;
}

/**
 * A relative name of two labels or more whose expansion has no address and that reads as an absolute one: it ends with
 * the zone's name or the origin, or with a top-level domain.
 */
function missingDot(record: RecordView, written: Uint8Array, answer: Answer): Exchange | undefined {
  const { zone } = record;
  const { names } = zone;
  if (!written.includes(0x2e) || answer.chain.length > 0) return undefined;
  if (answer.kind === 'unknown' && answer.reason !== 'open') return undefined;
  if (answer.kind === 'answer' && answer.wildcard === NO_NAME) return undefined;
  const meant = names.resolve(written, 0, written.length, ROOT);
  if (meant === NO_NAME) return undefined;
  const { origin } = record.entry;
  const own = names.isAtOrBelow(meant, zone.apex) || (origin !== ROOT && names.isAtOrBelow(meant, origin));
  if (own) {
    const certain = zone.origin.certain && answer.kind !== 'answer' && answer.kind !== 'unknown';
    return { is: 'missing-dot', meant, answer, certain };
  }
  if (answer.kind !== 'nxdomain' && answer.kind !== 'nodata') return undefined;
  if (names.top(zone.apex) !== ROOT || !isTopLevel(zone, lastLabel(written))) return undefined;
  return { is: 'missing-dot', meant, answer, certain: zone.origin.certain };
}

/** An absolute name that ends in no top-level domain and would be a host of the zone without its final dot. */
function unexpectedDot(record: RecordView, written: Uint8Array, answer: Answer): Exchange | undefined {
  const { zone } = record;
  const { names } = zone;
  // In the root zone and in a zone of a top-level domain such names are at home.
  if (names.depth(zone.apex) < 2) return undefined;
  const bare = written.subarray(0, written.length - 1);
  const last = lastLabel(bare);
  if (isTopLevel(zone, last) || isSpecialTopLevel(last)) return undefined;
  const candidate = names.resolve(bare, 0, bare.length, record.entry.origin);
  if (candidate === NO_NAME || lookup(zone, candidate, ADDRESSES).kind !== 'answer') return undefined;
  return { is: 'unexpected-dot', candidate, answer };
}

/** The last label of a name without final dot, in lower case. */
function lastLabel(name: Uint8Array): string {
  return lastOf(String.fromCharCode(...name.subarray(Math.max(0, name.length - 64))));
}

function lastOf(name: string): string {
  return name.toLowerCase().replace(/\.$/, '').replace(/^.*\./, '');
}

/** Whether the name has an address of its own in the zone, reached by no alias. */
export function hasAddress(zone: Zone, name: NameId): boolean {
  const answer = lookup(zone, name, ADDRESSES);
  return answer.kind === 'answer' && answer.chain.length === 0;
}
