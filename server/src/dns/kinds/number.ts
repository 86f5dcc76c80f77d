// Unsigned decimal numbers of 8 to 64 bits.
import { type Field, type FieldFault, type FieldKind, type KindId, type Lexemes, takeOne } from '../field-kind';
import { DOT, isDigit, readDecimal, ZERO } from '../octets';
import { EXCEEDS, fault, faultQuoting, NOT_A_NUMBER, NOT_ONE_OF, QUOTED } from '../reasons';

export const u8 = unsigned('u8', 255, 1);
export const u16 = unsigned('u16', 65_535, 2);
export const u32 = unsigned('u32', 4_294_967_295, 4);

function unsigned(id: KindId, greatest: number, octets: number): FieldKind {
  return {
    id,
    about: { en: `A whole number, 0 to ${greatest}.`, ja: `0から${greatest}までの整数です。` },
    octets,
    take: takeOne,
    check: (lexemes, first, _last, field) => checkNumber(lexemes, first, field, greatest),
  };
}

/** Checks one lexeme as a number from 0 to `greatest`, or to what its field allows. */
export function checkNumber(lexemes: Lexemes, token: number, field: Field, greatest: number): FieldFault | undefined {
  const value = readDecimal(lexemes.bytes, lexemes.start[token], lexemes.end[token]);
  if (lexemes.quoted[token] === 1) return fault(token, QUOTED);
  if (value < 0) return faultQuoting(lexemes, token, NOT_A_NUMBER);
  const max = field.max ?? greatest;
  if (value > max) return faultQuoting(lexemes, token, EXCEEDS, { max });
  if (field.values !== undefined && !field.values.includes(value)) {
    return fault(token, NOT_ONE_OF, { v: value, values: field.values.join(', ') });
  }
  return undefined;
}

const U64_LIMIT = '18446744073709551615';
const HALF_LIMIT = 4_294_967_295;

/** IPN node number (draft-johnson-dns-ipn-cla): one 64-bit number, or two of 32 bits as `high.low`. */
export const u64: FieldKind = {
  id: 'u64',
  about: {
    en: `A whole number, 0 to ${U64_LIMIT}, or two 32-bit numbers with a dot between them.`,
    ja: `0から${U64_LIMIT}までの整数、またはドットで区切った32ビットの整数2つです。`,
  },
  octets: 8,
  take: takeOne,
  check(lexemes, first) {
    const { bytes } = lexemes;
    const start = lexemes.start[first];
    const end = lexemes.end[first];
    if (lexemes.quoted[first] === 1) return fault(first, QUOTED);
    const dot = bytes.subarray(start, end).indexOf(DOT);
    if (dot < 0) return checkWhole(lexemes, first);
    const high = readDecimal(bytes, start, start + dot);
    const low = readDecimal(bytes, start + dot + 1, end);
    if (high < 0 || low < 0) return faultQuoting(lexemes, first, NOT_A_NUMBER);
    const greater = Math.max(high, low);
    return greater > HALF_LIMIT ? fault(first, EXCEEDS, { v: greater, max: HALF_LIMIT }) : undefined;
  },
};

function checkWhole(lexemes: Lexemes, token: number): FieldFault | undefined {
  const { bytes } = lexemes;
  const end = lexemes.end[token];
  let at = lexemes.start[token];
  if (at === end) return faultQuoting(lexemes, token, NOT_A_NUMBER);
  for (let digit = at; digit < end; digit++) {
    if (!isDigit(bytes[digit])) return faultQuoting(lexemes, token, NOT_A_NUMBER);
  }
  while (at < end && bytes[at] === ZERO) at++;
  if (end - at < U64_LIMIT.length) return undefined;
  if (end - at === U64_LIMIT.length) {
    for (let place = 0; place < U64_LIMIT.length; place++) {
      const difference = bytes[at + place] - U64_LIMIT.charCodeAt(place);
      if (difference < 0) return undefined;
      if (difference > 0) break;
      if (place === U64_LIMIT.length - 1) return undefined;
    }
  }
  return faultQuoting(lexemes, token, EXCEEDS, { max: U64_LIMIT });
}
