// mx-duplicate: the same MX record twice; servers keep one.
import { HAS_MX, MX } from '../../zone/type-set';
import type { RowId } from '../../zone/rows';
import { mayRepeatTarget } from '../mx-set';
import { repetition } from '../repetition';
import { textsOf } from '../rule';
import type { OwnerRule } from '../rule';

const texts = textsOf('mx-duplicate');

export const mxDuplicate: OwnerRule = {
  id: 'mx-duplicate',
  group: 'mx-meaning',
  severity: 'warning',
  references: ['RFC 2181 §5', 'RFC 4343 §3'],
  tags: ['unnecessary'],
  looksAt: 'owner',
  look: mayRepeatTarget,
  several: true,
  needs: HAS_MX,
  check(owner, report) {
    const { zone } = owner;
    const { rows } = zone;
    const seen = new Map<number, RowId>();
    for (const row of owner.records(MX)) {
      if (rows.target[row] < 0) continue;
      const key = rows.target[row] * 0x10000 + rows.number[row];
      const first = seen.get(key);
      if (first === undefined) {
        seen.set(key, row);
        continue;
      }
      report(row, () => repetition(zone, row, first, texts.fixes.remove));
    }
  },
};
