// ttl-out-of-range: a TTL of more than 31 bits.
import { TTL_LIMIT, readTtl } from '../../dns/ttl';
import type { Token } from '../../zone/entry-view';
import type { EntryView } from '../../zone/entry-view';
import { TTL_DIRECTIVE } from '../../zone/row-reader';
import { quoted } from '../mx-entry';
import { replace, textsOf } from '../rule';
import type { EntryRule } from '../rule';

const texts = textsOf('ttl-out-of-range');

export const ttlOutOfRange: EntryRule = {
  id: 'ttl-out-of-range',
  group: 'lines',
  severity: 'error',
  references: ['RFC 2181 §8'],
  looksAt: 'entry',
  check(entry, report) {
    const ttl = ttlOf(entry);
    if (ttl === undefined || readTtl(entry.chunk.bytes, ttl.start, ttl.end) <= TTL_LIMIT) return;
    report(() => ({
      at: ttl.range,
      args: { ttl: quoted(ttl.text) },
      fixes: [{ title: texts.fixes.day, edits: [replace(ttl.range, '86400')] }],
    }));
  },
};

function ttlOf(entry: EntryView): Token | undefined {
  if (!entry.isDirective) return entry.ttl;
  return entry.zone.rows.type[entry.row] === TTL_DIRECTIVE ? entry.tokens[1] : undefined;
}
