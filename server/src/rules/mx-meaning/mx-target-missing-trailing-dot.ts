// mx-target-missing-trailing-dot: an absolute name was meant, but the origin is appended.
import { NO_NAME } from '../../zone/names';
import { MX } from '../../zone/type-set';
import { quoted } from '../mx-entry';
import { judgedTarget, isNoSuchHost } from '../target';
import { shortName } from '../names';
import { insertAfter, replace, textsOf, weaker } from '../rule';
import type { FixDetails, RecordRule } from '../rule';

const texts = textsOf('mx-target-missing-trailing-dot');

export const mxTargetMissingTrailingDot: RecordRule = {
  id: 'mx-target-missing-trailing-dot',
  group: 'mx-meaning',
  severity: 'error',
  references: ['RFC 1035 §5.1'],
  looksAt: 'record',
  types: [MX],
  look: isNoSuchHost,
  check(record, report) {
    const exchange = judgedTarget(record);
    if (exchange?.is !== 'missing-dot') return;
    report(() => {
      const { zone, entry } = record;
      const { meant, answer, certain } = exchange;
      const target = entry.rdata[1];
      const fixes: FixDetails[] = [
        { title: texts.fixes.addDot, edits: [insertAfter(target.range, '.')], preferred: certain },
      ];
      const short = shortName(zone, meant, entry.origin);
      if (short !== '@' && !short.endsWith('.')) {
        fixes.push({ title: texts.fixes.relative, args: { short }, edits: [replace(target.range, short)] });
      }
      const byWildcard = answer.kind === 'answer' && answer.wildcard !== NO_NAME;
      return {
        at: target.range,
        severity: certain ? 'error' : weaker('error'),
        message: byWildcard ? texts.variants.wildcard : texts.message,
        args: {
          target: quoted(target.text),
          fqdn: record.targetText,
          wildcard: byWildcard ? zone.names.text(answer.wildcard) : '',
        },
        fixes,
      };
    });
  },
};
