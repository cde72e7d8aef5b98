import type { EventColumns } from '../dataset/event-columns.ts';
import { DEPTH, placeOnCurve, pointOrder } from '../dataset/point-order.ts';
import { holds, type WorldArea } from '../space/world-area.ts';

/** The rows with a point, along the curve of point-order.ts. */
export interface PointIndex {
  readonly columns: EventColumns;
  readonly rows: Uint32Array;
}

/** Quarters with fewer rows are not quartered further. */
const FEW = 64;

export function pointIndex(columns: EventColumns): PointIndex {
  return { columns, rows: columns.pointOrder ?? pointOrder(columns) };
}

/** How many rows stand before a place on the curve, where the answer is known to lie in lo..hi. */
function countBefore({ columns: { x, y }, rows }: PointIndex, place: number, lo: number, hi: number): number {
  let from = lo;
  let to = hi;
  while (from < to) {
    const middle = (from + to) >>> 1;
    const row = rows[middle];
    if (placeOnCurve(x[row], y[row]) < place) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Stretches of `rows`, from..to by twos, that hold every row in the area (and some others near its edges). */
export function stretchesIn(index: PointIndex, area: WorldArea): readonly number[] {
  const stretches: number[] = [];
  const visit = (from: number, to: number, place: number, depth: number, x: number, y: number) => {
    const size = 2 ** -depth;
    if (from === to || x > area.right || y > area.bottom || x + size < area.left || y + size < area.top)
      return;
    const inside = holds(area, x, y) && holds(area, x + size, y + size);
    if (inside || to - from <= FEW || depth === DEPTH) {
      if (stretches.at(-1) === from) stretches[stretches.length - 1] = to;
      else stretches.push(from, to);
      return;
    }
    const half = size / 2;
    const quarter = 4 ** (DEPTH - depth - 1);
    let start = from;
    for (let q = 0; q < 4; q++) {
      const end = q === 3 ? to : countBefore(index, place + (q + 1) * quarter, start, to);
      visit(start, end, place + q * quarter, depth + 1, x + (q & 1) * half, y + (q >> 1) * half);
      start = end;
    }
  };
  visit(0, index.rows.length, 0, 0, 0, 0);
  return stretches;
}
