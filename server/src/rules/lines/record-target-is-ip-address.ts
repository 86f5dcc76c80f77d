// record-target-is-ip-address: an address where a record names a host.
import { hints } from '../../messages/fragments';
import { decode } from '../../text/utf8';
import { typeName } from '../../zone/record';
import { CNAME, DNAME, NS, PTR, SRV } from '../../zone/type-set';
import { quoted } from '../mx-entry';
import { isOnOneLine } from '../neighbours';
import { replace, textsOf } from '../rule';
import type { FixDetails, RecordRule } from '../rule';
import { misreadTarget } from '../target';

const texts = textsOf('record-target-is-ip-address');

export const recordTargetIsIpAddress: RecordRule = {
  id: 'record-target-is-ip-address',
  group: 'lines',
  severity: 'error',
  references: ['RFC 1035 §3.3', 'RFC 1123 §2.1'],
  looksAt: 'record',
  types: [NS, CNAME, DNAME, PTR, SRV],
  check(record, report) {
    const meant = misreadTarget(record);
    if (meant?.is !== 'ip-address') return;
    report(() => {
      const { entry } = record;
      const token = record.targetToken ?? entry.tokens[0];
      const isAlias = record.type === CNAME;
      const fixes: FixDetails[] = [];
      if (isAlias && entry.type !== undefined && isOnOneLine(entry)) {
        const gap = decode(entry.chunk.bytes, entry.type.end, token.start);
        fixes.push({
          title: texts.fixes.useAddress,
          args: { type: meant.family },
          edits: [
            replace({ start: entry.type.range.start, end: token.range.end }, `${meant.family}${gap}${meant.address}`),
          ],
          preferred: true,
        });
      }
      return {
        at: token.range,
        args: {
          type: typeName(record.type),
          target: quoted(token.text),
          hint: isAlias ? hints.useAddressRecord : '',
        },
        fixes,
      };
    });
  },
};
