// mx-null-nonzero-preference: a null MX whose preference is not 0.
import { EntryView } from '../../zone/entry-view';
import { barrier } from '../../zone/lookup';
import { NO_NAME, ROOT } from '../../zone/names';
import { HAS_MX, MX } from '../../zone/type-set';
import { hasNullMx } from '../mx-set';
import { replace, textsOf } from '../rule';
import type { OwnerRule } from '../rule';

const texts = textsOf('mx-null-nonzero-preference');

export const mxNullNonzeroPreference: OwnerRule = {
  id: 'mx-null-nonzero-preference',
  group: 'mx-syntax',
  severity: 'warning',
  references: ['RFC 7505 §3'],
  looksAt: 'owner',
  look: hasNullMx,
  needs: HAS_MX,
  check(owner, report) {
    const { zone } = owner;
    const { rows } = zone;
    const records = owner.records(MX);
    // Beside another MX, mx-null-with-other-mx tells the cause; a record that no one sees, mx-occluded.
    if (records.some((row) => rows.target[row] !== ROOT) || barrier(zone, owner.name) !== NO_NAME) return;
    for (const row of records) {
      if (rows.number[row] === 0) continue;
      report(row, () => {
        const preference = new EntryView(zone, row).rdata[0];
        return {
          at: preference.range,
          fixes: [{ title: texts.fixes.zero, edits: [replace(preference.range, '0')], preferred: true }],
        };
      });
    }
  },
};
