// mx-target-unexpected-trailing-dot: a relative name was meant, but the final dot makes it a top-level one.
import { MX } from '../../zone/type-set';
import { quoted } from '../mx-entry';
import { judgedTarget, isNoSuchHost } from '../target';
import { replace, textsOf, weaker } from '../rule';
import type { RecordRule } from '../rule';

const texts = textsOf('mx-target-unexpected-trailing-dot');

export const mxTargetUnexpectedTrailingDot: RecordRule = {
  id: 'mx-target-unexpected-trailing-dot',
  group: 'mx-meaning',
  severity: 'error',
  references: ['RFC 1035 §5.1'],
  looksAt: 'record',
  types: [MX],
  look: isNoSuchHost,
  check(record, report) {
    const exchange = judgedTarget(record);
    if (exchange?.is !== 'unexpected-dot') return;
    report(() => {
      const { zone, entry } = record;
      const target = entry.rdata[1];
      const candidate = zone.names.text(exchange.candidate);
      return {
        at: target.range,
        severity: zone.origin.certain ? 'error' : weaker('error'),
        args: { target: quoted(target.text), candidate },
        fixes: [
          {
            title: texts.fixes.removeDot,
            edits: [replace(entry.range(target.end - 1, target.end), '')],
            preferred: true,
          },
          ...(candidate.endsWith('.')
            ? [{ title: texts.fixes.fqdn, args: { candidate }, edits: [replace(target.range, candidate)] }]
            : []),
        ],
      };
    });
  },
};
