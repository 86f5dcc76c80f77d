// mx-target-is-ip-address: an MX record names a host, never an address.
import { relatedTexts } from '../../messages/related';
import { encode } from '../../text/utf8';
import { EntryView } from '../../zone/entry-view';
import { DIRECTIVE, FAULTY, GENERATED, OTHER_CLASS, PLACEHOLDER } from '../../zone/rows';
import type { RowId } from '../../zone/rows';
import { A, AAAA, MX } from '../../zone/type-set';
import type { Zone } from '../../zone/zone';
import { barrier } from '../../zone/lookup';
import { NO_NAME } from '../../zone/names';
import { insertRecord } from '../insertion';
import { quoted } from '../mx-entry';
import { judgedTarget, isNoSuchHost } from '../target';
import { freeHost, shortName } from '../names';
import { replace, textsOf } from '../rule';
import type { FixDetails, RecordRule } from '../rule';

const texts = textsOf('mx-target-is-ip-address');

export const mxTargetIsIpAddress: RecordRule = {
  id: 'mx-target-is-ip-address',
  group: 'mx-meaning',
  severity: 'error',
  references: ['RFC 1035 §3.3.9', 'RFC 5321 §5.1', 'RFC 1123 §2.1'],
  looksAt: 'record',
  types: [MX],
  look: isNoSuchHost,
  check(record, report) {
    const exchange = judgedTarget(record);
    if (exchange?.is !== 'ip-address') return;
    report(() => {
      const { zone, entry, row } = record;
      const target = entry.rdata[1];
      const { address, family } = exchange;
      const known = recordWithAddress(zone, row, address, family === 'A' ? A : AAAA);
      const fixes: FixDetails[] = [];
      if (known !== undefined) {
        const host = shortName(zone, zone.rows.owner[known], entry.origin);
        fixes.push({
          title: texts.fixes.useHost,
          args: { host },
          edits: [replace(target.range, host)],
          preferred: true,
        });
      } else {
        const name = freeHost(zone);
        if (name !== undefined) {
          const host = shortName(zone, name, entry.origin);
          fixes.push({
            title: texts.fixes.addHost,
            args: { host, type: family, address },
            edits: [
              replace(target.range, host),
              insertRecord(zone, row, { name, type: family, data: address, snippet: false }),
            ],
          });
        }
      }
      return {
        at: target.range,
        args: { target: quoted(target.text) },
        related:
          known === undefined ? [] : [{ at: new EntryView(zone, known).rdata[0].range, message: relatedTexts.address }],
        fixes,
      };
    });
  },
};

/** Chunks that are looked through for an address: this many from the beginning, and this many around the record. */
const REACH = 8;

/** A record of the zone, near by or near the beginning, that holds an address as it is written. */
function recordWithAddress(zone: Zone, row: RowId, address: string, type: number): RowId | undefined {
  const { rows, order, names } = zone;
  const wanted = encode(address.toLowerCase());
  const own = zone.inclusions.placeOf(zone.chunkOf(row));
  for (const [place, chunk] of order.entries()) {
    if (place >= REACH && Math.abs(place - own) > REACH) continue;
    if (!contains(chunk.bytes, wanted)) continue;
    for (let other = chunk.firstRow; other < chunk.firstRow + chunk.rowCount; other++) {
      if (rows.type[other] !== type || names.isWildcard(rows.owner[other])) continue;
      if ((rows.flags[other] & (DIRECTIVE | FAULTY | GENERATED | OTHER_CLASS | PLACEHOLDER)) !== 0) continue;
      const field = new EntryView(zone, other).rdata[0];
      if (field?.text.toLowerCase() !== address.toLowerCase()) continue;
      if (barrier(zone, rows.owner[other]) === NO_NAME) return other;
    }
  }
  return undefined;
}

function contains(bytes: Uint8Array, wanted: Uint8Array): boolean {
  for (let at = bytes.indexOf(wanted[0]); at >= 0; at = bytes.indexOf(wanted[0], at + 1)) {
    let same = 1;
    while (same < wanted.length && (bytes[at + same] | 0x20) === (wanted[same] | 0x20)) same++;
    if (same === wanted.length) return true;
  }
  return false;
}
