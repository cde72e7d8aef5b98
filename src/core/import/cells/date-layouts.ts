import { parseEdtf } from '../../edtf/edtf.ts';
import { civilOf } from '../../time/civil.ts';
import { DAY } from '../../time/span.ts';
import { zoneOf } from '../../time/zone.ts';
import { readClock } from './clock-layouts.ts';
import { readDateTimeGroup } from './date-time-group.ts';
import { type Dated, type DateParts, datedOf, isDate, MOST_YEARS, type Stated } from './dated.ts';
import { latinNumber } from './latin-number.ts';

/** Which of two numbers comes first in dates such as 03/04/2020. */
export type DayOrder = 'day-first' | 'month-first';

/** What became of a text that should be a date. */
export type DateReading =
  | Dated
  | 'unreadable-date'
  | 'relative-date'
  | 'no-such-day'
  | 'beyond-all-dates'
  | 'serial-day'
  | 'day-or-month';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const NAMES = new Map(
  [
    'january',
    'february',
    'march',
    'april',
    'may',
    'june',
    'july',
    'august',
    'september',
    'october',
    'november',
    'december',
    'sept',
  ].map((name) => [name, MONTHS.indexOf(name.slice(0, 3)) + 1]),
);
for (const [at, name] of MONTHS.entries()) NAMES.set(name, at + 1);

/** A day as most tables have it, with no time but midnight. */
const ISO_DAY = /^(\d{4})-(\d\d)-(\d\d)(?:[T ]00:00(?::00(?:\.0{1,9})?)?Z?)?$/;
const REST = '(?:(?:T|,? +)(.+))?';
const YEAR_FIRST = new RegExp(`^(\\d{4})[-/.](\\d{1,2})(?:[-/.](\\d{1,2})${REST})?$`);
const NUMBERS = new RegExp(`^(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4}|\\d\\d)${REST}$`);
const COMPACT = /^(\d{4})(\d\d)(\d\d)$/;
const DAY_NAME = new RegExp(
  `^(?:[a-z]{3,9},? )?(\\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]{3,9})\\.?,?[ -](\\d{4}|\\d\\d)${REST}$`,
  'i',
);
const NAME_DAY = new RegExp(
  `^(?:[a-z]{3,9}, )?([a-z]{3,9})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})${REST}$`,
  'i',
);
const NAME_YEAR = /^([a-z]{3,9})\.?,?[ -](\d{4})$/i;
const YEAR = /^(-?)(\d{1,9})(?: ?(BCE?|B\.C\.E?\.?|CE|AD))?$/i;
const EPOCH = /^-?\d{11,14}$/;
/** Seconds since 1970, from September 2001 to March 2030; later ones may be a year, month, day and hour without signs between them. */
const EPOCH_SECONDS = /^1[0-8]\d{8}$/;
/** A number of days as spreadsheets count them, from 1954 to 2091 by either of their calendars; no year of any chronicle. */
const SERIAL = /^[2-6]\d{4}(?:[.,]\d+)?$/;
/** Letters of a date in words; more of them are a text that speaks of one. */
const LONGEST = 40;
const RELATIVE =
  /\b(ago|yesterday|today|tomorrow|last (week|month|year|night)|this (week|month|year)|recently|just now)\b/i;

const UTC = zoneOf('UTC');

/** Years of two digits as POSIX reads them: 69 to 99 are of the twentieth century. */
const fullYear = (text: string) =>
  text.length > 2 ? Number(text) : Number(text) + (Number(text) < 69 ? 2000 : 1900);

/** A time to the second that stands in columns of whole days, as dates of other programs have it. */
const MIDNIGHT = /^00:00(:00)?(Z|\+00:00)?$/;

/** The instant of milliseconds since 1970 on the clocks of UTC. */
function epoch(ms: number): DateParts {
  const day = Math.floor(ms / DAY);
  const clock = new Date(ms - day * DAY).toISOString().slice(11, 19);
  return { ...civilOf(day), ...(ms % DAY !== 0 && { clock: `${clock}Z` }) };
}

function withClock(parts: DateParts, rest: string | undefined): DateParts | 'unreadable-date' {
  if (rest === undefined) return parts;
  const clock = readClock(rest);
  if (clock === undefined) return 'unreadable-date';
  return MIDNIGHT.test(clock) ? parts : { ...parts, clock };
}

function named(name: string, day: string | undefined, year: string, rest?: string) {
  const month = NAMES.get(name.toLowerCase());
  if (month === undefined) return 'unreadable-date';
  return withClock({ year: fullYear(year), month, ...(day !== undefined && { day: Number(day) }) }, rest);
}

function inNumbers(match: RegExpExecArray, order: DayOrder | undefined) {
  const [, a, , b, year, rest] = match;
  const [first, second] = [Number(a), Number(b)];
  if (order === undefined && first <= 12 && second <= 12 && first !== second) return 'day-or-month';
  const dayFirst = order === undefined ? first > 12 : order === 'day-first';
  const [day, month] = dayFirst ? [first, second] : [second, first];
  return withClock({ year: fullYear(year), month, day }, rest);
}

/** A year by itself: −300 and 300 BC are the historical ones, before which there is no year zero. */
function bareYear([, minus, digits, era = '']: readonly string[]): DateParts | 'unreadable-date' {
  const year = Number(digits);
  const isBefore = minus !== '' || /^b/i.test(era);
  if (digits.length < 3 && era === '') return 'unreadable-date';
  return { year: isBefore ? 1 - year : year };
}

function partsOf(text: string, order: DayOrder | undefined): DateParts | Exclude<DateReading, Dated> {
  let match = YEAR_FIRST.exec(text);
  if (match) {
    const [, year, month, day, rest] = match;
    return withClock({ year: Number(year), month: Number(month), ...(day && { day: Number(day) }) }, rest);
  }
  match = NUMBERS.exec(text);
  if (match) return inNumbers(match, order);
  match = COMPACT.exec(text);
  if (match) return { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  match = DAY_NAME.exec(text);
  if (match) return named(match[2], match[1], match[3], match[4]);
  match = NAME_DAY.exec(text);
  if (match) return named(match[1], match[2], match[3], match[4]);
  const group = readDateTimeGroup(text);
  if (group) return named(group.month, group.day, group.year, group.clock);
  match = NAME_YEAR.exec(text);
  if (match) return named(match[1], undefined, match[2]);
  if (EPOCH.test(text))
    return Math.abs(Number(text)) > MOST_YEARS * 366 * DAY ? 'beyond-all-dates' : epoch(Number(text));
  if (EPOCH_SECONDS.test(text)) return epoch(Number(text) * 1000);
  if (SERIAL.test(text)) return 'serial-day';
  match = YEAR.exec(text);
  if (match) return bareYear(match);
  return text.length <= LONGEST && RELATIVE.test(text) ? 'relative-date' : 'unreadable-date';
}

/** How exactly one of so many days is said. */
function statedOfDays(days: number): Stated {
  return days <= 1 ? 'day' : days <= 7 ? 'severalDays' : days <= 31 ? 'month' : 'year';
}

/** What EDTF has beyond the layouts: `2020-11~`, `2019/2020`, `-0299-03-15`. */
function edtf(text: string): Dated | undefined {
  const parsed = parseEdtf(text, UTC);
  if (!parsed.ok) return undefined;
  const { earliest, latest, precision } = parsed.value;
  // It goes on, and nobody knows since when: a date that gives no day.
  if (!Number.isFinite(earliest) && !Number.isFinite(latest))
    return { edtf: text, stated: 'none', first: Number.NaN, last: Number.NaN };
  const isShort = ['second', 'minute', 'hour'].includes(precision);
  // What goes on without an end is given as far as its other end.
  const from = Math.floor((Number.isFinite(earliest) ? earliest : latest - 1) / DAY);
  const to = Number.isFinite(latest) ? Math.ceil(latest / DAY) - 1 : from;
  const plain = isShort ? 'hour' : precision === 'day' || precision === 'month' ? precision : 'year';
  const stated = text.startsWith('[') ? statedOfDays(to - from + 1) : plain;
  return { edtf: text, stated, first: from, last: to };
}

/** A date that is EDTF and nothing else. */
export function readEdtf(written: string): DateReading {
  return edtf(written.trim()) ?? 'unreadable-date';
}

/** The date of parts, checked against the calendar and the axis. */
export function readParts(parts: DateParts): DateReading {
  if (Math.abs(parts.year) > MOST_YEARS) return 'beyond-all-dates';
  return isDate(parts) ? datedOf(parts) : 'no-such-day';
}

/**
 * Reads a date in any of the layouts of exports, or says why it cannot: SPEC.md lists them. `day-or-month` is a date
 * that has two readings where no order is given.
 */
export function readDate(written: string, order?: DayOrder): DateReading {
  const text = latinNumber(written.trim());
  const day = ISO_DAY.exec(text);
  if (day) return readParts({ year: Number(day[1]), month: Number(day[2]), day: Number(day[3]) });
  if (/^-?\d{4}-|[~?%/[{]/.test(text) && !YEAR_FIRST.test(text) && !NUMBERS.test(text)) {
    const dated = edtf(text);
    if (dated) return dated;
  }
  const parts = partsOf(text, order);
  return typeof parts === 'string' ? parts : readParts(parts);
}
