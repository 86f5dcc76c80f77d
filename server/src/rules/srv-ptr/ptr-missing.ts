// ptr-missing: the address of a mail server leads to no name.
import { reverseName } from '../../dns/reverse';
import { addressOf } from '../../zone/address-of';
import { EntryView } from '../../zone/entry-view';
import { barrier } from '../../zone/lookup';
import { NO_NAME } from '../../zone/names';
import { ADDRESSES, HAS_OTHER, MX, PTR } from '../../zone/type-set';
import { scopeOfRow } from '../address-scope';
import { insertRecord } from '../insertion';
import type { Lookups } from '../lookups';
import { inSentence } from '../names';
import { textsOf } from '../rule';
import type { OwnerRule } from '../rule';

const texts = textsOf('ptr-missing');

export const ptrMissing: OwnerRule = {
  id: 'ptr-missing',
  group: 'srv-ptr',
  severity: 'information',
  references: ['RFC 1912 §2.1'],
  looksAt: 'owner',
  needs: ADDRESSES,
  check(owner, report, lookups) {
    const { zone, name } = owner;
    if (!lookups.coversReverse || zone.names.isWildcard(name) || !lookups.isTarget(name, MX)) return;
    if (barrier(zone, name) !== NO_NAME) return;
    for (const row of lookups.addressesOfTarget(name).rows) {
      const scope = scopeOfRow(zone, row);
      if (scope !== 'global' && scope !== 'documentation') continue;
      const text = addressOf(zone, row);
      const reverse = reverseName(text);
      const known = reverse === undefined ? NO_NAME : zone.nameFromText(reverse);
      if (known === NO_NAME || mayHavePtr(lookups, known)) continue;
      const host = owner.text;
      report(row, () => ({
        at: new EntryView(zone, row).rdata[0].range,
        args: { name: host, addr: text, reversezone: inSentence(zone, zone.apex) },
        fixes: [
          {
            title: texts.fixes.add,
            args: { name: inSentence(zone, known) },
            edits: [insertRecord(zone, row, { name: known, type: 'PTR', data: host, snippet: false })],
          },
        ],
      }));
    }
  },
};

/** Whether the name has a PTR record, by an alias too (RFC 2317), or nobody knows. */
function mayHavePtr(lookups: Lookups, name: number): boolean {
  const { kind, node } = lookups.find(name, HAS_OTHER);
  if (kind === 'nxdomain' || kind === 'nodata') return false;
  return kind !== 'answer' || lookups.records(node, PTR).length > 0;
}
