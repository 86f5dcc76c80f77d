// mx-duplicate: the same MX record twice; servers keep one.
import { HAS_MX, MX } from '../../zone/type-set';
import type { RowId } from '../../zone/rows';
import type { Zone } from '../../zone/zone';
import { hasSeveralMx } from '../mx-set';
import { repetition } from '../repetition';
import { textsOf } from '../rule';
import type { OwnerRule } from '../rule';

const texts = textsOf('mx-duplicate');

/** Records that are compared each with each. */
const FEW = 4;

export const mxDuplicate: OwnerRule = {
  id: 'mx-duplicate',
  group: 'mx-meaning',
  severity: 'warning',
  references: ['RFC 2181 §5', 'RFC 4343 §3'],
  tags: ['unnecessary'],
  looksAt: 'owner',
  several: true,
  needs: HAS_MX,
  check(owner, report) {
    if (!hasSeveralMx(owner)) return;
    const { zone } = owner;
    const { rows } = zone;
    const records = owner.records(MX);
    // Most sets have two or three: those are compared without more ado.
    if (
      records.length <= FEW &&
      !records.some((row, i) => records.some((other, k) => k > i && isSame(zone, row, other)))
    )
      return;
    const seen = new Map<string, RowId>();
    for (const row of records) {
      // In generic notation (RFC 3597) the data are not taken apart.
      if (rows.target[row] < 0) continue;
      const key = `${rows.number[row]} ${rows.target[row]}`;
      const first = seen.get(key);
      if (first === undefined) {
        seen.set(key, row);
        continue;
      }
      report(row, () => repetition(zone, row, first, texts.fixes.remove));
    }
  },
};

function isSame({ rows }: Zone, left: RowId, right: RowId): boolean {
  return rows.target[left] === rows.target[right] && rows.number[left] === rows.number[right];
}
