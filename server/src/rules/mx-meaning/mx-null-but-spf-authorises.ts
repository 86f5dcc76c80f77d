// mx-null-but-spf-authorises: a domain that takes no mail, but names servers that send in its name.
import type { Spf } from '../../mail/spf';
import { relatedTexts } from '../../messages/related';
import { EntryView } from '../../zone/entry-view';
import { ROOT } from '../../zone/names';
import { HAS_MX, HAS_TXT, MX } from '../../zone/type-set';
import { hasNullMx } from '../mx-set';
import { usualHost } from '../names';
import { isGenerated } from '../neighbours';
import { fix, rewrite } from '../policy-edits';
import { distinctAt } from '../policy-records';
import { replace, textsOf } from '../rule';
import type { FixDetails, OwnerRule } from '../rule';

const texts = textsOf('mx-null-but-spf-authorises');

export const mxNullButSpfAuthorises: OwnerRule = {
  id: 'mx-null-but-spf-authorises',
  group: 'mx-meaning',
  severity: 'warning',
  references: ['RFC 7505 §4.2'],
  looksAt: 'owner',
  needs: HAS_MX,
  check(owner, report, lookups) {
    const { zone, name, types } = owner;
    if ((types & HAS_TXT) === 0 || !hasNullMx(owner)) return;
    const records = owner.records(MX);
    const row = records.find((record) => !isGenerated(zone, record));
    if (row === undefined || records.some((record) => zone.rows.target[record] !== ROOT)) return;
    // Of several records none counts.
    const policies = distinctAt(lookups, name, 'spf', ({ policy }) => policy.version === 'valid');
    if (policies.length !== 1 || !policies[0].policy.valid || !authorises(policies[0].policy)) return;
    const [spf] = policies;
    report(row, () => {
      const entry = new EntryView(zone, row);
      const [preference, exchange] = entry.rdata;
      const at = { start: preference.range.start, end: exchange.range.end };
      return {
        at,
        args: { owner: owner.text },
        related: [{ at: spf.whole, message: relatedTexts.spf }],
        fixes: (): FixDetails[] => {
          const host = usualHost(entry);
          const real =
            host === undefined ? [] : [{ title: texts.fixes.real, args: { host }, edits: [replace(at, `10 ${host}`)] }];
          return [...fix(texts.fixes.failAll, rewrite(spf, 'v=spf1 -all')), ...real];
        },
      };
    });
  },
};

/** Whether the record lets anyone pass: a mechanism that does, or the record of another domain instead. */
function authorises({ terms }: Spf): boolean {
  return terms.some(({ kind, name, qualifier }) =>
    kind === 'mechanism' ? qualifier === '+' || qualifier === '?' : kind === 'modifier' && name === 'redirect',
  );
}
