// Lengths of time, and points in time.
import { type Bilingual, type FieldKind, takeOne } from '../field-kind';
import { readDecimal } from '../octets';
import { EXCEEDS, faultQuoting } from '../reasons';
import { readTtl, SECONDS_LIMIT } from '../ttl';

const NOT_A_DURATION: Bilingual = {
  en: '"{v}" is not a time (seconds, or numbers with w, d, h, m, s)',
  ja: '「{v}」は時間ではありません(秒数、または w・d・h・m・s を付けた数値)',
};
const NOT_A_TIME: Bilingual = {
  en: '"{v}" is neither YYYYMMDDHHmmSS nor seconds since 1970',
  ja: '「{v}」は YYYYMMDDHHmmSS でも1970年からの秒数でもありません',
};
const NO_SUCH_DATE: Bilingual = {
  en: '"{v}" is not a date and time that exists',
  ja: '「{v}」は実在しない日時です',
};

export const ttl: FieldKind = {
  id: 'ttl',
  about: {
    en: 'A length of time in seconds, or with units: 1h30m, 1d, 2w.',
    ja: '時間を秒数で指定します。1h30m、1d、2w のように単位を付けることもできます。',
  },
  octets: 4,
  take: takeOne,
  check(lexemes, first, _last, field) {
    const seconds = lexemes.quoted[first] === 1 ? -1 : readTtl(lexemes.bytes, lexemes.start[first], lexemes.end[first]);
    if (seconds < 0) return faultQuoting(lexemes, first, NOT_A_DURATION);
    const max = field.max ?? SECONDS_LIMIT;
    return seconds > max ? faultQuoting(lexemes, first, EXCEEDS, { max }) : undefined;
  },
};

/** Digits of `YYYYMMDDHHmmSS`. */
const DATE_DIGITS = 14;

/** A point in time as RRSIG writes it (RFC 4034 section 3.2). */
export const time: FieldKind = {
  id: 'time',
  about: {
    en: 'A point in time: YYYYMMDDHHmmSS in UTC, or seconds since 1970-01-01.',
    ja: '時刻をYYYYMMDDHHmmSS(UTC)、または1970年1月1日からの秒数で指定します。',
  },
  octets: 4,
  take: takeOne,
  check(lexemes, first) {
    const { bytes } = lexemes;
    const start = lexemes.start[first];
    const end = lexemes.end[first];
    const value = lexemes.quoted[first] === 1 ? -1 : readDecimal(bytes, start, end);
    if (value < 0) return faultQuoting(lexemes, first, NOT_A_TIME);
    if (end - start === DATE_DIGITS) {
      return isDate(bytes, start) ? undefined : faultQuoting(lexemes, first, NO_SUCH_DATE);
    }
    return value > SECONDS_LIMIT ? faultQuoting(lexemes, first, NOT_A_TIME) : undefined;
  },
};

function isDate(bytes: Uint8Array, start: number): boolean {
  const year = readDecimal(bytes, start, start + 4);
  const month = readDecimal(bytes, start + 4, start + 6);
  const day = readDecimal(bytes, start + 6, start + 8);
  const hour = readDecimal(bytes, start + 8, start + 10);
  const minute = readDecimal(bytes, start + 10, start + 12);
  const second = readDecimal(bytes, start + 12, start + 14);
  return (
    month >= 1 && month <= 12 && day >= 1 && day <= daysOfMonth(year, month) && hour < 24 && minute < 60 && second <= 60
  );
}

/** Days of a month (1 to 12) in the Gregorian calendar. */
export function daysOfMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
