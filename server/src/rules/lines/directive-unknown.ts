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
    if (found !== undefined) report(() => details(directive.name, found));
  },
};

function unknown(word: Token): Details {
  const guess = nearestWord(
    word.text,
    directives.map(({ name }) => name),
  );
  return {
    at: word.range,
    args: { name: quoted(word.text), hint: guess === undefined ? '' : hints.didYouMean, guess: guess ?? '' },
    fixes:
      guess === undefined
        ? []
        : [{ title: texts.fixes.guess, args: { guess }, edits: [replace(word.range, guess)], preferred: true }],
  };
}

interface Fault {
  readonly is: 'missing' | 'invalid' | 'extra';
  readonly token: Token;
  readonly last?: Token;
  readonly what?: Text;
}

function details(name: string, { is, token, last, what }: Fault): Details {
  switch (is) {
    case 'missing':
      return { at: token.range, message: texts.variants.argumentMissing, args: { name, what: what ?? '' } };
    case 'invalid': {
      const args = { name, value: quoted(token.text), what: what ?? '' };
      return { at: { start: token.range.start, end: (last ?? token).range.end }, message: texts.variants.argumentInvalid, args }; // prettier-ignore
    }
    case 'extra':
      return {
        at: { start: token.range.start, end: (last ?? token).range.end },
        message: texts.variants.argumentExtra,
        args: { name, text: quoted(token.text) },
      };
  }
}

function faultOf(entry: EntryView, name: (typeof directives)[number]['name']): Fault | undefined {
  const { tokens } = entry;
  const [word, first] = tokens;
  const last = tokens[tokens.length - 1];
  const extra = (from: number): Fault | undefined =>
    tokens.length > from ? { is: 'extra', token: tokens[from], last } : undefined;
  switch (name) {
    case '$ORIGIN': {
      const what = directiveArguments.origin;
      if (first === undefined) return { is: 'missing', token: word, what };
      return entry.name(first) === NO_NAME ? { is: 'invalid', token: first, what } : extra(2);
    }
    case '$TTL': {
      const what = directiveArguments.ttl;
      if (first === undefined) return { is: 'missing', token: word, what };
      const isTtl = readTtl(entry.chunk.bytes, first.start, first.end) >= 0;
      return isTtl ? extra(2) : { is: 'invalid', token: first, what };
    }
    case '$INCLUDE':
      return first === undefined ? { is: 'missing', token: word, what: directiveArguments.file } : extra(3);
    case '$GENERATE':
      return generateFault(entry);
  }
}

function generateFault(entry: EntryView): Fault | undefined {
  const { tokens, zone, row } = entry;
  const [word, range, owner] = tokens;
  const last = tokens[tokens.length - 1];
  if (range === undefined) return { is: 'missing', token: word, what: directiveArguments.range };
  if (readRange(range.text) === undefined) return { is: 'invalid', token: range, what: directiveArguments.range };
  const what = directiveArguments.template;
  if (tokens.length < 5) return { is: 'missing', token: last, what };
  if ((zone.rows.flags[row] & FAULTY) !== 0) return { is: 'invalid', token: owner, last, what };
  // The template reads, but a record that it makes does not.
  const { chunk } = entry;
  for (let made = chunk.firstGenerated; made < chunk.firstGenerated + chunk.generatedCount; made++) {
    if (zone.rows.offset[made] !== zone.rows.offset[row]) continue;
    if ((zone.rows.flags[made] & FAULTY) !== 0) return { is: 'invalid', token: owner, last, what };
  }
  return undefined;
}
