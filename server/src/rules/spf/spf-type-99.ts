// spf-type-99: the type SPF, which nobody queries any more.
import { isSpf } from '../../mail/spf';
import { textOf } from '../../zone/policy';
import { fix, removeRecord } from '../policy-edits';
import { replace, textsOf } from '../rule';
import type { FixDetails, RecordRule } from '../rule';

const texts = textsOf('spf-type-99');
const SPF = 99;

export const spfType99: RecordRule = {
  id: 'spf-type-99',
  group: 'spf',
  severity: 'warning',
  references: ['RFC 7208 §3.1'],
  tags: ['deprecated'],
  looksAt: 'record',
  types: [SPF],
  check(record, report, lookups) {
    const { views, opaque } = lookups.policiesAt(record.owner);
    const twin = opaque || views.some((view) => view.kind === 'spf');
    report(() => {
      const { entry, zone, row } = record;
      const type = entry.type ?? entry.tokens[0];
      const isPolicy = isSpf(textOf(entry)?.text ?? '');
      const fixes: FixDetails[] = twin
        ? fix(texts.fixes.remove, removeRecord(zone, row))
        : [{ title: texts.fixes.txt, edits: [replace(type.range, 'TXT')], preferred: true }];
      return {
        at: type.range,
        message: twin || !isPolicy ? texts.message : texts.variants.alone,
        args: { owner: record.ownerText },
        fixes,
      };
    });
  },
};
