import { latest } from '../../base/answer.ts';
import { type Signal, signal } from '../../base/signal.ts';
import type { EventPage } from '../../core/store/query.ts';
import type { Span } from '../../core/time/span.ts';
import { type PlaceElsewhere, placesElsewhere } from './elsewhere.ts';
import type { EventInput } from './events/event-layer.ts';
import { boundsOf, type WorldBox } from './mercator.ts';
import { type Viewport, worldBox } from './viewport.ts';

/** What is said beside the map; worked out when it comes to rest. */
export interface MapFacts {
  readonly view: Viewport;
  readonly onMap: number;
  readonly elsewhere: number;
  readonly unplaced: number;
  /** Empty when there are too many events to name their places. */
  readonly places: readonly PlaceElsewhere[];
}

const WORLD: WorldBox = { west: 0, north: 0, east: 1, south: 1 };
const MOST_NAMED = 2000;

/** Counts the events on the map, elsewhere and without a place, and names the places elsewhere. */
export function mapFacts() {
  const facts: Signal<MapFacts | undefined> = signal<MapFacts | undefined>(undefined);
  const changed = (part: Partial<MapFacts>) => {
    const now = facts.get();
    if (now !== undefined) facts.set({ ...now, ...part });
  };
  let total = 0;
  const settle = () => {
    const now = facts.get();
    if (now !== undefined) changed({ elsewhere: Math.max(0, total - now.onMap - now.unplaced) });
  };
  const takeTotal = latest<number>((count) => {
    total = count;
    settle();
  }, reportError);
  const takeOnMap = latest<number>((onMap) => {
    changed({ onMap });
    settle();
  }, reportError);
  const takeUnplaced = latest<number>((unplaced) => {
    changed({ unplaced });
    settle();
  }, reportError);

  return {
    facts,
    ask({ dataset, query, filter }: EventInput, span: Span, view: Viewport): void {
      const shown = worldBox(view);
      const takePlaces = latest<EventPage>(
        ({ items }) => changed({ places: placesElsewhere(dataset, items, shown) }),
        reportError,
      );
      facts.set({ onMap: 0, elsewhere: 0, unplaced: 0, places: [], ...facts.get(), view });
      takeTotal(query.count(filter, span));
      takeOnMap(query.count({ ...filter, within: boundsOf(shown) }, span));
      takeUnplaced(query.unplaced(filter, span));
      takePlaces(query.mapEvents(filter, span, boundsOf(WORLD), MOST_NAMED));
    },
  };
}
