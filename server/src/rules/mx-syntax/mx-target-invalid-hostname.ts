// mx-target-invalid-hostname: a target with characters or hyphens that no host name has.
import type { HostFault } from '../../dns/hostname';
import { hostFaults } from '../../messages/fragments';
import type { Args } from '../../messages/text';
import { NO_NAME } from '../../zone/names';
import { MX } from '../../zone/type-set';
import { hasOddTarget, targetFault } from '../host-names';
import { quoted } from '../mx-entry';
import { shortName, similarHost } from '../names';
import { replace, textsOf } from '../rule';
import type { FixDetails, RecordRule } from '../rule';

const texts = textsOf('mx-target-invalid-hostname');

export const mxTargetInvalidHostname: RecordRule = {
  id: 'mx-target-invalid-hostname',
  group: 'mx-syntax',
  severity: 'error',
  references: ['RFC 952', 'RFC 1123 §2.1', 'RFC 5321 §4.1.2', 'RFC 1035 §2.3.1'],
  looksAt: 'record',
  types: [MX],
  look: hasOddTarget,
  check(record, report) {
    const fault = targetFault(record);
    if (fault === undefined || fault.is === 'underscore' || fault.is === 'not-ascii') return;
    const { targetToken: token } = record;
    if (token === undefined) return;
    report(() => {
      const { zone, entry, target } = record;
      return {
        at: token.range,
        args: { target: quoted(token.text), ...reasonOf(fault) },
        fixes: (): FixDetails[] => {
          const similar = similarHost(zone, target);
          if (similar === NO_NAME || !zone.names.isHostname(similar)) return [];
          const guess = token.text.endsWith('.') ? zone.names.text(similar) : shortName(zone, similar, entry.origin);
          return [{ title: texts.fixes.guess, args: { guess }, edits: [replace(token.range, guess)] }];
        },
      };
    });
  },
};

function reasonOf(fault: HostFault): Args {
  switch (fault.is) {
    case 'character':
      return { reason: hostFaults.character, character: fault.character };
    case 'first-hyphen':
      return { reason: hostFaults.firstHyphen };
    case 'last-hyphen':
      return { reason: hostFaults.lastHyphen };
    case 'escaped-dot':
      return { reason: hostFaults.escapedDot };
    case 'underscore':
    case 'not-ascii':
      return {};
  }
}
