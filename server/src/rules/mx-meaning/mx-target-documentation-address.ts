// mx-target-documentation-address: a mail server at an address of examples, in a zone that is none.
import { relatedTexts } from '../../messages/related';
import { addressOf } from '../../zone/address-of';
import { MX } from '../../zone/type-set';
import type { Zone } from '../../zone/zone';
import { addressesOf } from '../host-addresses';
import { placeOf } from '../neighbours';
import { textsOf } from '../rule';
import type { RecordRule } from '../rule';
import { isDocumentation } from '../scope';

const texts = textsOf('mx-target-documentation-address');

export const mxTargetDocumentationAddress: RecordRule = {
  id: 'mx-target-documentation-address',
  group: 'mx-meaning',
  severity: 'warning',
  references: ['RFC 5737 §3', 'RFC 3849', 'RFC 9637'],
  looksAt: 'record',
  types: [MX],
  check(record, report, lookups) {
    const { zone } = record;
    // Where the zone's name is not known, it may be an example, too.
    if (zone.origin.name === undefined || lookups.ofZone(isExample)) return;
    const found = addressesOf(record, lookups)?.firstOf.get('documentation');
    if (found === undefined) return;
    // A zone above all others may hold examples, too.
    if (isDocumentation(zone, record.target)) return;
    const { targetToken: token } = record;
    if (token === undefined) return;
    report(() => ({
      at: token.range,
      message: texts.message,
      args: { target: record.targetText, addr: addressOf(zone, found) },
      related: [{ at: placeOf(zone, found), message: relatedTexts.address }],
    }));
  },
};

function isExample(zone: Zone): boolean {
  return isDocumentation(zone);
}
