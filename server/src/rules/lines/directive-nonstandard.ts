// directive-nonstandard: $GENERATE, which not every server knows.
import { EntryReader } from '../../syntax/entry';
import type { EntryView } from '../../zone/entry-view';
import { GenerateDirective } from '../../zone/generate';
import { GENERATE_DIRECTIVE } from '../../zone/row-reader';
import { FAULTY, NO_ROW, TTL_WRITTEN } from '../../zone/rows';
import { decode } from '../../text/utf8';
import { defaultTtlAt, isIndented, isOnOneLine, lineBreakOf, nextRecord } from '../neighbours';
import { replace, textsOf } from '../rule';
import type { EntryRule, FixDetails } from '../rule';

const texts = textsOf('directive-nonstandard');

/** More records than that are not written out. */
const MOST = 256;

export const directiveNonstandard: EntryRule = {
  id: 'directive-nonstandard',
  group: 'lines',
  severity: 'information',
  references: ['RFC 1035 §5.1'],
  looksAt: 'entry',
  check(entry, report) {
    const { rows } = entry.zone;
    if (!entry.isDirective || rows.type[entry.row] !== GENERATE_DIRECTIVE) return;
    const { server } = entry.zone.serving;
    if (server === 'bind' || server === 'powerdns') return;
    if ((rows.flags[entry.row] & FAULTY) !== 0) return;
    report(() => {
      const [word] = entry.tokens;
      return { at: word.range, args: { name: word.text.toUpperCase() }, fixes: () => expansion(entry) };
    });
  },
};

/** The records written out, where that changes nothing for the entry behind them. */
function expansion(entry: EntryView): FixDetails[] {
  const { zone, row, chunk } = entry;
  if (!isOnOneLine(entry)) return [];
  const next = nextRecord(zone, row);
  if (next !== NO_ROW) {
    const inherits = (zone.rows.flags[next] & TTL_WRITTEN) === 0 && defaultTtlAt(zone, next) < 0;
    if (isIndented(zone, next) || inherits) return [];
  }
  const reader = new EntryReader();
  reader.readExactly(chunk.bytes, entry.start, entry.end);
  const directive = GenerateDirective.read(reader.lexer.lexemes);
  if (directive === undefined || directive.count > MOST) return [];
  const lines = [...directive.lines()].map((line) => decode(line));
  const last = entry.tokens[entry.tokens.length - 1];
  const text = lines.join(lineBreakOf(entry));
  return [
    {
      title: texts.fixes.expand,
      args: { n: directive.count },
      edits: [replace(entry.range(entry.tokens[0].start, last.end), text)],
    },
  ];
}
