import { daysInMonth } from '../time/civil.ts';
import type { Zone } from '../time/zone.ts';
import { boundsOf } from './date-bounds.ts';
import { accept, type Parsed, refuse } from './parsed.ts';
import { type EdtfTime, parseTime } from './time-of-day.ts';
import type { EdtfDate, WrittenDate } from './written-date.ts';

const FORM = /^(Y-?\d+|-?[\dX]+)(?:-([\dX]{2}))?(?:-([\dX]{2}))?(?:T([^?~%]*))?([?~%]?)$/;

const GENERAL = 'write a year, month or day as in 2020, 2020-11 or 2020-11-17';

function reasonForForm(text: string): string {
  if (/x/.test(text)) return 'unspecified digits are a capital X';
  if (/^-?\d{4}-(\d|\d{1,2}-\d)$/.test(text)) return 'months and days have two digits, as in 2020-01-05';
  if (/[?~%]./.test(text)) return 'the sign ?, ~ or % stands once, at the end';
  if (/^\d{1,2}[.-]\d{1,2}[.-]\d{4}$/.test(text)) return 'write the year first, as in 2020-11-17';
  return GENERAL;
}

function parseYear(text: string): Parsed<{ readonly year: number; readonly unknownDigits: number }> {
  if (text.startsWith('Y')) {
    if (!/^Y-?[1-9]\d{4,8}$/.test(text)) return refuse('Y is for years of five to nine digits, as in Y12020');
    return accept({ year: Number(text.slice(1)), unknownDigits: 0 });
  }
  const digits = text.replace('-', '');
  if (digits.length > 4) return refuse('a year of more than four digits begins with Y, as in Y12020');
  if (digits.length < 4) return refuse('a year has four digits, as in 2020');
  if (text === '-0000') return refuse('the year zero is written 0000');
  if (!digits.includes('X')) return accept({ year: Number(text), unknownDigits: 0 });
  if (!/^\d+X+$/.test(text))
    return refuse('of a year since 0000 the last digits may be X, as in 201X or 20XX, but not the first');
  return accept({ year: Number(text.replaceAll('X', '0')), unknownDigits: text.length - text.indexOf('X') });
}

function parseMonth(text: string | undefined): Parsed<number | 'XX' | undefined> {
  if (text === undefined || text === 'XX') return accept(text);
  const month = Number(text);
  if (Number.isNaN(month)) return refuse('an unspecified month is XX');
  if ((month >= 1 && month <= 12) || (month >= 21 && month <= 24)) return accept(month);
  return refuse(month > 20 && month < 42 ? 'seasons run 21 to 24' : 'months run 01 to 12');
}

function parseDay(
  text: string | undefined,
  year: number,
  month: number | 'XX' | undefined,
): Parsed<number | 'XX' | undefined> {
  if (text === undefined) return accept(undefined);
  if (typeof month === 'number' && month > 12) return refuse('a season has no days');
  if (text === 'XX') return accept('XX');
  const day = Number(text);
  if (Number.isNaN(day)) return refuse('an unspecified day is XX');
  if (typeof month !== 'number') return refuse('a day needs a month before it');
  const last = daysInMonth(year, month);
  if (day >= 1 && day <= last) return accept(day);
  return refuse(`days of that month run 01 to ${last}`);
}

/** Field by field: objects spread into one another cost several times the whole parse, and files have a million dates. */
function dated(written: WrittenDate, zone: Zone): EdtfDate {
  const { year, unknownDigits, month, day, time, qualifier } = written;
  const { earliest, latest, precision } = boundsOf(written, zone);
  return { year, unknownDigits, month, day, time, qualifier, precision, earliest, latest };
}

/** Reads one date or date-time; calendar dates are local to the zone. */
export function parseDate(text: string, zone: Zone): Parsed<EdtfDate> {
  const parts = FORM.exec(text);
  if (!parts) return refuse(reasonForForm(text));
  const year = parseYear(parts[1]);
  if (!year.ok) return year;
  if (year.value.unknownDigits > 0 && parts[2] !== undefined)
    return refuse('after a year with X no month can follow');
  const month = parseMonth(parts[2]);
  if (!month.ok) return month;
  const day = parseDay(parts[3], year.value.year, month.value);
  if (!day.ok) return day;
  const qualifier = parts[5] as EdtfDate['qualifier'];
  let time: EdtfTime | undefined;
  if (parts[4] !== undefined) {
    if (typeof day.value !== 'number') return refuse('a time needs a full day before it');
    if (qualifier !== '') return refuse('a date with a time takes no ?, ~ or %');
    const parsedTime = parseTime(parts[4]);
    if (!parsedTime.ok) return parsedTime;
    time = parsedTime.value;
  }
  return accept(
    dated(
      {
        year: year.value.year,
        unknownDigits: year.value.unknownDigits,
        month: month.value,
        day: day.value,
        time,
        qualifier,
      },
      zone,
    ),
  );
}
