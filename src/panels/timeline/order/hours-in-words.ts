import type { EventItem } from '../../../core/dataset/event-item.ts';
import { parseClock } from '../../../core/edtf/clock.ts';
import type { OrderedItem } from '../../../core/store/query.ts';
import { MINUTE } from '../../../core/time/span.ts';
import { zoneOf } from '../../../core/time/zone.ts';
import { formatLocal } from '../../../i18n/date-format.ts';
import { type DayPart, dayPartOf } from '../../../i18n/day-part.ts';
import { clocksInWords, formatOrder } from '../../../i18n/event-date.ts';
import { t } from '../../../i18n/t.ts';

interface Hours {
  /** "20:00" and "24:00". */
  readonly from: string;
  readonly to: string;
  /** The part of the day that these hours are a reading of. */
  readonly part?: DayPart;
}

/** The stretch of hours that an event's time is, or undefined where it is a minute or not known. */
export function hoursOf({ time }: Pick<EventItem, 'time'>): Hours | undefined {
  const clock = parseClock(time ?? '');
  if (!clock.ok || clock.value?.to === undefined) return undefined;
  const { from, to } = clock.value;
  const print = (minutes: number) => formatLocal(minutes * MINUTE, minutes === 1440 ? 'endTime' : 'time');
  return {
    from: print(from),
    to: print(to),
    part: dayPartOf(from / 60, to / 60),
  };
}

function timeWords(item: EventItem): string {
  const hours = hoursOf(item);
  if (hours)
    return hours.part ? t(`day.${hours.part}Words`) : t('day.hours', { from: hours.from, to: hours.to });
  return item.time ?? (item.status === 'ongoing' ? t('day.ongoing') : t('day.noHour'));
}

/** The time of day as the table has it, with its zone where that is another than the set's. */
function localTime(item: EventItem): string {
  const clocks = item.zone === undefined ? undefined : clocksInWords(item.written, zoneOf(item.zone));
  return [timeWords(item), clocks].filter((part) => part !== undefined).join(' · ');
}

/** What a row's bar says: how the event lies to others, or its own hours; and that it has not happened, where it has not. */
export function barWords({ item, words }: OrderedItem): string {
  const order = words ? formatOrder(words) : localTime(item);
  const { status } = item;
  if (status === 'occurred' || status === 'ongoing') return order;
  return t('day.withStatus', { words: order, status: t(`day.${status}`) });
}
