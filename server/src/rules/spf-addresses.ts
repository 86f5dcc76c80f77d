// The addresses that an SPF term stands for, written in its place: what is written out costs no lookup.
import type { TextEdit } from '../text/span';
import { EntryView } from '../zone/entry-view';
import type { PolicyView } from '../zone/policy';
import { A, AAAA, MX } from '../zone/type-set';
import type { Lookups } from './lookups';
import { change } from './policy-edits';
import type { SpfStep } from './spf-walk';

/** The edits for an `a` or `mx` term, where the zone holds all its addresses and they are at most `most`. */
export function writtenAddresses(
  view: PolicyView<'spf'>,
  { term, answer }: SpfStep,
  lookups: Lookups,
  most: number,
): TextEdit[] | undefined {
  if ((term.name !== 'a' && term.name !== 'mx') || answer?.kind !== 'answer' || term.valueEnd < term.end)
    return undefined;
  const { zone } = view;
  const hosts =
    term.name === 'a' ? [answer.node] : lookups.records(answer.node, MX).map((row) => zone.rows.target[row]);
  const words = new Set<string>();
  for (const host of hosts) {
    const rows = [...lookups.records(host, A), ...lookups.records(host, AAAA)];
    if (rows.length === 0) return undefined;
    for (const row of rows) {
      const [address] = new EntryView(zone, row).rdata;
      if (address === undefined) return undefined;
      words.add(
        `${term.qualifier === '+' ? '' : term.qualifier}ip${zone.rows.type[row] === A ? 4 : 6}:${address.text}`,
      );
    }
  }
  if (words.size === 0 || words.size > most) return undefined;
  return change(view, term.start, term.end, [...words].join(' '));
}
