import { sortedByNumber } from '../../base/radix-sort.ts';
import type { EventColumns } from './event-columns.ts';

/**
 * The next larger floating-point number (Rump, Zimmermann, Boldo, Melquiond: Computing predecessor and successor in
 * rounding to nearest, 2009, algorithm 1). Infinities stay.
 */
export function nextUp(x: number): number {
  return Number.isFinite(x) ? x + (Math.abs(x) * (2 ** -53 * (1 + 2 ** -52)) + Number.MIN_VALUE) : x;
}

/** From when on a row is over, ms: its end, or just after its instant when it has no length. */
export function overFrom({ startEarliest, endLatest }: EventColumns, row: number): number {
  const end = endLatest[row];
  return startEarliest[row] === end ? nextUp(end) : end;
}

/** The rows by when they are over; rows that are over at the same instant by their number. */
export function endOrder(columns: EventColumns): Uint32Array {
  const over = new Float64Array(columns.length);
  const rows = new Uint32Array(columns.length);
  for (let row = 0; row < columns.length; row++) {
    over[row] = overFrom(columns, row);
    rows[row] = row;
  }
  return sortedByNumber(over, rows);
}
