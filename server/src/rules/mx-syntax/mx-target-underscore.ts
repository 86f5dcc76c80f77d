// mx-target-underscore: a host name with "_", which names of records may have and hosts of mail may not.
import { MX } from '../../zone/type-set';
import type { CheckNames } from '../../zone/serving';
import type { Severity } from '../finding';
import { hasOddTarget, targetFault } from '../host-names';
import { quoted } from '../mx-entry';
import { withoutUnderscores } from '../renaming';
import { textsOf } from '../rule';
import type { RecordRule } from '../rule';

const texts = textsOf('mx-target-underscore');

/** A primary of BIND refuses the zone, unless it is told not to look. */
const severities: Readonly<Record<CheckNames, Severity>> = { fail: 'error', warn: 'warning', ignore: 'information' };

export const mxTargetUnderscore: RecordRule = {
  id: 'mx-target-underscore',
  group: 'mx-syntax',
  severity: 'warning',
  gravest: 'error',
  references: ['RFC 5321 §2.3.5', 'RFC 5321 §4.1.2', 'RFC 952', 'RFC 1123 §2.1'],
  looksAt: 'record',
  types: [MX],
  look: hasOddTarget,
  check(record, report) {
    if (targetFault(record)?.is !== 'underscore') return;
    const { targetToken: token } = record;
    if (token === undefined) return;
    report(() => {
      const { zone, row } = record;
      return {
        at: token.range,
        severity: severities[zone.serving.checkNames ?? 'warn'],
        args: { target: quoted(token.text) },
        fixes: () => withoutUnderscores(zone, row, token, texts.fixes),
      };
    });
  },
};
