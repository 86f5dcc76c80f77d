// type-unknown: the word in the place of the type is none, or nothing stands there.
import { directives } from '../../dns/directives';
import { classOfToken, nearestType, typeOfToken } from '../../dns/mnemonics';
import { readTtl } from '../../dns/ttl';
import { hints } from '../../messages/fragments';
import type { Text } from '../../messages/text';
import { typeByMnemonic } from '../../dns/record-types';
import { rowOf } from '../../syntax/entry';
import { AT } from '../../syntax/octets';
import { typeName } from '../../zone/record';
import type { EntryView, Token } from '../../zone/entry-view';
import { NO_TYPE, PLACEHOLDER } from '../../zone/rows';
import { A, AAAA, TXT } from '../../zone/type-set';
import { quoted } from '../mx-entry';
import { distance } from '../names';
import { isKnownTo, isProviderType } from '../provider-types';
import { insertBefore, replace, textsOf } from '../rule';
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
    if ((flags & NO_TYPE) !== 0) {
      report(() => directiveWithoutSign(entry) ?? (type === undefined ? nothing(entry) : unknown(entry, type)));
    } else if (type !== undefined && isQueryType(rows.type[entry.row])) {
      report(() => ({
        at: type.range,
        message: texts.variants.notInZoneFile,
        args: { type: typeName(rows.type[entry.row]) },
      }));
    }
  },
};

/** "TTL 3600" in column 0. */
function directiveWithoutSign({ owner }: EntryView): Details | undefined {
  if (owner === undefined || owner.quoted) return undefined;
  const written = `$${owner.text.toUpperCase()}`;
  if (!directives.some(({ name }) => name === written)) return undefined;
  return {
    at: owner.range,
    message: texts.variants.directive,
    args: { owner: owner.text, guess: written },
    fixes: [{ title: texts.fixes.guess, args: { guess: written }, edits: [insertBefore(owner.range, '$')] }],
  };
}

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
  const slip = slipIn(entry, type, index);
  if (slip !== undefined) return slip;
  if (type.quoted) {
    if (typeByMnemonic(type.text) === undefined) return details('');
    const unquoted = { title: texts.fixes.unquote, edits: [replace(type.range, type.text)] };
    return { at: type.range, message: texts.variants.typeQuoted, fixes: [unquoted] };
  }
  const name = type.text.toUpperCase();
  // Said again only where type-provider-specific is off.
  if (isProviderType(name)) return details(hints.providerSpecific);
  const goesOn = readsFrom(entry, index + 1);
  // " www A 192.0.2.1": the word is an owner that white space moved out of its place.
  if (entry.indented && index === 0 && goesOn) {
    fixes.push({ title: texts.fixes.removeIndent, edits: [replace(entry.range(entry.start, type.start), '')] });
    return details(hints.leadingWhiteSpace);
  }
  // "IN IN A", "300 300 A"
  const isAgain =
    (isTtl(entry, type) && entry.ttl !== undefined) || (isClass(entry, type) && entry.class !== undefined);
  if (goesOn && isAgain) {
    const edits = [replace(entry.range(type.start, tokens[index + 1].start), '')];
    fixes.push({ title: texts.fixes.remove, args: { type: quoted(type.text) }, edits });
    return { at: type.range, message: texts.variants.again, args: { type: quoted(type.text) }, fixes };
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
  const guess = goesOn ? undefined : nearestType(type.text, (row) => entry.reads(row, index + 1));
  return guess === undefined ? details('') : details(hints.didYouMean, guess);
}

/** What stands around the word tells that it is no type at all. */
function slipIn(entry: EntryView, type: Token, index: number): Details | undefined {
  const { owner } = entry;
  const { ownerMissing, blankMissing, typeMissing } = texts.variants;
  const isDataOf = (code: number, from: number): boolean => {
    const row = rowOf(code);
    return row !== undefined && entry.reads(row, from);
  };
  const isText = typeByMnemonic(type.text) === undefined && entry.tokens.slice(index).every((token) => token.quoted);
  const missing = [A, AAAA].find((code) => isDataOf(code, index)) ?? (isText ? TXT : undefined);
  if (owner !== undefined && !owner.quoted) {
    const { bytes } = entry.chunk;
    // "MX 10 mail" in column 0; "a 192.0.2.1" is a host that is named so.
    const code = typeOfToken(bytes, owner.start, owner.end);
    const isName = missing !== undefined && owner.text !== owner.text.toUpperCase();
    if (code >= 0 && !isName && isDataOf(code, 1)) {
      return {
        at: owner.range,
        message: ownerMissing,
        args: { type: typeName(code) },
        fixes: [{ title: texts.fixes.indent, edits: [insertBefore(owner.range, ' ')] }],
      };
    }
    // "@MX 10 mail"
    const behind = owner.start + 1;
    if (bytes[owner.start] === AT && isDataOf(typeOfToken(bytes, behind, owner.end), 1)) {
      const edits = [replace(entry.range(behind, behind), ' ')];
      return {
        at: owner.range,
        message: blankMissing,
        args: { type: owner.text.slice(1) },
        fixes: [{ title: texts.fixes.blank, edits, preferred: true }],
      };
    }
  }
  // "www 192.0.2.1"
  if (missing === undefined) return undefined;
  const guess = typeName(missing);
  return {
    at: type.range,
    message: typeMissing,
    args: { data: quoted(type.text) },
    fixes: [{ title: texts.fixes.insert, args: { guess }, edits: [insertBefore(type.range, `${guess} `)] }],
  };
}

function isType(entry: EntryView, token: Token): boolean {
  return !token.quoted && typeOfToken(entry.chunk.bytes, token.start, token.end) >= 0;
}

function isTtl({ chunk }: EntryView, { start, end }: Token): boolean {
  return readTtl(chunk.bytes, start, end) >= 0;
}

function isClass({ chunk }: EntryView, { start, end }: Token): boolean {
  return classOfToken(chunk.bytes, start, end) >= 0;
}

/** Whether a type, perhaps behind a TTL and a class, and data stand from a token on. */
function readsFrom(entry: EntryView, index: number): boolean {
  for (let i = index; i < Math.min(index + 3, entry.tokens.length); i++) {
    const token = entry.tokens[i];
    if (isType(entry, token)) return true;
    if (token.quoted) return false;
    if (!isTtl(entry, token) && !isClass(entry, token)) return false;
  }
  return false;
}
