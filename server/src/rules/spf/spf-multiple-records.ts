// spf-multiple-records: several SPF records at one name; receivers take none of them.
import { policyRelated } from '../../messages/policies';
import type { PolicyView } from '../../zone/policy';
import { fix, quotedStrings } from '../policy-edits';
import { removeEntries } from '../removal';
import { replace, textsOf } from '../rule';
import type { FixDetails, PolicyRule } from '../rule';
import { distinct } from '../spf-walk';

const texts = textsOf('spf-multiple-records');

export const spfMultipleRecords: PolicyRule<'spf'> = {
  id: 'spf-multiple-records',
  group: 'spf',
  severity: 'error',
  references: ['RFC 7208 §3.2', 'RFC 7208 §4.5'],
  looksAt: 'policy',
  policy: 'spf',
  check(view, report, lookups) {
    if (view.policy.version !== 'valid' || lookups.isAlone(view)) return;
    const records = distinct(lookups.policiesOf(view.owner, 'spf').filter(({ policy }) => policy.version === 'valid'));
    if (!records.slice(1).some(({ row }) => row === view.row)) return;
    report(() => ({
      at: view.whole,
      args: { owner: view.ownerText, n: records.length },
      related: [{ at: records[0].whole, message: policyRelated.first }],
      fixes: merged(records),
    }));
  },
};

const STRICTEST = ['-', '~', '?', '+'];

/** One record of all terms, in the place of the first one; a proposal, as only the user knows what is out of date. */
function merged(records: readonly PolicyView<'spf'>[]): FixDetails[] {
  const [first, ...others] = records;
  if (records.some(({ policy }) => !policy.valid)) return [];
  const terms = new Map<string, string>();
  const modifiers = new Map<string, string>();
  let all: string | undefined;
  for (const { policy } of records) {
    for (const term of policy.terms) {
      if (term.kind === 'modifier') {
        if (!modifiers.has(term.name)) modifiers.set(term.name, term.text);
      } else if (term.name === 'all') {
        if (all === undefined || STRICTEST.indexOf(term.qualifier) < STRICTEST.indexOf(all)) all = term.qualifier;
        break;
      } else if (!terms.has(term.text.toLowerCase())) terms.set(term.text.toLowerCase(), term.text);
    }
  }
  if (all !== undefined) modifiers.delete('redirect');
  const words = ['v=spf1', ...terms.values(), ...modifiers.values(), ...(all === undefined ? [] : [`${all}all`])];
  const removed = removeEntries(
    first.zone,
    others.map(({ row }) => row),
  );
  if (removed === undefined) return [];
  return fix(texts.fixes.merge, [replace(first.whole, quotedStrings(words.join(' '))), ...removed]);
}
