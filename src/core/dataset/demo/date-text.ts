import type { When } from '../../edtf/when.ts';
import { DAY, MINUTE } from '../../time/span.ts';
import type { Zone } from '../../time/zone.ts';

/** A date and a time of day as the tables write them. */
export interface DateText {
  readonly date: string;
  readonly time?: string;
}

const days = new Map<number, string>();

/** The day of a local time, kept, as there are only some hundred in a made set. */
function dayText(local: number): string {
  const day = Math.floor(local / DAY);
  const text = days.get(day) ?? new Date(day * DAY).toISOString().slice(0, 10);
  days.set(day, text);
  return text;
}

function clockText(local: number): string {
  const minutes = Math.floor((local % DAY) / MINUTE);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** The tables' words for a made date: a month, a day, a stretch of days, a minute or an hour. */
export function dateText(when: When, zone: Zone): DateText {
  const { startEarliest, endLatest, lasting, openEnd, precision } = when;
  const start = zone.toLocal(startEarliest);
  const date = dayText(start);
  if (lasting) return { date: `${date}/${openEnd ? '..' : dayText(zone.toLocal(endLatest) - DAY)}` };
  if (precision === 'month') return { date: date.slice(0, 7) };
  if (precision === 'day') return { date };
  const length = endLatest - startEarliest;
  if (length === MINUTE) return { date, time: clockText(start) };
  const until = clockText(start + length);
  return { date, time: `${clockText(start)}..${until === '00:00' ? '24:00' : until}` };
}
