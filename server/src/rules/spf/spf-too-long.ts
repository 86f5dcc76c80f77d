// spf-too-long: the TXT records of a name with SPF hardly fit into one UDP answer.
import { EntryView } from '../../zone/entry-view';
import { textOf } from '../../zone/policy';
import { TXT } from '../../zone/type-set';
import type { PolicyRule } from '../rule';

/** Octets of an answer that RFC 7208 §3.4 advises to stay below. */
const ADVISED = 450;

export const spfTooLong: PolicyRule<'spf'> = {
  id: 'spf-too-long',
  group: 'spf',
  severity: 'information',
  references: ['RFC 7208 §3.4'],
  looksAt: 'policy',
  policy: 'spf',
  check(view, report, lookups) {
    if (view.policy.version !== 'valid') return;
    const { zone, owner } = view;
    if (view.text.length < ADVISED / 2 && lookups.isAlone(view)) return;
    const records = lookups.records(owner, TXT);
    const first = lookups.policiesOf(owner, 'spf').find(({ policy }) => policy.version === 'valid');
    if (first?.row !== view.row) return;
    let octets = view.ownerText.length + 1;
    const seen = new Set<string>();
    for (const row of records) {
      const text = textOf(new EntryView(zone, row));
      if (text === undefined || seen.has(text.text)) continue;
      seen.add(text.text);
      octets += text.length + text.strings.length;
    }
    if (octets <= ADVISED) return;
    report(() => ({ at: view.whole, args: { owner: view.ownerText, n: octets } }));
  },
};
