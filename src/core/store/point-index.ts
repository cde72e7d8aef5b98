import { countBelow } from '../../base/bisect.ts';
import { sortedBy } from '../../base/radix-sort.ts';
import type { EventColumns } from '../dataset/columns.ts';
import { holds, type WorldArea } from './world-area.ts';

/**
 * The points in the order of a curve that goes through the four quarters of a square one after the other, and the same
 * in each quarter (Z-order, G. M. Morton, 1966): all points of a quarter stand together.
 */
export interface PointIndex {
  /** Rows with a point along the curve, and the place of each on it. */
  readonly rows: Uint32Array;
  readonly places: Uint32Array;
  /** The square that holds all points, in world units. */
  readonly left: number;
  readonly top: number;
  readonly side: number;
}

/** Halvings of the square's side: two bits of a place for each. */
const DEPTH = 11;
/** Quarters with fewer rows are not quartered further. */
const FEW = 64;

/** Spreads the bits of a number below 2^16 over every second bit. */
function spread(n: number): number {
  let bits = n;
  bits = (bits | (bits << 8)) & 0x00ff00ff;
  bits = (bits | (bits << 4)) & 0x0f0f0f0f;
  bits = (bits | (bits << 2)) & 0x33333333;
  return (bits | (bits << 1)) & 0x55555555;
}

export function pointIndex({ length, x, y }: EventColumns): PointIndex {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  let count = 0;
  for (let row = 0; row < length; row++) {
    if (Number.isNaN(x[row])) continue;
    left = Math.min(left, x[row]);
    right = Math.max(right, x[row]);
    top = Math.min(top, y[row]);
    bottom = Math.max(bottom, y[row]);
    count++;
  }
  const side = Math.max(right - left, bottom - top, Number.EPSILON);
  const scale = (2 ** DEPTH - 1) / side;
  const placed = new Uint32Array(count);
  const placeOf = new Uint32Array(length);
  let next = 0;
  for (let row = 0; row < length; row++) {
    if (Number.isNaN(x[row])) continue;
    placed[next++] = row;
    placeOf[row] = spread((x[row] - left) * scale) | (spread((y[row] - top) * scale) << 1);
  }
  const rows = sortedBy(placeOf, placed);
  return {
    rows,
    places: rows.map((row) => placeOf[row]),
    left,
    top,
    side: side * (2 ** DEPTH / (2 ** DEPTH - 1)),
  };
}

/** Stretches of `rows`, from..to by twos, that hold every row in the area (and some others near its edges). */
export function stretchesIn({ places, left, top, side }: PointIndex, area: WorldArea): readonly number[] {
  const stretches: number[] = [];
  // A point at the edge of a quarter may have been rounded into the next one.
  const slack = side / 2 ** DEPTH;
  const [fromX, fromY, toX, toY] = [
    area.left - slack,
    area.top - slack,
    area.right + slack,
    area.bottom + slack,
  ];
  const visit = (
    from: number,
    to: number,
    place: number,
    depth: number,
    x: number,
    y: number,
    size: number,
  ) => {
    if (from === to || x > toX || y > toY || x + size < fromX || y + size < fromY) return;
    const inside = holds(area, x, y) && holds(area, x + size, y + size);
    if (inside || to - from <= FEW || depth === DEPTH) {
      if (stretches.at(-1) === from) stretches[stretches.length - 1] = to;
      else stretches.push(from, to);
      return;
    }
    const half = size / 2;
    const quarter = 2 ** (2 * (DEPTH - depth - 1));
    let start = from;
    for (let q = 0; q < 4; q++) {
      const end = q === 3 ? to : countBelow(places, place + (q + 1) * quarter, start, to);
      visit(start, end, place + q * quarter, depth + 1, x + (q & 1) * half, y + (q >> 1) * half, half);
      start = end;
    }
  };
  visit(0, places.length, 0, 0, left, top, side);
  return stretches;
}
