// The customs by which serials are counted, and which number comes next.
import { addToSerial, compareSerials, serialDate } from './serial';

/** How serials are counted: YYYYMMDDnn (RFC 1912 §2.2), seconds since 1970, one by one, or as the zone does already. */
export type SerialScheme = 'keep' | 'date' | 'unix' | 'counter';

/** What a clock on the wall says; the core has none. */
export interface Now {
  readonly year: number;
  /** From 1. */
  readonly month: number;
  readonly day: number;
  /** Since 1970, in UTC. */
  readonly seconds: number;
}

/**
 * The serial after `current`, greater by RFC 1982. A date or time that is not greater gives way to the next number: so
 * the hundredth change of a day, and a serial from the future, go on counting.
 */
export function nextSerial(current: number, scheme: SerialScheme, now: Now): number {
  const found = scheme === 'keep' ? schemeOf(current, now) : scheme;
  const first = found === 'date' ? dayOf(now) * 100 + 1 : found === 'unix' ? now.seconds : undefined;
  if (first !== undefined && compareSerials(current, first) === 'less') return first;
  const next = addToSerial(current, 1);
  // Some servers take 0 for "no serial".
  return next === 0 ? 1 : next;
}

function dayOf({ year, month, day }: Now): number {
  return year * 10_000 + month * 100 + day;
}

/** Days that a serial may be ahead of the calendar and still be a date. */
const AHEAD = 31;

/** The scheme that a serial was made by. */
export function schemeOf(serial: number, now: Now): Exclude<SerialScheme, 'keep'> {
  const date = serialDate(serial);
  if (date !== undefined && date.year >= 1990 && date.month >= 1 && date.month <= 12 && date.day >= 1) {
    if (date.day <= 31 && Math.floor(serial / 100) <= dayOf(now) + AHEAD) return 'date';
  }
  // From 2001 on, up to a day from now.
  if (serial >= 1_000_000_000 && serial <= now.seconds + 86_400) return 'unix';
  return 'counter';
}
