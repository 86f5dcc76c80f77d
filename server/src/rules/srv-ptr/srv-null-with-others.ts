// srv-null-with-others: one SRV record says that the service is not offered, others say where it is.
import { relatedTexts } from '../../messages/related';
import { EntryView } from '../../zone/entry-view';
import type { RowId } from '../../zone/rows';
import { SRV } from '../../zone/type-set';
import type { Zone } from '../../zone/zone';
import { isGenerated, placeOf } from '../neighbours';
import { removeEntries } from '../removal';
import { textsOf } from '../rule';
import type { FixDetails, OwnerRule } from '../rule';
import { MAY_HAVE_SRV, hasSrv, isUnavailable } from '../srv-set';

const texts = textsOf('srv-null-with-others');

/** Other records that are pointed at. */
const MOST_RELATED = 5;

export const srvNullWithOthers: OwnerRule = {
  id: 'srv-null-with-others',
  group: 'srv-ptr',
  severity: 'warning',
  references: ['RFC 2782', 'RFC 6186 §3.4'],
  looksAt: 'owner',
  look: hasSrv,
  several: true,
  needs: MAY_HAVE_SRV,
  check(owner, report) {
    const { zone } = owner;
    const records = owner.records(SRV).filter((row) => zone.rows.target[row] >= 0);
    const nulls = records.filter((row) => isUnavailable(zone, row));
    const others = records.filter((row) => !isUnavailable(zone, row));
    const first = nulls.find((row) => !isGenerated(zone, row));
    if (first === undefined || others.length === 0) return;
    const { text } = owner;
    report(first, () => {
      const { rdata } = new EntryView(zone, first);
      return {
        at: rdata[3].range,
        args: { owner: text },
        related: others
          .slice(0, MOST_RELATED)
          .map((row) => ({ at: placeOf(zone, row), message: relatedTexts.otherSrv })),
        fixes: [...removal(zone, nulls, texts.fixes.removeNull), ...removal(zone, others, texts.fixes.removeOthers)],
      };
    });
  },
};

function removal(zone: Zone, entries: readonly RowId[], title: FixDetails['title']): FixDetails[] {
  const edits = removeEntries(zone, entries);
  return edits === undefined ? [] : [{ title, edits }];
}
