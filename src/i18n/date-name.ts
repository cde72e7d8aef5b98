import type { Precision } from '../core/edtf/precision.ts';
import { civilOf } from '../core/time/civil.ts';
import { DAY, MINUTE } from '../core/time/span.ts';
import type { Zone } from '../core/time/zone.ts';
import { canFormat, formatLocal, formatLocalRange, formatYear, formatYearOf } from './date-format.ts';
import { t } from './t.ts';

/** A piece of the calendar that has a name: the one of this size that holds the reading (ms, as if UTC). */
export interface DateName {
  readonly unit: Precision;
  readonly local: number;
}

export type NameStyle = 'weekday' | 'long' | 'short';

const SEASONS = ['time.winter', 'time.spring', 'time.summer', 'time.autumn'] as const;
const YEARS: Readonly<Partial<Record<Precision, number>>> = { decade: 10, century: 100, millennium: 1000 };

/** The clock's reading at an instant; the first instant of a day reads 00:00 even where the clocks skip midnight. */
export function readingOf(instant: number, zone: Zone): number {
  const local = zone.toLocal(instant);
  const midnight = Math.floor(local / DAY) * DAY;
  return zone.toInstant(midnight) === instant ? midnight : local;
}

function monthsName(months: number, firstMonth: number, firstYear: number): Precision | undefined {
  if (months === 1) return 'month';
  if (months === 3 && firstMonth % 3 === 0) return 'season';
  if (firstMonth !== 1) return undefined;
  if (months === 12) return 'year';
  return (['decade', 'century', 'millennium'] as const).find((unit) => {
    const years = YEARS[unit] as number;
    return months === 12 * years && firstYear % years === 0;
  });
}

/** The name of the stretch of readings [from, to), if it has one: a minute, a day, a month, a season, a decade … */
export function nameOfStretch(from: number, to: number): DateName | undefined {
  if (to - from <= 1000) return { unit: 'second', local: from };
  if (to - from <= MINUTE) return { unit: 'minute', local: from };
  if (from % DAY !== 0 || to % DAY !== 0) return undefined;
  if (to - from === DAY) return { unit: 'day', local: from };
  const [a, b] = [civilOf(from / DAY), civilOf(to / DAY)];
  if (a.day !== 1 || b.day !== 1) return undefined;
  const unit = monthsName((b.year - a.year) * 12 + b.month - a.month, a.month, a.year);
  return unit && { unit, local: from };
}

/**
 * Names for the two limits of a stretch of readings [from, to) that has none of its own: years when both are limits of
 * years, else months and days where they fit, else times.
 */
export function namesOfLimits(from: number, to: number): readonly [DateName, DateName] {
  const [first, last] = [civilOf(Math.floor(from / DAY)), civilOf(Math.floor((to - 1) / DAY))];
  const next = civilOf(Math.floor(to / DAY));
  const [fromDays, toDays] = [from % DAY === 0, to % DAY === 0];
  const startsYear = !Number.isFinite(from) || (fromDays && first.day === 1 && first.month === 1);
  const endsYear = !Number.isFinite(to) || (toDays && next.day === 1 && next.month === 1);
  const apart = first.year !== last.year || first.month !== last.month;
  const size = (days: boolean, monthly: boolean): Precision => {
    if (startsYear && endsYear) return 'year';
    if (days && monthly && apart) return 'month';
    return days ? 'day' : 'minute';
  };
  return [
    { unit: size(fromDays, first.day === 1), local: from },
    { unit: size(toDays, next.day === 1), local: toDays ? to - 1 : to },
  ];
}

function printYears(local: number, years: number, style: NameStyle): string {
  const first = Math.floor(civilOf(Math.floor(local / DAY)).year / years) * years;
  if (years === 10 && first > 0) {
    return t(style === 'short' ? 'time.decadeShort' : 'time.decade', { year: formatYear(first) });
  }
  return t('time.years', { from: formatYear(first), to: formatYear(first + years - 1) });
}

function printSeason(local: number): string {
  const { year, month } = civilOf(Math.floor(local / DAY));
  const begins = month < 3 ? year - 1 : year;
  return t(SEASONS[Math.floor((month % 12) / 3)], {
    year: formatYear(begins),
    next: formatYear(begins + 1),
  });
}

/** The day that holds the reading. */
export function printDay(local: number, style: NameStyle): string {
  const date = formatLocal(local, style === 'short' ? 'dayShort' : 'day');
  if (style !== 'weekday' || !canFormat(local)) return date;
  return t('time.weekdayDate', { weekday: formatLocal(local, 'weekday'), date });
}

/** The words of a name. */
export function printName({ unit, local }: DateName, style: NameStyle): string {
  if (unit === 'year') return formatYearOf(local);
  const years = YEARS[unit];
  if (years) return printYears(local, years, style);
  if (unit === 'season') return printSeason(local);
  if (unit === 'month') return formatLocal(local, style === 'short' ? 'monthShort' : 'month');
  if (unit === 'day') return printDay(local, style);
  const time = formatLocal(local, unit === 'second' ? 'seconds' : 'time');
  return t('time.at', { date: printDay(local, style), time });
}

const WITH_ARTICLE: readonly Precision[] = ['season', 'day', 'hour', 'minute', 'second'];

/** The words of a name where it is a limit in a sentence: "from …", "until …". */
export function printLimit(name: DateName, style: NameStyle): string {
  const date = printName(name, style);
  return WITH_ARTICLE.includes(name.unit) ? t('time.limit', { date }) : date;
}

/** Two names as a short range, which says once what they share where they are of one kind. */
export function printRange(first: DateName, last: DateName): string {
  const { unit } = first;
  const alike = unit === last.unit && canFormat(first.local) && canFormat(last.local);
  if (alike && unit === 'day') return formatLocalRange(first.local, last.local, 'dayShort');
  if (alike && unit === 'month') return formatLocalRange(first.local, last.local, 'monthShort');
  return t('time.range', { from: printName(first, 'short'), to: printName(last, 'short') });
}
