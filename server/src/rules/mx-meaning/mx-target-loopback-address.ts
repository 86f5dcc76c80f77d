// mx-target-loopback-address: a mail server at an address that leads every sender to itself, or nowhere.
import { addressKinds } from '../../messages/fragments';
import { relatedTexts } from '../../messages/related';
import { addressOf } from '../../zone/address-of';
import { MX } from '../../zone/type-set';
import { addressesOf } from '../host-addresses';
import { quoted } from '../mx-entry';
import { toNullMx } from '../mx-set';
import { placeOf } from '../neighbours';
import { textsOf } from '../rule';
import type { RecordRule } from '../rule';
import { isReverse } from '../scope';

const texts = textsOf('mx-target-loopback-address');

const NOWHERE = ['loopback', 'unspecified', 'multicast', 'broadcast', 'ipv4-mapped'] as const;

export const mxTargetLoopbackAddress: RecordRule = {
  id: 'mx-target-loopback-address',
  group: 'mx-meaning',
  severity: 'error',
  references: ['RFC 6890 §2.2', 'RFC 1122 §3.2.1.3', 'RFC 4291 §2.5'],
  looksAt: 'record',
  types: [MX],
  check(record, report, lookups) {
    const { zone } = record;
    const host = addressesOf(record, lookups);
    const scope = NOWHERE.find((known) => host?.firstOf.has(known));
    const row = host?.firstOf.get(scope);
    if (scope === undefined || row === undefined) return;
    if (isReverse(zone) || zone.names.text(zone.apex) === 'localhost.') return;
    const { targetToken: token } = record;
    if (token === undefined) return;
    report(() => ({
      at: token.range,
      args: { target: record.targetText, addr: quoted(addressOf(zone, row)), kind: addressKinds[scope] },
      related: [{ at: placeOf(zone, row), message: relatedTexts.address }],
      fixes: toNullMx(zone, record.row, texts.fixes.nullMx),
    }));
  },
};
