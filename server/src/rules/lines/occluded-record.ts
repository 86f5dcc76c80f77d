// occluded-record: records below a delegation, or beside it, that the zone never answers with.
import { relatedTexts } from '../../messages/related';
import { EntryView } from '../../zone/entry-view';
import { barrier } from '../../zone/lookup';
import { NO_NAME } from '../../zone/names';
import type { NameId } from '../../zone/names';
import { OwnerView, typeName } from '../../zone/record';
import { NO_ROW } from '../../zone/rows';
import {
  A,
  AAAA,
  ADDRESSES,
  ALL_TYPES,
  DNAME,
  DS,
  HAS_COMPANION,
  HAS_DNAME,
  HAS_DS,
  HAS_MX,
  HAS_NS,
  HAS_SOA,
  KEY,
  MX,
  NS,
  NSEC,
  RRSIG,
} from '../../zone/type-set';
import type { Zone } from '../../zone/zone';
import { placeOf } from '../neighbours';
import { removeEntries } from '../removal';
import { textsOf } from '../rule';
import type { OwnerRule } from '../rule';

const texts = textsOf('occluded-record');

/** What stands at the cut itself (RFC 4035 §2.4, §2.5); mx-occluded tells of MX records, dname-conflict of DNAME. */
const AT_CUT = HAS_NS | HAS_DS | HAS_COMPANION | HAS_MX | HAS_DNAME;
const TYPES_AT_CUT = [NS, DS, RRSIG, NSEC, KEY, MX, DNAME];

export const occludedRecord: OwnerRule = {
  id: 'occluded-record',
  group: 'lines',
  severity: 'warning',
  references: ['RFC 1034 §4.2.1', 'RFC 2136 §7.18', 'RFC 5936 §3.5'],
  looksAt: 'owner',
  mayOccur: mayBeCut,
  check(owner, report) {
    const { zone, name, types, isApex } = owner;
    if (isApex || (types & ALL_TYPES & ~HAS_MX) === 0) return;
    const cut = barrier(zone, name);
    // What lies below a DNAME is told by dname-conflict; a cut with an SOA is another zone of the same file.
    if (cut === undefined || cut === NO_NAME || cut === zone.apex) return;
    const atCut = zone.names.mask(cut);
    if ((atCut & HAS_NS) === 0 || (atCut & HAS_SOA) !== 0) return;
    const glue = (types & ADDRESSES) !== 0 && isNameServer(zone, name);
    const allowed = (cut === name ? AT_CUT : HAS_MX) | (glue ? ADDRESSES : 0);
    if ((types & ALL_TYPES & ~allowed) === 0) return;
    const dead = owner.records().filter((row) => {
      const type = zone.rows.type[row];
      if (type === MX || (glue && (type === A || type === AAAA))) return false;
      return cut !== name || !TYPES_AT_CUT.includes(type);
    });
    const first = dead.find((row) => !owner.isGenerated(row));
    if (first === undefined) return;
    report(first, () => {
      const entry = new EntryView(zone, first);
      const [delegation] = new OwnerView(zone).at(cut).records(NS);
      const edits = removeEntries(zone, dead);
      return {
        at: (entry.type ?? entry.tokens[0]).range,
        message: texts.message,
        args: {
          type: [...new Set(dead.map((row) => typeName(zone.rows.type[row])))].join(', '),
          owner: owner.text,
          cut: zone.names.text(cut),
        },
        related: delegation === undefined ? [] : [{ at: placeOf(zone, delegation), message: relatedTexts.zoneCut }],
        fixes: edits === undefined ? [] : [{ title: texts.fixes.remove, edits }],
      };
    });
  },
};

/** Whether NS or DNAME records stand anywhere but at the zone's name. */
function mayBeCut(zone: Zone): boolean {
  const { names, rows, apex } = zone;
  let left = zone.countOf(NS) + zone.countOf(DNAME);
  if (left === 0 || apex === NO_NAME) return left > 0;
  for (let row = names.firstRow(apex); row !== NO_ROW; row = rows.nextOfOwner[row]) {
    if (rows.type[row] === NS || rows.type[row] === DNAME) left--;
  }
  return left > 0;
}

/** Whether an NS record names it: then its addresses are glue. */
function isNameServer({ names, rows }: Zone, name: NameId): boolean {
  for (let row = names.firstReferrer(name); row !== NO_ROW; row = rows.nextOfTarget[row]) {
    if (rows.type[row] === NS) return true;
  }
  return false;
}
