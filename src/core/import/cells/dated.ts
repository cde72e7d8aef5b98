import { civilOf, dayOf, daysInMonth } from '../../time/civil.ts';

/** How exactly a format says when: `hour` with any time of day, `severalDays` up to a week or so, `none` without a date. */
export const STATED = ['hour', 'day', 'severalDays', 'month', 'year', 'none'] as const;
export type Stated = (typeof STATED)[number];

/** When an event happened as its file says. */
export interface Dated {
  readonly edtf: string;
  readonly stated: Stated;
  /** The earliest and latest day that the file gives, counted from 1970-01-01. */
  readonly first: number;
  readonly last: number;
}

/** A date as its parts were written; what is absent is not known. Years are astronomical: 0 is 1 BCE. */
export interface DateParts {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  /** EDTF: 20:27, 20:27:05, with Z or +03:00 after it where a zone is given. */
  readonly clock?: string;
}

/** Beyond these the axis of instants ends. */
export const MOST_YEARS = 270_000;

const two = (value: number) => (value < 10 ? `0${value}` : String(value));

/** A year as EDTF has it: four digits, or more after a Y. */
export function printYear(year: number): string {
  const digits = String(Math.abs(year));
  if (digits.length > 4) return `Y${year}`;
  return (year < 0 ? '-' : '') + digits.padStart(4, '0');
}

/** A day number as 2020-11-17, for any year. */
export function printDay(number: number): string {
  const { year, month, day } = civilOf(number);
  return `${printYear(year)}-${two(month)}-${two(day)}`;
}

/** Whether the calendar has such a date. */
export function isDate({ year, month, day }: DateParts): boolean {
  if (month === undefined) return Number.isInteger(year);
  if (month < 1 || month > 12) return false;
  return day === undefined || (day >= 1 && day <= daysInMonth(year, month));
}

/** The date of parts that the calendar has. */
export function datedOf({ year, month, day, clock }: DateParts): Dated {
  const name = printYear(year);
  if (month === undefined)
    return { edtf: name, stated: 'year', first: dayOf(year, 1, 1), last: dayOf(year + 1, 1, 1) - 1 };
  const inMonth = `${name}-${two(month)}`;
  if (day === undefined)
    return {
      edtf: inMonth,
      stated: 'month',
      first: dayOf(year, month, 1),
      last: dayOf(year, month + 1, 1) - 1,
    };
  const number = dayOf(year, month, day);
  const text = `${inMonth}-${two(day)}`;
  if (clock === undefined) return { edtf: text, stated: 'day', first: number, last: number };
  return { edtf: `${text}T${clock}`, stated: 'hour', first: number, last: number };
}

/** Some time from the first day to the last: the whole month or year where they are one, else a one-of set. */
export function within(first: number, last: number, stated: Stated): Dated {
  if (first === last) return { edtf: printDay(first), stated, first, last };
  const from = civilOf(first);
  const isMonth = from.day === 1 && last === dayOf(from.year, from.month + 1, 1) - 1;
  const isYear = from.day === 1 && from.month === 1 && last === dayOf(from.year + 1, 1, 1) - 1;
  const edtf = isMonth
    ? printDay(first).replace(/-\d\d$/, '')
    : isYear
      ? printYear(from.year)
      : `[${printDay(first)}..${printDay(last)}]`;
  return { edtf, stated, first, last };
}

/** From one date to another. */
export function lasting(from: Dated, to: Dated): Dated {
  const order: readonly Stated[] = STATED;
  const stated = order[Math.max(order.indexOf(from.stated), order.indexOf(to.stated))];
  if (from.edtf === to.edtf) return from;
  return { edtf: `${from.edtf}/${to.edtf}`, stated, first: from.first, last: to.last };
}
