// mx-target-wildcard: "*" in the place of a mail server is no pattern, but a name that nobody has.
import { MX } from '../../zone/type-set';
import { hasOddTarget } from '../host-names';
import { quoted } from '../mx-entry';
import { usualHost } from '../names';
import { replace, textsOf } from '../rule';
import type { RecordRule } from '../rule';
import { isServed } from '../target';

const texts = textsOf('mx-target-wildcard');

export const mxTargetWildcard: RecordRule = {
  id: 'mx-target-wildcard',
  group: 'mx-syntax',
  severity: 'error',
  references: ['RFC 974', 'RFC 4592 §2.1.1'],
  looksAt: 'record',
  types: [MX],
  look: hasOddTarget,
  check(record, report) {
    const { zone, target } = record;
    if (!zone.names.isWildcard(target) || !isServed(record)) return;
    const { targetToken: token } = record;
    if (token === undefined) return;
    report(() => {
      const { entry } = record;
      return {
        at: token.range,
        args: { target: quoted(token.text) },
        fixes: () => {
          const host = usualHost(entry);
          return host === undefined
            ? []
            : [{ title: texts.fixes.host, args: { host }, edits: [replace(token.range, host)] }];
        },
      };
    });
  },
};
