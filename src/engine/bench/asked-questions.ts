import { type Filter, NO_FILTER } from '../../core/store/filter.ts';
import { BY_DATE, type EventQuery, FACETS, type GridRequest } from '../../core/store/query.ts';
import { DAY, type Span } from '../../core/time/span.ts';

/** A question that is measured, and within how many ms it is to be answered at 100 million events. */
export interface AskedQuestion {
  readonly name: string;
  readonly target?: number;
  ask(query: EventQuery): Promise<unknown>;
}

/** Ten years up to the last day of a made set, and a month in their midst. */
const TEN_YEARS: Span = { from: Date.UTC(2010, 11, 1), to: Date.UTC(2020, 11, 1) };
const MONTH: Span = { from: Date.UTC(2016, 4, 1), to: Date.UTC(2016, 5, 1) };
/** Half a year that begins and ends within days. */
const HALF_YEAR: Span = { from: Date.UTC(2016, 1, 3, 7, 12), to: Date.UTC(2016, 1, 3, 7, 12) + 183 * DAY };

const COLUMNS = 1000;
const ACTOR: Filter = { ...NO_FILTER, actor: ['armed-groups'] };
const CATEGORY: Filter = { ...NO_FILTER, category: ['attacks'] };
const BOTH: Filter = { ...CATEGORY, ...{ actor: ACTOR.actor, place: ['baghdad'] } };

/** A picture of 1,200 by 900 px round the places of a made set, cells 12 px wide, at two scales. */
export function gridOf(power: number): GridRequest {
  const cell = 2 ** -power;
  const at = (world: number, half: number) => Math.floor(world / cell) - half;
  return { cell, column0: at(0.6233, 50), row0: at(0.403, 37), columns: 100, rows: 75 };
}

const facets = (query: EventQuery, filter: Filter) =>
  Promise.all(FACETS.map((facet) => query.facetCounts(filter, facet)));

/** All that a view of a span asks when it is opened. */
const view = (query: EventQuery, filter: Filter, span: Span) =>
  Promise.all([
    query.histogram(filter, 'category', span, COLUMNS),
    query.count(filter, span),
    query.page(filter, span, BY_DATE, 0, 50),
    query.mapGrid(filter, span, gridOf(14)),
    query.unplaced(filter, span),
  ]);

export const ASKED_QUESTIONS: readonly AskedQuestion[] = [
  { name: 'count by one facet', target: 50, ask: async (q) => q.facetCounts(NO_FILTER, 'category') },
  { name: 'all facet counts, one actor chosen', target: 100, ask: (q) => facets(q, ACTOR) },
  { name: 'all facet counts, one category chosen', target: 100, ask: (q) => facets(q, CATEGORY) },
  { name: 'all facet counts, actor, category and place chosen', ask: (q) => facets(q, BOTH) },
  {
    name: 'histogram, 1,000 columns, lanes of categories, ten years',
    target: 30,
    ask: async (q) => q.histogram(NO_FILTER, 'category', TEN_YEARS, COLUMNS),
  },
  {
    name: 'the same, one actor chosen',
    target: 30,
    ask: async (q) => q.histogram(ACTOR, 'category', TEN_YEARS, COLUMNS),
  },
  {
    name: 'the same, lanes of actors',
    ask: async (q) => q.histogram(NO_FILTER, 'actor', TEN_YEARS, COLUMNS),
  },
  { name: 'half a year', ask: async (q) => q.histogram(NO_FILTER, 'category', HALF_YEAR, COLUMNS) },
  { name: 'map grid, ten years', target: 30, ask: async (q) => q.mapGrid(NO_FILTER, TEN_YEARS, gridOf(11)) },
  { name: 'map grid of a town, half a year', ask: async (q) => q.mapGrid(NO_FILTER, HALF_YEAR, gridOf(16)) },
  {
    name: 'page by date, in a month',
    target: 10,
    ask: async (q) => q.page(NO_FILTER, MONTH, BY_DATE, 100, 50),
  },
  { name: 'a month: everything visible', target: 100, ask: (q) => view(q, NO_FILTER, MONTH) },
  { name: 'the same, one actor chosen', target: 100, ask: (q) => view(q, ACTOR, MONTH) },
  { name: 'search of a rare word', target: 500, ask: async (q) => q.count({ ...NO_FILTER, q: '71234' }) },
];
