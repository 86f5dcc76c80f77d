// ns-missing: a zone without name servers at its apex.
import { EntryView } from '../../zone/entry-view';
import { HAS_FAULTY, HAS_NS, HAS_SOA, SOA } from '../../zone/type-set';
import { insertRecord } from '../insertion';
import { shortName, zoneText } from '../names';
import { textsOf } from '../rule';
import type { OwnerRule } from '../rule';

const texts = textsOf('ns-missing');

export const nsMissing: OwnerRule = {
  id: 'ns-missing',
  group: 'soa-ns',
  severity: 'error',
  references: ['RFC 1034 §4.2.1', 'RFC 1035 §5.2'],
  looksAt: 'owner',
  needs: HAS_SOA,
  check(owner, report) {
    const { zone } = owner;
    if (!owner.isApex || (owner.types & (HAS_NS | HAS_FAULTY)) !== 0 || !zone.isClosed) return;
    const [soa] = owner.records(SOA);
    if (soa === undefined) return;
    report(soa, () => {
      const entry = new EntryView(zone, soa);
      const mname = zone.rows.target[soa];
      const first = mname < 0 ? 'ns1' : shortName(zone, mname, entry.origin).replace(/[\\$}]/g, '\\$&');
      const record = (data: string): string =>
        insertRecord(zone, soa, { name: zone.apex, type: 'NS', data, snippet: true }).newText;
      const { range } = insertRecord(zone, soa, { name: zone.apex, type: 'NS', data: '', snippet: true });
      return {
        at: (entry.type ?? entry.tokens[0]).range,
        args: { zone: zoneText(zone) },
        fixes: [
          {
            title: texts.fixes.insert,
            edits: [{ range, newText: record(`\${1:${first}}`) + record('${2:ns2}') }],
            snippet: true,
          },
        ],
      };
    });
  },
};
