// soa-multiple: SOA records that differ; a zone has one.
import { compareSerials } from '../../dns/serial';
import { relatedTexts } from '../../messages/related';
import { EntryView } from '../../zone/entry-view';
import type { RowId } from '../../zone/rows';
import { HAS_SOA, SOA } from '../../zone/type-set';
import type { Zone } from '../../zone/zone';
import { placeOf } from '../neighbours';
import { zoneText } from '../names';
import { removeEntries } from '../removal';
import { textsOf } from '../rule';
import type { FixDetails, OwnerRule } from '../rule';

const texts = textsOf('soa-multiple');

export const soaMultiple: OwnerRule = {
  id: 'soa-multiple',
  group: 'soa-ns',
  severity: 'error',
  references: ['RFC 1035 §5.2', 'RFC 2181 §7'],
  looksAt: 'owner',
  several: true,
  needs: HAS_SOA,
  check(owner, report) {
    if (!owner.isApex || (owner.types & HAS_SOA) === 0) return;
    const { zone } = owner;
    const records = owner.records(SOA);
    if (records.length < 2) return;
    const [first] = records;
    const key = keyOf(zone, first);
    // A zone transfer written to a file begins and ends with the same SOA.
    const others = records.slice(1).filter((row) => keyOf(zone, row) !== key);
    for (const row of others) {
      if (owner.isGenerated(row)) continue;
      report(row, () => {
        const entry = new EntryView(zone, row);
        return {
          at: (entry.type ?? entry.tokens[0]).range,
          args: { zone: zoneText(zone), n: others.length + 1 },
          related: [{ at: placeOf(zone, first), message: relatedTexts.otherSoa }],
          fixes: removal(zone, first, row),
        };
      });
    }
  },
};

function removal(zone: Zone, first: RowId, other: RowId): FixDetails[] {
  const order = compareSerials(serialOf(zone, first), serialOf(zone, other));
  const older = order === 'less' ? first : order === 'greater' ? other : undefined;
  const edits = removeEntries(zone, [older ?? other]);
  if (edits === undefined) return [];
  return [{ title: older === undefined ? texts.fixes.remove : texts.fixes.removeOlder, edits }];
}

function serialOf(zone: Zone, row: RowId): number {
  return Number(new EntryView(zone, row).rdata[2]?.text);
}

/** The data of an SOA, however they are written. */
function keyOf(zone: Zone, row: RowId): string {
  const entry = new EntryView(zone, row);
  return entry.rdata.map((field, i) => (i < 2 ? entry.name(field) : field.text.toLowerCase())).join(' ');
}
