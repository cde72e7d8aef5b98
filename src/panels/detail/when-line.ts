import type { EventRecord } from '../../core/dataset/event-item.ts';
import { PRECISIONS } from '../../core/edtf/precision.ts';
import type { Zone } from '../../core/time/zone.ts';
import { zoneLabel } from '../../i18n/dates.ts';
import { formatEventDate } from '../../i18n/event-date.ts';

/** When it happened, and in which zone's time, which matters from days on. */
export function whenLine(event: Pick<EventRecord, 'written' | 'order'>, zone: Zone): string {
  const { written } = event;
  const instant = [written.startEarliest, written.endLatest].find(Number.isFinite);
  const isFine = PRECISIONS.indexOf(written.precision) >= PRECISIONS.indexOf('day');
  return [
    formatEventDate(event, zone, 'long'),
    isFine && instant !== undefined ? zoneLabel(zone, instant) : undefined,
  ]
    .filter((text) => text !== undefined)
    .join(' · ');
}
