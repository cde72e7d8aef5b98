import { lastInstant } from '../time/last-instant.ts';
import { HOUR } from '../time/span.ts';
import type { Zone } from '../time/zone.ts';

/**
 * The instants (ms) in which the clocks of a zone show readings from `local` for `size` ms. Where they show the reading
 * twice, both count and the moment is known to the hour only.
 */
export function momentOf(local: number, size: number, zone: Zone) {
  const earliest = zone.toInstant(local);
  const latest = lastInstant(local, zone) + size;
  return { earliest, latest, ambiguous: latest - earliest > HOUR / 2 };
}
