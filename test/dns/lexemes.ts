// A small lexer for tests: RDATA on one line, cut into lexemes as the syntax floor hands them over.
import type { Lexemes } from '../../server/src/dns/field-kind';
import { octetsOf } from '../../server/src/dns/octets';

const WORD = /"((?:\\.|[^"\\])*)"|((?:\\.|[^\s"\\])+)/gs;

/** Cuts `text` at white space and at quotes. */
export function lex(text: string): Lexemes {
  const words = [...text.matchAll(WORD)].map((match) => ({
    start: octetsOf(text.slice(0, match.index)).length + (match[1] === undefined ? 0 : 1),
    length: octetsOf(match[1] ?? match[2]).length,
    quoted: match[1] === undefined ? 0 : 1,
  }));
  return {
    bytes: octetsOf(text),
    count: words.length,
    start: Int32Array.from(words, (word) => word.start),
    end: Int32Array.from(words, (word) => word.start + word.length),
    quoted: Uint8Array.from(words, (word) => word.quoted),
  };
}
