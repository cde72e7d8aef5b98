import { Recent } from '../../base/recent.ts';
import type { Dataset } from '../dataset/dataset.ts';
import type { Span } from '../time/span.ts';
import { rowsIn } from './ongoing.ts';
import { BY_DATE, type Position, type SortOrder } from './query.ts';
import { countIn, type RowSet } from './row-set.ts';
import { keyMaker, type SortKey, sortRows } from './sort-rows.ts';
import { cutAt } from './time-index.ts';

/** Sorted lists that are kept while somebody pages through one. */
const LISTS_KEPT = 2;

function countOf(set: RowSet, span: Span | undefined): number {
  return span ? countIn(set, cutAt(set.index, span)) : set.count;
}

/** Rows `offset` to `offset + limit` of the set in the span, by date. */
function byDate(set: RowSet, span: Span | undefined, offset: number, limit: number): Uint32Array {
  return span ? rowsIn(set, span, offset, limit) : set.rows().subarray(offset, offset + limit);
}

export interface RowPage {
  readonly total: number;
  readonly rows: Uint32Array;
}

/**
 * Pages by date are read off the set where the rows stand in reading order; for any other order they are sorted once and
 * kept.
 */
export function pager(dataset: Dataset) {
  const { reading } = dataset;
  const keysBy = keyMaker(dataset);
  const keys = new Recent<Uint32Array>(LISTS_KEPT);
  const lists = new Recent<Uint32Array>(LISTS_KEPT);

  function sorted(set: RowSet, span: Span | undefined, by: SortKey, descending: boolean): Uint32Array {
    return lists.of([set, span?.from, span?.to, by, descending], () =>
      sortRows(
        byDate(set, span, 0, countOf(set, span)),
        keys.of([by], () => keysBy(by)),
        descending,
      ),
    );
  }

  const page = (
    set: RowSet,
    span: Span | undefined,
    order: SortOrder,
    offset: number,
    limit: number,
  ): RowPage => {
    const total = countOf(set, span);
    const to = Math.min(total, offset + limit);
    if (offset >= to) return { total, rows: new Uint32Array() };
    if (order.by !== 'date' || reading)
      return { total, rows: sorted(set, span, order.by, order.descending).subarray(offset, to) };
    return order.descending
      ? {
          total,
          rows: byDate(set, span, total - to, to - offset)
            .slice()
            .reverse(),
        }
      : { total, rows: byDate(set, span, offset, to - offset) };
  };

  /** Where a row stands in the list by date, by bisection: about 20 looks into a list of a million. */
  const position = (set: RowSet, span: Span | undefined, row: number): Position => {
    const placeOf = (one: number) => reading?.[one] ?? one;
    const total = countOf(set, span);
    let low = 0;
    let high = total;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const [found] = page(set, span, BY_DATE, middle, 1).rows;
      if (found === row) return { index: middle, present: true, total };
      if (placeOf(found) < placeOf(row)) low = middle + 1;
      else high = middle;
    }
    return { index: low, present: false, total };
  };
  return { page, position };
}
