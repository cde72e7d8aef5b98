import { type Middle, pointsBox } from './points-box.ts';
import { pairOf, readPair } from './read-point.ts';

/** An area or line of well-known text, of any kind but a point. */
const AREA = /^(?:SRID=4326;)?\s*(?:MULTI|GEOMETRYCOLLECTION|LINESTRING|POLYGON)[A-Z ]*\(/i;
/** Coordinates of a point in it, perhaps with height and measure. */
const OF_POINT = /(-?\d[\d.eE+-]*)\s+(-?\d[\d.eE+-]*)(?:\s+-?[\d.eE+-]+){0,2}/g;

/** Where a text says that something lies: both coordinates, or the middle of a geometry of well-known text. */
export function readPlace(written: string): Middle | undefined {
  if (!AREA.test(written)) {
    const point = readPair(written);
    return point && { point };
  }
  const box = pointsBox();
  for (const [, east, north] of written.matchAll(OF_POINT)) {
    const point = pairOf(north, east);
    if (!point) return undefined;
    box.take(point);
  }
  return box.middle();
}
