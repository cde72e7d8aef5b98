import type { Dataset, EventItem } from '../../../core/dataset/dataset.ts';
import type { PlaceArea } from '../../../core/model/package.ts';
import { metresToWorld, type WorldBox } from '../mercator.ts';
import { type Path, pathOf } from '../path.ts';

/** Metres; a place known better than this is a sign alone. */
const ROUGH_FROM = 100;

/** Where an event happened when its place is known roughly: somewhere in the rings, or in the circle. */
export interface EventArea {
  readonly key: string;
  readonly rings?: readonly Path[];
  /** The world; the circle's middle and radius. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly box: WorldBox;
  /** Category codes of the events there. */
  readonly categories: ReadonlySet<number>;
}

const projected = new WeakMap<PlaceArea, readonly Path[]>();

function ringsOf(area: PlaceArea): readonly Path[] {
  const known = projected.get(area);
  if (known !== undefined) return known;
  const rings = area.polygons.flat().map(pathOf);
  projected.set(area, rings);
  return rings;
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

/** The areas of the events whose place is known roughly, each place once. */
export function areasOf(dataset: Dataset, items: readonly EventItem[]): readonly EventArea[] {
  const areas = new Map<string, EventArea & { readonly categories: Set<number> }>();
  for (const { place, id: event, x, y, radius: metres, category } of items) {
    if (Number.isNaN(x) || metres <= ROUGH_FROM) continue;
    const key = place < 0 ? `event ${event}` : `place ${place}`;
    const known = areas.get(key);
    if (known !== undefined) {
      known.categories.add(category);
      continue;
    }
    const id = dataset.places[place]?.area;
    const area = id === undefined ? undefined : dataset.areas.get(id);
    const rings = area && ringsOf(area);
    const radius = metresToWorld(metres, y);
    const box = rings ? boxOfAll(rings) : boxRound(x, y, radius);
    areas.set(key, { key, rings, x, y, radius, box, categories: new Set([category]) });
  }
  return [...areas.values()];
}
