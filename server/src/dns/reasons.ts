// Why a datum is wrong: the phrases that fault messages are filled with, and how a fault is made.
import type { Bilingual, FieldFault, Lexemes } from './field-kind';
import { characterAt, textOf } from './octets';

/** A fault of one lexeme. */
export function fault(token: number, reason: Bilingual, args: FieldFault['args'] = {}): FieldFault {
  return { token, reason, args };
}

/** A fault whose reason quotes the lexeme as `{v}`. */
export function faultQuoting(
  lexemes: Lexemes,
  token: number,
  reason: Bilingual,
  args: FieldFault['args'] = {},
): FieldFault {
  return { token, reason, args: { v: lexemeText(lexemes, token), ...args } };
}

/** A fault whose reason shows the character at octet `at` as `{c}`. */
export function faultAt(lexemes: Lexemes, token: number, at: number, reason: Bilingual): FieldFault {
  return { token, reason, args: { c: characterAt(lexemes.bytes, at, lexemes.end[token]) } };
}

/** Most characters of what is written that a message shows. */
const SHOWN = 80;

/** A stretch as written, cut when it is long. */
export function shownText(bytes: Uint8Array, start: number, end: number): string {
  // A character has at most four octets: more of them are not needed to know that it is cut, and where.
  const text = textOf(bytes, start, Math.min(end, start + (SHOWN + 1) * 4));
  return text.length > SHOWN ? `${text.slice(0, SHOWN - 1)}…` : text;
}

/** The lexeme as written, cut when it is long. */
export function lexemeText({ bytes, start, end }: Lexemes, token: number): string {
  return shownText(bytes, start[token], end[token]);
}

export const MISSING: Bilingual = { en: 'the value is missing', ja: '値が指定されていません' };
export const WRONG_COUNT: Bilingual = { en: '{n} fields, expected {m}', ja: '{n}項目です({m}項目必要)' };
export const NOT_A_NUMBER: Bilingual = { en: '"{v}" is not a number', ja: '「{v}」は数値ではありません' };
export const EXCEEDS: Bilingual = { en: '{v} exceeds {max}', ja: '{v} は上限 {max} を超えています' };
export const BELOW: Bilingual = { en: '{v} is below {min}', ja: '{v} は下限 {min} を下回っています' };
export const NOT_ONE_OF: Bilingual = {
  en: '{v} is not one of {values}',
  ja: '{v} は指定できません(指定できる値: {values})',
};
export const QUOTED: Bilingual = { en: 'quotes are not allowed here', ja: 'ここでは引用符を使用できません' };
export const GENERIC_ONLY: Bilingual = {
  en: 'this type has no text form: only \\# with length and hexadecimal digits can be written',
  ja: 'このタイプにはテキスト形式がありません。\\# と長さ、16進数で記述します',
};
export const NEVER_IN_ZONE: Bilingual = {
  en: 'this type never stands in a zone file',
  ja: 'このタイプはゾーンファイルに記述できません',
};
export const NOT_HEX: Bilingual = { en: 'character "{c}" is not hexadecimal', ja: '文字「{c}」は16進数ではありません' };
export const ODD_DIGITS: Bilingual = { en: 'odd number of hexadecimal digits', ja: '16進数の桁数が奇数です' };
export const WRONG_OCTETS: Bilingual = { en: '{n} octets, expected {m}', ja: '{n}オクテットです({m}オクテット必要)' };
export const BELOW_OCTETS: Bilingual = {
  en: '{n} octets, at least {m} are needed',
  ja: '{n}オクテットです({m}オクテット以上必要)',
};
export const ENDS_EARLY: Bilingual = {
  en: 'the octets end within the field {field}',
  ja: 'オクテット列がフィールド {field} の途中で終わっています',
};
export const NO_WIRE_NAME: Bilingual = {
  en: 'the field {field} is no uncompressed name',
  ja: 'フィールド {field} は圧縮されていない名前ではありません',
};
export const TOO_LONG: Bilingual = {
  en: 'here the data exceed {max} octets, more than a record can hold',
  ja: 'ここでデータがレコードの上限{max}オクテットを超えます',
};
export const SURPLUS: Bilingual = {
  en: 'further octets follow the last field ({n})',
  ja: '最後のフィールドの後に{n}オクテットの余分なデータがあります',
};
