// owner-indented: white space before an owner makes it the TTL of a record of the owner before.
import { readAs } from '../../messages/fragments';
import { relatedTexts } from '../../messages/related';
import { A, AAAA, CNAME, MX, NS, PTR, SRV, TXT } from '../../zone/type-set';
import { INDENTED, NO_ROW, TTL_WRITTEN } from '../../zone/rows';
import { isMovedByIndent } from '../indented';
import { placeOf, previousRecord } from '../neighbours';
import { replace, textsOf } from '../rule';
import type { RecordRule } from '../rule';

const texts = textsOf('owner-indented');

export const ownerIndented: RecordRule = {
  id: 'owner-indented',
  group: 'lines',
  severity: 'warning',
  references: ['RFC 1035 §5.1'],
  looksAt: 'record',
  types: [A, NS, CNAME, PTR, MX, TXT, AAAA, SRV],
  flags: INDENTED | TTL_WRITTEN,
  check(record, report) {
    const { zone, row } = record;
    if (!isMovedByIndent(zone, row)) return;
    report(() => {
      const { entry } = record;
      const [first] = entry.tokens;
      const before = previousRecord(zone, row);
      return {
        at: first.range,
        args: { prev: record.ownerText, token: first.text, kind: readAs.ttl },
        related: before === NO_ROW ? [] : [{ at: placeOf(zone, before), message: relatedTexts.previousOwner }],
        fixes: [
          {
            title: texts.fixes.removeIndent,
            edits: [replace(entry.range(entry.start, first.start), '')],
            preferred: true,
          },
        ],
      };
    });
  },
};
