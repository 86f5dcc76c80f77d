// dmarc-missing: a domain that sends or receives mail has no DMARC record.
import { EntryView } from '../../zone/entry-view';
import { ROOT } from '../../zone/names';
import type { RowId } from '../../zone/rows';
import { HAS_MX, HAS_TXT, MX } from '../../zone/type-set';
import { insertRecord } from '../insertion';
import { inSentence, nameBelow } from '../names';
import { isGenerated } from '../neighbours';
import { isRegisteredDomain } from '../policy-records';
import { atApex, textsOf } from '../rule';
import type { OwnerRule } from '../rule';

const texts = textsOf('dmarc-missing');

export const dmarcMissing: OwnerRule = {
  id: 'dmarc-missing',
  group: 'dmarc',
  severity: 'hint',
  references: ['RFC 9989 §5.1.4'],
  looksAt: 'owner',
  concerns: atApex,
  needs: HAS_MX | HAS_TXT,
  check(owner, report, lookups) {
    const { zone } = owner;
    if (!zone.isClosed) return;
    if (zone.origin.name === undefined || !isRegisteredDomain(lookups)) return;
    const mx = owner.records(MX);
    const refuses = mx.length > 0 && mx.every((record) => zone.rows.target[record] === ROOT);
    const spf = lookups.policiesOf(owner.name, 'spf').find(({ policy }) => policy.version === 'valid');
    const row: RowId | undefined = refuses ? undefined : (mx.find((record) => !isGenerated(zone, record)) ?? spf?.row);
    if (row === undefined || lookups.policiesOf(owner.name, 'dmarc').length > 0) return;
    const name = nameBelow(zone, '_dmarc', owner.name);
    const answer = lookups.find(name, HAS_TXT);
    if (answer.chain.length > 0 || (answer.kind !== 'nxdomain' && answer.kind !== 'nodata')) return;
    report(row, () => {
      const domain = inSentence(zone, owner.name);
      const address = `postmaster@${domain}`;
      const data = `"v=DMARC1; p=none; rua=mailto:${address}"`;
      return {
        at: new EntryView(zone, row).ownRange,
        args: { domain },
        fixes: [
          {
            title: texts.fixes.add,
            args: { address },
            edits: [insertRecord(zone, row, { name, type: 'TXT', data, snippet: false })],
          },
        ],
      };
    });
  },
};
