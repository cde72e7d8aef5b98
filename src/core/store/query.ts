import type { Answer } from '../../base/answer.ts';
import type { EventItem, EventRecord } from '../dataset/dataset.ts';
import type { Span } from '../time/span.ts';
import type { Bounds, Filter } from './filter.ts';
import type { Totals } from './totals.ts';

export const FACETS = ['actor', 'role', 'category', 'status', 'place', 'certainty', 'source'] as const;
export type Facet = (typeof FACETS)[number];

/** How the timeline divides events into lanes. */
export const LANE_KEYS = ['category', 'actor', 'none'] as const;
export type LaneKey = (typeof LANE_KEYS)[number];

export interface Lane {
  /** Id of the category or actor; 'other' for actors without a lane of their own; 'all' for the only lane. */
  readonly key: string;
  /** Title from the data; undefined for 'other' and 'all', which interfaces name themselves. */
  readonly title?: string;
  /** Events of the filter in the lane, whatever the span. */
  readonly count: number;
}

/** Counts per lane and column: how many events may be going on at some time in the column. */
export interface TimeHistogram {
  readonly columns: number;
  /** One per lane, in the order of `lanes`, `columns` long. */
  readonly lanes: readonly Uint32Array[];
}

/** Some rows of a longer list. */
export interface EventPage {
  readonly total: number;
  readonly offset: number;
  readonly items: readonly EventItem[];
}

/** Square cells over the world; x and y grow to the east and the south, the world is 0..1 (Web Mercator). */
export interface GridRequest {
  /** Side of a cell as a part of the world. */
  readonly cell: number;
  /** The grid starts at the world position (column0 * cell, row0 * cell). */
  readonly column0: number;
  readonly row0: number;
  readonly columns: number;
  readonly rows: number;
}

export interface MapGrid extends GridRequest {
  /** Events per cell, row by row, columns * rows long. */
  readonly counts: Uint32Array;
}

export interface SortOrder {
  readonly by: 'date' | 'title' | 'category' | 'status' | 'place' | 'source' | 'killed' | 'wounded';
  readonly descending: boolean;
}

/**
 * All that the views ask. An in-memory store answers at once; a database server can implement the same methods with
 * promises for sets that no browser holds. Spans take every event that may share an instant with them.
 */
export interface EventQuery {
  /** Events in the set. */
  readonly total: number;
  /** Events of the filter, in the span where one is given. */
  count(filter: Filter, span?: Span): Answer<number>;
  /** Whether an event of the set is one of the filter. */
  holds(filter: Filter, row: number): Answer<boolean>;
  /** Events per value of the facet (index = code of the value), leaving out the facet's own choice. Trees roll up. */
  facetCounts(filter: Filter, facet: Facet): Answer<Uint32Array>;
  /** The lanes in their order from top to bottom. */
  lanes(filter: Filter, by: LaneKey): Answer<readonly Lane[]>;
  histogram(filter: Filter, by: LaneKey, span: Span, columns: number): Answer<TimeHistogram>;
  /** Events of one lane (its place in `lanes`) in the span, by date; `items` is empty when there are more than `limit`. */
  laneEvents(filter: Filter, by: LaneKey, lane: number, span: Span, limit: number): Answer<EventPage>;
  mapGrid(filter: Filter, span: Span, grid: GridRequest): Answer<MapGrid>;
  /** Events with a point in the bounds; `items` is empty when there are more than `limit`. */
  mapEvents(filter: Filter, span: Span, bounds: Bounds, limit: number): Answer<EventPage>;
  /** How many events of the filter and span have no point at all. */
  unplaced(filter: Filter, span: Span): Answer<number>;
  page(
    filter: Filter,
    span: Span | undefined,
    order: SortOrder,
    offset: number,
    limit: number,
  ): Answer<EventPage>;
  /** What the events of the filter, in the span where one is given, give together. */
  totals(filter: Filter, span?: Span): Answer<Totals>;
  /** Stretches inside the span, at least `shortest` ms long, in which nothing of the whole set is known to happen. */
  gaps(span: Span, shortest: number): Answer<readonly Span[]>;
  /** Everything about one event, or undefined when the id is unknown. */
  event(id: string): Answer<EventRecord | undefined>;
}
