import type { Catalogue } from '../../../core/dataset/catalogue.ts';
import type { EventItem } from '../../../core/dataset/event-item.ts';
import type { WorldBox } from '../../../core/space/mercator.ts';
import type { Focus } from './map-focus.ts';
import { areasOf } from './place-areas.ts';

function boxOf(catalogue: Catalogue, item: EventItem): WorldBox {
  const [area] = areasOf(catalogue, [item]).keys();
  return area?.box ?? { west: item.x, north: item.y, east: item.x, south: item.y };
}

/**
 * The box of the world that a picture of the selected event should hold: where what was fired came down, if that is
 * known better than the event's own place, else that place. Undefined when it has none.
 */
export function focusBox(catalogue: Catalogue, { selected, flights }: Focus): WorldBox | undefined {
  const nearest = flights.map(({ to }) => to).toSorted((a, b) => a.radius - b.radius)[0];
  const item = nearest ?? selected;
  return item === undefined || Number.isNaN(item.x) ? undefined : boxOf(catalogue, item);
}
