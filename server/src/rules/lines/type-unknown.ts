// type-unknown: the word in the place of the type is none, or nothing stands there.
import { classOfToken, nearestType, typeOfToken } from '../../dns/mnemonics';
import { readTtl } from '../../dns/ttl';
import { hints } from '../../messages/fragments';
import type { Text } from '../../messages/text';
import { typeName } from '../../zone/record';
import type { EntryView, Token } from '../../zone/entry-view';
import { NO_TYPE, PLACEHOLDER } from '../../zone/rows';
import { quoted } from '../mx-entry';
import { distance } from '../names';
import { isKnownTo, isProviderType } from '../provider-types';
import { replace, textsOf } from '../rule';
import type { Details, EntryRule, FixDetails } from '../rule';

const texts = textsOf('type-unknown');

/** Types of queries only: IXFR, AXFR, MAILB, MAILA, ANY (RFC 6895 §3.1). */
const FIRST_QUERY_TYPE = 251;
const LAST_QUERY_TYPE = 255;

export const typeUnknown: EntryRule = {
  id: 'type-unknown',
  group: 'lines',
  severity: 'error',
  references: ['RFC 1035 §5.1', 'RFC 3597 §5'],
  looksAt: 'entry',
  check(entry, report) {
    if (entry.isDirective) return;
    const { rows } = entry.zone;
    const flags = rows.flags[entry.row];
    // An empty pair of parentheses is an empty line, as all servers read it.
    if ((flags & PLACEHOLDER) !== 0 || entry.tokens.length === 0) return;
    const { type } = entry;
    if (type !== undefined && !type.quoted && isKnownTo(entry.zone.serving.server, type.text)) return;
    if ((flags & NO_TYPE) !== 0) report(() => (type === undefined ? nothing(entry) : unknown(entry, type)));
    else if (type !== undefined && isQueryType(rows.type[entry.row])) {
      report(() => ({
        at: type.range,
        message: texts.variants.notInZoneFile,
        args: { type: typeName(rows.type[entry.row]) },
      }));
    }
  },
};

function isQueryType(type: number): boolean {
  return type >= FIRST_QUERY_TYPE && type <= LAST_QUERY_TYPE;
}

/** An owner, a TTL or a class, and no more. */
function nothing(entry: EntryView): Details {
  const { tokens } = entry;
  const last = tokens[tokens.length - 1];
  if (last === entry.owner) {
    return { at: last.range, message: texts.variants.missing, args: { owner: quoted(last.text) } };
  }
  return { at: last.range, message: texts.variants.missingAfter, args: { token: quoted(last.text) } };
}

function unknown(entry: EntryView, type: Token): Details {
  const { tokens } = entry;
  const index = tokens.indexOf(type);
  const fixes: FixDetails[] = [];
  const details = (hint: Text | '', guess?: string): Details => {
    if (guess !== undefined) {
      fixes.push({ title: texts.fixes.guess, args: { guess }, edits: [replace(type.range, guess)] });
    }
    return { at: type.range, args: { type: quoted(type.text), hint, guess: guess ?? '' }, fixes };
  };
  if (type.quoted) return details('');
  const name = type.text.toUpperCase();
  // Said again only where type-provider-specific is off.
  if (isProviderType(name)) return details(hints.providerSpecific);
  const goesOn = readsFrom(entry, index + 1);
  // " www A 192.0.2.1": the word is an owner that white space moved out of its place.
  if (entry.indented && index === 0 && goesOn) {
    fixes.push({ title: texts.fixes.removeIndent, edits: [replace(entry.range(entry.start, type.start), '')] });
    return details(hints.leadingWhiteSpace);
  }
  // "NI A 192.0.2.1": a class misspelt.
  if (goesOn && entry.class === undefined && name.length === 2 && distance(name, 'IN') <= 1) {
    return details(hints.didYouMean, 'IN');
  }
  // "MX IN 10 mail" in column 0: the type became the owner.
  const owner = entry.owner;
  if (owner !== undefined && isType(entry, owner) && (entry.class !== undefined || entry.ttl !== undefined)) {
    return details(hints.classAndTtlFirst);
  }
  const guess = goesOn ? undefined : nearestType(type.text);
  return guess === undefined ? details('') : details(hints.didYouMean, guess);
}

function isType(entry: EntryView, token: Token): boolean {
  return !token.quoted && typeOfToken(entry.chunk.bytes, token.start, token.end) >= 0;
}

/** Whether a type, perhaps behind a TTL and a class, and data stand from a token on. */
function readsFrom(entry: EntryView, index: number): boolean {
  const { bytes } = entry.chunk;
  for (let i = index; i < Math.min(index + 3, entry.tokens.length); i++) {
    const token = entry.tokens[i];
    if (isType(entry, token)) return true;
    if (token.quoted) return false;
    const known = readTtl(bytes, token.start, token.end) >= 0 || classOfToken(bytes, token.start, token.end) >= 0;
    if (!known) return false;
  }
  return false;
}
