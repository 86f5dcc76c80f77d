// srv-mail-service-unknown: a name such as _smtps, which no mail program looks for.
import { meantService } from '../../dns/mail-services';
import { EntryView } from '../../zone/entry-view';
import { SRV } from '../../zone/type-set';
import { inSentence, nameBelow } from '../names';
import { isGenerated } from '../neighbours';
import { fix, renameOwner } from '../policy-edits';
import { isAliasTarget } from '../policy-records';
import { textsOf } from '../rule';
import type { OwnerRule } from '../rule';
import { MAY_HAVE_SRV, hasSrv, tcpService } from '../srv-set';

const texts = textsOf('srv-mail-service-unknown');

export const srvMailServiceUnknown: OwnerRule = {
  id: 'srv-mail-service-unknown',
  group: 'srv-ptr',
  severity: 'warning',
  references: ['RFC 6186 §3.1', 'RFC 6186 §3.2', 'RFC 6186 §3.3', 'RFC 8314 §5.1'],
  looksAt: 'owner',
  look: hasSrv,
  needs: MAY_HAVE_SRV,
  check(owner, report, lookups) {
    const { zone, name } = owner;
    const service = tcpService(zone, name);
    const meant = service === undefined ? undefined : meantService(service.label);
    if (service === undefined || meant === undefined || isAliasTarget(lookups, name)) return;
    const row = owner.records(SRV).find((record) => !isGenerated(zone, record));
    if (row === undefined) return;
    report(row, () => {
      const entry = new EntryView(zone, row);
      const right = nameBelow(zone, `${meant.label}._tcp`, service.domain);
      return {
        at: (entry.owner ?? entry.type ?? entry.tokens[0]).range,
        // Some products look for it all the same.
        severity: service.label === '_smtp' ? 'hint' : 'warning',
        args: { service: service.label, guess: meant.label },
        fixes: fix(texts.fixes.rename, renameOwner(entry, right), { name: inSentence(zone, right) }),
      };
    });
  },
};
