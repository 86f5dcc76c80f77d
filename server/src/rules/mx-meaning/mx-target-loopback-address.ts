// mx-target-loopback-address: a mail server at an address that leads every sender to itself, or nowhere.
import { addressKinds } from '../../messages/fragments';
import { relatedTexts } from '../../messages/related';
import { addressOf } from '../../zone/address-of';
import type { RecordView } from '../../zone/record';
import { NO_ROW } from '../../zone/rows';
import { A, AAAA, MX } from '../../zone/type-set';
import { addressesOf } from '../host-addresses';
import { quoted } from '../mx-entry';
import { toNullMx } from '../mx-set';
import { placeOf } from '../neighbours';
import { textsOf } from '../rule';
import type { RecordRule } from '../rule';
import { isReverse } from '../scope';
import { judgedTarget } from '../target';

const texts = textsOf('mx-target-loopback-address');

const NOWHERE = ['loopback', 'unspecified', 'multicast', 'broadcast', 'ipv4-mapped'] as const;

export const mxTargetLoopbackAddress: RecordRule = {
  id: 'mx-target-loopback-address',
  group: 'mx-meaning',
  severity: 'error',
  references: ['RFC 6890 §2.2', 'RFC 1122 §3.2.1.3', 'RFC 4291 §2.5'],
  looksAt: 'record',
  types: [MX],
  look: mayLeadNowhere,
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

/** A look at the first 16 bits of the host's addresses. */
function mayLeadNowhere(record: RecordView): boolean {
  const exchange = judgedTarget(record);
  if (exchange?.is !== 'host') return false;
  const { rows, names } = record.zone;
  for (let row = names.firstRow(exchange.answer?.node ?? record.target); row !== NO_ROW; row = rows.nextOfOwner[row]) {
    const start = rows.number[row];
    if (rows.type[row] === A && (start < 0x100 || start >> 8 === 127 || start >= 0xe000)) return true;
    if (rows.type[row] === AAAA && (start === 0 || start >= 0xff00)) return true;
  }
  return false;
}
