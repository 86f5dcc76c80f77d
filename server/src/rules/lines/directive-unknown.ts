// directive-unknown: a line that begins with "$" and is no directive, or one whose arguments can't be read.
import { directiveOfToken, directives } from '../../dns/directives';
import { nearestWord } from '../../dns/mnemonics';
import { readTtl } from '../../dns/ttl';
import { directiveArguments, hints } from '../../messages/fragments';
import type { Text } from '../../messages/text';
import type { EntryView, Token } from '../../zone/entry-view';
import { readRange } from '../../zone/generate';
import { NO_NAME } from '../../zone/names';
import { isPlaceholder } from '../../zone/placeholder';
import { FAULTY } from '../../zone/rows';
import { quoted } from '../mx-entry';
import { replace, textsOf } from '../rule';
import type { Details, EntryRule } from '../rule';

const texts = textsOf('directive-unknown');

export const directiveUnknown: EntryRule = {
  id: 'directive-unknown',
  group: 'lines',
  severity: 'error',
  references: ['RFC 1035 §5.1', 'RFC 2308 §4'],
  looksAt: 'entry',
  check(entry, report) {
    if (!entry.isDirective) return;
    const [word] = entry.tokens;
    const directive = directiveOfToken(entry.chunk.bytes, word.start, word.end);
    if (directive?.name !== '$GENERATE' && entry.tokens.some((token) => isPlaceholder(token.text))) return;
    if (directive === undefined) {
      // BIND writes $DATE into the files that it keeps of other servers' zones.
      if (word.text.toUpperCase() !== '$DATE') report(() => unknown(word));
      return;
    }
    const found = faultOf(entry, directive.name);
    if (found !== undefined) report(() => details(entry, directive.name, found));
  },
};

function unknown(word: Token): Details {
  const guess = withoutEquals(word.text) ?? nearestWord(word.text, directives.map(({ name }) => name)); // prettier-ignore
  return {
    at: word.range,
    args: { name: quoted(word.text), hint: guess === undefined ? '' : hints.didYouMean, guess: guess ?? '' },
    fixes:
      guess === undefined
        ? []
        : [{ title: texts.fixes.guess, args: { guess }, edits: [replace(word.range, guess)], preferred: true }],
  };
}

/** "$TTL=3600" with white space in place of the sign. */
function withoutEquals(text: string): string | undefined {
  const [, name, value] = /^([^=]+)=(.*)$/.exec(text) ?? [];
  return directives.some((directive) => directive.name === name?.toUpperCase()) ? `${name} ${value}` : undefined;
}

interface Fault {
  readonly is: 'missing' | 'invalid' | 'extra';
  /** Index of the first token that is wrong, or behind which one is missing. */
  readonly from: number;
  /** Index of the last one. */
  readonly to: number;
  readonly what?: Text;
}

function details(entry: EntryView, name: string, { is, from, to, what }: Fault): Details {
  const tokens = entry.tokens.slice(from, to + 1);
  const at = { start: tokens[0].range.start, end: tokens[tokens.length - 1].range.end };
  const text = quoted(tokens.map((token) => token.text).join(' '));
  switch (is) {
    case 'missing':
      return { at, message: texts.variants.argumentMissing, args: { name, what: what ?? '' } };
    case 'invalid':
      return { at, message: texts.variants.argumentInvalid, args: { name, value: text, what: what ?? '' } };
    case 'extra':
      return { at, message: texts.variants.argumentExtra, args: { name, text } };
  }
}

function faultOf(entry: EntryView, name: (typeof directives)[number]['name']): Fault | undefined {
  const { tokens } = entry;
  const [, first] = tokens;
  const extra = (from: number): Fault | undefined =>
    tokens.length > from ? { is: 'extra', from, to: tokens.length - 1 } : undefined;
  const missing = (what: Text): Fault => ({ is: 'missing', from: 0, to: 0, what });
  const invalid = (what: Text): Fault => ({ is: 'invalid', from: 1, to: 1, what });
  switch (name) {
    case '$ORIGIN':
      if (first === undefined) return missing(directiveArguments.origin);
      return entry.name(first) === NO_NAME ? invalid(directiveArguments.origin) : extra(2);
    case '$TTL': {
      if (first === undefined) return missing(directiveArguments.ttl);
      const isTtl = readTtl(entry.chunk.bytes, first.start, first.end) >= 0;
      return isTtl ? extra(2) : invalid(directiveArguments.ttl);
    }
    case '$INCLUDE':
      return first === undefined ? missing(directiveArguments.file) : extra(3);
    case '$GENERATE':
      return generateFault(entry);
  }
}

function generateFault(entry: EntryView): Fault | undefined {
  const { tokens, zone, row } = entry;
  const [, range] = tokens;
  const last = tokens.length - 1;
  if (range === undefined) return { is: 'missing', from: 0, to: 0, what: directiveArguments.range };
  if (readRange(range.text) === undefined) return { is: 'invalid', from: 1, to: 1, what: directiveArguments.range };
  const what = directiveArguments.template;
  if (tokens.length < 5) return { is: 'missing', from: last, to: last, what };
  const invalid: Fault = { is: 'invalid', from: 2, to: last, what };
  if ((zone.rows.flags[row] & FAULTY) !== 0) return invalid;
  // The template reads, but a record that it makes does not.
  const { chunk } = entry;
  for (let made = chunk.firstGenerated; made < chunk.firstGenerated + chunk.generatedCount; made++) {
    const own = zone.rows.offset[made] === zone.rows.offset[row];
    if (own && (zone.rows.flags[made] & FAULTY) !== 0) return invalid;
  }
  return undefined;
}
