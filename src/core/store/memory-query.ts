import { hasBit } from '../../base/bitset.ts';
import { Recent } from '../../base/recent.ts';
import type { Dataset } from '../dataset/dataset.ts';
import type { Bounds } from '../space/bounds.ts';
import type { Span } from '../time/span.ts';
import { aheadCounter } from './ahead-counts.ts';
import { rowsAround } from './around.ts';
import { rowsInOrder } from './day-in-order.ts';
import { facetCounter } from './facet-counts.ts';
import type { Filter } from './filter.ts';
import { gapFinder } from './gaps.ts';
import { type ColumnCuts, columnCuts, countColumns } from './histogram.ts';
import { indexesOf } from './indexes.ts';
import { laneFinder } from './lanes.ts';
import { rowsOnMap } from './map-events.ts';
import { gridCounter } from './map-grid.ts';
import { rowsIn } from './ongoing.ts';
import { pager } from './page.ts';
import type { EventPage, EventQuery, GridRequest, LaneKey, OrderedItem, SortOrder } from './query.ts';
import { common, countIn, type RowSet } from './row-set.ts';
import { selector } from './selections.ts';
import { cutAt } from './time-index.ts';
import { categoryTotals, type Totals } from './totals.ts';
import { countParts, liesIn } from './wholly.ts';

/** Divisions of spans into columns that are kept: those of the timeline and of its overview. */
const CUTS_KEPT = 2;
const UNPLACED_KEPT = 3;
const TOTALS_KEPT = 4;

/**
 * Answers everything at once from the columns of a data set, up to some millions of events. What a filter asks for is
 * worked out in a few passes over the rows when it is first used; moving the span then costs by pixels, cells and items.
 * The rules are in SPEC.md. Arrays that are handed out are read-only.
 */
export function memoryQuery(dataset: Dataset) {
  const { columns } = dataset;
  const indexes = indexesOf(dataset);
  const select = selector(indexes);
  const lanesOf = laneFinder(indexes);
  const facetCounts = facetCounter(indexes, select);
  const countGrid = gridCounter(columns);
  const { page: pageOf, position } = pager(dataset);
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

  return {
    total: columns.length,
    count(filter: Filter, span?: Span) {
      const { set } = select(filter);
      return span ? countOf(set, span) : set.count;
    },
    holds: (filter: Filter, row: number) => hasBit(select(filter).set.byStart.bits, row),
    facetCounts,
    aheadCounts: aheadCounter(indexes, select),
    lanes: (filter: Filter, by: LaneKey) => lanesOf(select(filter), by).map(({ lane }) => lane),
    histogram(filter: Filter, by: LaneKey, span: Span, columnCount: number) {
      const cut = cuts.of([span.from, span.to, columnCount], () =>
        columnCuts(indexes.time(), span, columnCount),
      );
      return {
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
    page(filter: Filter, span: Span | undefined, order: SortOrder, offset: number, limit: number) {
      const { total, rows } = pageOf(select(filter).set, span, order, offset, limit);
      return pageWith(total, offset, rows);
    },
    position: (filter: Filter, span: Span | undefined, row: number) =>
      position(select(filter).set, span, row),
    around(filter: Filter, row: number) {
      const { before, about, after } = rowsAround(dataset, select(filter).set, row);
      return { before: itemsOf(before), about: itemsOf(about), after: itemsOf(after) };
    },
    inOrder(filter: Filter, span: Span, row: number | undefined) {
      const found = rowsInOrder(dataset, select(filter).set, span, row ?? -1);
      if (!found) return undefined;
      const own = new Set(found.ordered.filter(({ group }) => group === 'own').map((line) => line.row));
      return {
        lines: found.ordered.map(({ row: one, group, depth }): OrderedItem => {
          const item = dataset.item(one);
          return {
            item,
            group,
            depth,
            words: one === row ? undefined : (dataset.orderTo?.(one, own) ?? item.order),
          };
        }),
        reaching: itemsOf(found.reaching),
      };
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
    gaps: gapFinder(columns),
    event(id: string) {
      const row = dataset.rowOf(id);
      return row < 0 ? undefined : dataset.record(row);
    },
  } satisfies EventQuery;
}
