// mx-all-same-address: several mail servers that are one and the same machine.
import { relatedTexts } from '../../messages/related';
import { addressOf } from '../../zone/address-of';
import { EntryView } from '../../zone/entry-view';
import type { NameId } from '../../zone/names';
import { NO_NAME } from '../../zone/names';
import type { OwnerView } from '../../zone/record';
import { FAULTY, NO_ROW } from '../../zone/rows';
import type { RowId } from '../../zone/rows';
import type { Zone } from '../../zone/zone';
import { A, HAS_A, HAS_MX, MX } from '../../zone/type-set';
import { canonicalAddress } from '../addresses';
import { mxHosts } from '../host-addresses';
import { isGenerated, placeOf } from '../neighbours';
import { textsOf } from '../rule';
import type { OwnerRule } from '../rule';

const texts = textsOf('mx-all-same-address');

/** Other hosts that are pointed at. */
const MOST_RELATED = 5;

export const mxAllSameAddress: OwnerRule = {
  id: 'mx-all-same-address',
  group: 'mx-meaning',
  severity: 'information',
  references: ['RFC 2182 §3.1'],
  looksAt: 'owner',
  look: mayBeOneMachine,
  several: true,
  needs: HAS_MX,
  check(owner, report, lookups) {
    if (!owner.zone.isClosed) return;
    const hosts = mxHosts(owner);
    if (hosts === undefined || hosts.length < 2) return;
    const { zone } = owner;
    const told = hosts.find(({ row }) => !isGenerated(zone, row));
    const first = lookups.addressesOfTarget(hosts[0].node).rows;
    const others: (readonly RowId[])[] = [];
    for (const { node } of hosts.slice(1)) {
      const { rows } = lookups.addressesOfTarget(node);
      if (!areAlike(zone, first, rows)) return;
      others.push(rows);
    }
    if (told === undefined) return;
    const spelt = (row: RowId): string => canonicalAddress(zone, row) ?? addressOf(zone, row);
    const all = new Set(first.map(spelt));
    if (others.some((rows) => rows.some((row) => !all.has(spelt(row))))) return;
    report(told.row, () => ({
      at: new EntryView(zone, told.row).rdata[1].range,
      message: texts.message,
      args: { n: hosts.length, owner: owner.text, addr: [...all].join(', ') },
      related: hosts
        .slice(0, MOST_RELATED)
        .flatMap(({ node }) => lookups.addressesOfTarget(node).rows.slice(0, 1))
        .map((row) => ({ at: placeOf(zone, row), message: relatedTexts.address })),
    }));
  },
};

/** A cheap look: whether the first two hosts of the MX records may have the same addresses. */
function mayBeOneMachine({ zone, name }: OwnerView): boolean {
  const { rows, names } = zone;
  let first = NO_NAME;
  for (let row = names.firstRow(name); row !== NO_ROW; row = rows.nextOfOwner[row]) {
    const target = rows.target[row];
    if (rows.type[row] !== MX || target === first) continue;
    if (first === NO_NAME) first = target;
    else return mayShareIpv4(zone, first, target);
  }
  return false;
}

/** Whether an IPv4 address of one host begins like one of the other; true where one of them has none itself. */
function mayShareIpv4({ rows, names }: Zone, left: NameId, right: NameId): boolean {
  if (left < 0 || right < 0 || (names.mask(left) & names.mask(right) & HAS_A) === 0) return true;
  for (let row = names.firstRow(left); row !== NO_ROW; row = rows.nextOfOwner[row]) {
    if (rows.type[row] !== A || (rows.flags[row] & FAULTY) !== 0) continue;
    for (let other = names.firstRow(right); other !== NO_ROW; other = rows.nextOfOwner[other]) {
      if (rows.type[other] === A && rows.number[other] === rows.number[row]) return true;
    }
    return false;
  }
  return true;
}

/** Whether two hosts may have the same addresses, at most one of each family: told without reading them. */
function areAlike({ rows }: Zone, left: readonly RowId[], right: readonly RowId[]): boolean {
  if (left.length !== right.length || left.length > 2) return false;
  if (left.length === 2 && rows.type[left[0]] === rows.type[left[1]]) return false;
  return left.every((row) => right.some((other) => rows.type[row] === rows.type[other] && rows.number[row] === rows.number[other])); // prettier-ignore
}
