import type { Catalogue } from '../dataset/catalogue.ts';
import type { EventItem } from '../dataset/event-item.ts';
import type { Bounds } from '../space/bounds.ts';
import { EQUATOR, latitudeOf, mercatorY, TILE } from '../space/mercator.ts';
import { MAP_ZOOM, parseMap } from './map-text.ts';
import type { MapView } from './view.ts';

/** A map of this many px is what every screen can show. */
const WIDTH = 360;
const HEIGHT = 240;
/** A map of a wide screen, px. */
const USUAL_WIDTH = 550;
const USUAL_HEIGHT = 400;
/** Px that a map may move a view when it rounds. */
const NUDGE = 2;
/** Closer than this a single place shows no surroundings. */
const CLOSEST = 13;
const WORLD: MapView = { zoom: MAP_ZOOM.least, lat: 20, lon: 20 };

/** A point of the Web Mercator square, the world being 0..1 to the east and to the south, and metres round it. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

function viewOf(x: number, y: number, width: number, height: number): MapView {
  const fits = Math.log2(Math.min(WIDTH / width, HEIGHT / height) / TILE);
  const zoom = Math.max(MAP_ZOOM.least, Math.min(CLOSEST, Math.floor(fits)));
  return { zoom, lat: latitudeOf(y), lon: x * 360 - 180 };
}

/** The first view that the package names, or else one that holds the middle nine tenths of its points. */
export function firstMap({ info, middle }: Pick<Catalogue, 'info' | 'middle'>): MapView {
  const given = info.firstMap === undefined ? 'form' : parseMap(info.firstMap);
  if (typeof given !== 'string') return given;
  if (!middle) return WORLD;
  const { west, east, north, south } = middle;
  return viewOf((west + east) / 2, (north + south) / 2, east - west, south - north);
}

/** Whether both views show the same to within a pixel or two: what a map does to a view when it takes it over. */
export function alike(a: MapView, b: MapView): boolean {
  const world = TILE * 2 ** a.zoom;
  return (
    Math.abs(a.zoom - b.zoom) < 0.01 &&
    Math.abs((a.lon - b.lon) / 360) * world < NUDGE &&
    Math.abs(mercatorY(a.lat) - mercatorY(b.lat)) * world < NUDGE
  );
}

/** About what a map in the middle of a wide screen shows of a view: for filters that the map limits before it is there. */
export function boundsOf({ zoom, lat, lon }: MapView): Bounds {
  const world = TILE * 2 ** zoom;
  const y = mercatorY(lat);
  const [across, down] = [(USUAL_WIDTH / 2 / world) * 360, USUAL_HEIGHT / 2 / world];
  return { south: latitudeOf(y + down), west: lon - across, north: latitudeOf(y - down), east: lon + across };
}

/** Whether the point lies well inside a map of the least size that shows the view. */
export function holds(view: MapView, { x, y }: Spot): boolean {
  const world = TILE * 2 ** view.zoom;
  return (
    Math.abs(x - (view.lon + 180) / 360) * world <= WIDTH / 2 &&
    Math.abs(y - mercatorY(view.lat)) * world <= HEIGHT / 2
  );
}

/** The view to open on for an event: `home` when it shows the event's point or there is none, or else its place. */
export function openingMap(home: MapView, item: Pick<EventItem, 'x' | 'y' | 'radius'>): MapView {
  if (Number.isNaN(item.x) || holds(home, item)) return home;
  const stretched = Math.cos((latitudeOf(item.y) * Math.PI) / 180);
  const size = Math.max((2 * item.radius) / (EQUATOR * stretched), 1e-9);
  return viewOf(item.x, item.y, size, size);
}
