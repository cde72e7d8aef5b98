import { mapAnswer } from '../../../base/answer.ts';
import { asking } from '../../../base/asking.ts';
import { type Signal, signal } from '../../../base/signal.ts';
import { boundsOf, type WorldBox } from '../../../core/space/mercator.ts';
import { type Viewport, worldBox } from '../../../core/space/viewport.ts';
import type { Span } from '../../../core/time/span.ts';
import type { EventInput, InView } from './in-view.ts';
import { type PlaceElsewhere, placesElsewhere } from './places-elsewhere.ts';

/** What is said beside the map; worked out when it comes to rest. */
export interface MapFacts {
  readonly view: Viewport;
  readonly inView: InView;
  /** Events of the filter and span, and those among them without a place. */
  readonly total: number;
  readonly unplaced: number;
  /** Empty when there are too many events to name their places. */
  readonly places: readonly PlaceElsewhere[];
}

const WORLD: WorldBox = { west: 0, north: 0, east: 1, south: 1 };
const MOST_NAMED = 2000;

/** Counts the events in all and without a place, and names the places elsewhere; `onError` hears of what failed. */
export function mapFacts(onError: (error: unknown) => void) {
  const facts: Signal<MapFacts | undefined> = signal<MapFacts | undefined>(undefined);
  const change = (part: Partial<MapFacts>) => {
    const now = facts.get();
    if (now !== undefined) facts.set({ ...now, ...part });
  };
  const askTotal = asking<number>((total) => change({ total }), onError);
  const askUnplaced = asking<number>((unplaced) => change({ unplaced }), onError);
  const askPlaces = asking<readonly PlaceElsewhere[]>((places) => change({ places }), onError);

  return {
    facts,
    ask({ catalogue, query, filter }: EventInput, span: Span, view: Viewport, inView: InView): void {
      facts.set({ total: inView.count, unplaced: 0, places: [], ...facts.get(), view, inView });
      askTotal((signal) => query.during(signal).count(filter, span));
      askUnplaced((signal) => query.during(signal).unplaced(filter, span));
      const shown = worldBox(view);
      askPlaces((signal) =>
        mapAnswer(query.during(signal).mapEvents(filter, span, boundsOf(WORLD), MOST_NAMED), ({ items }) =>
          placesElsewhere(catalogue, items, shown),
        ),
      );
    },
    /** The picture came later than the question. */
    sees(inView: InView): void {
      change({ inView });
    },
  };
}
