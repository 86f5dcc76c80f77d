// mail-autoconfig-missing: a mail domain says nothing to programs that are set up for it.
import { mailService, mailServices } from '../../dns/mail-services';
import { EntryView } from '../../zone/entry-view';
import { NO_NAME, ROOT } from '../../zone/names';
import { ALL_TYPES, HAS_MX, MX } from '../../zone/type-set';
import type { TypeSet } from '../../zone/type-set';
import { insertRecords } from '../insertion';
import type { NewRecord } from '../insertion';
import type { Lookups } from '../lookups';
import { inSentence, nameBelow, shortName } from '../names';
import { isGenerated, lastOfBlock } from '../neighbours';
import { textsOf } from '../rule';
import type { FixDetails, OwnerRule } from '../rule';
import { isReverse } from '../scope';
import { MAY_HAVE_SRV } from '../srv-set';

const texts = textsOf('mail-autoconfig-missing');

/** Hosts that programs of several vendors ask. */
const HOSTS = ['autoconfig', 'autodiscover'];
/** Services that the fix offers: those with TLS from the start. */
const OFFERED = ['_submissions', '_imaps'];

export const mailAutoconfigMissing: OwnerRule = {
  id: 'mail-autoconfig-missing',
  group: 'srv-ptr',
  severity: 'off',
  references: ['RFC 6186 §3', 'RFC 8314 §5.1'],
  looksAt: 'owner',
  needs: HAS_MX,
  check(owner, report, lookups) {
    const { zone, name } = owner;
    if (!owner.isApex || !zone.isClosed || isReverse(zone)) return;
    const row = owner.records(MX).find((record) => !isGenerated(zone, record) && zone.rows.target[record] > ROOT);
    if (row === undefined) return;
    const services = [...mailServices.map(({ label }) => label), '_autodiscover'];
    if (services.some((label) => mayBeAt(lookups, `${label}._tcp`, MAY_HAVE_SRV))) return;
    if (HOSTS.some((label) => mayBeAt(lookups, label, ALL_TYPES))) return;
    report(row, () => {
      const fixes = (): FixDetails[] => {
        const { origin } = new EntryView(zone, lastOfBlock(zone, row));
        const target = shortName(zone, zone.rows.target[row], origin);
        const records = OFFERED.flatMap((label): NewRecord[] => {
          const port = mailService(label)?.port;
          const service = nameBelow(zone, `${label}._tcp`, name);
          if (port === undefined || service === NO_NAME) return [];
          return [{ name: service, type: 'SRV', data: `0 1 ${port} ${target}`, snippet: false }];
        });
        return [{ title: texts.fixes.add, edits: [insertRecords(zone, row, records)] }];
      };
      const entry = new EntryView(zone, row);
      return { at: (entry.type ?? entry.tokens[0]).range, args: { domain: inSentence(zone, name) }, fixes };
    });
  },
};

/** Whether the domain may have a name below it, or has it by an alias or a wildcard. */
function mayBeAt(lookups: Lookups, labels: string, wanted: TypeSet): boolean {
  const name = nameBelow(lookups.zone, labels, lookups.zone.apex);
  if (name === NO_NAME) return false;
  const { kind, chain } = lookups.find(name, wanted);
  return chain.length > 0 || (kind !== 'nxdomain' && kind !== 'nodata');
}
