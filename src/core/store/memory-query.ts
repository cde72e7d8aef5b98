import { hasBit } from '../../base/bitset.ts';
import { Recent } from '../../base/recent.ts';
import type { Dataset } from '../dataset/dataset.ts';
import type { Bounds } from '../space/bounds.ts';
import { overlaps, type Span } from '../time/span.ts';
import { aheadCounter } from './ahead-counts.ts';
import { rowsAround } from './around.ts';
import { facetCounter } from './facet-counts.ts';
import { familyAt } from './family-at.ts';
import type { Filter } from './filter.ts';
import { lookThrough, type TextFinder } from './further-texts.ts';
import { gapFinder } from './gaps.ts';
import { type ColumnCuts, columnCuts, countColumns } from './histogram.ts';
import { indentOf } from './indent-of.ts';
import { indexesOf } from './indexes.ts';
import { keptDecoded } from './kept-decoded.ts';
import { laneFinder } from './lanes.ts';
import { rowsOnMap } from './map-events.ts';
import { gridCounter } from './map-grid.ts';
import { rowsIn } from './ongoing.ts';
import { pager } from './page.ts';
import type { PageQuestion } from './page-questions.ts';
import {
  BY_DATE,
  type EventPage,
  type EventQuery,
  type Facet,
  type GridRequest,
  type LaneKey,
  type SortOrder,
} from './query.ts';
import { common, countIn, type RowSet } from './row-set.ts';
import { type Select, selector } from './selections.ts';
import { cutAt } from './time-index.ts';
import { categoryTotals, type Totals } from './totals.ts';
import { countParts, liesIn } from './wholly.ts';

/** Divisions of spans into columns that are kept: those of the timeline and of its overview. */
const CUTS_KEPT = 2;
const UNPLACED_KEPT = 3;
const TOTALS_KEPT = 4;
/** Rows whose words are read in one go: about a hundredth of a second, for which a question may have to wait. */
const ROWS_PREPARED = 4_000;

/** The questions whose code is loaded when they are first asked. */
type LateQuestion = PageQuestion | 'inOrder';

/** Every question with its answer at once. */
type Synchronous<Q> = {
  readonly [K in keyof Q]: Q[K] extends (...args: infer A) => infer R
    ? (...args: A) => Exclude<R, PromiseLike<unknown>>
    : Q[K];
};

export interface MemoryQuery
  extends Omit<Synchronous<EventQuery>, 'within' | 'during' | LateQuestion>,
    Pick<EventQuery, LateQuestion> {
  within(window: Bounds | undefined): MemoryQuery;
  during(signal: AbortSignal): MemoryQuery;
  /** Works out a part of what filters and searches will need; true once all is there. Questions do not wait for it. */
  prepare(): boolean;
}

/**
 * Answers at once from the columns of a data set, up to some millions of events; what the first screen does without, as soon
 * as its code is there. What a filter asks for is worked out in a few passes over the rows when it is first used; moving the
 * span then costs by pixels, cells and items. `finder` finds what rows tell. The rules are in SPEC.md. Arrays that are handed out are read-only.
 */
export function memoryQuery(set: Dataset, finder: TextFinder = lookThrough): MemoryQuery {
  const dataset = keptDecoded(set);
  const { columns, rowOf } = dataset;
  const indexes = indexesOf(dataset, finder);
  const selecting = selector(indexes);
  const lanesOf = laneFinder(indexes);
  const countFacet = facetCounter(indexes);
  const countAhead = aheadCounter(indexes);
  const countGrid = gridCounter(columns);
  const { page: pageOf, position } = pager(dataset);
  const gaps = gapFinder(columns);
  const cuts = new Recent<ColumnCuts>(CUTS_KEPT);
  const unplaced = new Recent<RowSet>(UNPLACED_KEPT);
  const totals = new Recent<Totals>(TOTALS_KEPT);

  const itemsOf = (rows: readonly number[]) => rows.map((row) => dataset.item(row));
  const countOf = (set: RowSet, span: Span): number => countIn(set, cutAt(indexes.time(), span));
  const pageWith = (total: number, offset: number, rows: Uint32Array): EventPage => ({
    total,
    offset,
    items: Array.from(rows, (row) => dataset.item(row)),
  });

  /** How many wholes that are in the list each row stands behind. */
  function indentsOf(set: RowSet, span: Span | undefined, rows: Uint32Array): readonly number[] {
    const { startEarliest, endLatest } = columns;
    const isListed = (row: number) =>
      hasBit(set.byStart.bits, row) && (!span || overlaps(span, startEarliest[row], endLatest[row]));
    return Array.from(rows, (row) => indentOf(dataset.item(row), dataset.item, isListed, dataset.zone));
  }

  const ofPages = async () => (await import('./page-questions.ts')).pageQuestions(dataset);

  const ofWholeSet = {
    total: columns.length,
    gaps,
    items: (ids: readonly string[]) => ids.map((id) => (rowOf(id) < 0 ? undefined : dataset.item(rowOf(id)))),
    family: (id: string) => (rowOf(id) < 0 ? undefined : familyAt(dataset, rowOf(id))),
    between: async (id: string, other: string, limit: number) => (await ofPages()).between(id, other, limit),
    companions: async (id: string, most: number) => (await ofPages()).companions(id, most),
    support: async (most: number) => (await ofPages()).support(most),
    changes: async (most: number) => (await ofPages()).changes(most),
  };

  const questions = (select: Select) => ({
    ...ofWholeSet,
    count(filter: Filter, span?: Span) {
      const { set } = select(filter);
      return span ? countOf(set, span) : set.count;
    },

    holds: (filter: Filter, id: string) =>
      rowOf(id) >= 0 && hasBit(select(filter).set.byStart.bits, rowOf(id)),

    facetCounts: (filter: Filter, facet: Facet) => countFacet(select, filter, facet),

    aheadCounts: (filter: Filter) => countAhead(select, filter),

    lanes: (filter: Filter, by: LaneKey) => lanesOf(select(filter), by).map(({ lane }) => lane),

    histogram(filter: Filter, by: LaneKey, span: Span, columnCount: number) {
      const cut = cuts.of([span.from, span.to, columnCount], () =>
        columnCuts(indexes.time(), span, columnCount),
      );
      return {
        span,
        columns: columnCount,
        lanes: lanesOf(select(filter), by).map(({ set }) => countColumns(set, cut)),
      };
    },

    laneEvents(filter: Filter, by: LaneKey, lane: number, span: Span, limit: number) {
      const set = lanesOf(select(filter), by)[lane]?.set;
      const total = set ? countOf(set, span) : 0;
      return pageWith(total, 0, set && total <= limit ? rowsIn(set, span, 0, total) : new Uint32Array());
    },

    mapGrid: (filter: Filter, span: Span, grid: GridRequest) => countGrid(select(filter).set, span, grid),

    mapEvents(filter: Filter, span: Span, bounds: Bounds, limit: number) {
      const rows = rowsOnMap(select(filter).set, indexes.points, span, bounds, limit);
      return rows ? pageWith(rows.length, 0, rows) : pageWith(limit + 1, 0, new Uint32Array());
    },

    unplaced(filter: Filter, span: Span) {
      const { set } = select(filter);
      return countOf(
        unplaced.of([set], () => common(set, indexes.pointless())),
        span,
      );
    },

    page(filter: Filter, span: Span | undefined, order: SortOrder, offset: number, limit: number): EventPage {
      const { set } = select(filter);
      const { total, rows } = pageOf(set, span, order, offset, limit);
      const page = pageWith(total, offset, rows);
      const isRead = columns.partOf && order.by === 'date' && !order.descending;
      return isRead ? { ...page, indents: indentsOf(set, span, rows) } : page;
    },

    position: (filter: Filter, span: Span | undefined, id: string) =>
      position(select(filter).set, span, rowOf(id)),

    around(filter: Filter, id: string) {
      const row = rowOf(id);
      if (row < 0) return { before: [], about: [], after: [] };
      const { before, about, after } = rowsAround(dataset, select(filter).set, row);
      return { before: itemsOf(before), about: itemsOf(about), after: itemsOf(after) };
    },

    inOrder: async (filter: Filter, span: Span, id: string | undefined) => {
      const { dayInOrder } = await import('./day-in-order.ts');
      return dayInOrder(dataset, select(filter).set, span, id === undefined ? -1 : rowOf(id));
    },

    totals(filter: Filter, span?: Span) {
      const { set } = select(filter);
      return totals.of([set, span?.from, span?.to], () => {
        const counted = span ? set.rows().filter((row) => liesIn(columns, row, span)) : set.rows();
        const { bits } = set.byStart;
        return {
          events: counted.length,
          parts: countParts(columns, counted),
          outside: span ? countOf(set, span) - counted.length : 0,
          categories: categoryTotals(
            indexes.givers(),
            dataset,
            (row) => hasBit(bits, row) && liesIn(columns, row, span),
          ),
        };
      });
    },

    parts(filter: Filter, span?: Span) {
      if (!columns.partOf) return 0;
      const { set } = select(filter);
      return countParts(columns, span ? rowsIn(set, span, 0, countOf(set, span)) : set.rows());
    },

    outside(filter: Filter, span: Span, offset: number, limit: number) {
      const { set } = select(filter);
      const rows = rowsIn(set, span, 0, countOf(set, span)).filter((row) => !liesIn(columns, row, span));
      return pageWith(rows.length, offset, rows.slice(offset, offset + limit));
    },

    story(filter: Filter, offset: number, limit: number, span?: Span) {
      const { total, rows } = pageOf(select(filter).set, span, BY_DATE, offset, limit);
      return { total, records: Array.from(rows, (row) => dataset.record(row)) };
    },
  });

  const asking = (window: Bounds | undefined): MemoryQuery => {
    const query: MemoryQuery = {
      ...questions(selecting(window)),
      within: (next) => (next ? asking(next) : whole),
      during: () => query,
      prepare: () => indexes.parts().prepare() && indexes.texts().further.read(ROWS_PREPARED),
    };
    return query;
  };
  const whole = asking(undefined);
  return whole;
}
