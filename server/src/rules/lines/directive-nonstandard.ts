// directive-nonstandard: $GENERATE, which not every server knows.
import { EntryReader } from '../../syntax/entry';
import type { EntryView } from '../../zone/entry-view';
import { GenerateDirective } from '../../zone/generate';
import { GENERATE_DIRECTIVE, GENERATE_LIMIT } from '../../zone/row-reader';
import { FAULTY, NO_ROW, OPENING_ZONE, TTL_WRITTEN } from '../../zone/rows';
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
    if ((rows.flags[entry.row] & FAULTY) !== 0) return;
    const [word] = entry.tokens;
    if ((rows.flags[entry.row] & OPENING_ZONE) !== 0) {
      report(() => ({
        at: word.range,
        message: texts.variants.tooMany,
        args: { name: word.text.toUpperCase(), n: directiveOf(entry)?.count ?? 0, max: GENERATE_LIMIT },
      }));
      return;
    }
    const { server } = entry.zone.serving;
    if (server === 'bind' || server === 'powerdns') return;
    report(() => ({ at: word.range, args: { name: word.text.toUpperCase() }, fixes: () => expansion(entry) }));
  },
};

/** The records written out, where that changes nothing for the entry behind them. */
function expansion(entry: EntryView): FixDetails[] {
  const { zone, row } = entry;
  if (!isOnOneLine(entry)) return [];
  const next = nextRecord(zone, row);
  if (next !== NO_ROW) {
    const inherits = (zone.rows.flags[next] & TTL_WRITTEN) === 0 && defaultTtlAt(zone, next) < 0;
    if (isIndented(zone, next) || inherits) return [];
  }
  const directive = directiveOf(entry);
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

function directiveOf({ chunk, start, end }: EntryView): GenerateDirective | undefined {
  const reader = new EntryReader();
  reader.readExactly(chunk.bytes, start, end);
  return GenerateDirective.read(reader.lexer.lexemes);
}
