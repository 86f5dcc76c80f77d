// Where an entry has from what it doesn't say itself: its owner, its TTL, the origin of its names.
import { readTtl } from '../dns/ttl';
import { encode } from '../text/utf8';
import { EntryView } from './entry-view';
import { NO_NAME } from './names';
import { OwnerView } from './record';
import { ORIGIN_DIRECTIVE, TTL_DIRECTIVE } from './row-reader';
import { DIRECTIVE, INDENTED, NO_ROW, TTL_WRITTEN } from './rows';
import type { RowId } from './rows';
import { SOA } from './type-set';
import type { Zone } from './zone';
import { SETS_DEFAULT_TTL, SETS_LAST_TTL, SETS_ORIGIN, SETS_OWNER } from './zone-chunk';

/** The TTL of a record, and the entry that says so. */
export interface TtlSource {
  /** -1 when nothing tells. */
  readonly seconds: number;
  /**
   * `written` in the record; by the last `$TTL` (RFC 2308 §4); by the `previous` record with a TTL (RFC 1035 §5.1); by the
   * `soa-minimum`, as BIND does where nothing else is given.
   */
  readonly from: 'written' | 'directive' | 'previous' | 'soa-minimum' | 'unknown';
  /** The entry that gives it, or NO_ROW. */
  readonly row: RowId;
}

/** Where the TTL of a record comes from. */
export function ttlSource(zone: Zone, row: RowId): TtlSource {
  const { rows } = zone;
  const seconds = zone.effectiveTtl(row);
  if ((rows.flags[row] & TTL_WRITTEN) !== 0) return { seconds, from: 'written', row };
  const directive = lastBefore(zone, row, SETS_DEFAULT_TTL, (other) => isTtlDirective(zone, other));
  if (directive !== NO_ROW) return { seconds, from: 'directive', row: directive };
  const previous = lastBefore(zone, row, SETS_LAST_TTL, (other) => (rows.flags[other] & TTL_WRITTEN) !== 0);
  if (previous !== NO_ROW) return { seconds, from: 'previous', row: previous };
  if (zone.apex !== NO_NAME) {
    const soa = new OwnerView(zone).at(zone.apex).records(SOA)[0];
    if (soa !== undefined && zone.compareRows(soa, row) <= 0) {
      const minimum = soaTimer(new EntryView(zone, soa), 6);
      if (minimum >= 0) return { seconds: minimum, from: 'soa-minimum', row: soa };
    }
  }
  return { seconds: -1, from: 'unknown', row: NO_ROW };
}

/** Seconds in a field of an SOA, by the field's index; -1 when there is no time. */
export function soaTimer(entry: EntryView, field: number): number {
  const token = entry.rdata[field];
  if (token === undefined) return -1;
  const bytes = encode(token.text);
  return readTtl(bytes, 0, bytes.length);
}

/** The entry that an entry without owner inherits it from, or NO_ROW. */
export function ownerSource(zone: Zone, row: RowId): RowId {
  return lastBefore(zone, row, SETS_OWNER, (other) => (zone.rows.flags[other] & (DIRECTIVE | INDENTED)) === 0);
}

/** The `$ORIGIN` in force at a row, or NO_ROW when it is the origin that the file starts with. */
export function originSource(zone: Zone, row: RowId): RowId {
  const { rows } = zone;
  return lastBefore(
    zone,
    row,
    SETS_ORIGIN,
    (other) =>
      (rows.flags[other] & DIRECTIVE) !== 0 && rows.type[other] === ORIGIN_DIRECTIVE && rows.target[other] !== NO_NAME,
  );
}

/** The line that an entry begins on, from 1; in an included file `file:line`. */
export function lineOf(zone: Zone, row: RowId): number | string {
  const { source, index } = zone.chunkOf(row);
  const line = source.text.positionAt({ chunk: index, offset: zone.rows.offset[row] }).line + 1;
  return source.file === undefined ? line : `${source.file.replace(/^.*[/\\]/, '')}:${line}`;
}

function isTtlDirective(zone: Zone, row: RowId): boolean {
  const { rows } = zone;
  return (rows.flags[row] & DIRECTIVE) !== 0 && rows.type[row] === TTL_DIRECTIVE && rows.ttl[row] >= 0;
}

/**
 * The last row before `row` that `accepts` takes, among chunks that have the trait. TTLs are handed on from text to
 * text; owner and origin go into a file that is included, not out of it.
 */
function lastBefore(zone: Zone, row: RowId, trait: number, accepts: (row: RowId) => boolean): RowId {
  const { rows, order, inclusions } = zone;
  const own = zone.chunkOf(row);
  const leaks = trait === SETS_DEFAULT_TTL || trait === SETS_LAST_TTL;
  let { source } = own;
  for (let place = inclusions.placeOf(own); place >= 0; place--) {
    const chunk = order[place];
    if (chunk.source !== source && !leaks) {
      if (chunk !== source.opener) continue;
      if (trait === SETS_ORIGIN && chunk.include !== undefined && chunk.include.origin !== NO_NAME) return NO_ROW;
      ({ source } = chunk);
    }
    if ((chunk.traits & trait) === 0) continue;
    for (let other = chunk.firstRow + chunk.rowCount - 1; other >= chunk.firstRow; other--) {
      if (chunk === own && rows.offset[other] >= rows.offset[row]) continue;
      if (accepts(other)) return other;
    }
  }
  return NO_ROW;
}
