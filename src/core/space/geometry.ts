/** Positions are in degrees, WGS 84. No place of a package reaches over the 180th meridian or a pole. */
export interface Point {
  readonly lat: number;
  readonly lon: number;
}

export interface Box {
  readonly south: number;
  readonly west: number;
  readonly north: number;
  readonly east: number;
}

/** Coordinates of a GeoJSON MultiPolygon: polygons, their rings, positions as longitude and latitude. */
export interface MultiPolygon {
  readonly polygons: readonly (readonly (readonly (readonly [number, number])[])[])[];
}

/** Mean radius of the Earth in metres (IUGG). */
const EARTH = 6_371_008.8;
const RADIANS = Math.PI / 180;

/** Metres between two points on a sphere (haversine formula). */
export function distance(a: Point, b: Point): number {
  const lat = Math.sin(((b.lat - a.lat) * RADIANS) / 2);
  const lon = Math.sin(((b.lon - a.lon) * RADIANS) / 2);
  const h = lat * lat + Math.cos(a.lat * RADIANS) * Math.cos(b.lat * RADIANS) * lon * lon;
  return 2 * EARTH * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** The box round all polygons, or undefined when there is none. */
export function boxOf({ polygons }: MultiPolygon): Box | undefined {
  let [south, west, north, east] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lon, lat] of polygons.flat(2)) {
    south = Math.min(south, lat);
    north = Math.max(north, lat);
    west = Math.min(west, lon);
    east = Math.max(east, lon);
  }
  return south <= north ? { south, west, north, east } : undefined;
}

function crosses(
  [lon1, lat1]: readonly [number, number],
  [lon2, lat2]: readonly [number, number],
  point: Point,
) {
  if (lat1 > point.lat === lat2 > point.lat) return false;
  return point.lon < lon1 + ((point.lat - lat1) / (lat2 - lat1)) * (lon2 - lon1);
}

/** Whether the point lies in the area: a ray to the east crosses the rings an odd number of times (so holes are out). */
export function contains({ polygons }: MultiPolygon, point: Point): boolean {
  return polygons.some((rings) => {
    let inside = false;
    for (const ring of rings) {
      for (let i = 1; i < ring.length; i++) {
        if (crosses(ring[i - 1], ring[i], point)) inside = !inside;
      }
    }
    return inside;
  });
}
