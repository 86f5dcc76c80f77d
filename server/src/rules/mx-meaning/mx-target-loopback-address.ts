// mx-target-loopback-address: a mail server at an address that leads every sender to itself, or nowhere.
import type { AddressScope } from '../../dns/address';
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
    const wrong = addressesOf(record, lookups).find(({ scope }) => isNowhere(scope));
    if (wrong === undefined || !isNowhere(wrong.scope)) return;
    const { scope, row } = wrong;
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

function isNowhere(scope: AddressScope | undefined): scope is (typeof NOWHERE)[number] {
  return NOWHERE.some((known) => known === scope);
}
