// origin-missing-trailing-dot: an $ORIGIN that is relative to the one before.
import { isAbsolute } from '../../dns/name';
import { encode } from '../../text/utf8';
import { NO_NAME, ROOT } from '../../zone/names';
import { ORIGIN_DIRECTIVE } from '../../zone/row-reader';
import { isPlaceholder } from '../../zone/placeholder';
import { quoted } from '../mx-entry';
import { insertAfter, replace, textsOf } from '../rule';
import type { EntryRule, FixDetails } from '../rule';

const texts = textsOf('origin-missing-trailing-dot');

export const originMissingTrailingDot: EntryRule = {
  id: 'origin-missing-trailing-dot',
  group: 'lines',
  severity: 'warning',
  gravest: 'error',
  references: ['RFC 1035 §5.1'],
  looksAt: 'entry',
  check(entry, report) {
    const { zone, row } = entry;
    if (!entry.isDirective || zone.rows.type[row] !== ORIGIN_DIRECTIVE) return;
    const value = entry.rdata[0];
    const target = zone.rows.target[row];
    if (value === undefined || value.text === '@' || target === NO_NAME || isPlaceholder(value.text)) return;
    const bytes = encode(value.text);
    if (isAbsolute(bytes, 0, bytes.length)) return;
    report(() => {
      const { names, apex } = zone;
      const meant = names.resolve(bytes, 0, bytes.length, ROOT);
      const repeats = names.top(apex) === ROOT && apex !== ROOT && names.isAtOrBelow(meant, apex);
      const single = !value.text.includes('.');
      const fixes: FixDetails[] = [];
      if (!single)
        fixes.push({ title: texts.fixes.addDot, edits: [insertAfter(value.range, '.')], preferred: repeats });
      // What it means now, in a way that every server reads.
      const fqdn = names.text(target);
      if (!repeats && fqdn.endsWith('.')) {
        fixes.push({ title: texts.fixes.writeOut, args: { fqdn }, edits: [replace(value.range, fqdn)] });
      }
      return {
        at: value.range,
        severity: repeats ? 'error' : single ? 'information' : 'warning',
        args: { value: quoted(value.text), fqdn },
        fixes,
      };
    });
  },
};
