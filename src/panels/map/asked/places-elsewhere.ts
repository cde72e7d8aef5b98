import type { Catalogue } from '../../../core/dataset/catalogue.ts';
import type { EventItem } from '../../../core/dataset/event-item.ts';
import { holds, type WorldBox } from '../../../core/space/mercator.ts';
import { compareNames } from '../../../i18n/compare-names.ts';

/** A place outside the picture, with its events. */
export interface PlaceElsewhere {
  readonly name: string;
  readonly count: number;
  /** The world, 0..1, and metres round it. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** The places of events, those with most of them first. */
export function countPlaces(catalogue: Catalogue, items: readonly EventItem[]): readonly PlaceElsewhere[] {
  const counts = new Map<number, { readonly item: EventItem; count: number }>();
  for (const item of items) {
    if (item.place < 0) continue;
    const known = counts.get(item.place);
    if (known === undefined) counts.set(item.place, { item, count: 1 });
    else known.count++;
  }
  return [...counts]
    .map(([code, { item, count }]) => ({
      name: catalogue.places[code].name,
      count,
      x: item.x,
      y: item.y,
      radius: item.radius,
    }))
    .sort((a, b) => b.count - a.count || compareNames(a.name, b.name));
}

/** The places of the events that the picture does not show, those with most events first. */
export function placesElsewhere(
  catalogue: Catalogue,
  items: readonly EventItem[],
  shown: WorldBox,
): readonly PlaceElsewhere[] {
  return countPlaces(
    catalogue,
    items.filter((item) => !holds(shown, item)),
  );
}
