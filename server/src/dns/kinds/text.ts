// Character-strings and other text.
import { type Bilingual, type FieldFault, type FieldKind, type Lexemes, takeOne } from '../field-kind';
import { escapeLength, escapeValue } from '../name';
import { BACKSLASH, DOT, HYPHEN, isDigit, isLetter, PLUS, textOf } from '../octets';
import { BELOW, EXCEEDS, fault, faultAt, faultQuoting, NOT_A_NUMBER, QUOTED } from '../reasons';

/** Longest character-string, in octets (RFC 1035 section 3.3). */
export const STRING_LIMIT = 255;

export const BAD_ESCAPE: Bilingual = {
  en: 'bad escape: "\\" needs a character or three digits up to 255 after it',
  ja: 'エスケープが不正です。「\\」の後には1文字、または255以下の3桁の数字が必要です',
};
const STRING_TOO_LONG: Bilingual = {
  en: 'the string has {n} octets, at most 255 are allowed',
  ja: '文字列が{n}オクテットあります(上限は255オクテット)',
};
const QUOTES_NEEDED: Bilingual = { en: '"{v}" must stand in quotes', ja: '「{v}」は引用符で囲む必要があります' };
const EMPTY: Bilingual = { en: 'the text is empty', ja: 'テキストが空です' };
const NOT_A_TAG: Bilingual = {
  en: 'character "{c}" is not allowed in a tag: only letters and digits',
  ja: 'タグに使用できない文字「{c}」があります(使用できるのは英数字のみ)',
};
const NOT_X121: Bilingual = {
  en: '"{v}" is not an X.121 address: at least four digits',
  ja: '「{v}」はX.121アドレスではありません(4桁以上の数字)',
};
const NOT_A_VALUE: Bilingual = {
  en: '"{v}" is neither a number, with or without "(precision)", nor "?" nor "-"',
  ja: '「{v}」は数値(「(精度)」は省略可)、「?」、「-」のいずれでもありません',
};
const NOT_A_SUBSTITUTION: Bilingual = {
  en: '"{v}" is not a substitution: delimiter, pattern, delimiter, replacement, delimiter, and "i" or nothing',
  ja: '「{v}」は置換式ではありません(区切り文字、パターン、区切り文字、置換文字列、区切り文字、必要なら「i」の順に記述)',
};

export const string: FieldKind = {
  id: 'string',
  about: {
    en: 'A character-string of at most 255 octets. Quotes are needed when it holds spaces or ";".',
    ja: '255オクテットまでの文字列です。空白や「;」を含む場合は引用符で囲みます。',
  },
  take: takeOne,
  check: checkString,
};

/** Text to the end of the RDATA, not limited to 255 octets (URI, CAA). */
export const qstring: FieldKind = {
  id: 'qstring',
  about: {
    en: 'Text, in quotes when it holds spaces or ";".',
    ja: 'テキストです。空白や「;」を含む場合は引用符で囲みます。',
  },
  take: takeOne,
  check(lexemes, first, _last, field) {
    if (field.quotes === true && lexemes.quoted[first] === 0) return faultQuoting(lexemes, first, QUOTES_NEEDED);
    const length = unescapedLength(lexemes, first);
    if (length < 0) return fault(first, BAD_ESCAPE);
    return length < (field.min ?? 0) ? fault(first, EMPTY) : undefined;
  },
};

export const token: FieldKind = {
  id: 'token',
  about: { en: 'A word without spaces.', ja: '空白を含まない語です。' },
  take: takeOne,
  check(lexemes, first) {
    return lexemes.start[first] === lexemes.end[first] ? fault(first, EMPTY) : checkString(lexemes, first);
  },
};

/** CAA property tag (RFC 8659 section 4.1). */
export const caaTag: FieldKind = {
  id: 'caa-tag',
  about: {
    en: 'A property tag of letters and digits, such as issue.',
    ja: '英数字からなるプロパティタグです(issue など)。',
  },
  take: takeOne,
  check(lexemes, first) {
    if (lexemes.quoted[first] === 1) return fault(first, QUOTED);
    for (let at = lexemes.start[first]; at < lexemes.end[first]; at++) {
      const octet = lexemes.bytes[at];
      if (!isLetter(octet) && !isDigit(octet)) return faultAt(lexemes, first, at, NOT_A_TAG);
    }
    return lexemes.end[first] - lexemes.start[first] > STRING_LIMIT ? checkString(lexemes, first) : undefined;
  },
};

/** X.121 address: digits that begin with a DNIC of four (RFC 1183 section 3.1). */
export const x25Address: FieldKind = {
  id: 'x25-address',
  about: { en: 'An X.121 address: at least four digits.', ja: 'X.121アドレスです(4桁以上の数字)。' },
  take: takeOne,
  check(lexemes, first) {
    const start = lexemes.start[first];
    const end = lexemes.end[first];
    for (let at = start; at < end; at++) if (!isDigit(lexemes.bytes[at])) return faultQuoting(lexemes, first, NOT_X121);
    return end - start < 4 ? faultQuoting(lexemes, first, NOT_X121) : checkString(lexemes, first);
  },
};

/** A decimal number in a character-string (GPOS, RFC 1712 section 3). */
export const decimal: FieldKind = {
  id: 'decimal',
  about: {
    en: 'A decimal number, with a sign and a fraction if need be.',
    ja: '10進数です。符号と小数部を付けられます。',
  },
  take: takeOne,
  check(lexemes, first, _last, field) {
    const start = lexemes.start[first];
    const end = lexemes.end[first];
    if (decimalEnd(lexemes.bytes, start, end) !== end) return faultQuoting(lexemes, first, NOT_A_NUMBER);
    if (field.max === undefined || field.min === undefined) return undefined;
    const value = Number(textOf(lexemes.bytes, start, end));
    if (value > field.max) return faultQuoting(lexemes, first, EXCEEDS, { max: field.max });
    return value < field.min ? faultQuoting(lexemes, first, BELOW, { min: field.min }) : undefined;
  },
};

const QUESTION_MARK = 0x3f;
const OPENING = 0x28;
const CLOSING = 0x29;

/** A value of an external registry: `number`, `number(precision)`, `?` or `-`; parentheses escaped or in quotes. */
export const registryValue: FieldKind = {
  id: 'registry-value',
  about: {
    en: 'A number, with its precision in parentheses if need be (escaped or in quotes); "?" unknown; "-" no value applies.',
    ja: '数値です。精度をかっこで付けられます(かっこはエスケープするか引用符で囲みます)。「?」は不明、「-」は該当なしを表します。',
  },
  take: takeOne,
  check(lexemes, first) {
    const { bytes } = lexemes;
    const start = lexemes.start[first];
    const end = lexemes.end[first];
    if (end - start === 1 && (bytes[start] === QUESTION_MARK || bytes[start] === HYPHEN)) return undefined;
    let at = decimalEnd(bytes, start, end);
    if (at === start) return faultQuoting(lexemes, first, NOT_A_VALUE);
    if (at === end) return undefined;
    if (bytes[at] === BACKSLASH) at++;
    if (bytes[at] !== OPENING) return faultQuoting(lexemes, first, NOT_A_VALUE);
    const precision = at + 1;
    const close = end - 1;
    const inside = bytes[close - 1] === BACKSLASH ? close - 1 : close;
    return bytes[close] === CLOSING && decimalEnd(bytes, precision, inside) === inside && inside > precision
      ? undefined
      : faultQuoting(lexemes, first, NOT_A_VALUE);
  },
};

/** NAPTR's substitution expression (RFC 3402 section 3.2): delimiter, pattern, delimiter, replacement, delimiter, flags. */
export const naptrRegexp: FieldKind = {
  id: 'naptr-regexp',
  about: {
    en: 'A substitution such as "!^.*$!sip:info@example.com!", or "" for none. A backslash is doubled.',
    ja: '「!^.*$!sip:info@example.com!」のような置換式、または置換しないことを表す「""」です。バックスラッシュは2つ重ねます。',
  },
  take: takeOne,
  check(lexemes, first) {
    const wrong = checkString(lexemes, first);
    if (wrong !== undefined || lexemes.start[first] === lexemes.end[first]) return wrong;
    return isSubstitution(lexemes, first) ? undefined : faultQuoting(lexemes, first, NOT_A_SUBSTITUTION);
  },
};

function isSubstitution(lexemes: Lexemes, token: number): boolean {
  const { bytes } = lexemes;
  const end = lexemes.end[token];
  let delimiter = -1;
  let delimiters = 0;
  let escaped = false;
  for (let at = lexemes.start[token]; at < end;) {
    const escape = bytes[at] === BACKSLASH ? escapeLength(bytes, at, end) : 0;
    const octet = escape === 4 ? escapeValue(bytes, at) : escape === 2 ? bytes[at + 1] : bytes[at];
    at += Math.max(escape, 1);
    if (delimiter < 0) {
      if (isDigit(octet) || octet === BACKSLASH || (octet | 0x20) === 0x69) return false;
      delimiter = octet;
      delimiters = 1;
    } else if (escaped) escaped = false;
    else if (octet === BACKSLASH) escaped = true;
    else if (octet === delimiter) delimiters++;
    else if (delimiters === 3 && octet !== 0x69) return false;
  }
  return delimiters === 3 && !escaped;
}

/** Where the decimal number `[+-]digits[.digits]` at `start` ends; `start` itself when there is none. */
export function decimalEnd(bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  if (at < end && (bytes[at] === HYPHEN || bytes[at] === PLUS)) at++;
  let digits = 0;
  for (; at < end && isDigit(bytes[at]); at++) digits++;
  if (at < end && bytes[at] === DOT) {
    at++;
    for (; at < end && isDigit(bytes[at]); at++) digits++;
  }
  return digits > 0 ? at : start;
}

function checkString(lexemes: Lexemes, token: number): FieldFault | undefined {
  const length = unescapedLength(lexemes, token);
  if (length < 0) return fault(token, BAD_ESCAPE);
  return length > STRING_LIMIT ? fault(token, STRING_TOO_LONG, { n: length }) : undefined;
}

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
