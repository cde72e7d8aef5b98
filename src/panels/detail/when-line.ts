import type { EventRecord } from '../../core/dataset/event-item.ts';
import type { Zone } from '../../core/time/zone.ts';
import { clocksInWords, formatEventDate } from '../../i18n/event-date.ts';

/** When it happened, and in which zone's time. */
export function whenLine(event: Pick<EventRecord, 'written' | 'order' | 'zone'>, zone: Zone): string {
  const date = formatEventDate(event, zone, 'long');
  const clocks = event.zone === undefined ? clocksInWords(event.written, zone) : undefined;
  return clocks === undefined ? date : `${date} · ${clocks}`;
}
