// spf-too-many-lookups: more than ten terms that query the DNS, those of included records counted.
import { policyRelated } from '../../messages/policies';
import { EntryView } from '../../zone/entry-view';
import type { PolicyView } from '../../zone/policy';
import { A, AAAA, MX } from '../../zone/type-set';
import type { Lookups } from '../lookups';
import { change, fix } from '../policy-edits';
import { textsOf, weaker } from '../rule';
import type { FixDetails, PolicyRule } from '../rule';
import { LOOKUP_LIMIT, walkSpf } from '../spf-walk';
import type { SpfStep } from '../spf-walk';

const texts = textsOf('spf-too-many-lookups');
/** More addresses than that are not written out. */
const MOST_ADDRESSES = 8;

export const spfTooManyLookups: PolicyRule<'spf'> = {
  id: 'spf-too-many-lookups',
  group: 'spf',
  severity: 'error',
  references: ['RFC 7208 §4.6.4'],
  looksAt: 'policy',
  policy: 'spf',
  check(view, report, lookups) {
    if (!view.policy.valid) return;
    const walk = walkSpf(view, lookups);
    if (walk.lookups <= LOOKUP_LIMIT || walk.steps.some(({ circle }) => circle !== undefined)) return;
    report(() => {
      let count = 0;
      const first = walk.steps.find((step) => (count += step.lookups) > LOOKUP_LIMIT) ?? walk.steps[0];
      return {
        at: view.range(first.term.start, first.term.end),
        severity: walk.certain ? 'error' : weaker('error'),
        args: { n: walk.lookups },
        related: walk.steps
          .filter((step) => step.lookups > 1)
          .slice(0, 10)
          .map(({ term, lookups: n }) => ({
            at: view.range(term.start, term.end),
            message: policyRelated.lookups,
            args: { n, term: term.text },
          })),
        fixes:
          walk.lookups === LOOKUP_LIMIT + 1
            ? walk.steps.flatMap((step) => addresses(view, step, lookups)).slice(0, 3)
            : [],
      };
    });
  },
};

/** The term's addresses in its place, where the zone holds all of them. */
function addresses(view: PolicyView<'spf'>, step: SpfStep, lookups: Lookups): FixDetails[] {
  const { term, answer } = step;
  if ((term.name !== 'a' && term.name !== 'mx') || answer?.kind !== 'answer' || term.valueEnd < term.end) return [];
  const { zone } = view;
  const hosts =
    term.name === 'a' ? [answer.node] : lookups.records(answer.node, MX).map((row) => zone.rows.target[row]);
  const words: string[] = [];
  for (const host of hosts) {
    const rows = [...lookups.records(host, A), ...lookups.records(host, AAAA)];
    if (rows.length === 0) return [];
    for (const row of rows) {
      const [address] = new EntryView(zone, row).rdata;
      if (address === undefined || address.text === '\\#') return [];
      words.push(
        `${term.qualifier === '+' ? '' : term.qualifier}ip${zone.rows.type[row] === A ? 4 : 6}:${address.text}`,
      );
    }
  }
  if (words.length === 0 || words.length > MOST_ADDRESSES) return [];
  return fix(texts.fixes.addresses, change(view, term.start, term.end, words.join(' ')), { term: term.text });
}
