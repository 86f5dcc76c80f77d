// mx-target-numeric-tld: a name outside the zone whose last label has digits only.
import { MX } from '../../zone/type-set';
import { quoted } from '../mx-entry';
import { textsOf } from '../rule';
import type { RecordRule } from '../rule';
import { outsideTopLevel, isOutside } from '../target';

const texts = textsOf('mx-target-numeric-tld');

export const mxTargetNumericTld: RecordRule = {
  id: 'mx-target-numeric-tld',
  group: 'mx-syntax',
  severity: 'warning',
  references: ['RFC 1123 §2.1', 'RFC 3696 §2'],
  looksAt: 'record',
  types: [MX],
  look: isOutside,
  check(record, report) {
    const tld = outsideTopLevel(record);
    if (tld === undefined || !/^\d+$/.test(tld)) return;
    const { targetToken: token } = record;
    if (token === undefined) return;
    report(() => ({ at: token.range, message: texts.message, args: { target: quoted(token.text), tld } }));
  },
};
