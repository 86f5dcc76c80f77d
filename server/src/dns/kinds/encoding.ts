// Binary data as text: hexadecimal, base64, base32hex, and addresses of other networks in hexadecimal.
import {
  type Bilingual,
  type Field,
  type FieldFault,
  type FieldKind,
  type KindId,
  type Lexemes,
  takeOne,
  takeSplit,
} from '../field-kind';
import { COLON, DOT, EQUALS, hexValue, HYPHEN, isDigit, isLetter, PLUS, readDecimal, SLASH, ZERO } from '../octets';
import {
  BELOW_OCTETS,
  fault,
  faultAt,
  faultQuoting,
  MISSING,
  NOT_HEX,
  ODD_DIGITS,
  QUOTED,
  WRONG_OCTETS,
} from '../reasons';

/** Most octets of an NSEC3 salt: its length is one octet (RFC 5155 section 3.1.4). */
const SALT_LIMIT = 255;

const SALT_TOO_LONG: Bilingual = {
  en: 'the salt has {n} octets, at most 255 are allowed',
  ja: 'ソルトが{n}オクテットあります(上限は255オクテット)',
};
const NOT_BASE64: Bilingual = { en: 'character "{c}" is not base64', ja: '文字「{c}」はbase64ではありません' };
const BASE64_LENGTH: Bilingual = {
  en: '{n} base64 characters, a multiple of 4 is needed',
  ja: 'base64が{n}文字です(4の倍数が必要)',
};
const BASE64_PADDING: Bilingual = {
  en: 'the end of the base64 is wrong: "=" or "==" stands only there, and bits left over are 0',
  ja: 'base64の末尾が不正です(「=」は末尾に2つまでで、余ったビットは0にします)',
};
const NOT_BASE32HEX: Bilingual = {
  en: 'character "{c}" is not base32hex (0 to 9, A to V)',
  ja: '文字「{c}」はbase32hex(0〜9、A〜V)ではありません',
};
const BASE32HEX_LENGTH: Bilingual = {
  en: '"{v}" is cut off: {n} base32hex characters do not make whole octets',
  ja: '「{v}」は途中で切れています(base32hexで{n}文字はオクテット単位になりません)',
};
const NOT_EUI: Bilingual = {
  en: '"{v}" is not {n} two-digit hexadecimal numbers joined with "-"',
  ja: '「{v}」は2桁の16進数{n}個を「-」でつないだ形ではありません',
};
const NOT_ILNP: Bilingual = {
  en: '"{v}" is not four groups of hexadecimal digits joined with ":"',
  ja: '「{v}」は16進数4組を「:」でつないだ形ではありません',
};
const NO_0X: Bilingual = { en: '"{v}" does not begin with "0x"', ja: '「{v}」が「0x」で始まっていません' };
const STRAY_DOT: Bilingual = { en: '"{v}" has a stray dot', ja: '「{v}」に余分なドットがあります' };
const NOT_A_DIGIT: Bilingual = { en: 'character "{c}" is not a digit', ja: '文字「{c}」は数字ではありません' };

export const hex: FieldKind = {
  id: 'hex',
  about: { en: 'Hexadecimal digits, two for each octet.', ja: '16進数です(1オクテットにつき2桁)。' },
  take: takeSplit,
  check(lexemes, first, last, field, rdataFirst) {
    if (isDash(lexemes, first, last, field)) return undefined;
    const digits = countHexDigits(lexemes, first, last);
    if (digits < 0) return hexFault(lexemes, first, last);
    if (digits === 0) return fault(first, MISSING);
    return digits % 2 === 1 ? fault(last - 1, ODD_DIGITS) : checkOctets(lexemes, first, digits / 2, field, rdataFirst);
  },
};

function countHexDigits(lexemes: Lexemes, first: number, last: number): number {
  const { bytes, start, end, quoted } = lexemes;
  let digits = 0;
  for (let token = first; token < last; token++) {
    if (quoted[token] === 1) return -1;
    for (let at = start[token]; at < end[token]; at++) if (hexValue(bytes[at]) < 0) return -1;
    digits += end[token] - start[token];
  }
  return digits;
}

function hexFault(lexemes: Lexemes, first: number, last: number): FieldFault | undefined {
  for (let token = first; token < last; token++) {
    if (lexemes.quoted[token] === 1) return fault(token, QUOTED);
    for (let at = lexemes.start[token]; at < lexemes.end[token]; at++) {
      if (hexValue(lexemes.bytes[at]) < 0) return faultAt(lexemes, token, at, NOT_HEX);
    }
  }
  return undefined;
}

/** Holds the count of octets against what the field says, for the algorithm named in another field. */
function checkOctets(
  lexemes: Lexemes,
  first: number,
  octets: number,
  field: Field,
  rdataFirst: number,
): FieldFault | undefined {
  if (field.lengths !== undefined && field.typeField !== undefined) {
    const token = rdataFirst + field.typeField;
    const expected = field.lengths[readDecimal(lexemes.bytes, lexemes.start[token], lexemes.end[token])];
    if (expected !== undefined && expected !== octets) return fault(first, WRONG_OCTETS, { n: octets, m: expected });
  }
  return octets < (field.min ?? 0) ? fault(first, BELOW_OCTETS, { n: octets, m: field.min ?? 0 }) : undefined;
}

function isDash(lexemes: Lexemes, first: number, last: number, field: Field): boolean {
  return (
    field.dash === true &&
    last - first === 1 &&
    lexemes.end[first] - lexemes.start[first] === 1 &&
    lexemes.bytes[lexemes.start[first]] === HYPHEN
  );
}

export const base64: FieldKind = {
  id: 'base64',
  about: { en: 'Data in base64.', ja: 'base64で符号化したデータです。' },
  take: takeSplit,
  check(lexemes, first, last, field) {
    return isDash(lexemes, first, last, field) ? undefined : checkBase64(lexemes, first, last);
  },
};

/** Values of the base64 digits, 255 for every other octet (RFC 4648 section 4). */
const base64Values = new Uint8Array(256).fill(255);
for (let value = 0; value < 26; value++) {
  base64Values[0x41 + value] = value;
  base64Values[0x61 + value] = 26 + value;
}
for (let value = 0; value < 10; value++) base64Values[ZERO + value] = 52 + value;
base64Values[PLUS] = 62;
base64Values[SLASH] = 63;

/** Checks base64 over the lexemes from `first` up to, not including, `last`. */
export function checkBase64(lexemes: Lexemes, first: number, last: number): FieldFault | undefined {
  const { bytes, start, end, quoted } = lexemes;
  let characters = 0;
  let padding = 0;
  let value = 0;
  for (let token = first; token < last; token++) {
    if (quoted[token] === 1) return fault(token, QUOTED);
    for (let at = start[token]; at < end[token]; at++) {
      if (bytes[at] === EQUALS) {
        padding++;
        continue;
      }
      value = base64Values[bytes[at]];
      if (value === 255) return faultAt(lexemes, token, at, NOT_BASE64);
      if (padding > 0) return fault(token, BASE64_PADDING);
      characters++;
    }
  }
  if (characters === 0 && padding === 0) return fault(first, MISSING);
  const total = characters + padding;
  if (total % 4 !== 0) return fault(last - 1, BASE64_LENGTH, { n: total });
  const leftOver = padding === 2 ? value & 15 : padding === 1 ? value & 3 : 0;
  return padding > 2 || leftOver !== 0 ? fault(last - 1, BASE64_PADDING) : undefined;
}

/** True when the stretch is base64; empty data is. */
export function isBase64(bytes: Uint8Array, start: number, end: number): boolean {
  if ((end - start) % 4 !== 0) return false;
  let stop = end;
  while (stop > start && end - stop < 2 && bytes[stop - 1] === EQUALS) stop--;
  for (let at = start; at < stop; at++) if (base64Values[bytes[at]] === 255) return false;
  return true;
}

/** base32hex without padding (RFC 5155 section 3.3). */
export const base32hex: FieldKind = {
  id: 'base32hex',
  about: {
    en: 'Data in base32hex (0 to 9, A to V), without white space and "=".',
    ja: 'base32hex(0〜9、A〜V)で符号化したデータです。空白と「=」は使いません。',
  },
  take: takeOne,
  check(lexemes, first) {
    if (lexemes.quoted[first] === 1) return fault(first, QUOTED);
    const start = lexemes.start[first];
    const end = lexemes.end[first];
    let value = 0;
    for (let at = start; at < end; at++) {
      value = base32hexValue(lexemes.bytes[at]);
      if (value < 0) return faultAt(lexemes, first, at, NOT_BASE32HEX);
    }
    const n = end - start;
    const leftOver = (n * 5) % 8;
    const whole = n > 0 && leftOver < 5 && (value & ((1 << leftOver) - 1)) === 0;
    return whole ? undefined : faultQuoting(lexemes, first, BASE32HEX_LENGTH, { n });
  },
};

function base32hexValue(octet: number): number {
  if (isDigit(octet)) return octet - ZERO;
  const lower = octet | 0x20;
  return isLetter(octet) && lower <= 0x76 ? lower - 0x57 : -1;
}

/** NSEC3 salt (RFC 5155 section 3.3): hexadecimal in one word, `-` for none. */
export const salt: FieldKind = {
  id: 'salt',
  about: {
    en: 'Hexadecimal digits without white space, or "-" for no salt.',
    ja: '空白を含まない16進数、またはソルトなしを表す「-」です。',
  },
  take: takeOne,
  check(lexemes, first, last, _field, rdataFirst) {
    const found = hex.check(lexemes, first, last, SALT_FIELD, rdataFirst);
    if (found !== undefined) return found;
    const n = (lexemes.end[first] - lexemes.start[first]) / 2;
    return n > SALT_LIMIT ? fault(first, SALT_TOO_LONG, { n }) : undefined;
  },
};
/** A salt is checked as hexadecimal that may be `-`. */
const SALT_FIELD: Field = { name: 'salt', kind: 'salt', dash: true, meaning: { en: 'salt', ja: 'ソルト' } };

export const eui48 = eui('eui48', 6);
export const eui64 = eui('eui64', 8);

/** EUI-48 and EUI-64 (RFC 7043): two digits for each octet, hyphens between. */
function eui(id: KindId, octets: number): FieldKind {
  return {
    id,
    about: {
      en: `${octets} two-digit hexadecimal numbers joined with "-".`,
      ja: `2桁の16進数${octets}個を「-」でつなぎます。`,
    },
    octets,
    take: takeOne,
    check(lexemes, first) {
      return lexemes.quoted[first] === 0 && isEui(lexemes, first, octets)
        ? undefined
        : faultQuoting(lexemes, first, NOT_EUI, { n: octets });
    },
  };
}

function isEui(lexemes: Lexemes, token: number, octets: number): boolean {
  const start = lexemes.start[token];
  if (lexemes.end[token] - start !== octets * 3 - 1) return false;
  for (let place = 0; place < octets * 3 - 1; place++) {
    const octet = lexemes.bytes[start + place];
    if (place % 3 === 2 ? octet !== HYPHEN : hexValue(octet) < 0) return false;
  }
  return true;
}

/** 64 bits as four groups of hexadecimal digits (RFC 6742 section 2.1.2). */
export const ilnp64: FieldKind = {
  id: 'ilnp64',
  about: {
    en: 'Four groups of up to four hexadecimal digits with colons.',
    ja: '4桁までの16進数4組をコロンで区切ります。',
  },
  octets: 8,
  take: takeOne,
  check(lexemes, first) {
    let groups = 1;
    let digits = 0;
    let right = lexemes.quoted[first] === 0;
    for (let at = lexemes.start[first]; right && at < lexemes.end[first]; at++) {
      if (lexemes.bytes[at] === COLON) {
        right = digits > 0;
        digits = 0;
        groups++;
      } else right = hexValue(lexemes.bytes[at]) >= 0 && ++digits <= 4;
    }
    return right && groups === 4 && digits > 0 ? undefined : faultQuoting(lexemes, first, NOT_ILNP);
  },
};

/** NSAP address (RFC 1706 section 5): `0x`, digits, dots for the eye. */
export const nsap: FieldKind = {
  id: 'nsap',
  about: {
    en: '"0x" and hexadecimal digits; dots may separate them.',
    ja: '「0x」に続く16進数です。ドットで区切れます。',
  },
  take: takeOne,
  check(lexemes, first) {
    const { bytes } = lexemes;
    const start = lexemes.start[first];
    const end = lexemes.end[first];
    if (end - start < 3 || bytes[start] !== ZERO || (bytes[start + 1] | 0x20) !== 0x78) {
      return faultQuoting(lexemes, first, NO_0X);
    }
    let digits = 0;
    for (let at = start + 2; at < end; at++) {
      if (bytes[at] === DOT) continue;
      if (hexValue(bytes[at]) < 0) return faultAt(lexemes, first, at, NOT_HEX);
      digits++;
    }
    if (digits === 0) return fault(first, MISSING);
    return digits % 2 === 1 ? fault(first, ODD_DIGITS) : undefined;
  },
};

/** ATM address (af-dans-0152): `+` and digits (E.164), or hexadecimal digits (AESA); single dots between digits. */
export const atma: FieldKind = {
  id: 'atma',
  about: {
    en: '"+" and digits (E.164), or hexadecimal digits (AESA); dots may separate them.',
    ja: '「+」に続く数字(E.164)、または16進数(AESA)です。ドットで区切れます。',
  },
  take: takeOne,
  check(lexemes, first) {
    const { bytes } = lexemes;
    const start = lexemes.start[first];
    const end = lexemes.end[first];
    const e164 = bytes[start] === PLUS;
    const body = e164 ? start + 1 : start;
    let digits = 0;
    for (let at = body; at < end; at++) {
      if (bytes[at] === DOT) {
        if (at === body || at === end - 1 || bytes[at - 1] === DOT) return faultQuoting(lexemes, first, STRAY_DOT);
        continue;
      }
      if (e164 ? !isDigit(bytes[at]) : hexValue(bytes[at]) < 0) {
        return faultAt(lexemes, first, at, e164 ? NOT_A_DIGIT : NOT_HEX);
      }
      digits++;
    }
    if (digits === 0) return fault(first, MISSING);
    return !e164 && digits % 2 === 1 ? fault(first, ODD_DIGITS) : undefined;
  },
};

/** SINK's data: base64, which in the older form of the type stands after a third number. */
export const sinkData: FieldKind = {
  id: 'sink-data',
  about: {
    en: 'Data in base64, in the older form after one more number.',
    ja: 'base64で符号化したデータです。古い形式ではその前に数値がもう1つ入ります。',
  },
  take: takeSplit,
  check(lexemes, first, last) {
    const number = readDecimal(lexemes.bytes, lexemes.start[first], lexemes.end[first]);
    const older = number >= 0 && number <= 255;
    if (older && (last - first === 1 || checkBase64(lexemes, first + 1, last) === undefined)) return undefined;
    return checkBase64(lexemes, first, last);
  },
};
