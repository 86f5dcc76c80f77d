// Comments that silence findings, as they are written: `; zonewright-disable-line mx-duplicate -- why`.
//
// `-disable-line` is for its own line, `-disable-next-line` for the next one, `-disable` for all that follows up to
// `-enable`, `-disable-file` for the whole file. Rules are named by their ids; without any all are meant.
import { BACKSLASH, LF, CR, QUOTE, SEMICOLON, SPACE, TAB } from '../syntax/octets';

/** How far a comment reaches. */
export type Reach = 'line' | 'next-line' | 'block' | 'end' | 'file';

/** A rule's id in a comment; octets of the chunk. */
export interface SuppressedRule {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** A comment that silences findings, or ends one that does. */
export interface Suppression {
  readonly reach: Reach;
  /** `zonewright-disable-line` */
  readonly keyword: string;
  /** Line, from the first one of the chunk. */
  readonly line: number;
  /** Octets of the chunk: from its semicolon to its end, blanks behind it not included. */
  readonly start: number;
  readonly end: number;
  /** Where the line begins and where it ends, its break not included. */
  readonly lineStart: number;
  readonly lineEnd: number;
  /** Empty when all rules are meant. */
  readonly rules: readonly SuppressedRule[];
}

const REACHES: Readonly<Record<string, Reach>> = {
  'disable-line': 'line',
  'disable-next-line': 'next-line',
  'disable-file': 'file',
  disable: 'block',
  enable: 'end',
};

/** The word and what follows it, up to another semicolon; a comment may begin with words of another kind. */
const WRITTEN = /;[;\s]*zonewright-(disable(?:-line|-next-line|-file)?|enable)(?![\w-])[ \t]*:?([^;]*)/g;

/** All of them in a chunk of text, in its order. Quotes and comments end with their line (see syntax/lexer.ts). */
export function suppressionsIn(bytes: Uint8Array): Suppression[] {
  const found: Suppression[] = [];
  let line = 0;
  for (let at = 0; at < bytes.length; line++) {
    let end = at;
    while (end < bytes.length && bytes[end] !== LF && bytes[end] !== CR) end++;
    const comment = commentStart(bytes, at, end);
    if (comment >= 0) {
      // One character for each octet, so that places in the text are places in the octets.
      const text = String.fromCharCode(...bytes.subarray(comment, Math.min(end, comment + 4096)));
      for (const match of text.matchAll(WRITTEN)) {
        const start = comment + match.index;
        const [whole, word, rest] = match;
        const listed = rest.replace(/(?:^|\s)--(?:\s.*)?$/s, '');
        const from = start + whole.length - rest.length;
        found.push({
          reach: REACHES[word],
          keyword: `zonewright-${word}`,
          line,
          start,
          end: start + whole.trimEnd().length,
          lineStart: at,
          lineEnd: end,
          rules: [...listed.matchAll(/[^\s,]+/g)].map(({ 0: id, index }) => ({
            id,
            start: from + index,
            end: from + index + id.length,
          })),
        });
      }
    }
    at = end + (bytes[end] === CR && bytes[end + 1] === LF ? 2 : 1);
  }
  return found;
}

/** Where the comment of the line begins, or -1. */
export function commentStart(bytes: Uint8Array, start: number, end: number): number {
  let quoted = false;
  for (let at = start; at < end; at++) {
    const octet = bytes[at];
    if (octet === BACKSLASH) at++;
    else if (octet === QUOTE) quoted = !quoted;
    else if (octet === SEMICOLON && !quoted) return at;
  }
  return -1;
}

/** Whether a comment can be put behind the line: not inside a quote that nothing closes, nor behind a backslash. */
export function canTakeComment(bytes: Uint8Array, start: number, end: number): boolean {
  let quoted = false;
  for (let at = start; at < end; at++) {
    const octet = bytes[at];
    if (octet === BACKSLASH) {
      if (++at >= end) return false;
    } else if (octet === QUOTE) quoted = !quoted;
    else if (octet === SEMICOLON && !quoted) return true;
  }
  return !quoted;
}

/** The octets to take away with a comment, so that nothing is left of it: blanks before it, the line if it is alone there. */
export function removal(
  bytes: Uint8Array,
  { start, end, lineStart, lineEnd }: Suppression,
): { start: number; end: number } {
  let from = start;
  while (from > lineStart && (bytes[from - 1] === SPACE || bytes[from - 1] === TAB)) from--;
  if (from === lineStart && end >= lineEnd) {
    return {
      start: lineStart,
      end: lineEnd + (bytes[lineEnd] === CR && bytes[lineEnd + 1] === LF ? 2 : lineEnd < bytes.length ? 1 : 0),
    };
  }
  // What another comment follows keeps its blanks before that.
  let until = end;
  while (until < lineEnd && (bytes[until] === SPACE || bytes[until] === TAB)) until++;
  return until < lineEnd ? { start, end: until } : { start: from, end: lineEnd };
}
