// soa-serial-date-invalid: a serial that is meant as a date, but the day doesn't exist or has not come yet.
import { serialDate } from '../../dns/serial';
import type { SerialDate } from '../../dns/serial';
import { serialDates } from '../../messages/fragments';
import { SOA } from '../../zone/type-set';
import { textsOf } from '../rule';
import type { RecordRule } from '../rule';
import { soaFields } from '../soa-fields';

const texts = textsOf('soa-serial-date-invalid');

type CalendarDay = Pick<SerialDate, 'year' | 'month' | 'day'>;

export const soaSerialDateInvalid: RecordRule = {
  id: 'soa-serial-date-invalid',
  group: 'soa-ns',
  severity: 'hint',
  references: ['RFC 1912 §2.2'],
  looksAt: 'record',
  types: [SOA],
  check(record, report, lookups) {
    const serial = soaFields(record.entry)?.serial;
    if (serial?.text.length !== 10) return;
    const date = serialDate(Number(serial.text));
    // Without a month or a day it is a counter.
    if (date === undefined || date.month === 0 || date.day === 0) return;
    const today = lookups.surroundings.today?.();
    const exists = date.month <= 12 && date.day <= daysOf(date);
    if (exists && (today === undefined || !isAfterTomorrow(date, today))) return;
    report(() => ({
      at: serial.range,
      message: texts.message,
      args: {
        serial: serial.text,
        date: [serial.text.slice(0, 4), serial.text.slice(4, 6), serial.text.slice(6, 8)].join('-'),
        why: exists ? serialDates.future : serialDates.noDay,
      },
    }));
  },
};

/** Days of a month. */
function daysOf({ year, month }: CalendarDay): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Somewhere on Earth it is tomorrow already. */
function isAfterTomorrow(date: SerialDate, today: CalendarDay): boolean {
  const isLast = today.day === daysOf(today);
  const tomorrow = {
    year: isLast && today.month === 12 ? today.year + 1 : today.year,
    month: isLast ? (today.month % 12) + 1 : today.month,
    day: isLast ? 1 : today.day + 1,
  };
  return number(date) > number(tomorrow);
}

function number({ year, month, day }: CalendarDay): number {
  return year * 10_000 + month * 100 + day;
}
