// ds-without-delegation: a DS record where no zone is delegated.
import { EntryView } from '../../zone/entry-view';
import { barrier } from '../../zone/lookup';
import { NO_NAME } from '../../zone/names';
import { DS, HAS_DS, HAS_FAULTY, HAS_NS } from '../../zone/type-set';
import { textsOf } from '../rule';
import type { OwnerRule } from '../rule';

const texts = textsOf('ds-without-delegation');

export const dsWithoutDelegation: OwnerRule = {
  id: 'ds-without-delegation',
  group: 'soa-ns',
  severity: 'warning',
  references: ['RFC 4035 §2.4', 'RFC 4592 §4.6'],
  looksAt: 'owner',
  needs: HAS_DS,
  check(owner, report) {
    const { zone, name, types, isApex } = owner;
    if ((types & HAS_FAULTY) !== 0 || !zone.isClosed) return;
    // Below another cut occluded-record tells it.
    if (!isApex && barrier(zone, name) !== NO_NAME) return;
    if (!isApex && (types & HAS_NS) !== 0) return;
    const [first] = owner.records(DS);
    if (first === undefined) return;
    report(first, () => {
      const entry = new EntryView(zone, first);
      return {
        at: (entry.type ?? entry.tokens[0]).range,
        message: isApex ? texts.variants.apex : texts.message,
        args: { owner: owner.text },
      };
    });
  },
};
