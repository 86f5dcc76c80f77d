// The clock and the calendar where the program runs.
import type { Now } from '../dns/serial-scheme';

export function today(): Now {
  const date = new Date();
  return {
    year: date.getFullYear(),
    month: date.getMonth() + 1,
    day: date.getDate(),
    seconds: Math.floor(date.getTime() / 1000),
  };
}
