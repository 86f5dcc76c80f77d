// What rules about $INCLUDE share: the outcome of a directive.
import type { EntryView, Token } from '../zone/entry-view';
import type { IncludeRefusal } from '../zone/include';
import { INCLUDE_DIRECTIVE } from '../zone/row-reader';

/** Why the file of an $INCLUDE was not read, and the word that names it; undefined for all other entries. */
export function refusedInclude(
  entry: EntryView,
): { readonly path: Token; readonly refusal: IncludeRefusal } | undefined {
  const { zone, row, chunk } = entry;
  if (!entry.isDirective || zone.rows.type[row] !== INCLUDE_DIRECTIVE || zone.rows.number[row] === 0) return undefined;
  // A chunk ends with its $INCLUDE.
  const answer = chunk.include?.answer;
  return answer !== undefined && 'failure' in answer ? { path: entry.tokens[1], refusal: answer } : undefined;
}
