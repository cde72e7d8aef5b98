import { Recent } from '../../base/recent.ts';
import type { Dataset } from '../dataset/dataset.ts';
import type { Span } from '../time/span.ts';
import { rowsIn } from './ongoing.ts';
import type { SortOrder } from './query.ts';
import { countIn, type RowSet } from './row-set.ts';
import { type SortKey, sortKeys, sortRows } from './sort-rows.ts';
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

/** Pages by date are read off the set; for any other order the rows are sorted once and kept. */
export function pager(dataset: Dataset) {
  const keys = new Recent<Uint32Array>(LISTS_KEPT);
  const lists = new Recent<Uint32Array>(LISTS_KEPT);

  function sorted(set: RowSet, span: Span | undefined, by: SortKey, descending: boolean): Uint32Array {
    return lists.of([set, span?.from, span?.to, by, descending], () =>
      sortRows(
        byDate(set, span, 0, countOf(set, span)),
        keys.of([by], () => sortKeys(dataset, by)),
        descending,
      ),
    );
  }

  return (set: RowSet, span: Span | undefined, order: SortOrder, offset: number, limit: number): RowPage => {
    const total = countOf(set, span);
    const to = Math.min(total, offset + limit);
    if (offset >= to) return { total, rows: new Uint32Array() };
    if (order.by !== 'date')
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
}
