// ttl-zero: records that nobody may keep, where each query then comes to the servers of the zone.
import type { TextEdit } from '../../text/span';
import { EntryView } from '../../zone/entry-view';
import { typeName } from '../../zone/record';
import type { OwnerView } from '../../zone/record';
import { DIRECTIVE, FAULTY, NO_ROW, OTHER_CLASS, PLACEHOLDER, TTL_WRITTEN } from '../../zone/rows';
import { A, AAAA, ADDRESSES, MX, NS, SOA } from '../../zone/type-set';
import { defaultTtlAt, nextRecord } from '../neighbours';
import { isWrittenBeyondLimit } from '../ttl-limit';
import { replace, textsOf } from '../rule';
import type { FixDetails, OwnerRule } from '../rule';
import { isLocalZone } from '../scope';

const texts = textsOf('ttl-zero');

const UNCERTAIN = DIRECTIVE | FAULTY | OTHER_CLASS | PLACEHOLDER;
/** Made by programs that sign the zone: RRSIG, NSEC, DNSKEY, NSEC3, NSEC3PARAM, CDS, CDNSKEY. */
const MACHINE_MADE = [46, 47, 48, 50, 51, 59, 60];
const USUAL = 300;
/** More records than that are not changed by one fix. */
const MOST_CHANGED = 50;

export const ttlZero: OwnerRule = {
  id: 'ttl-zero',
  group: 'lines',
  severity: 'information',
  references: ['RFC 2181 §8', 'RFC 1123 §6.1.2.1'],
  looksAt: 'owner',
  possibleIn: (zone) => zone.zeroTtls > 0,
  look: mayBeZero,
  check(owner, report, lookups) {
    const { zone } = owner;
    // Of catalogs nobody keeps anything (RFC 9432 §4.1).
    if (isLocalZone(lookups)) return;
    const { rows } = zone;
    const host = (owner.types & ADDRESSES) !== 0 && isMailOrNameServer(owner);
    const told = new Set<number>();
    for (const row of owner.records()) {
      const type = rows.type[row];
      if (told.has(type) || MACHINE_MADE.includes(type) || owner.isGenerated(row) || zone.effectiveTtl(row) !== 0)
        continue;
      const weighty = type === MX || type === NS || type === SOA || (host && (type === A || type === AAAA));
      // A $TTL of 0 is told where it weighs most.
      const written = (rows.flags[row] & TTL_WRITTEN) !== 0;
      if ((!weighty && !written) || isWrittenBeyondLimit(zone, row)) continue;
      told.add(type);
      report(row, () => {
        const entry = new EntryView(zone, row);
        const at = entry.ttl ?? entry.type ?? entry.tokens[0];
        return {
          at: at.range,
          severity: weighty ? 'information' : 'hint',
          args: { type: typeName(type), owner: owner.text },
          fixes: fixesFor(owner, type),
        };
      });
    }
  },
};

function mayBeZero({ zone, name }: OwnerView): boolean {
  const { rows, names } = zone;
  for (let row = names.firstRow(name); row !== NO_ROW; row = rows.nextOfOwner[row]) {
    if ((rows.flags[row] & UNCERTAIN) === 0 && zone.effectiveTtl(row) === 0) return true;
  }
  return false;
}

function isMailOrNameServer({ zone, name }: OwnerView): boolean {
  const { rows, names } = zone;
  for (let row = names.firstReferrer(name); row !== NO_ROW; row = rows.nextOfTarget[row]) {
    if (rows.type[row] === MX || rows.type[row] === NS) return true;
  }
  return false;
}

/** A usual TTL for all records of the set; none when a record behind would inherit it. */
function fixesFor(owner: OwnerView, type: number): FixDetails[] {
  const { zone } = owner;
  const { rows } = zone;
  const edits: TextEdit[] = [];
  for (const row of owner.records(type)) {
    const { ttl } = new EntryView(zone, row);
    if (ttl === undefined || owner.isGenerated(row)) return [];
    const next = nextRecord(zone, row);
    const inherits = next !== NO_ROW && (rows.flags[next] & TTL_WRITTEN) === 0 && defaultTtlAt(zone, next) < 0;
    if (inherits) return [];
    edits.push(replace(ttl.range, String(USUAL)));
    if (edits.length > MOST_CHANGED) return [];
  }
  return [{ title: texts.fixes.usual, args: { n: USUAL }, edits }];
}
