// duplicate-record: the same record twice; servers keep one.
import { BACKSLASH } from '../../dns/octets';
import { entryLimit } from '../../zone/entry-view';
import type { OwnerView } from '../../zone/record';
import { DIRECTIVE, FAULTY, GENERATED, NO_ROW, OTHER_CLASS, PLACEHOLDER } from '../../zone/rows';
import type { RowId } from '../../zone/rows';
import type { Zone } from '../../zone/zone';
import { A, MX, SOA, TXT } from '../../zone/type-set';
import { dataKey } from '../data-key';
import { repetition } from '../repetition';
import { textsOf } from '../rule';
import type { OwnerRule } from '../rule';

const texts = textsOf('duplicate-record');

const UNCERTAIN = DIRECTIVE | FAULTY | GENERATED | OTHER_CLASS | PLACEHOLDER;
const SEMICOLON = 0x3b;
const OPENING = 0x28;
const CLOSING = 0x29;
/** Up to this many records of a name each is compared with each. */
const FEW = 8;

export const duplicateRecord: OwnerRule = {
  id: 'duplicate-record',
  group: 'lines',
  severity: 'warning',
  references: ['RFC 2181 §5', 'RFC 4343 §3'],
  tags: ['unnecessary'],
  looksAt: 'owner',
  look: mayRepeat,
  several: true,
  check(owner, report) {
    const { zone } = owner;
    const { rows } = zone;
    const seen = new Map<string, RowId>();
    for (const row of owner.records()) {
      const type = rows.type[row];
      // Two rules of their own look at these.
      if (type === MX || type === SOA || owner.isGenerated(row)) continue;
      const data = dataKey(zone, row);
      if (data === undefined) continue;
      const key = `${type} ${data}`;
      const first = seen.get(key);
      if (first === undefined) {
        seen.set(key, row);
        continue;
      }
      report(row, () => repetition(zone, row, first, texts.fixes.remove));
    }
  },
};

/** A cheap look: whether two records of the name have the same type, target and first number. */
function mayRepeat({ zone, name }: OwnerView): boolean {
  const { rows, names } = zone;
  const first = names.firstRow(name);
  if (first === NO_ROW || rows.nextOfOwner[first] === NO_ROW) return false;
  let count = 0;
  for (let row = first; row !== NO_ROW; row = rows.nextOfOwner[row]) {
    if (++count > FEW) return true;
    if ((rows.flags[row] & UNCERTAIN) !== 0) continue;
    for (let other = rows.nextOfOwner[row]; other !== NO_ROW; other = rows.nextOfOwner[other]) {
      if (rows.type[row] !== rows.type[other] || rows.target[row] !== rows.target[other]) continue;
      // The number of a TXT record is something else.
      if (rows.type[row] !== TXT && rows.number[row] !== rows.number[other]) continue;
      if (rows.type[row] !== A || mayBeSameAddress(zone, row, other)) return true;
    }
  }
  return false;
}

/** Whether the last words of two A records are the same, or may be no addresses: an IPv4 address has one spelling. */
function mayBeSameAddress(zone: Zone, left: RowId, right: RowId): boolean {
  const one = lastWord(zone, left);
  const other = lastWord(zone, right);
  if (one === undefined || other === undefined) return true;
  if (one.end - one.start !== other.end - other.start) return false;
  for (let i = 0; i < one.end - one.start; i++) {
    if (one.bytes[one.start + i] !== other.bytes[other.start + i]) return false;
  }
  return true;
}

/** Where the last word of an entry stands; undefined where a comment or a parenthesis may hide it. */
function lastWord(zone: Zone, row: RowId): { bytes: Uint8Array; start: number; end: number } | undefined {
  const chunk = zone.chunkOf(row);
  const { bytes } = chunk;
  const first = zone.rows.offset[row];
  let end = entryLimit(zone, chunk, row);
  while (end > first && bytes[end - 1] <= 0x20) end--;
  let start = end;
  for (let at = first; at < end; at++) {
    const octet = bytes[at];
    if (octet === SEMICOLON || octet === OPENING || octet === CLOSING || octet === BACKSLASH) return undefined;
    if (octet <= 0x20) start = at + 1;
  }
  return { bytes, start, end };
}
