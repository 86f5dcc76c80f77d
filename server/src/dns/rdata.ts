// RDATA checked against the row of its type, in either of its two notations.
import type { Bilingual, FieldFault, Lexemes } from './field-kind';
import { fieldKinds } from './field-kinds';
import { BACKSLASH, hexValue, readDecimal } from './octets';
import {
  EXCEEDS,
  fault,
  faultAt,
  faultQuoting,
  GENERIC_ONLY,
  MISSING,
  NEVER_IN_ZONE,
  NOT_A_NUMBER,
  WRONG_COUNT,
} from './reasons';
import type { RecordType } from './record-type';

/** Most octets that RDATA can have: its length is a 16-bit number (RFC 1035 section 3.2.1). */
const RDATA_LIMIT = 65_535;

const NOT_HEX: Bilingual = { en: 'character "{c}" is not hexadecimal', ja: '文字「{c}」は16進数ではありません' };
const ODD_DIGITS: Bilingual = { en: 'odd number of hexadecimal digits', ja: '16進数の桁数が奇数です' };
const WRONG_LENGTH: Bilingual = {
  en: 'the length says {m} octets, {n} follow',
  ja: '長さの指定は{m}オクテットですが、データは{n}オクテットです',
};

/**
 * Checks the RDATA that begins at lexeme `first` and reaches to the end of the entry.
 * Undefined when it is right. A missing field is a fault of the last lexeme there is, a surplus one of the first too many.
 */
export function checkRdata(row: RecordType, lexemes: Lexemes, first: number): FieldFault | undefined {
  const limit = lexemes.count;
  if (row.use === 'never') return fault(first - 1, NEVER_IN_ZONE);
  if (isGeneric(lexemes, first)) return checkGeneric(lexemes, first);
  if (row.use === 'generic') return fault(Math.min(first, limit - 1), GENERIC_ONLY);
  const { fields } = row;
  let token = first;
  for (let index = 0; index < fields.length; index++) {
    const field = fields[index];
    if (isAbsent(lexemes, first, field)) continue;
    if (token === limit) {
      if (field.optional === true) continue;
      return missing(row, lexemes, first);
    }
    const kind = fieldKinds[field.kind];
    do {
      const last = token + kind.take(lexemes, token, limit, field);
      const found = kind.check(lexemes, token, last, field, first);
      if (found !== undefined) return found;
      token = last;
    } while (field.repeat === true && token < limit);
  }
  return token < limit ? fault(token, WRONG_COUNT, { n: limit - first, m: token - first }) : undefined;
}

/**
 * Index of the field that the lexeme `token` belongs to; -1 when it belongs to none, or the RDATA is in generic notation.
 */
export function fieldOf(row: RecordType, lexemes: Lexemes, first: number, token: number): number {
  if (token < first || token >= lexemes.count || isGeneric(lexemes, first)) return -1;
  const { fields } = row;
  let next = first;
  for (let index = 0; index < fields.length; index++) {
    const field = fields[index];
    if (isAbsent(lexemes, first, field)) continue;
    do {
      if (next >= lexemes.count) return -1;
      next += fieldKinds[field.kind].take(lexemes, next, lexemes.count, field);
      if (token < next) return index;
    } while (field.repeat === true);
  }
  return -1;
}

/** True when the RDATA is written as `\# length hex` (RFC 3597 section 5). */
export function isGeneric(lexemes: Lexemes, first: number): boolean {
  if (first >= lexemes.count || lexemes.quoted[first] === 1) return false;
  const start = lexemes.start[first];
  return lexemes.end[first] - start === 2 && lexemes.bytes[start] === BACKSLASH && lexemes.bytes[start + 1] === 0x23;
}

/** Checks `\# length hex`: the digits, and that there are as many octets as the length says. */
export function checkGeneric(lexemes: Lexemes, first: number): FieldFault | undefined {
  const { bytes, start, end, quoted, count } = lexemes;
  const lengthToken = first + 1;
  if (lengthToken >= count) return fault(first, MISSING);
  const length = quoted[lengthToken] === 1 ? -1 : readDecimal(bytes, start[lengthToken], end[lengthToken]);
  if (length < 0) return faultQuoting(lexemes, lengthToken, NOT_A_NUMBER);
  if (length > RDATA_LIMIT) return faultQuoting(lexemes, lengthToken, EXCEEDS, { max: RDATA_LIMIT });
  let digits = 0;
  for (let token = lengthToken + 1; token < count; token++) {
    for (let at = start[token]; at < end[token]; at++) {
      if (hexValue(bytes[at]) < 0) return faultAt(lexemes, token, at, NOT_HEX);
    }
    digits += end[token] - start[token];
  }
  if (digits % 2 === 1) return fault(count - 1, ODD_DIGITS);
  return digits === length * 2 ? undefined : fault(lengthToken, WRONG_LENGTH, { m: length, n: digits / 2 });
}

function isAbsent(lexemes: Lexemes, first: number, field: RecordType['fields'][number]): boolean {
  if (field.absent === undefined) return false;
  const token = first + field.absent.when;
  return (
    token < lexemes.count && readDecimal(lexemes.bytes, lexemes.start[token], lexemes.end[token]) === field.absent.is
  );
}

function missing(row: RecordType, lexemes: Lexemes, first: number): FieldFault {
  const n = lexemes.count - first;
  const token = lexemes.count - 1;
  if (n === 0) return fault(token, MISSING);
  return fault(token, WRONG_COUNT, { n, m: row.fields.filter((field) => field.optional !== true).length });
}
