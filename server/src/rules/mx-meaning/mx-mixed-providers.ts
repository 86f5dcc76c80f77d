// mx-mixed-providers: mail servers of two providers for one domain, often left over from a move.
import { mailProviderOf } from '../../dns/providers';
import type { MailProvider } from '../../dns/providers';
import { relatedTexts } from '../../messages/related';
import { EntryView } from '../../zone/entry-view';
import { ROOT } from '../../zone/names';
import type { RowId } from '../../zone/rows';
import { HAS_MX, MX } from '../../zone/type-set';
import { hasSeveralMx } from '../mx-set';
import { isGenerated, placeOf } from '../neighbours';
import { removeEntries } from '../removal';
import { textsOf } from '../rule';
import type { FixDetails, OwnerRule } from '../rule';

const texts = textsOf('mx-mixed-providers');

export const mxMixedProviders: OwnerRule = {
  id: 'mx-mixed-providers',
  group: 'mx-meaning',
  severity: 'off',
  references: ['RFC 5321 §5.1'],
  looksAt: 'owner',
  look: hasSeveralMx,
  several: true,
  needs: HAS_MX,
  check(owner, report) {
    const { zone } = owner;
    const byProvider = new Map<MailProvider, RowId[]>();
    for (const row of owner.records(MX)) {
      const target = zone.rows.target[row];
      if (target <= ROOT || isGenerated(zone, row)) continue;
      const provider = mailProviderOf(zone.names.text(target));
      if (provider === undefined) continue;
      const records = byProvider.get(provider);
      if (records === undefined) byProvider.set(provider, [row]);
      else records.push(row);
    }
    if (byProvider.size < 2) return;
    const [[one, its], [other, others]] = byProvider;
    report(others[0], () => ({
      at: new EntryView(zone, others[0]).rdata[1].range,
      args: { owner: owner.text, a: one.name, b: other.name },
      related: [{ at: placeOf(zone, its[0]), message: relatedTexts.otherMx }],
      fixes: [...byProvider].flatMap(([provider, records]): FixDetails[] => {
        const edits = removeEntries(zone, records);
        return edits === undefined ? [] : [{ title: texts.fixes.remove, args: { provider: provider.name }, edits }];
      }),
    }));
  },
};
