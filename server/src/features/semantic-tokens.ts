// Names coloured by what they mean: relative or absolute, an alias, outside of the zone, not there at all.
import { isAbsolute } from '../dns/name';
import { rowOf } from '../syntax/entry';
import type { Range } from '../text/span';
import { encode } from '../text/utf8';
import { EntryView } from '../zone/entry-view';
import type { Token } from '../zone/entry-view';
import { lookup } from '../zone/lookup';
import { NO_NAME, ROOT } from '../zone/names';
import type { NameId } from '../zone/names';
import { ORIGIN_DIRECTIVE } from '../zone/row-reader';
import { DIRECTIVE, GENERATED } from '../zone/rows';
import { ALL_TYPES, HAS_CNAME, HAS_FAULTY } from '../zone/type-set';
import type { Zone } from '../zone/zone';
import { rowsIn } from './locate';

/** Types of tokens, in the order of the protocol's legend. */
export const tokenTypes = ['dnsOwner', 'dnsTarget'] as const;
/** Modifiers, likewise. */
export const tokenModifiers = ['relative', 'absolute', 'alias', 'outOfZone', 'undefined'] as const;

export type TokenType = (typeof tokenTypes)[number];
export type TokenModifier = (typeof tokenModifiers)[number];

/** One name. */
export interface SemanticToken {
  readonly range: Range;
  readonly type: TokenType;
  readonly modifiers: readonly TokenModifier[];
}

/** Lines up to which a whole file is answered. */
export const WHOLE_LINES = 5000;

/** The names in the entries that touch a range, in the order of the text; all of a short file without a range. */
export function semanticTokens(zone: Zone, range?: Range): SemanticToken[] {
  const { lineCount } = zone.text;
  if (range === undefined && lineCount >= WHOLE_LINES) return [];
  const whole = { start: { line: 0, character: 0 }, end: { line: lineCount, character: 0 } };
  const found: SemanticToken[] = [];
  const { rows } = zone;
  for (const row of rowsIn(zone, range ?? whole)) {
    if ((rows.flags[row] & GENERATED) !== 0) continue;
    const entry = new EntryView(zone, row);
    const add = (token: Token, type: TokenType): void => {
      if (token.quoted) return;
      found.push({ range: token.range, type, modifiers: modifiersOf(entry, token, type) });
    };
    if ((rows.flags[row] & DIRECTIVE) !== 0) {
      if (rows.type[row] === ORIGIN_DIRECTIVE && entry.tokens.length > 1) add(entry.tokens[1], 'dnsOwner');
      continue;
    }
    if (entry.owner !== undefined) add(entry.owner, 'dnsOwner');
    const fields = rowOf(rows.type[row])?.fields ?? [];
    if (!fields.some((field) => field.kind === 'domain')) continue;
    entry.tokens.forEach((token, index) => {
      if (fields[entry.fieldOfToken[index]]?.kind === 'domain') add(token, 'dnsTarget');
    });
  }
  return found;
}

function modifiersOf(entry: EntryView, token: Token, type: TokenType): TokenModifier[] {
  const { zone } = entry;
  const written = encode(token.text);
  const modifiers: TokenModifier[] = [isAbsolute(written, 0, written.length) ? 'absolute' : 'relative'];
  const name = entry.name(token);
  if (name === NO_NAME || name === ROOT || zone.apex === NO_NAME) return modifiers;
  const state = type === 'dnsOwner' ? ownerState(zone, name) : targetState(zone, name);
  return state === undefined ? modifiers : [...modifiers, state];
}

function ownerState(zone: Zone, name: NameId): TokenModifier | undefined {
  const { names, apex } = zone;
  if (!names.isAtOrBelow(name, apex)) return names.top(name) === names.top(apex) ? 'outOfZone' : undefined;
  return (names.mask(name) & HAS_CNAME) !== 0 ? 'alias' : undefined;
}

function targetState(zone: Zone, name: NameId): TokenModifier | undefined {
  const answer = lookup(zone, name, ALL_TYPES & ~HAS_CNAME);
  if (answer.chain.length > 0) return 'alias';
  if (answer.kind === 'unknown') return answer.reason === 'out-of-zone' ? 'outOfZone' : undefined;
  const empty = answer.kind === 'nodata' && (zone.names.mask(answer.node) & HAS_FAULTY) === 0;
  return zone.isWholeZone && (answer.kind === 'nxdomain' || empty) ? 'undefined' : undefined;
}
