// mx-in-reverse-zone: a mail domain among the reverse names of addresses.
import { EntryView } from '../../zone/entry-view';
import { ROOT } from '../../zone/names';
import { HAS_MX, MX } from '../../zone/type-set';
import { inSentence } from '../names';
import { isGenerated } from '../neighbours';
import { removeEntries } from '../removal';
import { textsOf } from '../rule';
import type { OwnerRule } from '../rule';
import { isReverse } from '../scope';

const texts = textsOf('mx-in-reverse-zone');

export const mxInReverseZone: OwnerRule = {
  id: 'mx-in-reverse-zone',
  group: 'mx-meaning',
  severity: 'information',
  references: ['RFC 1035 §3.5'],
  looksAt: 'owner',
  needs: HAS_MX,
  mayOccur: isReverse,
  check(owner, report) {
    const { zone, name } = owner;
    if (!zone.names.isAtOrBelow(name, zone.apex)) return;
    const records = owner.records(MX).filter((row) => zone.rows.target[row] !== ROOT);
    const first = records.find((row) => !isGenerated(zone, row));
    if (first === undefined) return;
    report(first, () => {
      const entry = new EntryView(zone, first);
      const edits = removeEntries(zone, records);
      return {
        at: (entry.type ?? entry.tokens[0]).range,
        args: { zone: inSentence(zone, zone.apex) },
        fixes: edits === undefined ? [] : [{ title: texts.fixes.remove, edits }],
      };
    });
  },
};
