// mx-target-private-address: a mail server of a public zone that only its own network can reach.
import { addressKinds } from '../../messages/fragments';
import { relatedTexts } from '../../messages/related';
import { addressOf } from '../../zone/address-of';
import { MX } from '../../zone/type-set';
import { addressesOf } from '../host-addresses';
import { placeOf } from '../neighbours';
import { textsOf } from '../rule';
import type { RecordRule } from '../rule';
import { isPublic } from '../scope';

const texts = textsOf('mx-target-private-address');

export const mxTargetPrivateAddress: RecordRule = {
  id: 'mx-target-private-address',
  group: 'mx-meaning',
  severity: 'warning',
  references: ['RFC 1918', 'RFC 6598', 'RFC 3927', 'RFC 4193', 'RFC 6890'],
  looksAt: 'record',
  types: [MX],
  check(record, report, lookups) {
    const { zone } = record;
    // Few names decide that, and in most zones of inner networks it is all there is to know.
    if (!isPublic(lookups)) return;
    const host = addressesOf(record, lookups);
    if (host === undefined || host.firstOf.has('global') || host.firstOf.has('documentation')) return;
    const [first] = host.firstOf;
    if (first === undefined) return;
    const [scope, row] = first;
    if (scope === undefined || scope === 'global' || scope === 'documentation') return;
    const { targetToken: token } = record;
    if (token === undefined) return;
    report(() => ({
      at: token.range,
      message: texts.message,
      args: { target: record.targetText, addr: addressOf(zone, row), kind: addressKinds[scope] },
      related: [{ at: placeOf(zone, row), message: relatedTexts.address }],
    }));
  },
};
