import { sortedBy } from '../../base/radix-sort.ts';
import type { EventColumns } from './event-columns.ts';

/**
 * Points stand in the order of a curve through the square of the world that goes through its four quarters one after the
 * other, and the same in each quarter (Z-order, G. M. Morton, 1966): all points of a quarter stand together.
 */

/** Halvings of the world's side: two bits of a place on the curve for each; the last quarters are about 600 m wide. */
export const DEPTH = 16;

/** Spreads the bits of a number below 2^16 over every second bit. */
function spread(n: number): number {
  let bits = n;
  bits = (bits | (bits << 8)) & 0x00ff00ff;
  bits = (bits | (bits << 4)) & 0x0f0f0f0f;
  bits = (bits | (bits << 2)) & 0x33333333;
  return (bits | (bits << 1)) & 0x55555555;
}

/** The place on the curve of a point in world units: a whole number below 2^32. */
export function placeOnCurve(x: number, y: number): number {
  const most = 2 ** DEPTH - 1;
  const column = Math.min(most, x * 2 ** DEPTH);
  const row = Math.min(most, y * 2 ** DEPTH);
  return (spread(column) | (spread(row) << 1)) >>> 0;
}

/** The rows with a point along the curve. */
export function pointOrder({ length, x, y }: EventColumns): Uint32Array {
  const places = new Uint32Array(length);
  const rows = new Uint32Array(length);
  let count = 0;
  for (let row = 0; row < length; row++) {
    if (Number.isNaN(x[row])) continue;
    rows[count++] = row;
    places[row] = placeOnCurve(x[row], y[row]);
  }
  return sortedBy(places, rows.slice(0, count));
}
