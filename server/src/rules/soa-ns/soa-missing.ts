// soa-missing: a file with the NS records of a zone, but without its SOA.
import { EntryView } from '../../zone/entry-view';
import { ROOT } from '../../zone/names';
import { OwnerView } from '../../zone/record';
import { NO_ROW } from '../../zone/rows';
import { HAS_FAULTY, HAS_NS, HAS_OTHER_CLASS, HAS_SOA, NS, SOA } from '../../zone/type-set';
import type { Zone } from '../../zone/zone';
import { decode } from '../../text/utf8';
import { escaped } from '../insertion';
import { firstEntry, isDirective, isIndented, lineBreakOf, nextRecord } from '../neighbours';
import { shortName, zoneText } from '../names';
import { atApex, textsOf, weaker } from '../rule';
import type { FixDetails, OwnerRule } from '../rule';

const texts = textsOf('soa-missing');

export const soaMissing: OwnerRule = {
  id: 'soa-missing',
  group: 'soa-ns',
  severity: 'error',
  references: ['RFC 1035 §5.2', 'RFC 1034 §4.2.1'],
  looksAt: 'owner',
  concerns: atApex,
  needs: HAS_NS,
  // One that stands at another name is the cause: soa-not-at-apex or record-out-of-zone tells it.
  mayOccur: (zone) => zone.countOf(SOA) === 0,
  check(owner, report) {
    const { zone } = owner;
    // An entry that does not parse may be the SOA; an included file may bring it.
    if ((owner.types & (HAS_SOA | HAS_FAULTY | HAS_OTHER_CLASS)) !== 0 || (owner.types & HAS_NS) === 0) return;
    if (!zone.isClosed || zone.names.top(zone.apex) !== ROOT) return;
    const records = owner.records(NS);
    const first = records.find((row) => !owner.isGenerated(row));
    if (first === undefined) return;
    report(first, () => {
      const entry = new EntryView(zone, first);
      return {
        at: (entry.owner ?? entry.type ?? entry.tokens[0]).range,
        severity: zone.origin.certain ? 'error' : weaker('error'),
        args: { zone: zoneText(zone) },
        fixes: insertion(zone),
      };
    });
  },
};

/** An SOA before the first record. */
function insertion(zone: Zone): FixDetails[] {
  let row = firstEntry(zone);
  if (row !== NO_ROW && isDirective(zone, row)) row = nextRecord(zone, row);
  if (row === NO_ROW || isIndented(zone, row)) return [];
  const entry = new EntryView(zone, row);
  const apex = shortName(zone, zone.apex, entry.origin);
  const [ns] = new OwnerView(zone).at(zone.apex).records(NS);
  const server =
    ns === undefined || zone.rows.target[ns] < 0 ? 'ns1' : shortName(zone, zone.rows.target[ns], entry.origin);
  const gap = decode(entry.chunk.bytes, entry.start, entry.end).includes('\t') ? '\t' : ' ';
  const data = `\${1:${escaped(server)}} \${2:hostmaster} 1 7200 3600 1209600 3600`;
  const start = entry.position(entry.start);
  return [
    {
      title: texts.fixes.insert,
      edits: [
        {
          range: { start, end: start },
          newText: `${escaped(apex)}${gap}${entry.class === undefined ? '' : `IN${gap}`}SOA${gap}${data}${lineBreakOf(entry)}`,
        },
      ],
      snippet: true,
    },
  ];
}
