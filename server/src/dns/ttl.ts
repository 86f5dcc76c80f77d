// Times to live: read as every server reads them (seconds, or units w d h m s), and told in human units.
import type { Bilingual } from './field-kind';
import { isDigit, lowerCase, ZERO } from './octets';

/** Greatest TTL (RFC 2181 section 8). */
export const TTL_LIMIT = 2_147_483_647;
/** Greatest value of a 32-bit time such as SOA EXPIRE. */
export const SECONDS_LIMIT = 4_294_967_295;

const UNITS: readonly { readonly letter: number; readonly seconds: number }[] = [
  { letter: 0x77, seconds: 604_800 },
  { letter: 0x64, seconds: 86_400 },
  { letter: 0x68, seconds: 3_600 },
  { letter: 0x6d, seconds: 60 },
  { letter: 0x73, seconds: 1 },
];

/**
 * Seconds that the stretch writes: `3600`, `1h30m`, `1W2D`; each number with its unit, any case, in any order.
 * Returns -1 when it is no time. The value may be above every limit.
 */
export function readTtl(bytes: Uint8Array, start: number, end: number): number {
  if (start >= end || !isDigit(bytes[start])) return -1;
  let total = 0;
  let number = 0;
  let digits = 0;
  let units = 0;
  for (let at = start; at < end; at++) {
    const octet = bytes[at];
    if (isDigit(octet)) {
      number = number * 10 + (octet - ZERO);
      digits++;
      continue;
    }
    const seconds = unitSeconds(octet);
    if (seconds === 0 || digits === 0) return -1;
    total += number * seconds;
    number = 0;
    digits = 0;
    units++;
  }
  if (digits === 0) return total;
  return units === 0 ? number : -1;
}

function unitSeconds(octet: number): number {
  const letter = lowerCase(octet);
  for (const unit of UNITS) if (unit.letter === letter) return unit.seconds;
  return 0;
}

const UNIT_NAMES: readonly {
  readonly seconds: number;
  readonly one: string;
  readonly many: string;
  readonly ja: string;
}[] = [
  { seconds: 604_800, one: 'week', many: 'weeks', ja: '週間' },
  { seconds: 86_400, one: 'day', many: 'days', ja: '日' },
  { seconds: 3_600, one: 'hour', many: 'hours', ja: '時間' },
  { seconds: 60, one: 'minute', many: 'minutes', ja: '分' },
  { seconds: 1, one: 'second', many: 'seconds', ja: '秒' },
];

/** Seconds in human units: `5400` is "1 hour 30 minutes" / 「1時間30分」. */
export function humanTtl(seconds: number): Bilingual {
  const en: string[] = [];
  let ja = '';
  let rest = seconds;
  for (const unit of UNIT_NAMES) {
    const count = Math.floor(rest / unit.seconds);
    if (count === 0) continue;
    rest -= count * unit.seconds;
    en.push(`${count} ${count === 1 ? unit.one : unit.many}`);
    ja += `${count}${unit.ja}`;
  }
  return en.length === 0 ? { en: '0 seconds', ja: '0秒' } : { en: en.join(' '), ja };
}

/** Seconds as zone files have them with units: `5400` is `1h30m`. */
export function unitTtl(seconds: number): string {
  let written = '';
  let rest = seconds;
  for (const unit of UNITS) {
    const count = Math.floor(rest / unit.seconds);
    rest -= count * unit.seconds;
    if (count > 0) written += `${count}${String.fromCharCode(unit.letter)}`;
  }
  return written === '' ? '0' : written;
}
