import { type Zone, zoneOf } from '../time/zone.ts';
import type { EventRow, PlaceRow } from './tables.ts';

/** Tells the zone to which dates and times of an event are local. */
export type EventZones = (event: Partial<Pick<EventRow, 'zone' | 'place'>>) => Zone;

/**
 * The zones of a package's events: an event's own; else that of its place, or of the nearest place around it that has
 * one; else the package's.
 */
export function eventZones(
  places: readonly Partial<Pick<PlaceRow, 'id' | 'within' | 'zone'>>[],
  ofPackage: Zone,
): EventZones {
  const known = places.some(({ zone }) => zone !== undefined)
    ? new Map(places.map((place) => [place.id, place]))
    : undefined;

  function nameAt(place: string | undefined): string | undefined {
    const seen = new Set<string>();
    for (let at = place; at !== undefined && !seen.has(at); at = known?.get(at)?.within) {
      const zone = known?.get(at)?.zone;
      if (zone !== undefined) return zone;
      seen.add(at);
    }
    return undefined;
  }

  return ({ zone, place }) => {
    const name = zone ?? (known && nameAt(place));
    return name === undefined ? ofPackage : zoneOf(name);
  };
}

/** The name of an event's zone where it is another than the package's. */
export function otherZone(zone: Zone, ofPackage: Zone): string | undefined {
  return zone.name === ofPackage.name ? undefined : zone.name;
}
