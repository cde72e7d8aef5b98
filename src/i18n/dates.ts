import type { Precision } from '../core/edtf/precision.ts';
import type { When } from '../core/edtf/when.ts';
import type { CalendarUnit } from '../core/time/calendar.ts';
import { DAY, length, MINUTE, type Span } from '../core/time/span.ts';
import type { Zone } from '../core/time/zone.ts';
import { type DateStyle, formatLocal, formatYearOf } from './date-format.ts';
import { printName } from './date-name.ts';
import { isBetweenTimes } from './format-when.ts';
import type { PlainKey } from './messages.ts';
import { hasWords, t } from './t.ts';

export { formatWhen } from './format-when.ts';

/** What is not known of a date, e.g. "hour not reported"; undefined when nothing that matters is missing. */
export function describePrecision(when: When, zone: Zone): string | undefined {
  const key = missingPart(when, zone);
  return key && t(key);
}

function missingPart({ precision, lasting, ...instants }: When, zone: Zone): PlainKey | undefined {
  if (lasting && instants.endLatest === Infinity && instants.endEarliest < Infinity)
    return 'time.endNotReported';
  if (lasting && instants.startEarliest === -Infinity && instants.startLatest > -Infinity)
    return 'time.beginningNotReported';
  switch (precision) {
    case 'second':
    case 'minute':
      return undefined;
    case 'hour':
      return 'time.minuteNotReported';
    case 'day':
      if (lasting) return undefined;
      return isBetweenTimes(instants, zone) ? 'time.noCloserTime' : 'time.hourNotReported';
    case 'month':
      return 'time.dayNotReported';
    case 'season':
    case 'year':
      return 'time.monthNotReported';
    default:
      return 'time.yearNotReported';
  }
}

/** What the clocks of the zone show more than UTC, as "+3", "−3:30" or "". */
function shiftText(offset: number): string {
  const minutes = Math.round(Math.abs(offset) / MINUTE);
  if (minutes === 0) return '';
  const rest = minutes % 60;
  return `${offset < 0 ? '−' : '+'}${Math.floor(minutes / 60)}${rest ? `:${String(rest).padStart(2, '0')}` : ''}`;
}

/** The zone in words at an instant, e.g. "Baghdad time (UTC+3)". */
export function zoneLabel(zone: Zone, instant: number): string {
  const city = zone.name.split('/').at(-1) as string;
  if (city === 'UTC') return t('time.utc');
  const offset = t('time.offset', { shift: shiftText(zone.offsetAt(instant)) });
  const name = hasWords('cities', city) ? t(`cities.${city}`) : city.replaceAll('_', ' ');
  return t('time.zone', { city: name, offset });
}

const TICK_STYLES: Readonly<Record<Exclude<CalendarUnit, 'year'>, DateStyle>> = {
  second: 'seconds',
  minute: 'time',
  hour: 'time',
  day: 'dayOfMonth',
  week: 'dayOfMonth',
  month: 'monthOfYear',
};

/** The words of a tick on an axis, e.g. "20:00", "17", "Oct", "2020"; what is coarser is said by the row above. */
export function tickLabel(instant: number, unit: CalendarUnit, zone: Zone): string {
  const local = zone.toLocal(instant);
  return unit === 'year' ? formatYearOf(local) : formatLocal(local, TICK_STYLES[unit]);
}

/** The words of a stretch above the ticks, e.g. "17 November 2020", "October 2019", "2020". */
export function contextLabel(instant: number, unit: CalendarUnit, zone: Zone): string {
  const local = zone.toLocal(instant);
  if (unit === 'year') return formatYearOf(local);
  return formatLocal(local, unit === 'month' ? 'month' : 'day');
}

function spanUnit(size: number): Precision {
  if (size > 3 * 366 * DAY) return 'month';
  if (size > 2 * DAY) return 'day';
  return size > 2 * MINUTE ? 'minute' : 'second';
}

/** The end of a span that is shown by the clock; midnight is 24:00 of the day that it ends, which alone is named. */
function clockEnd(last: number, unit: Precision, sameDay: boolean): string {
  if (last % DAY !== 0)
    return sameDay
      ? formatLocal(last, unit === 'second' ? 'seconds' : 'time')
      : printName({ unit, local: last }, 'long');
  const time = formatLocal(last, 'endTime');
  return sameDay ? time : t('time.at', { date: printName({ unit: 'day', local: last - 1 }, 'long'), time });
}

/** The two ends of a span in words, no finer than its length makes sense of; the second is the last that it shows. */
export function spanEnds(span: Span, zone: Zone): { readonly from: string; readonly to: string } {
  const unit = spanUnit(length(span));
  const byClock = unit === 'minute' || unit === 'second';
  const [first, end] = [zone.toLocal(span.from), zone.toLocal(span.to)];
  const from = printName({ unit, local: first }, 'long');
  if (!byClock) return { from, to: printName({ unit, local: end - 1 }, 'long') };
  return { from, to: clockEnd(end, unit, Math.floor(first / DAY) === Math.floor((end - 1) / DAY)) };
}

/** A span in words, e.g. "1 October 2019 to 31 December 2020". */
export function formatSpan(span: Span, zone: Zone): string {
  return t('time.spanOf', spanEnds(span, zone));
}
