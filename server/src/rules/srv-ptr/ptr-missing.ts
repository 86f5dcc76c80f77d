// ptr-missing: the address of a mail server leads to no name.
import { reverseName } from '../../dns/reverse';
import { addressOf } from '../../zone/address-of';
import { EntryView } from '../../zone/entry-view';
import { barrier } from '../../zone/lookup';
import { NO_NAME } from '../../zone/names';
import type { NameId } from '../../zone/names';
import { ADDRESSES, HAS_OTHER, MX, PTR } from '../../zone/type-set';
import { scopeOfRow } from '../address-scope';
import { insertRecord } from '../insertion';
import type { Lookups } from '../lookups';
import { inSentence, zoneText } from '../names';
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
    if (!lookups.knowsReverse || zone.names.isWildcard(name) || !lookups.isTarget(name, MX)) return;
    if (barrier(zone, name) !== NO_NAME) return;
    const host = owner.text;
    for (const row of lookups.addressesOfTarget(name).rows) {
      const scope = scopeOfRow(zone, row);
      if (scope !== 'global' && scope !== 'documentation') continue;
      const addr = addressOf(zone, row);
      const reverse = reverseName(addr);
      const known = reverse === undefined ? NO_NAME : zone.nameFromText(reverse);
      const reversezone = known === NO_NAME ? undefined : zoneWithoutPtr(lookups, known);
      if (reversezone === undefined) continue;
      report(row, () => ({
        at: new EntryView(zone, row).rdata[0].range,
        args: { name: host, addr, reversezone },
        fixes: lookups.covers(known)
          ? [
              {
                title: texts.fixes.add,
                args: { name: inSentence(zone, known) },
                edits: [insertRecord(zone, row, { name: known, type: 'PTR', data: host, snippet: false })],
              },
            ]
          : [],
      }));
    }
  },
};

/** The zone that should have a PTR record at the name and certainly has none; by an alias it may (RFC 2317). */
function zoneWithoutPtr(lookups: Lookups, name: NameId): string | undefined {
  if (lookups.covers(name)) {
    const { kind, node } = lookups.find(name, HAS_OTHER);
    const isMissing =
      kind === 'answer' ? lookups.records(node, PTR).length === 0 : kind === 'nxdomain' || kind === 'nodata';
    return isMissing ? zoneText(lookups.zone) : undefined;
  }
  const found = lookups.elsewhere(name);
  const isMissing =
    found?.is === 'not-found' || (found?.is === 'no-address' && !found.types.split(', ').includes('PTR'));
  return isMissing ? found.zone.replace(/(?<=.)\.$/, '') : undefined;
}
