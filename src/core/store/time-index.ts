import { countBelow, countUpTo } from '../../base/bisect.ts';
import { endOrder, overFrom } from '../dataset/end-order.ts';
import type { EventColumns } from '../dataset/event-columns.ts';
import type { Span } from '../time/span.ts';

/**
 * When rows begin and end, in both orders. The rows themselves are in the order of their starts; `endOrder` lists them
 * by their ends. Events that share an instant with a span are all that start before its end, less those that are over
 * before it begins (which are among the first, as nothing ends before it starts): two positions answer for all rows.
 */
export interface TimeIndex {
  readonly length: number;
  readonly columns: EventColumns;
  /** When a row is over, rising: for k-th row of `endOrder`. */
  readonly ends: Float64Array;
  readonly endOrder: Uint32Array;
  /** Position of each row in `endOrder`. */
  readonly endPlace: Uint32Array;
  /** The last endLatest of each 32 and each 1024 rows. */
  readonly lastEnd32: Float64Array;
  readonly lastEnd1024: Float64Array;
}

/** Where a span cuts the two orders. */
export interface Cut {
  /** Rows 0..started start before the span's end. */
  readonly started: number;
  /** Rows 0..before start before the span. */
  readonly before: number;
  /** The first `over` rows of the end order are over before the span. */
  readonly over: number;
}

function lastOf(ends: Float64Array, group: number): Float64Array {
  const last = new Float64Array(Math.ceil(ends.length / group)).fill(-Infinity);
  for (let i = 0; i < ends.length; i++) {
    const g = Math.floor(i / group);
    if (ends[i] > last[g]) last[g] = ends[i];
  }
  return last;
}

export function timeIndex(columns: EventColumns): TimeIndex {
  const { length, endLatest } = columns;
  const byEnd = columns.endOrder ?? endOrder(columns);
  const ends = new Float64Array(length);
  const endPlace = new Uint32Array(length);
  for (let k = 0; k < length; k++) {
    ends[k] = overFrom(columns, byEnd[k]);
    endPlace[byEnd[k]] = k;
  }
  const lastEnd32 = lastOf(endLatest, 32);
  return { length, columns, ends, endOrder: byEnd, endPlace, lastEnd32, lastEnd1024: lastOf(lastEnd32, 32) };
}

export function cutAt({ columns, ends }: TimeIndex, span: Span): Cut {
  const started = countBelow(columns.startEarliest, span.to);
  return {
    started,
    before: countBelow(columns.startEarliest, span.from, 0, started),
    over: countUpTo(ends, span.from),
  };
}
