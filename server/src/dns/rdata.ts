// RDATA checked against the row of its type, in either of its two notations.
import { takeOne } from './field-kind';
import type { Bilingual, Field, FieldFault, FieldKind, Lexemes } from './field-kind';
import { fieldKinds } from './field-kinds';
import { BACKSLASH, hexValue, readDecimal } from './octets';
import {
  EXCEEDS,
  fault,
  faultAt,
  faultQuoting,
  GENERIC_ONLY,
  lexemeText,
  MISSING,
  NEVER_IN_ZONE,
  NOT_A_NUMBER,
  NOT_HEX,
  ODD_DIGITS,
  TOO_LONG,
  WRONG_COUNT,
  WRONG_OCTETS,
} from './reasons';
import { octetsOnWire } from './rdata-length';
import type { RecordType } from './record-type';
import { checkWire } from './wire';

/** Most octets that RDATA can have: its length is a 16-bit number (RFC 1035 section 3.2.1). */
const RDATA_LIMIT = 65_535;

const WRONG_LENGTH: Bilingual = {
  en: 'the length says {m} octets, {n} follow',
  ja: '長さの指定は{m}オクテットですが、データは{n}オクテットです',
};

const LACKS_FIELD: Bilingual = {
  en: '{field} is missing; {by} {v} needs it',
  ja: '{field} がありません({by} が{v}の場合は必要)',
};
const HAS_NO_FIELD: Bilingual = {
  en: 'nothing more may follow; {by} {v} has no {field}',
  ja: '余分な項目です({by} が{v}の場合、{field} は記述しません)',
};

/** The kinds of a row's fields, and whether each field is there, once, as one lexeme. */
interface Format {
  readonly kinds: readonly FieldKind[];
  readonly isPlain: boolean;
}

/** By type code, for those that are common. */
const FORMATS: (Format | undefined)[] = new Array<Format | undefined>(512).fill(undefined);

function formatOf(row: RecordType): Format {
  return row.code < FORMATS.length ? (FORMATS[row.code] ??= makeFormat(row)) : makeFormat(row);
}

function makeFormat({ fields, use }: RecordType): Format {
  const kinds = fields.map(({ kind }) => fieldKinds[kind]);
  const isPlain = fields.every(
    ({ optional, repeat, absent }, index) =>
      optional !== true && repeat !== true && absent === undefined && kinds[index].take === takeOne,
  );
  return { kinds, isPlain: isPlain && (use === undefined || use === 'zone') };
}

/**
 * Checks the RDATA that begins at lexeme `first` and reaches to the end of the entry.
 * Undefined when it is right. A missing field is a fault of the last lexeme there is, a surplus one of the first too many.
 */
export function checkRdata(row: RecordType, lexemes: Lexemes, first: number): FieldFault | undefined {
  const limit = lexemes.count;
  const { kinds, isPlain } = formatOf(row);
  const mayBeTooLong = first < limit && lexemes.end[limit - 1] - lexemes.start[first] > RDATA_LIMIT;
  if (isPlain && limit - first === kinds.length && !mayBeTooLong && !isGeneric(lexemes, first)) {
    const { fields } = row;
    for (let index = 0, token = first; token < limit; index++, token++) {
      const found = kinds[index].check(lexemes, token, token + 1, fields[index], first);
      if (found !== undefined) return found;
    }
    return undefined;
  }
  if (row.use === 'never') return fault(first - 1, NEVER_IN_ZONE);
  if (isGeneric(lexemes, first)) {
    return checkGeneric(lexemes, first, octetsOfRow(row)) ?? checkOctets(row, lexemes, first);
  }
  if (row.use === 'generic') return fault(Math.min(first, limit - 1), GENERIC_ONLY);
  let token = first;
  let filled = 0;
  let octets = 0;
  for (const field of row.fields) {
    if (isAbsent(row, lexemes, first, field)) continue;
    if (token === limit) {
      if (field.optional === true) break;
      return missing(row, lexemes, first, filled, field);
    }
    filled++;
    const kind = fieldKinds[field.kind];
    do {
      const last = token + kind.take(lexemes, token, limit, field);
      const found = kind.check(lexemes, token, last, field, first);
      if (found !== undefined) return found;
      if (mayBeTooLong && (octets += octetsOnWire(field.kind, lexemes, token, last)) > RDATA_LIMIT) {
        return fault(token, TOO_LONG, { max: RDATA_LIMIT });
      }
      token = last;
    } while (field.repeat === true && token < limit);
  }
  return token < limit ? surplus(row, lexemes, first, filled, token) : undefined;
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
    if (isAbsent(row, lexemes, first, field)) continue;
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

/**
 * Checks `\# length hex`: the digits, that there are as many octets as the length says,
 * and as many as the type always has (`octets`; -1 when that differs).
 */
export function checkGeneric(lexemes: Lexemes, first: number, octets = -1): FieldFault | undefined {
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
  if (digits !== length * 2) return fault(lengthToken, WRONG_LENGTH, { m: length, n: digits / 2 });
  return octets >= 0 && length !== octets ? fault(lengthToken, WRONG_OCTETS, { n: length, m: octets }) : undefined;
}

/** Checks the octets of generic notation, of which the digits are right. */
function checkOctets(row: RecordType, lexemes: Lexemes, first: number): FieldFault | undefined {
  const found = checkWire(row, genericOctets(lexemes, first));
  return found && fault(Math.min(first + 2, lexemes.count - 1), found.reason, found.args);
}

/** The octets of generic notation, of which the digits are right. */
export function genericOctets({ bytes, start, end, count }: Lexemes, first: number): Uint8Array {
  const octets: number[] = [];
  let high = -1;
  for (let token = first + 2; token < count; token++) {
    for (let at = start[token]; at < end[token]; at++) {
      const digit = hexValue(bytes[at]);
      if (high < 0) high = digit;
      else {
        octets.push(high * 16 + digit);
        high = -1;
      }
    }
  }
  return Uint8Array.from(octets);
}

/** Octets that RDATA of the type always has; -1 when that depends on the data. */
function octetsOfRow(row: RecordType): number {
  if (row.fields.length === 0) return -1;
  let octets = 0;
  for (const field of row.fields) {
    const own = fieldKinds[field.kind].octets;
    if (own === undefined || field.repeat === true || field.optional === true || field.absent !== undefined) return -1;
    octets += own;
  }
  return octets;
}

function isAbsent({ fields }: RecordType, lexemes: Lexemes, first: number, { absent }: Field): boolean {
  if (absent === undefined) return false;
  const { when, is, of } = absent;
  const token = first + when;
  if (token >= lexemes.count) return false;
  const kind = fieldKinds[fields[when].kind];
  const value = kind.read?.(lexemes, token) ?? readDecimal(lexemes.bytes, lexemes.start[token], lexemes.end[token]);
  return value >= 0 && (of === undefined ? value : value & of) === is;
}

/** A field that is there, or not, by what another one says: both, for the reader. */
function dependence(
  { fields }: RecordType,
  lexemes: Lexemes,
  first: number,
  { name, absent }: Field,
): FieldFault['args'] {
  const when = absent?.when ?? 0;
  return { field: name, by: fields[when].name, v: lexemeText(lexemes, first + when) };
}

function missing(row: RecordType, lexemes: Lexemes, first: number, filled: number, next: Field): FieldFault {
  const last = lexemes.count - 1;
  if (filled === 0) return fault(last, MISSING);
  if (next.absent !== undefined) return fault(last, LACKS_FIELD, dependence(row, lexemes, first, next));
  const needed = row.fields.filter((field) => field.optional !== true && !isAbsent(row, lexemes, first, field));
  return fault(last, WRONG_COUNT, { n: filled, m: needed.length });
}

function surplus(row: RecordType, lexemes: Lexemes, first: number, filled: number, token: number): FieldFault {
  const left = row.fields.find((field) => isAbsent(row, lexemes, first, field));
  if (left !== undefined) return fault(token, HAS_NO_FIELD, dependence(row, lexemes, first, left));
  return fault(token, WRONG_COUNT, { n: filled + lexemes.count - token, m: filled });
}
