// mta-sts-record-missing: a policy host, or the record at a wrong name, and nothing where senders ask.
import { encode } from '../../text/utf8';
import { EntryView } from '../../zone/entry-view';
import { NO_NAME } from '../../zone/names';
import type { NameId } from '../../zone/names';
import type { OwnerView } from '../../zone/record';
import { A, AAAA, ADDRESSES, CNAME, HAS_CNAME, HAS_TXT, TXT } from '../../zone/type-set';
import type { Lookups } from '../lookups';
import { insertRecord } from '../insertion';
import { inSentence, nameBelow } from '../names';
import { isGenerated } from '../neighbours';
import { fix, renameOwner } from '../policy-edits';
import { isAliasTarget } from '../policy-records';
import { textsOf } from '../rule';
import type { OwnerRule } from '../rule';

const texts = textsOf('mta-sts-record-missing');
const MTA_STS = encode('mta-sts');

/** Nearly all names of a zone are neither. */
function hasTextOrIsHost({ zone, name, types }: OwnerView): boolean {
  return (types & HAS_TXT) !== 0 || zone.names.hasLabel(name, MTA_STS);
}

export const mtaStsRecordMissing: OwnerRule = {
  id: 'mta-sts-record-missing',
  group: 'mail-transport',
  severity: 'hint',
  references: ['RFC 8461 §3.1'],
  looksAt: 'owner',
  needs: HAS_TXT | ADDRESSES | HAS_CNAME,
  look: hasTextOrIsHost,
  check(owner, report, lookups) {
    const { zone, types, name } = owner;
    const { names } = zone;
    const isHost = names.hasLabel(name, MTA_STS);
    const parent = names.parent(name);
    const right = (): NameId => nameBelow(zone, '_mta-sts', isHost ? parent : afterSlip(lookups, name));
    if ((types & HAS_TXT) !== 0 && lookups.mayHavePolicy(name, 'mta-sts')) {
      const misplaced = lookups.policiesOf(name, 'mta-sts').filter(({ place }) => place === undefined);
      if (misplaced.length > 0 && !isAliasTarget(lookups, name)) {
        for (const view of misplaced) {
          report(view.row, () => {
            const target = right();
            const isFree = lookups.records(target, TXT).length === 0;
            return {
              at: (view.entry.owner ?? view.entry.tokens[0]).range,
              message: texts.variants.place,
              args: { owner: owner.text },
              fixes: isFree
                ? fix(texts.fixes.rename, renameOwner(view.entry, target), { owner: inSentence(zone, target) })
                : [],
            };
          });
        }
        return;
      }
    }
    if (!isHost || (types & (ADDRESSES | HAS_CNAME)) === 0 || names.isWildcard(parent)) return;
    const record = right();
    const answer = record === NO_NAME ? undefined : lookups.find(record, HAS_TXT);
    if (answer === undefined || answer.chain.length > 0) return;
    if (answer.kind !== 'nxdomain' && answer.kind !== 'nodata') return;
    const row = [CNAME, A, AAAA].flatMap((type) => owner.records(type)).find((found) => !isGenerated(zone, found));
    if (row === undefined) return;
    report(row, () => ({
      at: new EntryView(zone, row).ownRange,
      args: { host: inSentence(zone, name), owner: inSentence(zone, record) },
      fixes: [
        {
          title: texts.fixes.add,
          args: { owner: inSentence(zone, record) },
          edits: [insertRecord(zone, row, { name: record, type: 'TXT', data: '"v=STSv1; id=1;"', snippet: false })],
        },
      ],
    }));
  },
};

/** The domain that a misplaced record is about: a first label like "_mta_sts" is a slip, any other name the domain. */
function afterSlip({ zone }: Lookups, name: NameId): NameId {
  const slip = name !== zone.apex && /^_?(?:mta[-_]?sts|sts)/.test(zone.names.label(name));
  return slip ? zone.names.parent(name) : name;
}
