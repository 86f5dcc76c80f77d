// mx-target-underscore: a host name with "_", which names of records may have and hosts of mail may not.
import { MX } from '../../zone/type-set';
import { targetFault } from '../host-names';
import { quoted } from '../mx-entry';
import { withoutUnderscores } from '../renaming';
import { textsOf } from '../rule';
import type { RecordRule } from '../rule';

const texts = textsOf('mx-target-underscore');

export const mxTargetUnderscore: RecordRule = {
  id: 'mx-target-underscore',
  group: 'mx-syntax',
  severity: 'warning',
  references: ['RFC 5321 §2.3.5', 'RFC 5321 §4.1.2', 'RFC 952', 'RFC 1123 §2.1'],
  looksAt: 'record',
  types: [MX],
  check(record, report) {
    if (targetFault(record)?.is !== 'underscore') return;
    const { targetToken: token } = record;
    if (token === undefined) return;
    report(() => {
      const { zone, row } = record;
      return {
        at: token.range,
        args: { target: quoted(token.text) },
        fixes: () => withoutUnderscores(zone, row, token, texts.fixes),
      };
    });
  },
};
