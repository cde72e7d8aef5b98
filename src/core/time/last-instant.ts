import { DAY } from './span.ts';
import type { Zone } from './zone.ts';

/** Like `zone.toInstant`, but a reading that the clocks show twice gives the later instant. */
export function lastInstant(local: number, zone: Zone): number {
  const later = local - zone.offsetAt(local + DAY);
  return zone.toLocal(later) === local ? later : zone.toInstant(local);
}
