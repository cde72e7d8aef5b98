import type { Answer } from '../../base/answer.ts';
import type { EventItem, EventLink, EventRecord, OrderWords } from '../dataset/event-item.ts';
import type { Bounds } from '../space/bounds.ts';
import type { Span } from '../time/span.ts';
import type { SharedEvent } from './between.ts';
import type { BetweenTally } from './between-tally.ts';
import type { Change } from './changes-in.ts';
import type { Companion } from './companions.ts';
import type { Filter } from './filter.ts';
import type { Supported } from './supported-in.ts';
import type { Totals } from './totals.ts';

export const FACETS = [
  'actor',
  'role',
  'attribution',
  'category',
  'status',
  'place',
  'certainty',
  'source',
] as const;
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

/** Events that have not happened as far as anybody says, per category (index = code). */
export interface AheadCounts {
  readonly threatened: Uint32Array;
  readonly expected: Uint32Array;
}

/** Counts per lane and column: how many events may be going on at some time in the column. */
export interface TimeHistogram {
  readonly span: Span;
  readonly columns: number;
  /** One per lane, in the order of `lanes`, `columns` long. */
  readonly lanes: readonly Uint32Array[];
  /** Whether the counts are estimates. */
  readonly isEstimate?: boolean;
}

/** Some events of a longer list. */
export interface EventPage {
  readonly total: number;
  readonly offset: number;
  readonly items: readonly EventItem[];
  /** In a list by date, how many of its wholes each event stands behind (O9 of known order). */
  readonly indents?: readonly number[];
}

/** Where an event stands in a list by date. */
export interface Position {
  /** Its index among the events of the filter and span, or the one that it would have. */
  readonly index: number;
  readonly present: boolean;
  readonly total: number;
}

/** The nearest events round one: known to be before or after it, or about the same time. */
export interface Around {
  readonly before: readonly EventItem[];
  readonly about: readonly EventItem[];
  readonly after: readonly EventItem[];
}

/** How an event lies to the one by which a day is ordered: it or a part of it is `own`. */
export type OrderGroup = 'before' | 'about' | 'own' | 'after';

/** One line of a short span in known order. */
export interface OrderedItem {
  readonly item: EventItem;
  readonly group: OrderGroup;
  /** How deep it lies below the event by which all is ordered. */
  readonly depth: number;
  /** How relations put it to that event or its parts, or else to what tells most of its time. */
  readonly words?: OrderWords;
  /** Id of who says that it happened. */
  readonly speaker?: string;
}

/** A short span in known order. */
export interface InOrder {
  readonly lines: readonly OrderedItem[];
  /** The relations of the event by which all is ordered. */
  readonly links: readonly EventLink[];
  /** What reaches into the span without lying in it or having to do with the event. */
  readonly reaching: readonly EventItem[];
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

export const SORT_KEYS = [
  'date',
  'title',
  'category',
  'status',
  'place',
  'source',
  'killed',
  'wounded',
] as const;

export interface SortOrder {
  readonly by: (typeof SORT_KEYS)[number];
  readonly descending: boolean;
}

/** An event with those that it is made of and belongs to, each as a whole record. */
export interface Family {
  readonly event: EventRecord;
  readonly parts: readonly EventRecord[];
  readonly whole?: EventRecord;
  /** The parts of the whole, the event among them. */
  readonly beside: readonly EventRecord[];
}

/** Some whole records of a longer list. */
export interface Story {
  readonly total: number;
  readonly records: readonly EventRecord[];
}

/** What ties two actors together; of a long list the first events. */
export interface Between {
  readonly tally: BetweenTally;
  readonly events: readonly SharedEvent[];
}

/** The order of a list as it is read. */
export const BY_DATE: SortOrder = { by: 'date', descending: false };

/**
 * All that the views ask about events, which are meant by their ids. An in-memory store answers at once; a worker or a
 * database server implements the same questions with promises. Spans take every event that may share an instant with
 * them. Answers are read-only.
 */
export interface EventQuery {
  /** Events in the set. */
  readonly total: number;
  /** The same questions about the events alone whose point lies in a map window; without one, about the whole set. */
  within(window: Bounds | undefined): EventQuery;
  /** The same questions, to be given up when the signal aborts: a promised answer then rejects with its reason. */
  during(signal: AbortSignal): EventQuery;
  /** Whether the last answer to a question with these arguments was an estimate; absent where none is. */
  isEstimate?(question: 'count' | 'facetCounts', ...args: readonly unknown[]): boolean;
  /** Events of the filter, in the span where one is given. */
  count(filter: Filter, span?: Span): Answer<number>;
  /** Whether an event of the set is one of the filter. */
  holds(filter: Filter, id: string): Answer<boolean>;
  /** Events per value of the facet (index = code of the value), leaving out the facet's own choice. Trees roll up. */
  facetCounts(filter: Filter, facet: Facet): Answer<Uint32Array>;
  /** How many of the events that `facetCounts` counts per category are only threatened or expected. */
  aheadCounts(filter: Filter): Answer<AheadCounts>;
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
  /** Where an event stands in the list by date, whether the filter holds it or not. */
  position(filter: Filter, span: Span | undefined, id: string): Answer<Position>;
  /** The nearest events of the filter round an event. */
  around(filter: Filter, id: string): Answer<Around>;
  /** The events of a short span in known order, by the event `id` where it is among them. */
  inOrder(filter: Filter, span: Span, id: string | undefined): Answer<InOrder | 'too-many'>;
  /** What the events of the filter that lie wholly in the span, where one is given, give together, by category. */
  totals(filter: Filter, span?: Span): Answer<Totals>;
  /** How many events of the filter, in the span where one is given, are parts of others of them. */
  parts(filter: Filter, span?: Span): Answer<number>;
  /** The events of the filter that share an instant with the span but may lie outside of it, by date. */
  outside(filter: Filter, span: Span, offset: number, limit: number): Answer<EventPage>;
  /** Stretches inside the span, at least `shortest` ms long, in which nothing of the whole set is known to happen. */
  gaps(span: Span, shortest: number): Answer<readonly Span[]>;
  /** The events of some ids, in their order; undefined for an unknown id. */
  items(ids: readonly string[]): Answer<readonly (EventItem | undefined)[]>;
  /** Everything about one event and those that it is made of, or undefined when the id is unknown. */
  family(id: string): Answer<Family | undefined>;
  /** Whole records of the filter, in the span where one is given, by date. */
  story(filter: Filter, offset: number, limit: number, span?: Span): Answer<Story>;
  /** What two actors, each with its members, did to each other, took part in together or said of each other, by date. */
  between(id: string, other: string, limit: number): Answer<Between>;
  /** The actors that share most events with one, most first. */
  companions(id: string, most: number): Answer<readonly Companion[]>;
  /** Everything that rests on sources; undefined where there are more than `most` events to be opened. */
  support(most: number): Answer<readonly Supported[] | undefined>;
  /** The corrections of all events; undefined where there are more than `most` events to be opened. */
  changes(most: number): Answer<readonly Change[] | undefined>;
}
