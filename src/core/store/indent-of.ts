import type { EventItem } from '../dataset/event-item.ts';
import { DAY } from '../time/span.ts';
import type { Zone } from '../time/zone.ts';

interface Placed extends Pick<EventItem, 'whole'> {
  readonly when: Pick<EventItem['when'], 'startEarliest'>;
}

function dayOf({ when: { startEarliest } }: Placed, zone: Zone): number {
  return Number.isFinite(startEarliest) ? Math.floor(zone.toLocal(startEarliest) / DAY) : startEarliest;
}

/**
 * How many of its wholes an event stands behind in the list by date: those that can have begun on the same day and are
 * in the list (O9 of known order). `itemOf` gives the event of a row.
 */
export function indentOf(
  item: Placed,
  itemOf: (row: number) => Placed,
  isListed: (row: number) => boolean,
  zone: Zone,
): number {
  const day = dayOf(item, zone);
  const seen = new Set<number>();
  let depth = 0;
  for (let at = item.whole; at >= 0 && !seen.has(at); at = itemOf(at).whole) {
    if (dayOf(itemOf(at), zone) !== day) break;
    seen.add(at);
    if (isListed(at)) depth++;
  }
  return depth;
}
