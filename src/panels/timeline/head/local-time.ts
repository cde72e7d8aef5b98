import { civilOf, dayOf } from '../../../core/time/civil.ts';
import { DAY, MINUTE } from '../../../core/time/span.ts';
import { parseLocal, printLocal } from '../../../core/view/local-text.ts';
import { monthNames } from '../../../i18n/date-format.ts';

/** Which end of a span a text gives: a date is its first instant as a beginning and its last as an end. */
export type SpanEnd = 'from' | 'to';

const SPACES = /\s+/g;
const TRAILING = /[.,;)\s]+$/;
/** 17 Nov 2020, Nov 2020, with a time of day behind them or not; in some languages day and year have an ending. */
const WORDS =
  /^(?:(\d{1,2})\p{L}{0,2}\.? )?(\p{L}+(?: \p{L}+)?)\.? (\d{4})\p{L}{0,3}(?:[,،]? (?:at )?(\d{1,2}):(\d\d))?$/u;
/** 2020, 2020-11, 2020-11-17, 2020-11-17T12:00 and finer; a space or comma may stand for the T. */
const DIGITS = /^(\d{4}(?:-\d{1,2}){0,2})(?:(?:T|,? )(\d{1,2}:\d\d(?::\d\d(?:\.\d)?)?))?$/i;
const LEAST_LETTERS = 3;

/** The month (0 to 11) that a name, or the beginning of one alone, stands for. */
function monthOf(name: string): number | undefined {
  const typed = name.toLowerCase();
  const months = monthNames();
  const exact = months.findIndex((names) => names.includes(typed));
  if (exact >= 0) return exact;
  if (typed.length < LEAST_LETTERS) return undefined;
  const begun = months.flatMap((names, month) => (names.some((one) => one.startsWith(typed)) ? [month] : []));
  return begun.length === 1 ? begun[0] : undefined;
}

function twoDigits(text: string): string {
  return text.padStart(2, '0');
}

/** The text as an address would write it, `2020-11-17T12:00`, or undefined when it is no date or time. */
function addressText(text: string): string | undefined {
  const plain = text.replace(SPACES, ' ').replace(TRAILING, '').trim();
  const digits = DIGITS.exec(plain);
  if (digits) {
    const date = digits[1].split('-').map(twoDigits).join('-');
    return digits[2] ? `${date}T${digits[2].replace(/^\d:/, '0$&')}` : date;
  }
  const words = WORDS.exec(plain);
  if (!words) return undefined;
  const [, day, name, year, hour, minute] = words;
  const month = monthOf(name);
  if (month === undefined || (hour && !day)) return undefined;
  const date = `${year}-${twoDigits(String(month + 1))}${day ? `-${twoDigits(day)}` : ''}`;
  return hour ? `${date}T${twoDigits(hour)}:${minute}` : date;
}

/** The first instant after the year, month or day that begins at `local` and is written with so many digits. */
function endOf(local: number, digits: number): number {
  const { year, month, day } = civilOf(Math.floor(local / DAY));
  if (digits === 4) return dayOf(year + 1, 1, 1) * DAY;
  if (digits === 7) return dayOf(year, month + 1, 1) * DAY;
  return dayOf(year, month, day + 1) * DAY;
}

/**
 * What a person typed, as a local time in ms (as in Zone): what addresses take, `2020`, `2020-11-17`, `2020-11-17T12:00`, and
 * `17 Nov 2020, 12:00`. The end of a span that is a date includes that day, month or year. Undefined when it is neither.
 */
export function readTime(text: string, end: SpanEnd): number | undefined {
  const written = addressText(text);
  if (written === undefined) return undefined;
  const midnight = /^(.*)T24:00(?::00)?$/.exec(written);
  const local = parseLocal(midnight ? midnight[1] : written);
  if (local === undefined) return undefined;
  if (midnight) return local + DAY;
  return end === 'to' && !written.includes('T') ? endOf(local, written.length) : local;
}

/** A local time (ms) as `readTime` reads it again, to the minute or the day; '' outside the years 0 to 9999. */
export function writeTime(local: number, end: SpanEnd): string {
  const rounded = Math.round(local / MINUTE) * MINUTE;
  const isMidnight = rounded % DAY === 0;
  const text = printLocal(isMidnight && end === 'to' ? rounded - DAY : rounded);
  if (text === undefined) return '';
  return isMidnight ? `${text}-01-01`.slice(0, 10) : text;
}
