import { civilOf } from '../core/time/civil.ts';
import { DAY } from '../core/time/span.ts';

/** How a language that Intl does not know, or not as people write it, names days and months. A date is day, month and year. */
export interface Calendar {
  /** From Sunday on. */
  readonly weekdays: readonly string[];
  readonly months: readonly string[];
  /** Names of months where there is little room. */
  readonly shortMonths: readonly string[];
  /** Beside ticks, where there is least. */
  readonly axisMonths: readonly string[];
  /** A day before its month, of its number in digits: "17ê". */
  readonly day: (day: number, digits: string) => string;
  /** The first of two days of one month: "17" in "17–20ê". */
  readonly firstOfDays: (day: number, digits: string) => string;
  /** The name of a month behind a day, without a year. */
  readonly monthOfDay: (month: string) => string;
  /** The name of a month before its year. */
  readonly monthOfYear: (month: string) => string;
  /** A year of the common era behind a month, of its number in digits: "2020an". */
  readonly year: (year: number, digits: string) => string;
}

const same = (text: string) => text;
const asDigits = (_: number, digits: string) => digits;

/** What a calendar has where its language changes nothing. */
export const UNCHANGED = {
  day: asDigits,
  firstOfDays: asDigits,
  monthOfDay: same,
  monthOfYear: same,
  year: asDigits,
} as const satisfies Partial<Calendar>;

export type CalendarStyle =
  | 'weekday'
  | 'day'
  | 'dayShort'
  | 'dayOfMonth'
  | 'month'
  | 'monthShort'
  | 'monthOfYear';

/** Numbers in the reader's digits, and years that may lie before the common era. */
export interface Digits {
  readonly digits: (value: number) => string;
  readonly year: (year: number) => string;
}

function partsOf(local: number) {
  return civilOf(Math.floor(local / DAY));
}

function yearWords(calendar: Calendar, year: number, of: Digits): string {
  return year > 0 ? calendar.year(year, of.digits(year)) : of.year(year);
}

function dayWords(calendar: Calendar, day: number, of: Digits): string {
  return calendar.day(day, of.digits(day));
}

/** A month with its year. */
function monthWords(calendar: Calendar, month: number, year: number, short: boolean, of: Digits): string {
  const names = short ? calendar.shortMonths : calendar.months;
  return `${calendar.monthOfYear(names[month - 1])} ${yearWords(calendar, year, of)}`;
}

/** A reading of the clocks (ms, as if UTC) by a calendar. */
export function writeLocal(calendar: Calendar, local: number, style: CalendarStyle, of: Digits): string {
  const { year, month, day } = partsOf(local);
  switch (style) {
    case 'weekday':
      return calendar.weekdays[(((Math.floor(local / DAY) + 4) % 7) + 7) % 7];
    case 'dayOfMonth':
      return of.digits(day);
    case 'monthOfYear':
      return calendar.axisMonths[month - 1].replace(/\d/, (digit) => of.digits(Number(digit)));
    case 'month':
    case 'monthShort':
      return monthWords(calendar, month, year, style === 'monthShort', of);
    case 'day':
    case 'dayShort':
      return `${dayWords(calendar, day, of)} ${monthWords(calendar, month, year, style === 'dayShort', of)}`;
  }
}

/** Two readings (ms) as a range that says once what they share. */
export function writeLocalRange(
  calendar: Calendar,
  from: number,
  to: number,
  style: 'dayShort' | 'monthShort',
  of: Digits,
): string {
  const [first, last] = [partsOf(from), partsOf(to)];
  const end = writeLocal(calendar, to, style, of);
  if (first.year !== last.year) return `${writeLocal(calendar, from, style, of)} – ${end}`;
  const name = calendar.shortMonths[first.month - 1];
  const sameMonth = first.month === last.month;
  if (style === 'monthShort') return sameMonth ? end : `${name} – ${end}`;
  if (!sameMonth) return `${dayWords(calendar, first.day, of)} ${calendar.monthOfDay(name)} – ${end}`;
  return first.day === last.day ? end : `${calendar.firstOfDays(first.day, of.digits(first.day))}–${end}`;
}
