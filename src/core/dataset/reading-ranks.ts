import type { KnownOrder } from '../order/known-order.ts';
import { readingOrder } from '../order/reading-order.ts';
import type { Zone } from '../time/zone.ts';
import type { EventColumns } from './event-columns.ts';
import type { LinkedEvent } from './linked-event.ts';

/** Place of each row in reading order, or undefined where that is the order of the rows. */
export function readingRanks(
  events: readonly LinkedEvent[],
  { partOf }: EventColumns,
  order: KnownOrder,
  zone: Zone,
): Uint32Array | undefined {
  const rows = readingOrder(
    events.map(({ event: { id, status }, when }, row) => ({ id, status, when, whole: partOf?.[row] ?? -1 })),
    new Map(events.map((_, row) => [row, [...order.linkedBefore(row)]])),
    zone,
  );
  if (rows.every((row, place) => row === place)) return undefined;
  const ranks = new Uint32Array(rows.length);
  rows.forEach((row, place) => {
    ranks[row] = place;
  });
  return ranks;
}
