// TTLs that are written greater than they may be; they count as 0 (RFC 2181 §8), and ttl-out-of-range tells the cause.
import { TTL_LIMIT, readTtl } from '../dns/ttl';
import { encode } from '../text/utf8';
import { EntryView } from '../zone/entry-view';
import { TTL_WRITTEN } from '../zone/rows';
import type { RowId } from '../zone/rows';
import type { Zone } from '../zone/zone';

export function isWrittenBeyondLimit(zone: Zone, row: RowId): boolean {
  const { rows } = zone;
  if (rows.ttl[row] !== 0 || (rows.flags[row] & TTL_WRITTEN) === 0) return false;
  const written = new EntryView(zone, row).ttl;
  if (written === undefined) return false;
  const bytes = encode(written.text);
  return readTtl(bytes, 0, bytes.length) > TTL_LIMIT;
}
