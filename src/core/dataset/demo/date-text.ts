import type { When } from '../../model/when.ts';
import { DAY, MINUTE } from '../../time/span.ts';
import type { Zone } from '../../time/zone.ts';

/** A date and a time of day as the tables write them. */
export interface DateText {
  readonly date: string;
  readonly time?: string;
}

/** The tables' words for a made date: a month, a day, a stretch of days, a minute or an hour. */
export function dateText(when: When, zone: Zone): DateText {
  const local = (instant: number) => new Date(zone.toLocal(instant)).toISOString();
  const day = (instant: number) => local(instant).slice(0, 10);
  const { startEarliest: start, endLatest: end, lasting, openEnd, precision } = when;
  if (lasting) return { date: `${day(start)}/${openEnd ? '..' : day(end - DAY)}` };
  if (precision === 'month') return { date: local(start).slice(0, 7) };
  if (precision === 'day') return { date: day(start) };
  const clock = (instant: number) => local(instant).slice(11, 16);
  if (end - start === MINUTE) return { date: day(start), time: clock(start) };
  const until = clock(end) === '00:00' ? '24:00' : clock(end);
  return { date: day(start), time: `${clock(start)}..${until}` };
}
