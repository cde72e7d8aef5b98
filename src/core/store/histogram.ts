import { countBelow, countUpTo } from '../../base/bisect.ts';
import { rank } from '../../base/rank.ts';
import type { Span } from '../time/span.ts';
import type { RowSet } from './row-set.ts';
import type { TimeIndex } from './time-index.ts';

/** The instant at which a column begins, ms; column `columns` begins where the span ends. */
export function columnEdge({ from, to }: Span, columns: number, column: number): number {
  return column === columns ? to : from + ((to - from) * column) / columns;
}

type CountAt = (rising: Float64Array, x: number, lo: number, hi: number) => number;

/** Where each column's edge cuts a rising list: edges between two whose cuts are near are looked for only there. */
function cutsAt(rising: Float64Array, edges: Float64Array, count: CountAt): Uint32Array {
  const cuts = new Uint32Array(edges.length);
  const between = (first: number, last: number) => {
    if (last - first < 2) return;
    if (cuts[first] === cuts[last]) {
      cuts.fill(cuts[first], first + 1, last);
      return;
    }
    const middle = (first + last) >>> 1;
    cuts[middle] = count(rising, edges[middle], cuts[first], cuts[last]);
    between(first, middle);
    between(middle, last);
  };
  const last = edges.length - 1;
  cuts[0] = count(rising, edges[0], 0, rising.length);
  cuts[last] = count(rising, edges[last], cuts[0], rising.length);
  between(0, last);
  return cuts;
}

/** Where the columns of a span cut the rows, in both orders: the same for all sets of rows. */
export interface ColumnCuts {
  /** Rows that start before each edge. */
  readonly started: Uint32Array;
  /** Rows that are over before each edge. */
  readonly over: Uint32Array;
}

export function columnCuts(
  { columns: { startEarliest }, ends }: TimeIndex,
  span: Span,
  columns: number,
): ColumnCuts {
  const edges = Float64Array.from({ length: columns + 1 }, (_, column) => columnEdge(span, columns, column));
  return { started: cutsAt(startEarliest, edges, countBelow), over: cutsAt(ends, edges, countUpTo) };
}

/** How many rows of the set share an instant with each column. */
export function countColumns(set: RowSet, { started, over }: ColumnCuts): Uint32Array {
  const byEnd = set.byEnd();
  const counts = new Uint32Array(started.length - 1);
  for (let column = 0; column < counts.length; column++) {
    counts[column] = rank(set.byStart, started[column + 1]) - rank(byEnd, over[column]);
  }
  return counts;
}
