import type { Catalogue } from '../../../core/dataset/catalogue.ts';
import type { EventItem } from '../../../core/dataset/event-item.ts';
import type { PlaceArea } from '../../../core/model/package.ts';
import { mercator, metresToWorld, type WorldBox } from '../../../core/space/mercator.ts';
import { type Path, pathOf } from '../draw/projected-path.ts';

/** Metres; a place known better than this is a sign alone. */
const ROUGH_FROM = 100;

/** Where an event happened when its place is known roughly: somewhere in the rings, or in the circle. */
export interface EventArea {
  readonly key: string;
  /** Of the place; absent where events have a point and metres only. */
  readonly name?: string;
  readonly rings?: readonly Path[];
  /** Those of the rings that are no holes: a sign on the rim of a hole would seem to belong to what is in it. */
  readonly rims?: readonly Path[];
  /** The world; the circle's middle and radius. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly box: WorldBox;
  /** Category codes of the events there. */
  readonly categories: ReadonlySet<number>;
}

interface Rings {
  readonly rings: readonly Path[];
  readonly rims: readonly Path[];
}

const projected = new WeakMap<PlaceArea, Rings>();

function ringsOf(area: PlaceArea): Rings {
  const known = projected.get(area);
  if (known !== undefined) return known;
  const polygons = area.polygons.map((rings) => rings.map(pathOf));
  const made = { rings: polygons.flat(), rims: polygons.flatMap(([outer]) => outer) };
  projected.set(area, made);
  return made;
}

function boxRound(x: number, y: number, radius: number): WorldBox {
  return { west: x - radius, north: y - radius, east: x + radius, south: y + radius };
}

function boxOfAll(rings: readonly Path[]): WorldBox {
  return {
    west: Math.min(...rings.map(({ box }) => box.west)),
    north: Math.min(...rings.map(({ box }) => box.north)),
    east: Math.max(...rings.map(({ box }) => box.east)),
    south: Math.max(...rings.map(({ box }) => box.south)),
  };
}

/** Whether one can walk up to where an event happened: its sign may stand on the point at every zoom. */
function isExact({ radius, exact }: EventItem): boolean {
  return radius <= ROUGH_FROM || exact;
}

type Shape = Omit<EventArea, 'categories'>;

function shapeOf(catalogue: Catalogue, key: string, item: EventItem): Shape {
  const place = item.place < 0 ? undefined : catalogue.places[item.place];
  const area = place?.area === undefined ? undefined : catalogue.areas.get(place.area);
  const drawn = area && ringsOf(area);
  const { lat, lon, radius_m = item.radius } = place ?? {};
  const { x, y } = lat === undefined || lon === undefined ? item : mercator({ lat, lon });
  const radius = metresToWorld(radius_m, y);
  const box = drawn ? boxOfAll(drawn.rims) : boxRound(x, y, radius);
  return { key, name: place?.name, ...drawn, x, y, radius, box };
}

/** Shapes are asked for in every frame. */
const shapes = new WeakMap<Catalogue, Map<string, Shape>>();

function knownShape(catalogue: Catalogue, key: string, item: EventItem): Shape {
  const known = shapes.get(catalogue) ?? new Map<string, Shape>();
  shapes.set(catalogue, known);
  const shape = known.get(key) ?? shapeOf(catalogue, key, item);
  known.set(key, shape);
  return shape;
}

/** The areas of the events whose place is known roughly, each place once, with the events there. */
export function areasOf(
  catalogue: Catalogue,
  items: readonly EventItem[],
): ReadonlyMap<EventArea, readonly EventItem[]> {
  const areas = new Map<string, { readonly categories: Set<number>; readonly items: EventItem[] }>();
  for (const item of items) {
    if (Number.isNaN(item.x) || isExact(item)) continue;
    // Events that share a place share its shape, whatever points they were given in it.
    const key = item.place < 0 ? `event ${item.id}` : `place ${item.place}`;
    const known = areas.get(key);
    if (known === undefined) areas.set(key, { categories: new Set([item.category]), items: [item] });
    else {
      known.categories.add(item.category);
      known.items.push(item);
    }
  }
  return new Map(
    [...areas].map(([key, { categories, items: there }]) => [
      { ...knownShape(catalogue, key, there[0]), categories },
      there,
    ]),
  );
}
