// Unsigned decimal numbers of 8 to 64 bits.
import {
  type Bilingual,
  type Field,
  type FieldFault,
  type FieldKind,
  type KindId,
  type Lexemes,
  takeOne,
} from '../field-kind';
import { readDecimal } from '../octets';
import { EXCEEDS, fault, faultQuoting, NOT_A_NUMBER, NOT_ONE_OF } from '../reasons';

export const u8 = unsigned('u8', 255);
export const u16 = unsigned('u16', 65_535);
export const u32 = unsigned('u32', 4_294_967_295);

function unsigned(id: KindId, greatest: number): FieldKind {
  return {
    id,
    about: range(greatest),
    take: takeOne,
    check: (lexemes, first, _last, field) => checkNumber(lexemes, first, field, greatest),
  };
}

function range(greatest: number): Bilingual {
  return { en: `A whole number, 0 to ${greatest}.`, ja: `0から${greatest}までの整数です。` };
}

/** Checks one lexeme as a number from 0 to `greatest`, or to what its field allows. */
export function checkNumber(lexemes: Lexemes, token: number, field: Field, greatest: number): FieldFault | undefined {
  const value = readDecimal(lexemes.bytes, lexemes.start[token], lexemes.end[token]);
  if (value < 0 || lexemes.quoted[token] === 1) return faultQuoting(lexemes, token, NOT_A_NUMBER);
  const max = field.max ?? greatest;
  if (value > max) return faultQuoting(lexemes, token, EXCEEDS, { max });
  if (field.values !== undefined && !field.values.includes(value)) {
    return fault(token, NOT_ONE_OF, { v: value, values: field.values.join(', ') });
  }
  return undefined;
}
