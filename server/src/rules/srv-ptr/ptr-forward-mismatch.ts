// ptr-forward-mismatch: the name that an address leads to does not lead back to the address.
import { addressOfReverse } from '../../dns/reverse';
import { relatedTexts } from '../../messages/related';
import { EntryView } from '../../zone/entry-view';
import { barrier } from '../../zone/lookup';
import { NO_NAME, ROOT } from '../../zone/names';
import type { NameId } from '../../zone/names';
import type { RowId } from '../../zone/rows';
import { A, AAAA, HAS_A, HAS_AAAA, HAS_OTHER, PTR } from '../../zone/type-set';
import { canonicalAddress } from '../addresses';
import { insertRecord } from '../insertion';
import type { Lookups } from '../lookups';
import { isGenerated, placeOf } from '../neighbours';
import { textsOf } from '../rule';
import type { FixDetails, OwnerRule } from '../rule';
import { isReverse } from '../scope';
import { suffixOf } from '../target';

const texts = textsOf('ptr-forward-mismatch');

const ARPA: ReadonlySet<string> = new Set(['arpa']);

export const ptrForwardMismatch: OwnerRule = {
  id: 'ptr-forward-mismatch',
  group: 'srv-ptr',
  severity: 'warning',
  references: ['RFC 1912 §2.1'],
  looksAt: 'owner',
  needs: HAS_OTHER,
  check(owner, report, lookups) {
    const { zone, name } = owner;
    const records = owner.records(PTR);
    const unconfirmed = records.filter((row) => mayMismatch(lookups, zone.rows.target[row]));
    if (unconfirmed.length === 0 || barrier(zone, name) !== NO_NAME) return;
    const address = addressOfReverse(zone.names.text(name));
    if (address === undefined) return;
    const type = address.includes(':') ? AAAA : A;
    // One name that leads back is enough, and one that nobody knows may.
    const found = records.map((row) => ({ row, others: addressesAt(lookups, zone.rows.target[row], type) }));
    if (found.some(({ others }) => others === undefined || others.some((row) => canonicalAddress(zone, row) === address))) return; // prettier-ignore
    for (const { row, others } of found) {
      const target = zone.rows.target[row];
      report(row, () => {
        const entry = new EntryView(zone, row);
        const host = zone.names.text(target);
        const [first] = others ?? [];
        return {
          at: (entry.rdata[0] ?? entry.tokens[0]).range,
          args: { addr: address, name: host },
          related: first === undefined ? [] : [{ at: placeOf(zone, first), message: relatedTexts.address }],
          fixes: (): FixDetails[] => {
            if (lookups.find(target, type === A ? HAS_A : HAS_AAAA).chain.length > 0) return [];
            const at = first === undefined || isGenerated(zone, first) ? row : first;
            const record = { name: target, type: type === A ? 'A' : 'AAAA', data: address, snippet: false };
            return [{ title: texts.fixes.add, args: { name: host, addr: address }, edits: [insertRecord(zone, at, record)] }]; // prettier-ignore
          },
        };
      });
    }
  },
};

/** Whether the target lies where a known zone tells all of its addresses, and not among the names of addresses. */
function mayMismatch(lookups: Lookups, target: NameId): boolean {
  if (target <= ROOT || !lookups.covers(target) || isReverse(lookups.zone)) return false;
  // A name left without its dot is told as such.
  return suffixOf(lookups.zone, target, ARPA) === undefined;
}

/** The rows of the addresses that a name has, or that it is an alias of; undefined when no known zone tells. */
function addressesAt(lookups: Lookups, target: NameId, type: number): readonly RowId[] | undefined {
  const { kind, node } = lookups.find(target, type === A ? HAS_A : HAS_AAAA);
  if (kind === 'nodata' || kind === 'nxdomain') return [];
  return kind === 'answer' ? lookups.records(node, type) : undefined;
}
