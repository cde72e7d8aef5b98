import { dayOf } from '../time/civil.ts';
import { DAY, HOUR, MINUTE } from '../time/span.ts';
import type { Zone } from '../time/zone.ts';
import { momentOf } from './local-moment.ts';
import type { Precision } from './precision.ts';
import type { EdtfTime } from './time-of-day.ts';
import type { EdtfDate, WrittenDate } from './written-date.ts';

type Bounds = Pick<EdtfDate, 'earliest' | 'latest' | 'precision'>;

const YEAR_PRECISIONS: readonly Precision[] = ['year', 'decade', 'century', 'millennium'];

/** Spring is March to May, and so on to the winter that begins in December of the year (northern, meteorological). */
const FIRST_SEASON = 21;

function daysBetween(firstDay: number, nextDay: number, precision: Precision, zone: Zone): Bounds {
  return { earliest: zone.toInstant(firstDay * DAY), latest: zone.toInstant(nextDay * DAY), precision };
}

function boundsOfTime(day: number, time: EdtfTime, zone: Zone): Bounds {
  const local = day * DAY + time.hour * HOUR + time.minute * MINUTE + (time.second ?? 0) * 1000;
  const size = time.second === undefined ? MINUTE : 1000;
  const precision = time.second === undefined ? 'minute' : 'second';
  if (time.shift !== undefined) {
    const earliest = local - time.shift * MINUTE;
    return { earliest, latest: earliest + size, precision };
  }
  const { earliest, latest, ambiguous } = momentOf(local, size, zone);
  return { earliest, latest, precision: ambiguous ? 'hour' : precision };
}

/** The instants a date may stand for: the whole of the year, month … that it names, in the zone. */
export function boundsOf(date: WrittenDate, zone: Zone): Bounds {
  const { year, unknownDigits, month, day, time } = date;
  if (month === undefined || month === 'XX') {
    const next = year + 10 ** unknownDigits;
    return daysBetween(dayOf(year, 1, 1), dayOf(next, 1, 1), YEAR_PRECISIONS[unknownDigits], zone);
  }
  if (month >= FIRST_SEASON) {
    const first = 3 + 3 * (month - FIRST_SEASON);
    return daysBetween(dayOf(year, first, 1), dayOf(year, first + 3, 1), 'season', zone);
  }
  if (day === undefined || day === 'XX')
    return daysBetween(dayOf(year, month, 1), dayOf(year, month + 1, 1), 'month', zone);
  const number = dayOf(year, month, day);
  if (time) return boundsOfTime(number, time, zone);
  return daysBetween(number, number + 1, 'day', zone);
}
