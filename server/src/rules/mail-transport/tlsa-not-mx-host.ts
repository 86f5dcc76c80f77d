// tlsa-not-mx-host: a TLSA record for mail at a host that mail is not delivered to.
import { NO_NAME, ROOT } from '../../zone/names';
import type { NameId } from '../../zone/names';
import { ADDRESSES, MX } from '../../zone/type-set';
import type { Lookups } from '../lookups';
import { inSentence, nameBelow } from '../names';
import { fix, renameOwner } from '../policy-edits';
import { textsOf } from '../rule';
import type { FixDetails, RecordRule } from '../rule';
import type { EntryView } from '../../zone/entry-view';
import { TLSA, smtpHost } from '../tlsa';

const texts = textsOf('tlsa-not-mx-host');

export const tlsaNotMxHost: RecordRule = {
  id: 'tlsa-not-mx-host',
  group: 'mail-transport',
  severity: 'information',
  gravest: 'warning',
  references: ['RFC 7672 §2.2.1', 'RFC 7672 §2.2.3'],
  looksAt: 'record',
  types: [TLSA],
  check(record, report, lookups) {
    const { zone } = record;
    const host = smtpHost(zone, record.owner);
    if (host === NO_NAME || !zone.names.isAtOrBelow(host, zone.apex) || zone.names.isWildcard(host)) return;
    if (lookups.isTarget(host, MX)) return;
    const own = lookups.records(host, MX);
    // Without MX records mail goes to the host's own address (RFC 5321 §5.1).
    if (own.length === 0 && !isNowhere(lookups, host)) return;
    report(() => ({
      at: (record.entry.owner ?? record.entry.tokens[0]).range,
      message: own.length > 0 ? texts.variants.domain : texts.message,
      severity: own.length > 0 ? 'warning' : 'information',
      args: { host: inSentence(zone, host) },
      fixes: moved(lookups, record.entry, [...new Set(own.map((row) => zone.rows.target[row]))]),
    }));
  },
};

/** Whether the host certainly has no address. */
function isNowhere(lookups: Lookups, host: NameId): boolean {
  const { kind } = lookups.find(host, ADDRESSES);
  return kind === 'nxdomain' || kind === 'nodata';
}

/** To the one host that the domain's mail is delivered to. */
function moved({ zone }: Lookups, entry: EntryView, hosts: readonly NameId[]): FixDetails[] {
  const [host] = hosts;
  if (hosts.length !== 1 || host === ROOT || host === NO_NAME || !zone.names.isAtOrBelow(host, zone.apex)) return [];
  const name = nameBelow(zone, '_25._tcp', host);
  return fix(texts.fixes.move, renameOwner(entry, name), { name: inSentence(zone, name) });
}
