// Serial numbers and their arithmetic (RFC 1982).

const HALF = 2 ** 31;
const WHOLE = 2 ** 32;

/** Most that can be added to a serial at once (RFC 1982 section 3.1). */
export const SERIAL_STEP_LIMIT = HALF - 1;

/** How two serials stand to each other; `undefined` when they are 2^31 apart and the order is not defined. */
export type SerialOrder = 'less' | 'equal' | 'greater' | 'undefined';

/** Compares two 32-bit serials: is `left` less than, equal to or greater than `right` (RFC 1982 section 3.2)? */
export function compareSerials(left: number, right: number): SerialOrder {
  if (left === right) return 'equal';
  const ahead = (right - left + WHOLE) % WHOLE;
  if (ahead === HALF) return 'undefined';
  return ahead < HALF ? 'less' : 'greater';
}

/** The serial `step` (0 to 2^31 - 1) after `serial` (RFC 1982 section 3.1). */
export function addToSerial(serial: number, step: number): number {
  return (serial + step) % WHOLE;
}

/** A serial of the custom YYYYMMDDnn, taken apart. */
export interface SerialDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** Count of changes on that day. */
  readonly change: number;
}

/** Takes a serial apart as YYYYMMDDnn (RFC 1912 section 2.2); undefined when it does not look like one. The day may not exist. */
export function serialDate(serial: number): SerialDate | undefined {
  if (serial < 1970_00_00_00 || serial > 2099_99_99_99) return undefined;
  return {
    year: Math.floor(serial / 1_000_000),
    month: Math.floor(serial / 10_000) % 100,
    day: Math.floor(serial / 100) % 100,
    change: serial % 100,
  };
}
