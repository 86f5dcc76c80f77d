// The words of an entry that are read as names.
import { rowOf } from '../syntax/entry';
import type { EntryView, Token } from '../zone/entry-view';
import { INCLUDE_DIRECTIVE, ORIGIN_DIRECTIVE } from '../zone/row-reader';
import { PLACEHOLDER } from '../zone/rows';
import { isPlaceholder } from '../zone/placeholder';

/** Owner and names in the data; of a directive the origin that it sets. Templates have none. */
export function namesIn(entry: EntryView): Token[] {
  const { rows } = entry.zone;
  const { tokens } = entry;
  const type = rows.type[entry.row];
  if (entry.isDirective) {
    const at = type === ORIGIN_DIRECTIVE ? 1 : type === INCLUDE_DIRECTIVE ? 2 : tokens.length;
    return tokens.slice(at, at + 1).filter((token) => !isPlaceholder(token.text));
  }
  if ((rows.flags[entry.row] & PLACEHOLDER) !== 0) return [];
  const names: Token[] = entry.owner === undefined ? [] : [entry.owner];
  const fields = rowOf(type)?.fields;
  if (fields === undefined) return names;
  for (let i = entry.rdataFirst; i < tokens.length; i++) {
    const kind = fields[entry.fieldOfToken[i]]?.kind;
    if (kind === 'domain' || kind === 'mailbox') names.push(tokens[i]);
  }
  return names;
}

/** Octets of a token without its quotes. */
export function octetsOf(entry: EntryView, token: Token): { start: number; end: number } {
  if (!token.quoted) return { start: token.start, end: token.end };
  const closed = entry.chunk.bytes[token.end - 1] === 0x22 && token.end - token.start > 1;
  return { start: token.start + 1, end: token.end - (closed ? 1 : 0) };
}
