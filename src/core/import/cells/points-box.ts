import type { LatLon } from './read-point.ts';

/** Metres of a degree of latitude. */
const DEGREE = 111_195;

/** The middle of several points, and half the diagonal of the box round them in metres. */
export interface Middle {
  readonly point: LatLon;
  readonly radius?: number;
}

/** Takes points and gives the middle of the box round them. */
export function pointsBox() {
  let [south, north, west, east] = [Infinity, -Infinity, Infinity, -Infinity];
  return {
    take({ lat, lon }: LatLon): void {
      south = Math.min(south, lat);
      north = Math.max(north, lat);
      west = Math.min(west, lon);
      east = Math.max(east, lon);
    },
    /** Undefined where there was no point; without a radius where all are one. */
    middle(): Middle | undefined {
      if (south > north) return undefined;
      const point = { lat: (south + north) / 2, lon: (west + east) / 2 };
      const width = (east - west) * Math.cos((point.lat * Math.PI) / 180);
      const radius = Math.round((DEGREE * Math.hypot(north - south, width)) / 2);
      return radius > 0 ? { point, radius } : { point };
    },
    /** As well-known text: the point where all are one, else the diagonal of the box; empty where there was none. */
    text(): string {
      if (south > north) return '';
      if (south === north && west === east) return `POINT (${west} ${south})`;
      return `LINESTRING (${west} ${south}, ${east} ${north})`;
    },
  };
}
