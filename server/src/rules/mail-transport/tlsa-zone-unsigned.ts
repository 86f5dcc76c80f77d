// tlsa-zone-unsigned: TLSA in a zone whose file shows no sign of DNSSEC; off, as signing mostly happens elsewhere.
import { RRSIG } from '../../zone/type-set';
import type { RecordRule } from '../rule';
import { inSentence } from '../names';
import { TLSA } from '../tlsa';

/** Types at the apex that only signed zones have: RRSIG, DNSKEY, NSEC3PARAM, CDS, CDNSKEY. */
const SIGNED = [RRSIG, 48, 51, 59, 60];

export const tlsaZoneUnsigned: RecordRule = {
  id: 'tlsa-zone-unsigned',
  group: 'mail-transport',
  severity: 'off',
  references: ['RFC 7672 §2.1.1', 'RFC 7672 §2.2.1'],
  looksAt: 'record',
  types: [TLSA],
  check(record, report, lookups) {
    const { zone } = record;
    if (
      !zone.isClosed ||
      zone.serving.signs === true ||
      SIGNED.some((type) => lookups.records(zone.apex, type).length > 0)
    )
      return;
    report(() => ({ at: record.entry.ownRange, args: { zone: inSentence(zone, zone.apex) } }));
  },
};
