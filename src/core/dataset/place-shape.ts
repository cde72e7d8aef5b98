import type { PlaceArea } from '../model/package.ts';
import type { PlaceRow } from '../model/tables.ts';
import { boxOf, distance, type Point } from '../space/geometry.ts';

/** Where a place is, as far as its row and its area say. */
export interface PlaceShape {
  readonly point: Point;
  /** Metres round the point within which the place lies; 0 for an exact point. */
  readonly radius: number;
  readonly area?: PlaceArea;
}

/** A site with a radius of at most this many metres counts as an exact place: one can walk up to it. */
export const EXACT_WITHIN = 250;

/**
 * The shape of a place, or undefined when neither coordinates nor an area are known. A place with an area but without
 * coordinates has its point in the middle of the area's box; without a radius it has half the diagonal of that box.
 */
export function shapeOf(place: Partial<PlaceRow>, area: PlaceArea | undefined): PlaceShape | undefined {
  const box = area && boxOf(area);
  const given =
    place.lat !== undefined && place.lon !== undefined ? { lat: place.lat, lon: place.lon } : undefined;
  const point = given ?? (box && { lat: (box.south + box.north) / 2, lon: (box.west + box.east) / 2 });
  if (!point) return undefined;
  const half = box ? distance({ lat: box.south, lon: box.west }, { lat: box.north, lon: box.east }) / 2 : 0;
  return { point, radius: place.radius_m ?? half, ...(box && { area }) };
}
