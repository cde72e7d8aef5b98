import { daysInMonth } from '../../time/civil.ts';

/**
 * The forms in which spreadsheets and people write dates, and what to write instead. Nothing is taken for a date by them: it
 * is the person who knows which one is meant.
 */
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const REST = '(?:[ T,]+(?<clock>\\d{1,2}[:.]\\d.*))?';
const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th|\\.)?';
const WEEKDAY = '(?:[a-z]+,? )?';
const MONTH_NAME = '(?<name>[a-z]{3,9})\\.?';

const NUMBERS = new RegExp(`^(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4}|\\d{2})${REST}$`);
const YEAR_FIRST = new RegExp(`^(?<year>\\d{4})[-/.](?<month>\\d{1,2})(?:[-/.]${DAY}${REST})?$`);
const COMPACT = /^(?<year>\d{4})(?<month>\d\d)(?<day>\d\d)$/;
const WORDS = [
  new RegExp(`^${WEEKDAY}${DAY}[ -]${MONTH_NAME},?[ -](?<year>\\d{4})${REST}$`, 'i'),
  new RegExp(`^${WEEKDAY}${MONTH_NAME} ${DAY},? (?<year>\\d{4})${REST}$`, 'i'),
  new RegExp(`^${MONTH_NAME},?[ -](?<year>\\d{4})$`, 'i'),
];
const SHORT_YEAR = new RegExp(`^(?:${DAY}[ -])?${MONTH_NAME},?[ -]\\d{2}$`, 'i');
/** As a spreadsheet shortens a number that is too wide for its column. */
const SHORTENED = /^[+-]?\d+(?:[.,]\d+)?e[+-]?\d+$/i;
/** Seconds or milliseconds since 1970, as programs count them; these are 2001 to 2096. */
const COUNTED = /^([1-3]\d{9})(\d{3})?$/;
const ABOUT = /^(?:c|ca|circa|about|around|approx)\.? ?(?=\d)/i;
const DECADE = /^(\d{3})0'?s$/;
const FROM_TO = / ?(?:\.\.|–|—| - | to ) ?/;
const WORDY = /\p{L}{2}.*\s|\s.*\p{L}{2}/u;
const ISO = /^\d{4}(?:-\d\d){0,2}$/;
/** Days since 30 December 1899, as spreadsheets count them; these are 1927 to 2091. */
const SERIAL = /^Y?([1-6]\d{4})(?:[.,]\d+)?$/;
const SERIAL_START = Date.UTC(1899, 11, 30);

/** A day or month in ISO 8601, or undefined when the calendar has none such. */
function iso(year: number, month: number, day?: number): string | undefined {
  if (month < 1 || month > 12) return undefined;
  if (day !== undefined && (day < 1 || day > daysInMonth(year, month))) return undefined;
  return [String(year).padStart(4, '0'), month, day]
    .filter((part) => part !== undefined)
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

function fromNumbers([, first, second, year]: readonly string[]): readonly string[] {
  if (year.length === 2) return [];
  const [a, b, y] = [first, second, year].map(Number);
  return [...new Set([iso(y, b, a), iso(y, a, b)])].filter((day) => day !== undefined);
}

function fromGroups({ year, month, name, day }: Readonly<Record<string, string>>): readonly string[] {
  const number = name ? MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1 : Number(month);
  const date = iso(Number(year), number, day === undefined ? undefined : Number(day));
  return date === undefined ? [] : [date];
}

/** The days or months that a text may mean, and whether it also has a time of day. */
function readings(text: string): { readonly dates: readonly string[]; readonly hasClock: boolean } {
  const numbers = NUMBERS.exec(text);
  if (numbers) return { dates: fromNumbers(numbers), hasClock: numbers.groups?.clock !== undefined };
  for (const form of [COMPACT, YEAR_FIRST, ...WORDS]) {
    const groups = form.exec(text)?.groups;
    const dates = groups ? fromGroups(groups) : [];
    if (dates.length > 0) return { dates, hasClock: groups?.clock !== undefined };
  }
  return { dates: [], hasClock: false };
}

/** The one date that a text may mean, which may be a date of the tables already. */
function onlyDate(text: string): string | undefined {
  const { dates, hasClock } = ISO.test(text) ? { dates: [text], hasClock: false } : readings(text);
  return dates.length === 1 && !hasClock ? dates[0] : undefined;
}

/** What to write in place of a date with words or signs that EDTF has others for. */
function inEdtf(text: string): string | undefined {
  const decade = DECADE.exec(text)?.[1];
  if (decade) return `write ${decade}X`;
  const about = ABOUT.test(text) ? onlyDate(text.replace(ABOUT, '')) : undefined;
  if (about) return `write ${about}~, where ~ means about`;
  const ends = text.split(FROM_TO).map(onlyDate);
  return ends.length === 2 && !ends.includes(undefined) ? `write ${ends.join('/')}` : undefined;
}

/** What to write in place of a date in a form of spreadsheets, or undefined when it is none of these. */
export function dateAdvice(text: string): string | undefined {
  if (SHORTENED.test(text)) return 'a spreadsheet has shortened it; write the date itself, as in 2020-11-17';
  const counted = COUNTED.exec(text);
  if (counted) {
    const [, seconds, thousandths] = counted;
    const day = new Date(Number(seconds) * 1000).toISOString().slice(0, 10);
    return `it looks like a program's count of ${thousandths ? 'milliseconds' : 'seconds'} since 1970, here ${day} in UTC; write the date`;
  }
  const serial = SERIAL.exec(text)?.[1];
  if (serial !== undefined) {
    const day = new Date(SERIAL_START + Number(serial) * 86_400_000).toISOString().slice(0, 10);
    return `it looks like a spreadsheet's number for ${day}; make the column one of text and write the date`;
  }
  const edtf = inEdtf(text);
  if (edtf) return edtf;
  const { dates, hasClock } = readings(text);
  if (dates.length > 0) {
    const clock = hasClock ? '; the time of day has a column of its own' : '';
    return `write ${dates.join(' or ')}${dates.length > 1 ? ', whichever is meant' : ''}${clock}`;
  }
  if (NUMBERS.test(text) || SHORT_YEAR.test(text))
    return 'write the year first and in full, as in 2020-11-17';
  return WORDY.test(text) ? 'write a year, month or day as in 2020, 2020-11 or 2020-11-17' : undefined;
}
