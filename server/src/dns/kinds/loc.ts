// Places on Earth as LOC writes them (RFC 1876 section 3).
import {
  type Bilingual,
  type Field,
  type FieldFault,
  type FieldKind,
  type KindId,
  type Lexemes,
  takeOne,
} from '../field-kind';
import { DOT, HYPHEN, isDigit, readDecimal, ZERO } from '../octets';
import { BELOW, EXCEEDS, fault, faultQuoting, MISSING } from '../reasons';

const NOT_DEGREES: Bilingual = {
  en: '"{v}" is neither a whole number nor {letters}',
  ja: '「{v}」は整数でも {letters} でもありません',
};
const NOT_SECONDS: Bilingual = {
  en: '"{v}" is not a number of seconds with at most three decimals',
  ja: '「{v}」は秒(小数点以下3桁まで)ではありません',
};
const NO_HEMISPHERE: Bilingual = {
  en: '{letters} is missing after "{v}"',
  ja: '「{v}」の後に {letters} がありません',
};
const BEYOND_POLE: Bilingual = {
  en: 'minutes and seconds exceed {max} degrees',
  ja: '分と秒が加わると{max}度を超えます',
};
const NOT_METRES: Bilingual = {
  en: '"{v}" is not a length in metres with at most two decimals',
  ja: '「{v}」はメートル単位の長さ(小数点以下2桁まで)ではありません',
};

export const locLatitude = coordinate('loc-latitude', 90, 0x4e, 0x53, 'N/S', {
  en: 'Degrees (0 to 90), minutes and seconds (may be left out), then N or S.',
  ja: '度(0〜90)、分、秒(分と秒は省略可)に続けて N または S を書きます。',
});
export const locLongitude = coordinate('loc-longitude', 180, 0x45, 0x57, 'E/W', {
  en: 'Degrees (0 to 180), minutes and seconds (may be left out), then E or W.',
  ja: '度(0〜180)、分、秒(分と秒は省略可)に続けて E または W を書きます。',
});

/** Most lexemes of a coordinate: degrees, minutes, seconds, hemisphere. */
const COORDINATE_LEXEMES = 4;

function coordinate(
  id: KindId,
  greatest: number,
  positive: number,
  negative: number,
  letters: string,
  about: Bilingual,
): FieldKind {
  const isHemisphere = (lexemes: Lexemes, token: number): boolean => {
    const start = lexemes.start[token];
    if (lexemes.end[token] - start !== 1) return false;
    return lexemes.bytes[start] === positive || lexemes.bytes[start] === negative;
  };
  return {
    id,
    about,
    octets: 4,
    take(lexemes, first, limit) {
      const most = Math.min(COORDINATE_LEXEMES, limit - first);
      for (let count = 1; count < most; count++) if (isHemisphere(lexemes, first + count - 1)) return count;
      return most;
    },
    check(lexemes, first, last) {
      const { bytes, start, end } = lexemes;
      let degrees = 0;
      for (let token = first; token < last; token++) {
        const part = token - first;
        if (isHemisphere(lexemes, token)) return part === 0 ? fault(token, MISSING) : undefined;
        if (part === COORDINATE_LEXEMES - 1) break;
        const hundredths = part === 2 ? readThousandths(bytes, start[token], end[token]) : -1;
        const value = part === 2 ? hundredths / 1000 : readDecimal(bytes, start[token], end[token]);
        if (value < 0) {
          return part === 2 && isDigit(bytes[start[token]])
            ? faultQuoting(lexemes, token, NOT_SECONDS)
            : faultQuoting(lexemes, token, NOT_DEGREES, { letters });
        }
        const max = part === 0 ? greatest : 59;
        if (part === 2 ? value >= 60 : value > max) {
          return faultQuoting(lexemes, token, EXCEEDS, { max: part === 2 ? '59.999' : max });
        }
        if (part === 0) degrees = value;
        else if (degrees === greatest && value > 0) return fault(token, BEYOND_POLE, { max: greatest });
      }
      return faultQuoting(lexemes, last - 1, NO_HEMISPHERE, { letters });
    },
  };
}

/** Reads `digits[.ddd]` in thousandths, or -1. */
function readThousandths(bytes: Uint8Array, start: number, end: number): number {
  return readFraction(bytes, start, end, 3);
}

/** Reads `digits[.digits]` with at most `places` decimals, as a whole number of the last place; -1 when it is none. */
function readFraction(bytes: Uint8Array, start: number, end: number, places: number): number {
  let value = 0;
  let decimals = -1;
  let digits = 0;
  for (let at = start; at < end; at++) {
    if (bytes[at] === DOT && decimals < 0) {
      decimals = 0;
      continue;
    }
    if (!isDigit(bytes[at])) return -1;
    if (decimals >= 0 && ++decimals > places) return -1;
    value = value * 10 + (bytes[at] - ZERO);
    digits++;
  }
  return digits === 0 ? -1 : value * 10 ** (places - Math.max(decimals, 0));
}

const METRE = 0x6d;

/** A length in metres, in centimetre steps, with or without `m`. */
export const locMeters: FieldKind = {
  id: 'loc-meters',
  about: {
    en: 'A length in metres with at most two decimals; "m" may follow.',
    ja: 'メートル単位の長さです(小数点以下2桁まで)。末尾に「m」を付けられます。',
  },
  take: takeOne,
  check: checkMetres,
};

function checkMetres(lexemes: Lexemes, token: number, _last: number, field: Field): FieldFault | undefined {
  const { bytes } = lexemes;
  let start = lexemes.start[token];
  let end = lexemes.end[token];
  const negative = bytes[start] === HYPHEN;
  if (negative) start++;
  if (end > start && bytes[end - 1] === METRE) end--;
  const centimetres = readFraction(bytes, start, end, 2);
  if (centimetres < 0) return faultQuoting(lexemes, token, NOT_METRES);
  const value = (negative ? -centimetres : centimetres) / 100;
  const max = field.max ?? Infinity;
  const min = field.min ?? 0;
  if (value > max) return faultQuoting(lexemes, token, EXCEEDS, { max });
  return value < min ? faultQuoting(lexemes, token, BELOW, { min }) : undefined;
}
