// ptr-missing: the address of a mail server, or of a host that SPF names, leads to no name.
import { reverseName } from '../../dns/reverse';
import { evaluated } from '../../mail/spf';
import { relatedTexts } from '../../messages/related';
import { addressOf } from '../../zone/address-of';
import { EntryView } from '../../zone/entry-view';
import { barrier } from '../../zone/lookup';
import { NO_NAME } from '../../zone/names';
import type { NameId } from '../../zone/names';
import type { RowId } from '../../zone/rows';
import { A, AAAA, ADDRESSES, HAS_OTHER, HAS_TXT, MX, PTR } from '../../zone/type-set';
import { scopeOfRow } from '../address-scope';
import { insertRecord } from '../insertion';
import type { Lookups } from '../lookups';
import { inSentence, zoneText } from '../names';
import { placeOf } from '../neighbours';
import { textsOf } from '../rule';
import type { Details, OwnerRule } from '../rule';

const texts = textsOf('ptr-missing');

export const ptrMissing: OwnerRule = {
  id: 'ptr-missing',
  group: 'srv-ptr',
  severity: 'information',
  references: ['RFC 1912 §2.1'],
  looksAt: 'owner',
  needs: ADDRESSES | HAS_TXT,
  mayOccur: (_, lookups) => lookups.knowsReverse,
  check(owner, report, lookups) {
    const { zone, name } = owner;
    if (zone.names.isWildcard(name) || barrier(zone, name) !== NO_NAME) return;
    if (lookups.isTarget(name, MX)) {
      for (const missing of missingOf(lookups, lookups.addressesOfTarget(name).rows)) {
        report(missing.row, () => {
          const { range } = new EntryView(zone, missing.row).rdata[0];
          return { at: range, ...detailsOf(lookups, name, missing) };
        });
      }
    }
    // Hosts that send for the domain are told of where its SPF record names them.
    if (!lookups.mayHaveSpf(name)) return;
    for (const view of lookups.policiesOf(name, 'spf').filter(({ policy }) => policy.valid)) {
      for (const term of evaluated(view.policy)) {
        if (term.name !== 'a' || term.value === '' || term.value.includes('\\') || term.hasMacro) continue;
        const host = zone.nameFromText(term.value.endsWith('.') ? term.value : `${term.value}.`);
        if (host === NO_NAME || lookups.isTarget(host, MX)) continue;
        const answer = lookups.find(host, ADDRESSES);
        if (answer.kind !== 'answer' || answer.wildcard !== NO_NAME) continue;
        const addresses = [...lookups.records(answer.node, A), ...lookups.records(answer.node, AAAA)];
        for (const missing of missingOf(lookups, addresses)) {
          report(view.row, () => ({
            at: view.range(term.start, term.end),
            related: [{ at: placeOf(zone, missing.row), message: relatedTexts.address }],
            ...detailsOf(lookups, answer.node, missing),
          }));
        }
      }
    }
  },
};

/** An address that leads to no name. */
interface Missing {
  readonly row: RowId;
  readonly addr: string;
  /** The name that it should have, and the zone where that belongs. */
  readonly reverse: NameId;
  readonly reversezone: string;
}

/** The addresses, of those that others can reach, whose reverse zone certainly has no name for them. */
function missingOf(lookups: Lookups, rows: readonly RowId[]): Missing[] {
  const { zone } = lookups;
  return rows.flatMap((row) => {
    const scope = scopeOfRow(zone, row);
    if (scope !== 'global' && scope !== 'documentation') return [];
    const addr = addressOf(zone, row);
    const written = reverseName(addr);
    const reverse = written === undefined ? NO_NAME : zone.nameFromText(written);
    const reversezone = reverse === NO_NAME ? undefined : zoneWithoutPtr(lookups, reverse);
    return reversezone === undefined ? [] : [{ row, addr, reverse, reversezone }];
  });
}

function detailsOf(
  lookups: Lookups,
  host: NameId,
  { row, addr, reverse, reversezone }: Missing,
): Pick<Details, 'args' | 'fixes'> {
  const { zone } = lookups;
  const data = zone.names.text(host);
  const args = { name: data, addr, reversezone };
  if (!lookups.covers(reverse)) return { args };
  const title = { title: texts.fixes.add, args: { name: inSentence(zone, reverse) } };
  return {
    args,
    fixes: [{ ...title, edits: [insertRecord(zone, row, { name: reverse, type: 'PTR', data, snippet: false })] }],
  };
}

/** The zone that should have a PTR record at the name and certainly has none; by an alias it may (RFC 2317). */
function zoneWithoutPtr(lookups: Lookups, name: NameId): string | undefined {
  if (lookups.covers(name)) {
    const { kind, node } = lookups.find(name, HAS_OTHER);
    const isMissing =
      kind === 'answer' ? lookups.records(node, PTR).length === 0 : kind === 'nxdomain' || kind === 'nodata';
    return isMissing ? zoneText(lookups.zone) : undefined;
  }
  const found = lookups.elsewhere(name);
  const isMissing =
    found?.is === 'not-found' || (found?.is === 'no-address' && !found.types.split(', ').includes('PTR'));
  return isMissing ? found.zone.replace(/(?<=.)\.$/, '') : undefined;
}
