// Character-strings and other text.
import { type Bilingual, type FieldKind, type Lexemes, takeOne } from '../field-kind';
import { escapeLength } from '../name';
import { BACKSLASH } from '../octets';
import { fault } from '../reasons';

/** Longest character-string, in octets (RFC 1035 section 3.3). */
const STRING_LIMIT = 255;

const BAD_ESCAPE: Bilingual = {
  en: 'bad escape: "\\" needs a character or three digits up to 255 after it',
  ja: 'エスケープが不正です。「\\」の後には1文字、または255以下の3桁の数字が必要です',
};
const STRING_TOO_LONG: Bilingual = {
  en: 'the string has {n} octets, at most 255 are allowed',
  ja: '文字列が{n}オクテットあります(上限は255オクテット)',
};

export const string: FieldKind = {
  id: 'string',
  about: {
    en: 'A character-string of at most 255 octets. Quotes are needed when it holds spaces or ";".',
    ja: '255オクテットまでの文字列です。空白や「;」を含む場合は引用符で囲みます。',
  },
  take: takeOne,
  check(lexemes, first) {
    const length = unescapedLength(lexemes, first);
    if (length < 0) return fault(first, BAD_ESCAPE);
    return length > STRING_LIMIT ? fault(first, STRING_TOO_LONG, { n: length }) : undefined;
  },
};

/** Octets of a lexeme after its escapes are decoded, or -1 when one of them is wrong. */
export function unescapedLength(lexemes: Lexemes, token: number): number {
  const { bytes } = lexemes;
  const end = lexemes.end[token];
  let length = 0;
  let at = lexemes.start[token];
  while (at < end) {
    if (bytes[at] === BACKSLASH) {
      const escape = escapeLength(bytes, at, end);
      if (escape === 0) return -1;
      at += escape;
    } else at++;
    length++;
  }
  return length;
}
