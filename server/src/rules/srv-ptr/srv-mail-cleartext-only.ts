// srv-mail-cleartext-only: a mail service is announced without its twin that has TLS from the start.
import { mailService } from '../../dns/mail-services';
import { EntryView } from '../../zone/entry-view';
import { NO_NAME } from '../../zone/names';
import { SRV } from '../../zone/type-set';
import { insertRecord } from '../insertion';
import { inSentence, nameBelow, shortName } from '../names';
import { isGenerated, lastOfBlock } from '../neighbours';
import { textsOf } from '../rule';
import type { FixDetails, OwnerRule } from '../rule';
import { isInternal } from '../scope';
import { MAY_HAVE_SRV, hasSrv, isUnavailable, tcpService } from '../srv-set';

const texts = textsOf('srv-mail-cleartext-only');

export const srvMailCleartextOnly: OwnerRule = {
  id: 'srv-mail-cleartext-only',
  group: 'srv-ptr',
  severity: 'information',
  references: ['RFC 8314 §3', 'RFC 8314 §5.1'],
  looksAt: 'owner',
  look: hasSrv,
  needs: MAY_HAVE_SRV,
  check(owner, report, lookups) {
    const { zone, name } = owner;
    const named = tcpService(zone, name);
    const service = named === undefined ? undefined : mailService(named.label);
    if (named === undefined || service === undefined || service.secure === service.label) return;
    const secure = mailService(service.secure);
    const twin = nameBelow(zone, `${service.secure}._tcp`, named.domain);
    if (secure === undefined || twin === NO_NAME) return;
    const { kind } = lookups.find(twin, MAY_HAVE_SRV);
    if ((kind !== 'nxdomain' && kind !== 'nodata') || isInternal(lookups)) return;
    const row = owner.records(SRV).find((record) => !isGenerated(zone, record) && !isUnavailable(zone, record));
    if (row === undefined) return;
    report(row, () => {
      const entry = new EntryView(zone, row);
      const target = zone.rows.target[row];
      const fixes = (): FixDetails[] => {
        if (target < 0) return [];
        const { origin } = new EntryView(zone, lastOfBlock(zone, row));
        const [priority, weight] = entry.rdata;
        const data = `${priority.text} ${weight.text} ${secure.port} ${shortName(zone, target, origin)}`;
        const edits = [insertRecord(zone, row, { name: twin, type: 'SRV', data, snippet: false })];
        return [{ title: texts.fixes.add, args: { name: inSentence(zone, twin) }, edits }];
      };
      return {
        at: (entry.owner ?? entry.type ?? entry.tokens[0]).range,
        args: { domain: inSentence(zone, named.domain), plain: service.label, tls: service.secure },
        fixes,
      };
    });
  },
};
