import type { Bounds } from './bounds.ts';
import type { Point } from './geometry.ts';

/** A position in Web Mercator (EPSG:3857) with the world as 0..1 to the east and to the south. */
export interface WorldPoint {
  readonly x: number;
  readonly y: number;
}

/** Length of the equator in metres (WGS 84 radius 6 378 137 m), as Web Mercator uses it. */
export const EQUATOR = 40_075_016.686;
/** Pixels of the whole world at zoom 0, as Leaflet and OpenStreetMap count zoom. */
export const TILE = 256;

/** Web Mercator (EPSG:3857) ends at this latitude, where the world is a square. */
const MERCATOR_LIMIT = 85.05112877980659;

/** Height in the world of a latitude in degrees; beyond the world's edges that of the edge. */
export function mercatorY(lat: number): number {
  const within = Math.max(-MERCATOR_LIMIT, Math.min(MERCATOR_LIMIT, lat)) * (Math.PI / 180);
  return 0.5 - Math.log(Math.tan(Math.PI / 4 + within / 2)) / (2 * Math.PI);
}

/** Latitude in degrees at a height of the world. */
export function latitudeOf(y: number): number {
  return (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI;
}

/**
 * The point in Web Mercator with the world as 0..1, x to the east and y to the south:
 * x = (lon + 180) / 360, y = 1/2 - ln(tan(45° + lat/2)) / 2π.
 */
export function mercator({ lat, lon }: Point): WorldPoint {
  return { x: (lon + 180) / 360, y: mercatorY(lat) };
}

/** The world to degrees; the way back from `mercator`. */
export function toDegrees({ x, y }: WorldPoint): { readonly lat: number; readonly lon: number } {
  return { lat: latitudeOf(y), lon: (x - 0.5) * 360 };
}

/** Pixels per world at a zoom. */
export function scaleOf(zoom: number): number {
  return TILE * 2 ** zoom;
}

export function zoomOf(scale: number): number {
  return Math.log2(scale / TILE);
}

/** What `metres` on the ground measure as a part of the world, at the height `y` of the world. */
export function metresToWorld(metres: number, y: number): number {
  return (metres / EQUATOR) * Math.cosh(Math.PI * (1 - 2 * y));
}

/** A stretch of the world, edges included. */
export interface WorldBox {
  readonly west: number;
  readonly north: number;
  readonly east: number;
  readonly south: number;
}

export function boundsOf({ west, north, east, south }: WorldBox): Bounds {
  const northWest = toDegrees({ x: Math.max(0, west), y: Math.max(0, north) });
  const southEast = toDegrees({ x: Math.min(1, east), y: Math.min(1, south) });
  return { south: southEast.lat, west: northWest.lon, north: northWest.lat, east: southEast.lon };
}

export function holds(box: WorldBox, { x, y }: WorldPoint): boolean {
  return x >= box.west && x <= box.east && y >= box.north && y <= box.south;
}

export function meets(a: WorldBox, b: WorldBox): boolean {
  return a.west <= b.east && a.east >= b.west && a.north <= b.south && a.south >= b.north;
}

export function encloses(outer: WorldBox, inner: WorldBox): boolean {
  return (
    outer.west <= inner.west &&
    outer.east >= inner.east &&
    outer.north <= inner.north &&
    outer.south >= inner.south
  );
}
