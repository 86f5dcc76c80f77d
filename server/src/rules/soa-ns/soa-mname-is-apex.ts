// soa-mname-is-apex: the primary server of the SOA is the zone itself, which is none of its name servers.
import { SOA } from '../../zone/type-set';
import { shortName } from '../names';
import { replace, textsOf } from '../rule';
import type { RecordRule } from '../rule';
import { nameServers, soaFields } from '../soa-fields';

const texts = textsOf('soa-mname-is-apex');

export const soaMnameIsApex: RecordRule = {
  id: 'soa-mname-is-apex',
  group: 'soa-ns',
  severity: 'information',
  references: ['RFC 2181 §7.3'],
  looksAt: 'record',
  types: [SOA],
  check(record, report, lookups) {
    const { zone, owner, target } = record;
    if (owner !== zone.apex || target !== owner) return;
    const servers = nameServers(lookups);
    if (servers.includes(target)) return;
    const mname = soaFields(record.entry)?.mname;
    if (mname === undefined) return;
    report(() => {
      const first = servers.length === 0 ? undefined : shortName(zone, servers[0], record.entry.origin);
      return {
        at: mname.range,
        fixes:
          first === undefined
            ? []
            : [{ title: texts.fixes.useFirst, args: { first }, edits: [replace(mname.range, first)] }],
      };
    });
  },
};
