import type { EventItem } from '../../core/dataset/event-item.ts';
import { civilOf } from '../../core/time/civil.ts';
import { DAY } from '../../core/time/span.ts';
import type { Zone } from '../../core/time/zone.ts';
import { type DateName, printName, readingOf } from '../../i18n/date-name.ts';
import { formatWhen } from '../../i18n/dates.ts';
import { clocksOf } from '../../i18n/event-date.ts';

/** The day that holds two readings of the clock (ms, as if UTC), or else the month or year. */
function holding(from: number, to: number): DateName | undefined {
  const [first, last] = [from, to].map((reading) => Math.floor(reading / DAY));
  if (first === last) return { unit: 'day', local: from };
  if (!Number.isFinite(from) || !Number.isFinite(to)) return undefined;
  const [a, b] = [civilOf(first), civilOf(last)];
  if (a.year !== b.year) return undefined;
  return { unit: a.month === b.month ? 'month' : 'year', local: from };
}

/**
 * What stands above an event in a list by date: the day on which it began, by the clocks of the zone; the month or the year
 * where no day is known; and where not even the year is, its whole date. A day of another zone that is none here has its own name.
 */
export function dayHeading(event: Pick<EventItem, 'written' | 'zone'>, zone: Zone): string {
  const { startEarliest, startLatest } = event.written;
  const last = Math.max(startEarliest, startLatest - 1);
  const by = (clocks: Zone) => holding(readingOf(startEarliest, clocks), readingOf(last, clocks));
  const onAxis = by(zone);
  const name = event.zone === undefined || onAxis?.unit === 'day' ? onAxis : by(clocksOf(event, zone));
  return name ? printName(name, 'weekday') : formatWhen(event.written, clocksOf(event, zone), 'short');
}
