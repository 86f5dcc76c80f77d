// mx-implicit: a domain without MX takes its mail at its own address.
import { addressOf } from '../../zone/address-of';
import { EntryView } from '../../zone/entry-view';
import { barrier } from '../../zone/lookup';
import { NO_NAME } from '../../zone/names';
import { A, AAAA, ADDRESSES, HAS_CNAME, HAS_FAULTY, HAS_MX, HAS_TXT, MX } from '../../zone/type-set';
import type { TypeSet } from '../../zone/type-set';
import { insertRecord } from '../insertion';
import { usualHost } from '../names';
import { isGenerated } from '../neighbours';
import { textsOf } from '../rule';
import type { FixDetails, OwnerRule } from '../rule';
import { isReverse } from '../scope';

const texts = textsOf('mx-implicit');

/** Addresses that the message names. */
const MOST_TOLD = 4;

/** A host is a mail domain when it says who sends in its name. */
function mayBeDomain(types: TypeSet, isApex: boolean): boolean {
  return isApex || (types & HAS_TXT) !== 0;
}

export const mxImplicit: OwnerRule = {
  id: 'mx-implicit',
  group: 'mx-meaning',
  severity: 'hint',
  references: ['RFC 5321 §5.1', 'RFC 7505 §1'],
  looksAt: 'owner',
  needs: ADDRESSES,
  concerns: mayBeDomain,
  check(owner, report, lookups) {
    const { zone, name, types } = owner;
    if ((types & (HAS_MX | HAS_CNAME | HAS_FAULTY)) !== 0) return;
    if (!owner.isApex) {
      // Mail servers say who sends in their name, too (RFC 7208 §2.3).
      if (zone.names.isWildcard(name) || lookups.isTarget(name, MX)) return;
      const sends = lookups
        .policiesOf(name, 'spf')
        .some(({ policy }) => policy.valid && policy.terms.some(({ qualifier, kind }) => kind === 'mechanism' && qualifier === '+')); // prettier-ignore
      if (!sends || barrier(zone, name) !== NO_NAME) return;
    }
    if (!zone.isClosed || isReverse(zone) || zone.names.depth(name) < 2) return;
    const rows = [...owner.records(A), ...owner.records(AAAA)];
    const row = rows.find((record) => !isGenerated(zone, record));
    if (row === undefined) return;
    report(row, () => {
      const entry = new EntryView(zone, row);
      const add = (title: FixDetails['title'], data: string, host = ''): FixDetails => ({
        title,
        args: { host },
        edits: [insertRecord(zone, row, { name, type: 'MX', data, snippet: false })],
      });
      return {
        at: (entry.owner ?? entry.type ?? entry.tokens[0]).range,
        args: {
          owner: zone.names.text(name),
          addr: rows
            .slice(0, MOST_TOLD)
            .map((other) => addressOf(zone, other))
            .join(', '),
        },
        fixes: () => {
          const host = usualHost(entry, new Set([name]));
          const real = host === undefined ? [] : [add(texts.fixes.add, `10 ${host}`, host)];
          return [...real, add(texts.fixes.nullMx, '0 .')];
        },
      };
    });
  },
};
