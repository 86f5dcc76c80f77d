// spf-missing: a domain that receives mail says nothing about who sends in its name.
import { EntryView } from '../../zone/entry-view';
import { NO_NAME, ROOT } from '../../zone/names';
import { barrier } from '../../zone/lookup';
import { HAS_CNAME, HAS_FAULTY, HAS_MX, HAS_TXT, MX } from '../../zone/type-set';
import { insertRecord } from '../insertion';
import { isGenerated } from '../neighbours';
import { textsOf } from '../rule';
import type { FixDetails, OwnerRule } from '../rule';
import { mayHoldReverse } from '../scope';

const texts = textsOf('spf-missing');

export const spfMissing: OwnerRule = {
  id: 'spf-missing',
  group: 'spf',
  severity: 'hint',
  references: ['RFC 7208 §10.1.2'],
  looksAt: 'owner',
  needs: HAS_MX,
  check(owner, report, lookups) {
    const { zone, name, types } = owner;
    if ((types & (HAS_CNAME | HAS_FAULTY)) !== 0 || !zone.isClosed) return;
    if ((types & HAS_TXT) !== 0 && lookups.mayHaveSpf(name)) return;
    const records = owner.records(MX);
    // It is told once for each domain.
    const row = records.find((record) => !isGenerated(zone, record));
    if (row === undefined || records.some((record) => zone.rows.target[record] === ROOT)) return;
    if (barrier(zone, name) !== NO_NAME) return;
    if (lookups.ofZone(mayHoldReverse) && isReverse(owner.text)) return;
    report(row, () => {
      const add = (policy: string, title: FixDetails['title']): FixDetails => ({
        title,
        edits: [insertRecord(zone, row, { name, type: 'TXT', data: `"${policy}"`, snippet: false })],
      });
      return {
        at: new EntryView(zone, row).ownRange,
        args: { owner: zone.names.text(name) },
        fixes: () => [add('v=spf1 mx -all', texts.fixes.fail), add('v=spf1 mx ~all', texts.fixes.softFail)],
      };
    });
  },
};

function isReverse(name: string): boolean {
  return name.endsWith('.arpa.');
}
