import type { Span } from '../time/span.ts';
import type { Filter } from './filter.ts';
import type { EventQuery } from './query.ts';

const BY_DATE = { by: 'date', descending: false } as const;

export interface Position {
  /** Index of the row among the events of the filter and span by date, or the one it would have. */
  readonly index: number;
  readonly present: boolean;
  readonly total: number;
}

/**
 * Where an event stands in the list by date. By date means in the order of row numbers, so bisection finds it with about
 * 20 questions in a million.
 */
export async function findPosition(
  query: EventQuery,
  filter: Filter,
  span: Span | undefined,
  row: number,
): Promise<Position> {
  const total = await query.count(filter, span);
  let low = 0;
  let high = total;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const [item] = (await query.page(filter, span, BY_DATE, middle, 1)).items;
    if (item.row === row) return { index: middle, present: true, total };
    if (item.row < row) low = middle + 1;
    else high = middle;
  }
  return { index: low, present: false, total };
}
