// ptr-forward-mismatch: the name that an address leads to does not lead back to the address.
import { addressOfReverse } from '../../dns/reverse';
import { relatedTexts } from '../../messages/related';
import { EntryView } from '../../zone/entry-view';
import { barrier } from '../../zone/lookup';
import { NO_NAME, ROOT } from '../../zone/names';
import type { NameId } from '../../zone/names';
import type { OwnerView } from '../../zone/record';
import type { RowId } from '../../zone/rows';
import type { Zone } from '../../zone/zone';
import { A, AAAA, HAS_A, HAS_AAAA, HAS_OTHER, PTR } from '../../zone/type-set';
import { addressText, canonicalAddress } from '../addresses';
import { hasFewPtr } from '../elsewhere';
import { insertRecord } from '../insertion';
import type { Lookups } from '../lookups';
import { isGenerated, placeOf } from '../neighbours';
import { textsOf } from '../rule';
import type { Details, FixDetails, OwnerRule } from '../rule';
import { suffixOf } from '../target';

const texts = textsOf('ptr-forward-mismatch');

const ARPA: ReadonlySet<string> = new Set(['arpa']);

export const ptrForwardMismatch: OwnerRule = {
  id: 'ptr-forward-mismatch',
  group: 'srv-ptr',
  severity: 'warning',
  references: ['RFC 1912 §2.1'],
  looksAt: 'owner',
  look: hasPtr,
  needs: HAS_OTHER,
  check(owner, report, lookups) {
    const { zone, name } = owner;
    const records = owner.records(PTR);
    if (barrier(zone, name) !== NO_NAME) return;
    const address = addressOfReverse(zone.names.text(name));
    if (address === undefined) return;
    // One name that leads back is enough, and one that nobody knows may.
    const hosts = records.map((row) => forward(lookups, zone.rows.target[row], address));
    if (hosts.some((host) => host === undefined || host.addresses.includes(address))) return;
    records.forEach((row, index) => {
      const host = hosts[index];
      if (host === undefined) return;
      report(row, () => {
        const entry = new EntryView(zone, row);
        const target = zone.names.text(zone.rows.target[row]);
        return {
          at: (entry.rdata[0] ?? entry.tokens[0]).range,
          severity: host.certain ? 'warning' : 'information',
          args: { addr: address, name: target },
          related: host.related,
          fixes: () => added(zone, row, host, address),
        };
      });
    });
  },
};

function hasPtr(owner: OwnerView): boolean {
  return owner.has(PTR);
}

/** The host that a PTR record leads to. */
interface Forward {
  /** Its addresses in the one way to write them. */
  readonly addresses: readonly string[];
  /** Whether the name of the zone where it lies is stated, not guessed. */
  readonly certain: boolean;
  readonly related: NonNullable<Details['related']>;
  /** Where an address may be added: the host, in this zone and by no alias, and its first address. */
  readonly here: { readonly host: NameId; readonly first: RowId | undefined } | undefined;
}

/** The host in this zone or another one that is known; undefined where nobody can tell. */
function forward(lookups: Lookups, target: NameId, address: string): Forward | undefined {
  const { zone } = lookups;
  // A name left without its dot lies among those of addresses; it is told as such.
  if (target <= ROOT || suffixOf(zone, target, ARPA) !== undefined) return undefined;
  if (!lookups.covers(target)) {
    const found = lookups.ofZone(hasFewPtr) ? lookups.elsewhere(target) : undefined;
    if (found?.addresses === undefined) return undefined;
    const { at, certain, zone: other } = found;
    const related = at === undefined ? [] : [{ at, message: relatedTexts.elsewhere, args: { zone: other } }];
    return { addresses: found.addresses.flatMap((text) => addressText(text) ?? []), certain, related, here: undefined };
  }
  const isIpv6 = address.includes(':');
  const { kind, node, chain } = lookups.find(target, isIpv6 ? HAS_AAAA : HAS_A);
  if (kind !== 'answer' && kind !== 'nodata' && kind !== 'nxdomain') return undefined;
  const rows = kind === 'answer' ? lookups.records(node, isIpv6 ? AAAA : A) : [];
  const first = rows.length === 0 ? undefined : rows[0];
  return {
    addresses: rows.flatMap((row) => canonicalAddress(zone, row) ?? []),
    certain: true,
    related: first === undefined ? [] : [{ at: placeOf(zone, first), message: relatedTexts.address }],
    here: chain.length > 0 ? undefined : { host: target, first },
  };
}

/** The address added to the host. */
function added(zone: Zone, row: RowId, { here }: Forward, address: string): FixDetails[] {
  if (here === undefined) return [];
  const { host, first } = here;
  const at = first === undefined || isGenerated(zone, first) ? row : first;
  const record = { name: host, type: address.includes(':') ? 'AAAA' : 'A', data: address, snippet: false };
  const args = { name: zone.names.text(host), addr: address };
  return [{ title: texts.fixes.add, args, edits: [insertRecord(zone, at, record)] }];
}
