// mx-target-not-ascii: an internationalized name as people read it, where the DNS needs its A-label.
import { aLabel } from '../../dns/punycode';
import { MX } from '../../zone/type-set';
import { hasOddTarget, targetFault } from '../host-names';
import { quoted } from '../mx-entry';
import { replace, textsOf } from '../rule';
import type { RecordRule } from '../rule';

const texts = textsOf('mx-target-not-ascii');

export const mxTargetNotAscii: RecordRule = {
  id: 'mx-target-not-ascii',
  group: 'mx-syntax',
  severity: 'error',
  references: ['RFC 5891 §3.1', 'RFC 5321 §2.3.5', 'RFC 2181 §11'],
  looksAt: 'record',
  types: [MX],
  look: hasOddTarget,
  check(record, report) {
    if (targetFault(record)?.is !== 'not-ascii') return;
    const { targetToken: token } = record;
    if (token === undefined) return;
    report(() => {
      const alabel = inAscii(token.text);
      if (alabel === undefined) {
        return { at: token.range, message: texts.variants.octets, args: { target: quoted(token.text) } };
      }
      return {
        at: token.range,
        args: { target: quoted(token.text), alabel: quoted(alabel) },
        fixes: [
          { title: texts.fixes.convert, args: { alabel }, edits: [replace(token.range, alabel)], preferred: true },
        ],
      };
    });
  },
};

/** The name with A-labels; undefined for octets that are written as `\DDD`, or are no letters. */
function inAscii(name: string): string | undefined {
  if (name.includes('\\')) return undefined;
  const labels = name.split('.').map(aLabel);
  return labels.includes(undefined) ? undefined : labels.join('.');
}
