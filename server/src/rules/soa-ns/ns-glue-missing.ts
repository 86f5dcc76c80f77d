// ns-glue-missing: a delegation to a server whose address only the delegated zone itself would tell.
import { barrier } from '../../zone/lookup';
import { ADDRESSES, HAS_FAULTY, NS } from '../../zone/type-set';
import { insertRecord } from '../insertion';
import { relatedTexts } from '../../messages/related';
import { placeOf } from '../neighbours';
import { textsOf } from '../rule';
import type { RecordRule } from '../rule';

const texts = textsOf('ns-glue-missing');

export const nsGlueMissing: RecordRule = {
  id: 'ns-glue-missing',
  group: 'soa-ns',
  severity: 'error',
  references: ['RFC 1034 §4.2.1', 'RFC 1912 §2.3', 'RFC 9471 §2.1'],
  looksAt: 'record',
  types: [NS],
  check(record, report) {
    const { zone, owner, target } = record;
    const { names } = zone;
    if (owner === zone.apex || target < 0 || !names.isAtOrBelow(target, owner)) return;
    if ((names.mask(target) & (ADDRESSES | HAS_FAULTY)) !== 0 || !zone.isClosed) return;
    // Below a higher cut the delegation is that zone's matter.
    if (barrier(zone, owner) !== owner || names.isWildcard(owner)) return;
    report(() => {
      const token = record.targetToken ?? record.entry.tokens[0];
      const name = record.targetText;
      return {
        at: token.range,
        args: { cut: record.ownerText, target: name },
        related: [{ at: placeOf(zone, record.row), message: relatedTexts.zoneCut }],
        fixes: [
          {
            title: texts.fixes.addGlue,
            args: { target: name },
            edits: [insertRecord(zone, record.row, { name: target, type: 'A', data: '${1:192.0.2.1}', snippet: true })],
            snippet: true,
          },
        ],
      };
    });
  },
};
