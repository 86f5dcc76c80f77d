// PTR records for the addresses of a range: put into the zone that holds their names if it is open, else as comments.
import { AddressFault, readIpv4, readIpv6, reverseNameOfIpv4, reverseNameOfIpv6 } from '../../dns/address';
import { refactorings } from '../../messages/refactorings';
import { shortName } from '../../rules/names';
import { BREAK, CLASS } from '../../syntax/octets';
import type { Position, Range } from '../../text/span';
import { encode } from '../../text/utf8';
import { EntryView } from '../../zone/entry-view';
import { NO_NAME, UNKNOWN_ORIGIN } from '../../zone/names';
import { OwnerView } from '../../zone/record';
import { DIRECTIVE, FAULTY, GENERATED, OTHER_CLASS, PLACEHOLDER, UNBALANCED } from '../../zone/rows';
import type { RowId } from '../../zone/rows';
import { A, AAAA, PTR } from '../../zone/type-set';
import type { Zone } from '../../zone/zone';
import type { ZoneChunk } from '../../zone/zone-chunk';
import { originBefore, rowsIn } from '../locate';
import type { Refactoring } from './refactoring';
import { lineBreakOf } from './shape';

/** A PTR record that an address calls for. */
export interface ReverseRecord {
  /** Of in-addr.arpa or ip6.arpa. */
  readonly name: string;
  readonly target: string;
  /** The address record. */
  readonly row: RowId;
}

/** Most addresses of a range. */
const MOST = 200;

/** The PTR records for the address records of a range. */
export function reverseRecords(zone: Zone, range: Range): ReverseRecord[] {
  const { rows, names } = zone;
  const found: ReverseRecord[] = [];
  for (const row of rowsIn(zone, range)) {
    if (found.length === MOST) break;
    const owner = rows.owner[row];
    if (rows.type[row] !== A && rows.type[row] !== AAAA) continue;
    if ((rows.flags[row] & (DIRECTIVE | FAULTY | PLACEHOLDER | OTHER_CLASS | GENERATED)) !== 0) continue;
    // A wildcard is the name of no host; a relative name means something in its own file only.
    if (owner < 0 || names.isWildcard(owner) || names.top(owner) === UNKNOWN_ORIGIN) continue;
    const entry = new EntryView(zone, row);
    const { start, end } = entry.lines;
    if (end.line < range.start.line || start.line > range.end.line) continue;
    const name = reverseNameOf(entry.rdata[0]?.text ?? '');
    if (name !== undefined) found.push({ name, target: names.text(owner), row });
  }
  return found;
}

function reverseNameOf(address: string): string | undefined {
  const bytes = encode(address);
  const octets = new Uint8Array(4);
  const groups = new Uint16Array(8);
  if (readIpv4(bytes, 0, bytes.length, octets).fault === AddressFault.None) return reverseNameOfIpv4(octets);
  if (readIpv6(bytes, 0, bytes.length, groups).fault === AddressFault.None) return reverseNameOfIpv6(groups);
  return undefined;
}

/** Whether a name belongs to a zone. */
export function belongsTo(zone: Zone, name: string): boolean {
  if (!zone.isWholeZone || zone.apex === UNKNOWN_ORIGIN) return false;
  return zone.names.isAtOrBelow(zone.nameFromText(name), zone.apex);
}

/** Adds to a zone, at its end, the records that belong there and that it does not have yet; undefined without any. */
export function reverseEdits(zone: Zone, file: string, records: readonly ReverseRecord[]): Refactoring | undefined {
  const missing = records.filter(({ name, target }) => belongsTo(zone, name) && !hasPointer(zone, name, target));
  const { chunks } = zone.text;
  const last = chunks[chunks.length - 1];
  // Behind a parenthesis or a quote that is still open nothing would be a record of its own.
  if (missing.length === 0 || isOpen(zone)) return undefined;
  const offset = last.bytes.length;
  const ended = offset === 0 || CLASS[last.bytes[offset - 1]] === BREAK;
  const lineBreak = last.firstRow < 0 || last.rowCount === 0 ? '\n' : lineBreakOf(new EntryView(zone, last.firstRow));
  const origin = originBefore(zone, last.index, offset);
  const type = writesClass(zone, last) ? 'IN PTR' : 'PTR';
  const owner = (name: string): string => shortName(zone, zone.nameFromText(name), origin);
  const text = missing.map(({ name, target }) => `${owner(name)} ${type} ${target}${lineBreak}`).join('');
  const [{ name }] = missing;
  return {
    title: missing.length === 1 ? refactorings.reverseOne : refactorings.reverseMany,
    args: { name, file, n: missing.length },
    edits: [insertion(zone.text.positionAt({ chunk: last.index, offset }), (ended ? '' : lineBreak) + text)],
  };
}

/** Whether the last records of a zone are written with their class. */
function writesClass(zone: Zone, { firstRow, rowCount }: ZoneChunk): boolean {
  const last = firstRow + rowCount - 1;
  return rowCount === 0 || (zone.rows.flags[last] & DIRECTIVE) !== 0 || new EntryView(zone, last).class !== undefined;
}

function hasPointer(zone: Zone, name: string, target: string): boolean {
  const owner = zone.nameFromText(name);
  const meant = zone.nameFromText(target);
  return (
    owner !== NO_NAME &&
    new OwnerView(zone)
      .at(owner)
      .records(PTR)
      .some((row) => zone.rows.target[row] === meant)
  );
}

function isOpen({ text, rows }: Zone): boolean {
  const { firstRow, rowCount } = text.chunks[text.chunks.length - 1];
  return rowCount > 0 && (rows.flags[firstRow + rowCount - 1] & (UNBALANCED | FAULTY)) !== 0;
}

/** The records as comments below the last address; undefined without any. */
export function reverseComment(zone: Zone, records: readonly ReverseRecord[]): Refactoring | undefined {
  if (records.length === 0) return undefined;
  const entry = new EntryView(zone, records[records.length - 1].row);
  const { bytes } = entry.chunk;
  const lineBreak = lineBreakOf(entry);
  const ended = CLASS[bytes[entry.end - 1]] === BREAK;
  const text = records.map(({ name, target }) => `; ${name} IN PTR ${target}${lineBreak}`).join('');
  const edits = [insertion(entry.position(entry.end), (ended ? '' : lineBreak) + text)];
  return { title: refactorings.reverseComment, args: {}, edits };
}

function insertion(at: Position, newText: string): { range: Range; newText: string } {
  return { range: { start: at, end: at }, newText };
}
