// spf-too-long: the TXT records of a name with SPF hardly fit into one UDP answer.
import { textOf } from '../../zone/policy';
import { EntryView } from '../../zone/entry-view';
import { HAS_TXT, TXT } from '../../zone/type-set';
import type { OwnerRule } from '../rule';

/** Octets of an answer that RFC 7208 §3.4 advises to stay below. */
const ADVISED = 450;

export const spfTooLong: OwnerRule = {
  id: 'spf-too-long',
  group: 'spf',
  severity: 'information',
  references: ['RFC 7208 §3.4'],
  looksAt: 'owner',
  check(owner, report, lookups) {
    if ((owner.types & HAS_TXT) === 0) return;
    const spf = lookups.policiesOf(owner.name, 'spf').find(({ policy }) => policy.version === 'valid');
    if (spf === undefined) return;
    const { zone } = owner;
    let octets = owner.text.length + 1;
    const seen = new Set<string>();
    for (const row of owner.records(TXT)) {
      const text = textOf(new EntryView(zone, row));
      if (text === undefined || seen.has(text.text)) continue;
      seen.add(text.text);
      octets += text.length + text.strings.length;
    }
    if (octets <= ADVISED) return;
    report(spf.row, () => ({ at: spf.whole, args: { owner: owner.text, n: octets } }));
  },
};
