import { civilOf } from '../core/time/civil.ts';
import { DAY } from '../core/time/span.ts';
import { writeLocal, writeLocalRange } from './calendar-words.ts';
import { language, perLanguage } from './language.ts';
import { t } from './t.ts';

/** How dates and times are written; readings of clocks are formatted as if they were UTC. */
const STYLES = {
  weekday: { weekday: 'long' },
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  dayShort: { day: 'numeric', month: 'short', year: 'numeric' },
  dayOfMonth: { day: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  monthShort: { month: 'short', year: 'numeric' },
  monthOfYear: { month: 'short' },
  time: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  /** Midnight is 24:00. */
  endTime: { hour: '2-digit', minute: '2-digit', hourCycle: 'h24' },
  seconds: { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' },
} as const satisfies Readonly<Record<string, Intl.DateTimeFormatOptions>>;

export type DateStyle = keyof typeof STYLES;

/** Written alike in all languages but for the digits. */
const BY_CLOCK = ['time', 'endTime', 'seconds'] as const;

function isByClock(style: DateStyle): style is (typeof BY_CLOCK)[number] {
  return (BY_CLOCK as readonly DateStyle[]).includes(style);
}

/** What Intl can format, in ms: the range of Date. */
const LIMIT = 8.64e15;
/** 0001-01-01; earlier dates need their era. */
const COMMON_ERA = -62_135_596_800_000;

const formats = perLanguage(() => new Map<string, Intl.DateTimeFormat>());
const yearDigits = perLanguage(({ dateLocale }) => new Intl.NumberFormat(dateLocale, { useGrouping: false }));

const monthFormat = perLanguage(
  ({ dateLocale }) => new Intl.DateTimeFormat(dateLocale, { month: 'long', timeZone: 'UTC' }),
);

function formatFor(style: DateStyle, withEra: boolean): Intl.DateTimeFormat {
  const key = withEra ? `${style} era` : style;
  const known = formats().get(key);
  if (known) return known;
  const options = { ...STYLES[style], timeZone: 'UTC', ...(withEra ? { era: 'short' as const } : {}) };
  const format = new Intl.DateTimeFormat(language().dateLocale, options);
  formats().set(key, format);
  return format;
}

/** A year in the reader's digits; 0 is 1 BCE. */
export function formatYear(year: number): string {
  if (year > 0) return yearDigits().format(year);
  return t('time.beforeCommonEra', { year: yearDigits().format(1 - year) });
}

const inDigits = { digits: (value: number) => yearDigits().format(value), year: formatYear };

/** The year of a reading (ms, as if UTC). */
export function formatYearOf(local: number): string {
  return formatYear(civilOf(Math.floor(local / DAY)).year);
}

/** Whether Intl can format the reading (ms). */
export function canFormat(local: number): boolean {
  return Math.abs(local) <= LIMIT;
}

/** A reading of the clocks (ms, as if UTC) in words; beyond the range of Date its year. */
export function formatLocal(local: number, style: DateStyle): string {
  if (!canFormat(local)) return formatYearOf(local);
  const { calendar } = language();
  if (calendar && !isByClock(style)) return writeLocal(calendar, local, style, inDigits);
  const withEra = local < COMMON_ERA && 'year' in STYLES[style];
  return formatFor(style, withEra).format(local);
}

/** Two readings (ms) as a range that says once what they share: "1–5 Jan 2020". */
export function formatLocalRange(from: number, to: number, style: 'dayShort' | 'monthShort'): string {
  const { calendar } = language();
  if (calendar) return writeLocalRange(calendar, from, to, style, inDigits);
  return formatFor(style, from < COMMON_ERA).formatRange(from, to);
}

/** The names of the months as a reader may type them, in small letters: alone, and as they stand in dates. */
export const monthNames = perLanguage(({ calendar }) =>
  Array.from({ length: 12 }, (_, month): readonly string[] => {
    const name = calendar?.months[month];
    const names =
      calendar && name !== undefined
        ? [name, calendar.shortMonths[month], calendar.monthOfDay(name), calendar.monthOfYear(name)]
        : [monthFormat().format(Date.UTC(2000, month, 15))];
    return names.map((one) => one.toLowerCase());
  }),
);
