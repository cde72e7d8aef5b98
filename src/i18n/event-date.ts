import type { EventItem, OrderWords } from '../core/dataset/event-item.ts';
import { PRECISIONS } from '../core/edtf/precision.ts';
import type { When } from '../core/edtf/when.ts';
import { type Zone, zoneOf } from '../core/time/zone.ts';
import { zoneLabel } from './dates.ts';
import { formatWhen } from './format-when.ts';
import { hasWords, t } from './t.ts';

/** How an event lies to another one: the editors' own words, or "after the attack". */
export function formatOrder({ side, kind, title, note }: OrderWords): string {
  if (note !== undefined) return note;
  return t(`order.${side}`, {
    event: hasWords('kinds', kind) ? t(`kinds.${kind}`) : t('order.title', { title }),
  });
}

/** The clocks by which an event is told: those of its own zone, where it has one, else of the set's. */
export function clocksOf({ zone }: Pick<EventItem, 'zone'>, ofSet: Zone): Zone {
  return zone === undefined ? ofSet : zoneOf(zone);
}

/** The zone by whose clocks a date is told, in words; undefined where it does not matter, as it does from days on. */
export function clocksInWords(written: When, zone: Zone): string | undefined {
  const instant = [written.startEarliest, written.endLatest].find(Number.isFinite);
  const isFine = PRECISIONS.indexOf(written.precision) >= PRECISIONS.indexOf('day');
  return isFine && instant !== undefined ? zoneLabel(zone, instant) : undefined;
}

/** When an event of another zone was by the clocks of the set; undefined where that is no other date. */
export function formatOnAxis(event: Pick<EventItem, 'written' | 'zone'>, ofSet: Zone): string | undefined {
  const { written } = event;
  const zone = clocksInWords(written, ofSet);
  const date = formatWhen(written, ofSet, 'short');
  if (zone === undefined || date === formatWhen(written, clocksOf(event, ofSet), 'short')) return undefined;
  return t('time.thatIs', { date, zone });
}

/**
 * When an event happened, as its table has it, and what is known beside that: "17 Nov 2020, after the attack". Of an event
 * of another zone than the set's that zone is named, and in the long form when it was by the clocks of the set.
 */
export function formatEventDate(
  event: Pick<EventItem, 'written' | 'order' | 'zone'>,
  ofSet: Zone,
  length: 'long' | 'short',
): string {
  const { written, order, zone } = event;
  const clocks = clocksOf(event, ofSet);
  const date = formatWhen(written, clocks, length);
  const dated = order ? t('order.dated', { date, order: formatOrder(order) }) : date;
  if (zone === undefined) return dated;
  const onAxis = length === 'long' ? formatOnAxis(event, ofSet) : undefined;
  return [dated, clocksInWords(written, clocks), onAxis].filter((part) => part !== undefined).join(' · ');
}

/** When an event happened, without what is known beside that. */
export function formatDateAlone(
  event: Pick<EventItem, 'written' | 'zone'>,
  ofSet: Zone,
  length: 'long' | 'short',
): string {
  return formatEventDate({ ...event, order: undefined }, ofSet, length);
}
