// All that can be seen of a zone, to compare zones with different histories.
import assert from 'node:assert/strict';
import type { Source } from '../../server/src/zone/zone-chunk';
import { DIRECTIVE, NO_ROW } from '../../server/src/zone/rows';
import type { Zone } from '../../server/src/zone/zone';

/** All that can be seen of a zone, in an order that doesn't depend on its history. */
export function dump(zone: Zone): unknown {
  const { rows, names, text } = zone;
  const entries: [text: number, offset: number, ...facts: unknown[]][] = [];
  /** Octets of each text before the chunk at hand: how texts are cut is all one. */
  const octets = new Map<Source, number>();
  const texts: Source[] = [];
  let owned = 0;
  let referring = 0;
  for (const [place, chunk] of zone.order.entries()) {
    assert.equal(zone.inclusions.placeOf(chunk), place);
    const { source } = chunk;
    if (!octets.has(source)) texts.push(source);
    const before = octets.get(source) ?? 0;
    assert.equal(source.text.chunks[chunk.index], chunk);
    const runs = [
      [chunk.firstRow, chunk.rowCount],
      [chunk.firstGenerated, chunk.generatedCount],
    ];
    for (const [first, count] of runs) {
      for (let row = first; row < first + count; row++) {
        const owner = rows.owner[row];
        const target = rows.target[row];
        assert.equal(zone.chunkOf(row), chunk);
        if ((rows.flags[row] & DIRECTIVE) === 0) {
          if (owner >= 0) owned++;
          if (target >= 0) referring++;
        }
        entries.push([
          texts.indexOf(source),
          before + rows.offset[row],
          owner < 0 ? owner : names.text(owner),
          rows.type[row],
          rows.flags[row] & ~16, // whether a TTL comes from the chunk's beginning depends on where chunks are cut
          zone.effectiveTtl(row),
          rows.number[row],
          target < 0 ? target : names.text(target),
          source.text.positionAt({ chunk: chunk.index, offset: rows.offset[row] }),
        ]);
      }
    }
    octets.set(source, before + chunk.bytes.length);
  }
  entries.sort((left, right) => left[0] - right[0] || left[1] - right[1]);
  const files = texts.map(({ file, text: its }) => [file, its.text]);
  const living: unknown[] = [];
  for (let name = 0; name < names.count; name++) {
    for (let row = names.firstRow(name); row !== NO_ROW; row = rows.nextOfOwner[row]) {
      assert.equal(rows.owner[row], name);
      owned--;
    }
    for (let row = names.firstReferrer(name); row !== NO_ROW; row = rows.nextOfTarget[row]) {
      assert.equal(rows.target[row], name);
      referring--;
    }
    if (names.exists(name)) living.push([names.text(name), names.mask(name), names.alive(name)]);
  }
  assert.deepEqual([owned, referring], [0, 0], 'every row is in its lists, once');
  living.sort();
  return {
    entries,
    files,
    living,
    closed: zone.isClosed,
    whole: zone.isWholeZone,
    origin: zone.origin.name,
    lines: text.lineCount,
  };
}
