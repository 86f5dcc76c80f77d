// An alias replaced by the addresses it leads to, for the rules about CNAME records that have company.
import type { TextEdit } from '../text/span';
import { decode } from '../text/utf8';
import { EntryView } from '../zone/entry-view';
import { lookup } from '../zone/lookup';
import { NO_NAME } from '../zone/names';
import type { NameId } from '../zone/names';
import { OwnerView, typeName } from '../zone/record';
import type { RowId } from '../zone/rows';
import { A, AAAA, ADDRESSES, CNAME } from '../zone/type-set';
import type { Zone } from '../zone/zone';
import { isGenerated, isOnOneLine, lineBreakOf } from './neighbours';

/** More addresses than that are not copied. */
const MOST = 8;

/**
 * Edits that write the addresses at the end of a CNAME in its place. Undefined when the zone doesn't hold them, when
 * the owner has several CNAME records or addresses of its own, or when the entry is not one plain line.
 */
export function replaceByAddresses(zone: Zone, owner: NameId, alias: RowId): TextEdit[] | undefined {
  const { rows, names } = zone;
  const view = new OwnerView(zone);
  if ((names.mask(owner) & ADDRESSES) !== 0 || isGenerated(zone, alias)) return undefined;
  if (view.at(owner).records(CNAME).length !== 1 || rows.target[alias] === NO_NAME) return undefined;
  const answer = lookup(zone, rows.target[alias], ADDRESSES);
  if (answer.kind !== 'answer') return undefined;
  view.at(answer.node);
  const addresses = [...view.records(A), ...view.records(AAAA)];
  if (addresses.length === 0 || addresses.length > MOST) return undefined;
  const entry = new EntryView(zone, alias);
  const { type } = entry;
  const [target] = entry.rdata;
  if (type === undefined || target === undefined || !isOnOneLine(entry)) return undefined;
  const gap = decode(entry.chunk.bytes, type.end, target.start);
  const beginning = lineBreakOf(entry) + decode(entry.chunk.bytes, entry.start, type.start);
  const data: string[] = [];
  for (const row of addresses) {
    const fields = new EntryView(zone, row).rdata;
    if (isGenerated(zone, row) || fields.length !== 1) return undefined;
    data.push(`${typeName(rows.type[row])}${gap}${fields[0].text}`);
  }
  return [{ range: { start: type.range.start, end: target.range.end }, newText: data.join(beginning) }];
}
