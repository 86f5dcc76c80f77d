// spf-missing: a domain that receives mail says nothing about who sends in its name.
import { NO_NAME, ROOT } from '../../zone/names';
import { barrier } from '../../zone/lookup';
import { HAS_CNAME, HAS_FAULTY, HAS_TXT, MX } from '../../zone/type-set';
import { insertRecord } from '../insertion';
import { isGenerated } from '../neighbours';
import { textsOf } from '../rule';
import type { FixDetails, RecordRule } from '../rule';

const texts = textsOf('spf-missing');

export const spfMissing: RecordRule = {
  id: 'spf-missing',
  group: 'spf',
  severity: 'hint',
  references: ['RFC 7208 §10.1.2'],
  looksAt: 'record',
  types: [MX],
  check(record, report, lookups) {
    const { zone, owner, row } = record;
    const types = zone.names.mask(owner);
    if ((types & (HAS_CNAME | HAS_FAULTY)) !== 0 || !zone.isClosed) return;
    if ((types & HAS_TXT) !== 0 && lookups.mayHaveSpf(owner)) return;
    const records = lookups.records(owner, MX);
    // It is told once for each domain.
    if (records.find((other) => !isGenerated(zone, other)) !== row) return;
    if (records.some((other) => zone.rows.target[other] === ROOT)) return;
    if (barrier(zone, owner) !== NO_NAME || isReverse(record.ownerText)) return;
    report(() => {
      const add = (policy: string, title: FixDetails['title']): FixDetails => ({
        title,
        edits: [insertRecord(zone, row, { name: owner, type: 'TXT', data: `"${policy}"`, snippet: false })],
      });
      return {
        at: record.entry.ownRange,
        args: { owner: record.ownerText },
        fixes: () => [add('v=spf1 mx -all', texts.fixes.fail), add('v=spf1 mx ~all', texts.fixes.softFail)],
      };
    });
  },
};

function isReverse(name: string): boolean {
  return name.endsWith('.arpa.');
}
