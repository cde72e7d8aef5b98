import type { LatLon } from './read-point.ts';

/** Metres of a degree of latitude. */
const DEGREE = 111_195;

/** Takes points and gives the middle of the box round them, with half of its diagonal in metres. */
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
    middle(): { readonly point: LatLon; readonly radius?: number } | undefined {
      if (south > north) return undefined;
      const point = { lat: (south + north) / 2, lon: (west + east) / 2 };
      const width = (east - west) * Math.cos((point.lat * Math.PI) / 180);
      const radius = Math.round((DEGREE * Math.hypot(north - south, width)) / 2);
      return radius > 0 ? { point, radius } : { point };
    },
  };
}
