// tlsa-incomplete-coverage: some MX hosts of a domain have TLSA, others have none.
import { policyRelated } from '../../messages/policies';
import { EntryView } from '../../zone/entry-view';
import { NO_NAME } from '../../zone/names';
import type { RowId } from '../../zone/rows';
import { HAS_MX, MX } from '../../zone/type-set';
import { inSentence } from '../names';
import type { OwnerRule } from '../rule';
import { hasSmtpTlsa, TLSA } from '../tlsa';

/** Hosts of one domain that are looked at. */
const MOST = 50;

export const tlsaIncompleteCoverage: OwnerRule = {
  id: 'tlsa-incomplete-coverage',
  group: 'mail-transport',
  severity: 'information',
  references: ['RFC 7672 §2.2.1'],
  looksAt: 'owner',
  several: true,
  needs: HAS_MX,
  check(owner, report, lookups) {
    const { zone } = owner;
    const { rows, names } = zone;
    const records = owner.records(MX);
    if (records.length < 2 || records.length > MOST || !lookups.anywhere(TLSA)) return;
    const without: RowId[] = [];
    let covered: RowId | undefined;
    for (const row of records) {
      const host = rows.target[row];
      if (host === NO_NAME || !names.isAtOrBelow(host, zone.apex)) continue;
      const has = hasSmtpTlsa(lookups, host);
      if (has === true) covered ??= row;
      else if (has === false) without.push(row);
    }
    if (covered === undefined) return;
    const protectedRow = covered;
    for (const row of without) {
      report(row, () => ({
        at: (new EntryView(zone, row).rdata[1] ?? new EntryView(zone, row).tokens[0]).range,
        args: { with: inSentence(zone, rows.target[protectedRow]), without: inSentence(zone, rows.target[row]) },
        related: [{ at: new EntryView(zone, protectedRow).ownRange, message: policyRelated.mx }],
      }));
    }
  },
};
