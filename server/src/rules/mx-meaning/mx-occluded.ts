// mx-occluded: an MX record that lies below a delegation or a DNAME is never served.
import { relatedTexts } from '../../messages/related';
import { barrier } from '../../zone/lookup';
import { NO_NAME } from '../../zone/names';
import { OwnerView } from '../../zone/record';
import type { RecordView } from '../../zone/record';
import { DNAME, HAS_NS, MX, NS } from '../../zone/type-set';
import { placeOf } from '../neighbours';
import { removeEntries } from '../removal';
import { textsOf } from '../rule';
import type { RecordRule } from '../rule';

const texts = textsOf('mx-occluded');

export const mxOccluded: RecordRule = {
  id: 'mx-occluded',
  group: 'mx-meaning',
  severity: 'error',
  references: ['RFC 1034 §4.2.1', 'RFC 1034 §4.3.2', 'RFC 6672 §2.4'],
  looksAt: 'record',
  types: [MX],
  look: isBelowCut,
  check(record, report) {
    const { zone } = record;
    const cut = barrier(zone, record.owner);
    if (cut === undefined) return;
    report(() => {
      const { entry, row } = record;
      const delegated = cut !== zone.apex && (zone.names.mask(cut) & HAS_NS) !== 0;
      const [hiding] = new OwnerView(zone).at(cut).records(delegated ? NS : DNAME);
      const token = entry.owner ?? entry.type ?? entry.tokens[0];
      const edits = removeEntries(zone, [row]);
      return {
        at: token.range,
        message: delegated ? texts.message : texts.variants.dname,
        args: { owner: record.ownerText, cut: zone.names.text(cut) },
        related:
          hiding === undefined
            ? []
            : [{ at: placeOf(zone, hiding), message: delegated ? relatedTexts.zoneCut : relatedTexts.dname }],
        fixes: edits === undefined ? [] : [{ title: texts.fixes.remove, edits }],
      };
    });
  },
};

function isBelowCut({ zone, owner }: RecordView): boolean {
  const cut = barrier(zone, owner);
  return cut !== undefined && cut !== NO_NAME;
}
