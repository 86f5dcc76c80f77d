// name-empty-label: two dots with nothing between them, or a dot in front.
import { checkName, NameFault } from '../../dns/name';
import type { EntryView, Token } from '../../zone/entry-view';
import { namesIn, octetsOf } from '../entry-names';
import { quoted } from '../mx-entry';
import { replace, textsOf } from '../rule';
import type { EntryRule } from '../rule';

const texts = textsOf('name-empty-label');
const DOT = 0x2e;
const BACKSLASH = 0x5c;

export const nameEmptyLabel: EntryRule = {
  id: 'name-empty-label',
  group: 'lines',
  severity: 'error',
  references: ['RFC 1035 §2.3.4', 'RFC 1035 §3.1', 'RFC 2181 §11'],
  looksAt: 'entry',
  check(entry, report) {
    for (const token of namesIn(entry)) {
      const { start, end } = octetsOf(entry, token);
      if (checkName(entry.chunk.bytes, start, end) !== NameFault.EmptyLabel) continue;
      report(() => {
        const dot = surplusDot(entry, token);
        return {
          at: token.range,
          message: token.text.startsWith('.') ? texts.variants.leadingDot : texts.message,
          args: { name: quoted(token.text) },
          fixes: [{ title: texts.fixes.removeDot, edits: [replace(entry.range(dot, dot + 1), '')], preferred: true }],
        };
      });
    }
  },
};

/** The first dot that ends an empty label. */
function surplusDot(entry: EntryView, token: Token): number {
  const { bytes } = entry.chunk;
  const { start, end } = octetsOf(entry, token);
  let label = start;
  for (let at = start; at < end; at++) {
    if (bytes[at] === BACKSLASH) at++;
    else if (bytes[at] === DOT) {
      if (at === label) return at;
      label = at + 1;
    }
  }
  return start;
}
